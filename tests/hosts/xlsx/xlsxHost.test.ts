import { HostError } from '../../../src/core/workbook/host';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { hostContract } from '../contract';
import { keepsCorrections } from '../keepsCorrections';
import { marksCells } from '../marksCells';
import { modelCell, modelOf, number, sheetOf, workbookOf } from '../contractWorkbook';
import { bytesOf } from './fixtures/bytesOf';

hostContract('xlsx', async (workbook) => xlsxHost(bytesOf(workbook), workbook.name));
keepsCorrections('xlsx', async (workbook) => xlsxHost(bytesOf(workbook), workbook.name));
marksCells('xlsx', async (workbook) => xlsxHost(bytesOf(workbook), workbook.name));

describe('xlsxHost', () => {
  const edit = { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', [modelCell(1, 1, number(1))]) } as const;

  it('keeps the bytes it was given when a write is refused', async () => {
    const bytes = bytesOf(workbookOf([sheetOf('Trường M', [[1]])]));
    const host = xlsxHost(bytes, 'a.xlsx');
    const missing = { kind: 'setCells', cells: [{ at: { sheet: 'không có', row: 1, column: 1 }, value: number(1) }] } as const;
    await expect(host.apply([edit, missing])).rejects.toBeInstanceOf(HostError);
    expect(host.bytes()).toBe(bytes);
  });

  it('gives back the very bytes from before a write when it is undone', async () => {
    const bytes = bytesOf(workbookOf([sheetOf('Trường M', [[1]])]));
    const host = xlsxHost(bytes, 'a.xlsx');
    const receipt = await host.apply([edit]);
    expect(host.bytes()).not.toEqual(bytes);
    await host.restore(receipt);
    expect(host.bytes()).toBe(bytes);
  });

  it('reads under the name of the file, and says how far it is', async () => {
    const seen: string[] = [];
    const host = xlsxHost(bytesOf(workbookOf([sheetOf('A', [[1]]), sheetOf('B', [[1]])])), 'cụm số 2.xlsx');
    const read = await host.read({ progress: (done, of) => seen.push(`${done}/${of}`) });
    expect(read.name).toBe('cụm số 2.xlsx');
    expect(seen).toEqual(['1/2', '2/2']);
  });

  it('reads a text file and refuses to write it', async () => {
    const host = xlsxHost(new TextEncoder().encode('TT;Điểm\n1;24,5\n'), 'a.csv');
    expect((await host.read()).isReadOnly).toBe(true);
    await expect(host.apply([edit])).rejects.toEqual(new HostError({ code: 'readOnly' }));
  });
});
