import { appraise } from '../../src/core/appraise';
import { xlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { pictureOfAll } from '../embeddedExcel/model/picture';
import { panesInExcel } from './paneInExcel';
import { workbookWithFault } from './sampleWithFault';

jest.setTimeout(180_000);

const MAKE = 'Tạo sổ chấm điểm mẫu';
const MADE = /^Đã mở sổ chấm điểm mẫu trong cửa sổ khác/;
const NOT_MADE = 'Chưa tạo được sổ chấm điểm mẫu.';
const UNCHANGED = /^Sổ tính đang mở không thay đổi\. Hãy thử lại/;
const panes = panesInExcel();

describe('a fresh scoring workbook, from the pane', () => {
  it('opens in a window of its own; the workbook beside the pane stays, and so does the pane', async () => {
    const one = await panes.open(workbookWithFault(), { requirements: { excelApi: '1.9' } });
    const { pane, excel } = one;
    const before = pictureOfAll(excel.workbook);
    await pane.getByRole('button', { name: MAKE }).click();
    await pane.getByText(MADE).waitFor({ timeout: 30_000 });
    const { opened } = excel.workbook.otherWindows;
    expect(opened).toHaveLength(1);
    const made = await xlsxHost(opened[0] ?? new Uint8Array(), 'Book1.xlsx').read();
    const { recognition, issues } = appraise(made);
    expect(recognition).toMatchObject({ kind: 'recognised', layout: 'unitSheets' });
    // Nothing is filled in yet, and nothing else is wrong with it.
    const wrong = new Set(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    expect([...wrong].sort()).toEqual(['scoreMissing', 'targetNotEntered']);
    expect(pictureOfAll(excel.workbook)).toEqual(before);
    await pane.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
    await pane.getByText('Còn 1 lỗi chặn xếp hạng.').first().waitFor({ timeout: 60_000 });
  });

  it('is not made when Excel refuses: the pane says that nothing has changed and what to do, and the next try works', async () => {
    const one = await panes.open(workbookWithFault());
    const { pane, excel } = one;
    const before = pictureOfAll(excel.workbook);
    const make = pane.getByRole('button', { name: MAKE });
    await make.waitFor();
    excel.faults.when((batch) => batch.Actions.some(({ Name }) => Name === 'CreateAndOpenWorkbook'), 'GeneralException');
    await make.click();
    await pane.getByText(NOT_MADE).waitFor({ timeout: 30_000 });
    await pane.getByText(UNCHANGED).waitFor();
    expect(excel.workbook.otherWindows.opened).toEqual([]);
    expect(pictureOfAll(excel.workbook)).toEqual(before);
    await make.click();
    await pane.getByText(MADE).waitFor({ timeout: 30_000 });
    expect(await pane.getByText(NOT_MADE).count()).toBe(0);
    expect(excel.workbook.otherWindows.opened).toHaveLength(1);
  });

  it('waits for a cell that is being edited, and says so after a while', async () => {
    const one = await panes.open(workbookWithFault());
    const { pane, excel } = one;
    const make = pane.getByRole('button', { name: MAKE });
    await make.waitFor();
    excel.cellEditing.start();
    await make.click();
    await pane.getByText('Đang tạo sổ chấm điểm mẫu…').waitFor();
    await pane.getByText(/^Excel chưa trả lời\. Nếu đang gõ dở một ô/).waitFor({ timeout: 30_000 });
    expect(excel.workbook.otherWindows.opened).toEqual([]);
    excel.cellEditing.leave();
    await pane.getByText(MADE).waitFor({ timeout: 30_000 });
  });
});
