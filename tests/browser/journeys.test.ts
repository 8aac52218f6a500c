import type { Browser } from 'playwright-core';
import { appraise } from '../../src/core/appraise';
import { copySheets } from '../../src/core/workbook/copySheets';
import { cellOf } from '../../src/core/workbook/workbook';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { SCHOOL_M, selfScoreSheet } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { excelDoor, workbenchDoor, type Door, type SentFile } from './doors';
import { launch } from './launch';
import { panesInExcel } from './paneInExcel';
import { servedSite, type Site } from './site';

jest.setTimeout(180_000);

const START = 'Kiểm tra bảng chấm điểm';
/** The second criterion, 15 points, typed as a text: no sum counts it. */
const FAULT = { sheet: 'Phiếu chấm', row: 6, column: 4 } as const;

const panes = panesInExcel();
let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await servedSite();
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** One school's own file with one fault. */
function ownFile(): SentFile {
  const own = workbook(selfScoreSheet('Phiếu chấm', 'Trường Chính trị Mẫu Một', SCHOOL_M));
  const row = own.sheets[0]?.rows.get(FAULT.row);
  const cell = cellOf(own, FAULT);
  expect(cell.value).toEqual({ kind: 'number', value: 15 });
  if (row instanceof Map) row.set(FAULT.column, { ...cell, value: { kind: 'text', text: '15 ' } });
  return { name: 'Trường Mẫu Một.xlsx', bytes: newXlsx(copySheets(own)) };
}

const DOORS: readonly (readonly [string, (file: SentFile) => Promise<Door>])[] = [
  ['in the pane, over our model of Excel', (file) => excelDoor(panes, file)],
  ['in the workbench, over its grid', (file) => workbenchDoor(browser, site, file)],
];

describe.each(DOORS)('by keyboard alone, %s', (_, open) => {
  it('a school checks its own file, mends it, goes through the list, stamps it and saves it to be sent', async () => {
    const door = await open(ownFile());
    const { hands, pane } = door;
    await hands.press(START);
    await pane.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await hands.press('Sửa thành 15');
    await hands.press('Sửa 1 ô');
    await pane.getByText('Đã sửa ô và kiểm tra lại.').first().waitFor();
    await hands.press('Chuẩn bị gửi');
    await hands.press('Đóng dấu vào sổ');
    await pane.getByText(/^Đã đóng dấu lúc .* không ô nào thay đổi/).waitFor();
    const sent = await door.saved();
    expect(cellOf(sent, FAULT).value).toEqual({ kind: 'number', value: 15 });
    expect(sent.sheets.map(({ name }) => name)).toEqual(['Phiếu chấm', 'Nhật ký', 'Phiếu gửi']);
    expect(appraise(sent).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    await door.close();
  });
});
