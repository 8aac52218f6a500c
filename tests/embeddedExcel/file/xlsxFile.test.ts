import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cellAt, sheetMarked, sheetNamed } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { area, modelCell, modelOf, number, text } from '../../hosts/contractWorkbook';
import { officeForTests } from '../forTests';
import { openXlsx, savedXlsx } from './xlsxFile';

const tests = officeForTests();

/** A file of one sheet of a person. */
function file(): Uint8Array {
  const cells = [
    modelCell(1, 1, text('TT')),
    modelCell(1, 2, text('Điểm')),
    modelCell(2, 1, text('1')),
    modelCell(2, 2, number(9.5)),
  ];
  return newXlsx([modelOf('', 'Trường M', cells)]);
}

describe('a file in the embedded Excel', () => {
  it('is read, written to through the library and saved, and then says the same', async () => {
    const bytes = file();
    const { excel, office } = await tests.openModel(openXlsx(bytes, 'cụm.xlsx'));
    const host = excelHost(office.run, office.supports);
    await host.read();
    const summary = modelOf(
      'summary',
      'Tổng hợp',
      [
        modelCell(1, 1, text('BẢNG TỔNG HỢP'), { style: 'title' }),
        modelCell(2, 1, { kind: 'formula', formula: "'Trường M'!B2*2", cached: 20 }, { style: 'total', format: '0.00' }),
      ],
      { merges: [area(1, 1, 1, 3)], freeze: { rows: 1, columns: 0 } },
    );
    await host.apply([
      { kind: 'putSheet', sheet: summary },
      { kind: 'setCells', cells: [{ at: { sheet: 'Trường M', row: 2, column: 2 }, value: number(10) }] },
    ]);
    const saved = readXlsx(savedXlsx(bytes, excel.workbook), 'cụm.xlsx');
    const school = sheetNamed(saved, 'Trường M');
    const ours = sheetMarked(saved, 'summary');
    if (school === null || ours === null) throw new Error('a sheet is missing');
    expect(cellAt(school, 2, 2).value).toEqual({ kind: 'number', value: 10 });
    expect(cellAt(school, 2, 1).value).toEqual({ kind: 'text', text: '1' });
    expect(cellAt(ours, 2, 1)).toMatchObject({
      formula: "'Trường M'!B2*2",
      value: { kind: 'number', value: 20 },
      format: '0.00',
    });
    expect(cellAt(ours, 1, 1).look).toMatchObject({ bold: true, font: 'Times New Roman' });
    expect(ours.merges).toEqual([area(1, 1, 1, 3)]);
  });

  it('saved without a change is the same file, byte for byte', async () => {
    const bytes = file();
    expect(savedXlsx(bytes, openXlsx(bytes, 'cụm.xlsx'))).toEqual(bytes);
  });

  it('may be the sample of a cluster', async () => {
    const folder = join(__dirname, '../../../assets/samples');
    const [name = ''] = (await import('node:fs')).readdirSync(folder).filter((one) => one.endsWith('.xlsx'));
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const { office } = await tests.openModel(openXlsx(bytes, name));
    const read = await excelHost(office.run, office.supports).read();
    const direct = readXlsx(bytes, name);
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(direct.sheets.map((sheet) => sheet.name));
    const contents = (sheets: typeof read.sheets): unknown =>
      sheets.map(({ rows }) =>
        [...rows].map(([row, cells]) => [row, [...cells].map(([column, { value, formula }]) => [column, value, formula])]),
      );
    expect(contents(read.sheets)).toEqual(contents(direct.sheets));
  });
});
