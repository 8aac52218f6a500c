import { appraise } from '../../src/core/appraise';
import { copySheets } from '../../src/core/workbook/copySheets';
import { cellOf, sheetMarked } from '../../src/core/workbook/workbook';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { clusterBook, SCHOOLS, shortName } from '../builders/collecting';
import { plantedSheet } from '../builders/memberPlants';
import { SCHOOL_M, selfScoreSheet } from '../builders/scoringWorkbooks';
import { workbook } from '../builders/workbook';
import { excelDoor, workbenchDoor, type Door, type SentFile } from './doors';
import { panesInExcel } from './paneInExcel';
import { served } from './served';

jest.setTimeout(180_000);

const START = 'Kiểm tra bảng chấm điểm';
/** The second criterion, 15 points, typed as a text: no sum counts it. */
const FAULT = { sheet: 'Phiếu chấm', row: 6, column: 4 } as const;

const panes = panesInExcel();
const web = served();

/** One school's own file with one fault. */
function ownFile(): SentFile {
  const own = workbook(selfScoreSheet('Phiếu chấm', 'Trường Chính trị Mẫu Một', SCHOOL_M));
  const row = own.sheets[0]?.rows.get(FAULT.row);
  const cell = cellOf(own, FAULT);
  expect(cell.value).toEqual({ kind: 'number', value: 15 });
  if (row instanceof Map) row.set(FAULT.column, { ...cell, value: { kind: 'text', text: '15 ' } });
  return { name: 'Trường Mẫu Một.xlsx', bytes: newXlsx(copySheets(own)) };
}

/** The cluster's own workbook, nothing filled in, and the files that its schools send back. */
function clusterFile(): SentFile {
  return { name: 'Sổ của Cụm.xlsx', bytes: newXlsx(copySheets(clusterBook('unitSheets'))) };
}

function memberFiles(): readonly SentFile[] {
  return SCHOOLS.map((name, school) => ({
    name: `${shortName(name)}.xlsx`,
    bytes: newXlsx(copySheets(workbook(plantedSheet({ school, name, plants: [] })))),
  }));
}

const DOORS: readonly (readonly [string, (file: SentFile) => Promise<Door>])[] = [
  ['in the pane, over our model of Excel', (file) => excelDoor(panes, file)],
  ['in the workbench, over its grid', (file) => workbenchDoor(web, file)],
];

/** What is not there yet is waited for, as a person does; only then Tab goes looking for it. */
async function press({ pane, hands }: Door, name: string | RegExp): Promise<void> {
  await pane.getByRole('button', { name }).first().waitFor({ timeout: 60_000 });
  await hands.press(name);
}

describe.each(DOORS)('by keyboard alone, %s', (_, open) => {
  it('a school checks its own file, mends it, goes through the list, stamps it and saves it to be sent', async () => {
    const door = await open(ownFile());
    const { pane } = door;
    await press(door, START);
    await pane.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await press(door, 'Sửa thành 15');
    await press(door, 'Sửa 1 ô');
    await pane.getByText('Đã sửa ô và kiểm tra lại.').first().waitFor();
    await press(door, 'Chuẩn bị gửi');
    await press(door, 'Đóng dấu vào sổ');
    await pane.getByText(/^Đã đóng dấu lúc .* không ô nào thay đổi/).waitFor();
    const sent = await door.saved();
    expect(cellOf(sent, FAULT).value).toEqual({ kind: 'number', value: 15 });
    expect(sent.sheets.map(({ name }) => name)).toEqual(['Phiếu chấm', 'Nhật ký', 'Phiếu gửi']);
    expect(appraise(sent).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    await door.close();
  });

  it('the officer takes in the files of all schools, checks, ranks, counts the ballots, looks at the awards, writes the sheets and makes the papers', async () => {
    const door = await open(clusterFile());
    const { hands, pane } = door;
    await press(door, 'Nhận tệp của các trường');
    await pane.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
    await door.choose('Chọn tệp…', memberFiles());
    await press(door, 'Ghi 240 ô vào sổ của Cụm');
    await pane.getByText('Đã điền 240 ô và ghi trang Nhật ký.').first().waitFor();
    await press(door, 'Sang bước kiểm tra');
    await pane.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await press(door, 'Xem kết quả');
    await pane.getByRole('row', { name: /^1 / }).first().waitFor();
    await press(door, 'Sang bước bỏ phiếu');
    await pane.getByText('Bỏ phiếu suy tôn').first().waitFor();
    for (const count of ['Tổng số thành viên', 'Có mặt', 'Phiếu phát ra', 'Phiếu thu về']) await hands.type(count, '12');
    for (const [part, count] of [
      ['Đồng ý', '12'],
      ['Không đồng ý', '0'],
      ['Không hợp lệ', '0'],
    ] as const)
      await hands.type(part, count);
    await press(door, 'Ghi kết quả kiểm phiếu');
    await press(door, 'Xem khen thưởng');
    await pane.getByText('Cờ thi đua').first().waitFor();
    await press(door, 'Xem trước khi ghi');
    await press(door, /^Ghi \d trang$/);
    await pane
      .getByText(/^Đã ghi \d trang/)
      .first()
      .waitFor({ timeout: 60_000 });
    await press(door, 'Lập văn bản');
    await pane.getByRole('heading', { name: 'Văn bản của hội nghị' }).waitFor();
    await press(door, 'Lập văn bản');
    await pane
      .getByText(/^Đã lập \d+ văn bản/)
      .first()
      .waitFor({ timeout: 60_000 });
    const made = await door.saved();
    expect(sheetMarked(made, 'summary')?.name).toBe('Tổng hợp');
    const { reading, standings, proposal } = appraise(made);
    // The claims of the builder fall from school to school.
    const names = new Map(reading?.units.map(({ id, name }) => [id, name]));
    expect(standings.map(({ unit }) => names.get(unit))).toEqual(SCHOOLS);
    // The ballots stand where a run reads them.
    expect(proposal?.awards[0]?.nominees[0]?.vote.status).toBe('passed');
    await door.close();
  });
});
