import type { Frame } from 'playwright-core';
import { pictureOf, pictureOfAll } from '../embeddedExcel/model/picture';
import type { Workbook } from '../embeddedExcel/model/workbook';
import { keyboard, mouse, standsOn, stops, tab, type Hands } from './hands';
import { panesInExcel, type PaneInExcel } from './paneInExcel';
import { FAULT, workbookWithFault } from './sampleWithFault';
import { until } from './until';
import { overflow, smallTargets, violations } from './violations';

const START = 'Kiểm tra bảng chấm điểm';
const OURS = ['Tổng hợp', 'Đề nghị khen thưởng', 'Đối chiếu điểm', 'Kiểm tra', 'Phân tích'];
/** Source: the table in assets/samples/README.md. */
const RESULTS = [
  ['Trường Chính trị Mẫu Một', 98.63, 1],
  ['Trường Chính trị Mẫu Ba', 95, 2],
  ['Trường Chính trị Mẫu Hai', 95, 3],
  ['Trường Chính trị Mẫu Bốn', 94.03, 4],
  ['Trường Chính trị Mẫu Năm', 91.25, 5],
  ['Trường Chính trị Mẫu Sáu', 91.25, 5],
] as const;
const panes = panesInExcel();

/** The value in the row of that school under that heading of `Tổng hợp`, which must be a formula. */
function calculated(workbook: Workbook, school: string, heading: string): unknown {
  const sheet = workbook.sheetNamed('Tổng hợp');
  if (sheet === null) throw new Error('no summary');
  workbook.calculate();
  const cells = [...sheet.cells.all()];
  const textAt = (text: string): readonly [number, number] => {
    const found = cells.find(([, , { value }]) => value.kind === 'text' && value.text === text);
    if (found === undefined) throw new Error(`nowhere on the summary: ${text}`);
    return [found[0], found[1]];
  };
  const { value, formula } = sheet.cells.at(textAt(school)[0], textAt(heading)[1]);
  if (formula === null) throw new Error(`${school}, ${heading}: no formula`);
  return value.kind === 'number' ? value.value : value;
}

const show = (one: PaneInExcel, name: string | RegExp): Promise<void> =>
  one.pane.getByRole('button', { name }).first().waitFor({ timeout: 30_000 });

/** Open → check → go to the finding → correct it → check → look → preview → write → take back; each time the workbook is looked at. */
async function wholeWay(one: PaneInExcel, hands: Hands, look: (screen: string) => Promise<void>): Promise<void> {
  const { pane, excel } = one;
  const { workbook } = excel;
  const opened = pictureOfAll(workbook);
  await show(one, START);
  await look('first');
  await hands.press(START);
  await show(one, 'Kiểm tra lại');
  await pane.getByText('Còn 1 lỗi chặn xếp hạng.').first().waitFor();
  expect(pictureOfAll(workbook)).toEqual(opened);
  await look('check');

  await hands.press("Đến ô '5 Mẫu Năm'!K46");
  await until(() => workbook.active.name === FAULT.sheet);
  const { row, column } = FAULT;
  await until(
    () => JSON.stringify(workbook.active.selection) === JSON.stringify({ top: row, left: column, bottom: row, right: column }),
  );

  await hands.press('Sửa thành 0,75');
  await show(one, 'Sửa 1 ô');
  await look('fixing');
  await hands.press('Sửa 1 ô');
  await pane.getByText('Đã sửa ô và kiểm tra lại.').first().waitFor({ timeout: 30_000 });
  await show(one, 'Kiểm tra lại');
  expect(workbook.active.content(row, column)).toEqual({ value: { kind: 'number', value: 0.75 }, formula: null });
  expect(await pane.getByText(/Còn \d+ lỗi chặn xếp hạng/).count()).toBe(0);
  await look('corrected');

  await hands.press('Xem kết quả');
  await pane.getByRole('row', { name: /^1 Trường Chính trị Mẫu Một .*98,63/ }).waitFor();
  await look('ranking');
  await hands.openStep('7. Ghi');
  for (const name of OURS) await pane.getByRole('rowheader', { name }).waitFor();
  await look('preview');

  const before = pictureOfAll(workbook);
  const users = workbook.sheets.map((sheet) => [sheet.name, pictureOf(sheet)] as const);
  await hands.press('Ghi 5 trang');
  await show(one, 'Hoàn tác');
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...users.map(([name]) => name), ...OURS]);
  for (const [name, picture] of users)
    expect([name, workbook.sheetNamed(name)].map((at) => (typeof at === 'string' || at === null ? at : pictureOf(at)))).toEqual([
      name,
      picture,
    ]);
  for (const [school, total, place] of RESULTS)
    expect([school, calculated(workbook, school, 'Tổng điểm'), calculated(workbook, school, 'Xếp hạng')]).toEqual([
      school,
      total,
      place,
    ]);
  await look('written');

  await hands.press('Hoàn tác');
  await pane.getByText('Đã hoàn tác: sổ tính trở lại như trước khi ghi.').waitFor({ state: 'attached', timeout: 30_000 });
  expect(pictureOfAll(workbook)).toEqual(before);
  await look('taken back');
}

