import { utils, write } from '@e965/xlsx';
import { cellAt, type Sheet, type Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { area } from '../contractWorkbook';
import { plainRows } from './fixtures/plainBook';

describe('readWorkbook › kinds that are only read', () => {
  it.each(['biff8', 'biff5', 'ods'] as const)('reads %s by its content, whatever the file is called', async (bookType) => {
    const read = await readWorkbook(oldBook(bookType), 'cũ.xlsx');
    expect(read).toMatchObject({ isReadOnly: true, name: 'cũ.xlsx' });
    const sheet = sheetOf(read);
    expect(sheet.name).toBe('Tr M');
    expect(cellAt(sheet, 1, 1).value).toEqual({ kind: 'text', text: bookType === 'biff5' ? 'Diem' : 'Điểm' });
    expect(cellAt(sheet, 2, 1)).toMatchObject({ value: { kind: 'number', value: 24.5 }, format: '0.00' });
    expect(cellAt(sheet, 2, 2).value).toEqual({ kind: 'boolean', value: true });
    expect(cellAt(sheet, 2, 3).value).toEqual({ kind: 'text', text: '24,5' });
    expect(sheet.rows.get(2)?.has(4)).toBe(false);
    if (bookType === 'biff8') expect(sheet.merges).toEqual([area(1, 1, 1, 2)]);
  });

  it('reads an .xlsx whatever it is called', async () => {
    expect((await readWorkbook(plainRows('<row r="1"><c r="A1"><v>1</v></c></row>'), 'a.csv')).isReadOnly).toBe(false);
  });
});

describe('readWorkbook › .csv', () => {
  it.each([
    ['semicolons among decimal commas', 'TT;Điểm\n1;24,5\n2;9,25\n', ['TT', 'Điểm', 1, '24,5', 2, '9,25']],
    ['commas', 'TT,Điểm\r\n1,24.5\r\n', ['TT', 'Điểm', 1, 24.5]],
    ['tabs', 'TT\tĐiểm\n1\t9', ['TT', 'Điểm', 1, 9]],
    ['a line that names its separator', 'sep=|\na|1;5\n', ['a', '1;5']],
    ['quotes around separators, quotes and line breaks', '"a;b";"c ""d""\ne"\n1;2\n', ['a;b', 'c "d"\ne', 1, 2]],
    ['what may be read two ways, as text', 'a;b\n1.234;0012\n12,345;1e5\n', ['a', 'b', '1.234', '0012', '12,345', '1e5']],
  ])('reads %s', async (_what, text, values) => {
    const read = await readWorkbook(new TextEncoder().encode(text), 'a.csv');
    expect(valuesOf(sheetOf(read))).toEqual(values);
  });

  it('keeps blank fields blank and counts blank lines', async () => {
    const sheet = sheetOf(await readWorkbook(new TextEncoder().encode('a;;c\n\n;2;\n'), 'a.csv'));
    expect([...sheet.rows].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
      [1, 1, 3],
      [3, 2],
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Điểm;1\n')])],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'Điểm;1\n'].map((sign) => sign.charCodeAt(0))).buffer)]),
    ],
    ['code page 1258, where tones stand after their letters', Uint8Array.from([0xd0, 0x69, 0xea, 0xd2, 0x6d, 0x3b, 0x31, 0x0a])],
  ])('reads %s', async (_what, bytes) => {
    expect(valuesOf(sheetOf(await readWorkbook(bytes, 'a.csv')))).toEqual(['Điểm', 1]);
  });
});

describe('an array formula of another kind of file', () => {
  it('is told with all it fills', async () => {
    const sheet = utils.aoa_to_sheet([
      [1, 2],
      [3, 4],
    ]);
    utils.sheet_set_array_formula(sheet, 'C1:C2', 'A1:A2*B1:B2');
    const made: ArrayBuffer = write(utils.book_new(sheet, 'Tr M'), { type: 'array', bookType: 'ods' });
    expect(sheetOf(await readWorkbook(new Uint8Array(made), 'a.ods')).arrays).toEqual([{ top: 1, left: 3, bottom: 2, right: 3 }]);
    expect(sheetOf(await readWorkbook(oldBook('ods'), 'a.ods')).arrays).toBeUndefined();
  });
});

/** A book of an old kind, made by the other library: what it writes, we must read. */
function oldBook(bookType: 'biff8' | 'biff5' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet([[bookType === 'biff5' ? 'Diem' : 'Điểm'], [24.5, true, '24,5', null]]);
  sheet['A2'].z = '0.00';
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const book = utils.book_new(sheet, 'Tr M');
  const made: ArrayBuffer = write(book, { type: 'array', bookType });
  return new Uint8Array(made);
}

function sheetOf(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function valuesOf(sheet: Sheet): readonly unknown[] {
  return [...sheet.rows.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : value)),
  );
}