/** Every width and every set of colours, on one screen after the other. */
const LOOKS = [320, 350].flatMap((width) =>
  (
    [
      ['light', 'none'],
      ['dark', 'none'],
      ['dark', 'active'],
    ] as const
  ).map(([colorScheme, forcedColors]) => ({ width, colorScheme, forcedColors })),
);

async function problemsOf({ page, pane }: PaneInExcel, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, forcedColors } of LOOKS) {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ colorScheme, forcedColors });
    // Excel has no event for its look: the pane looks again when it gets the focus.
    await pane.evaluate("dispatchEvent(new Event('focus'))");
    // Buttons go from one colour to the other in a tenth of a second.
    await pane.evaluate(
      'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished))',
    );
    const wider = await overflow(pane);
    const problems = [
      ...(await violations(pane)),
      ...(await smallTargets(pane)).map((words) => `smaller than 24 px: ${words}`),
      ...(wider > 0 ? [`${wider} px wider than the pane`] : []),
    ];
    const look = `${screen}, ${width} px, ${forcedColors === 'active' ? 'forced colours' : colorScheme}`;
    found.push(...problems.map((problem) => `${look}: ${problem}`));
    if (colorScheme === 'dark' && forcedColors === 'none') found.push(...((await isDark(pane)) ? [] : [`${look}: not dark`]));
  }
  return found;
}

function isDark(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    const shown = document.querySelector('.fui-FluentProvider');
    return shown !== null && getComputedStyle(shown).backgroundColor === 'rgb(41, 41, 41)';
  });
}

/** Words on what can be worked on this screen and that Tab does not come to. */
async function missedByTab(one: PaneInExcel): Promise<readonly string[]> {
  const expected = new Set((await stops(one.pane)).map(({ words }) => words));
  await one.pane.evaluate(
    // The first screen has no steps.
    `(document.querySelector('[role=tab][tabindex="0"]') ?? document.querySelector('#panel button')).focus()`,
  );
  for (let step = 0; step < 150 && expected.size > 0; step += 1) {
    expected.delete(await standsOn(one.pane));
    await tab(one);
  }
  return [...expected];
}

describe('the whole way in Excel on the web', () => {
  it('ends as it began, in Excel with ExcelApi 1.9', async () => {
    const one = await panes.open(workbookWithFault(), { requirements: { excelApi: '1.9' } });
    await wholeWay(one, mouse(one), async () => undefined);
  }, 180_000);

  it('ends as it began, with ExcelApi 1.14, and Tab comes to everything on every screen', async () => {
    const one = await panes.open(workbookWithFault(), { requirements: { excelApi: '1.14' } });
    const missed: string[] = [];
    await wholeWay(one, mouse(one), async (screen) => {
      missed.push(...(await missedByTab(one)).map((words) => `${screen}: ${words}`));
    });
    expect(missed).toEqual([]);
  }, 180_000);

  it('ends as it began, with ExcelApi 1.20, and every screen passes axe and fits in every look', async () => {
    const one = await panes.open(workbookWithFault(), { requirements: { excelApi: '1.20' } });
    const found: string[] = [];
    await wholeWay(one, mouse(one), async (screen) => void found.push(...(await problemsOf(one, screen))));
    expect(found).toEqual([]);
  }, 180_000);

  it('works by keyboard alone', async () => {
    const one = await panes.open(workbookWithFault());
    await wholeWay(one, keyboard(one), async () => undefined);
  }, 180_000);
});
