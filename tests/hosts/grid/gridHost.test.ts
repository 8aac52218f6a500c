import { cellOf } from '../../../src/core/workbook/workbook';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { hostContract } from '../contract';
import { constant, formulaCell, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';
import { keepsCorrections } from '../keepsCorrections';
import { marksCells } from '../marksCells';
import { bytesOf } from '../xlsx/fixtures/bytesOf';
import { headlessGrid } from './headless';

const made = async (workbook: Parameters<typeof bytesOf>[0]) => headlessGrid(bytesOf(workbook), workbook.name);
hostContract('grid', async (workbook) => (await made(workbook)).host);
keepsCorrections('grid', async (workbook) => (await made(workbook)).host);
marksCells('grid', async (workbook) => (await made(workbook)).host);

const SCORES = workbookOf([
  sheetOf('Trường M', [
    ['Tiêu chí', 'Điểm'],
    ['1', 10],
    ['2', 20],
    ['Tổng', formulaCell('SUM(B2:B3)', 30)],
  ]),
]);
const at = (row: number, column: number, sheet = 'Trường M') => ({ sheet, row, column });

describe('the grid host', () => {
  it('keeps what is typed in the file, with what formulas come to', async () => {
    const grid = await made(SCORES);
    let told = 0;
    grid.host.onChange(() => (told += 1));
    await grid.type(at(2, 2), 12.5);
    expect(cellOf(await grid.host.read(), at(2, 2)).value).toEqual({ kind: 'number', value: 12.5 });
    expect(cellOf(await grid.host.read(), at(4, 2))).toMatchObject({
      formula: 'SUM(B2:B3)',
      value: { kind: 'number', value: 32.5 },
    });
    expect(told).toBeGreaterThan(0);
    // The file itself, read anew by nobody but the reader of files, says the same.
    const saved = await xlsxHost(await grid.host.saved(), 'a.xlsx').read();
    expect(saved.sheets).toEqual((await grid.host.read()).sheets);
  });

  it('tells what formulas come to when that is calculated later than what was typed, and not after a write of its own', async () => {
    const grid = await headlessGrid(bytesOf(SCORES), SCORES.name, { calculatesLate: true });
    const told: string[] = [];
    grid.host.onChange((areas) => told.push((areas ?? []).map(({ area }) => `${area.top}:${area.left}`).join(' ')));
    await grid.type(at(2, 2), 12.5);
    expect(told).toEqual(['2:2', '4:2']);
    await grid.host.apply([{ kind: 'setCells', cells: [{ at: at(2, 2), value: number(11) }] }]);
    expect(cellOf(await grid.host.read(), at(4, 2)).value).toEqual({ kind: 'number', value: 31 });
    expect(told).toHaveLength(2);
  });

  it('takes numbers as Vietnamese people type them, and asks nobody about those with two readings', async () => {
    const grid = await made(SCORES);
    const typed = async (what: string) => {
      await grid.type(at(2, 2), what);
      return cellOf(await grid.host.read(), at(2, 2)).value;
    };
    expect(await typed('25,67')).toEqual({ kind: 'number', value: 25.67 });
    expect(await typed('1.234,5')).toEqual({ kind: 'number', value: 1234.5 });
    expect(await typed('-0,5')).toEqual({ kind: 'number', value: -0.5 });
    expect(await typed('1.234')).toEqual({ kind: 'text', text: '1.234' });
    expect(await typed('10 điểm')).toEqual({ kind: 'text', text: '10 điểm' });
    expect(await typed('7')).toEqual({ kind: 'number', value: 7 });
  });

  it('takes a formula with its value, and gives a blank for what was deleted', async () => {
    const grid = await made(SCORES);
    await grid.type(at(3, 2), '=ROUND(B2/3;1)');
    const read = await grid.host.read();
    expect(cellOf(read, at(3, 2))).toMatchObject({ formula: 'ROUND(B2/3,1)', value: { kind: 'number', value: 3.3 } });
    expect(cellOf(read, at(4, 2)).value).toEqual({ kind: 'number', value: 13.3 });
    await grid.type(at(2, 2), null);
    expect(cellOf(await grid.host.read(), at(2, 2)).value.kind).toBe('blank');
    const saved = await xlsxHost(await grid.host.saved(), 'a.xlsx').read();
    expect(saved.sheets).toEqual((await grid.host.read()).sheets);
  });

  it('puts a cell of a protected sheet back and says why', async () => {
    const grid = await made(workbookOf([sheetOf('Trường M', [['x', 1]], { isProtected: true })]));
    const refused: unknown[] = [];
    grid.host.onRefused((one) => refused.push(one));
    await grid.type(at(1, 2), 5);
    expect(refused).toEqual([{ at: at(1, 2), failure: { code: 'sheetProtected', sheet: 'Trường M' } }]);
    expect(grid.shows(at(1, 2))).toBe(1);
    expect(cellOf(await grid.host.read(), at(1, 2)).value).toEqual({ kind: 'number', value: 1 });
  });

  it('refuses what the file could not keep: rows, merges, names of sheets', async () => {
    const grid = await made(SCORES);
    const before = await grid.host.read();
    const subUnitId = 'sheet1';
    const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 19, rangeType: 1 };
    await grid.command('sheet.mutation.insert-row', { subUnitId, range });
    await grid.command('sheet.mutation.set-worksheet-name', { subUnitId, name: 'khác' });
    await grid.command('sheet.mutation.add-worksheet-merge', { subUnitId, ranges: [range] });
    expect(grid.blocked()).toBe(3);
    expect((await grid.host.read()).sheets).toEqual(before.sheets);
    expect(grid.shows(at(2, 2))).toBe(10);
  });

  it('shows what is written, and undoing a write keeps what was typed after it', async () => {
    const grid = await made(SCORES);
    const receipt = await grid.host.apply([
      { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', [modelCell(1, 1, text('BẢNG TỔNG HỢP'))]) },
      {
        kind: 'setCells',
        cells: [
          { at: at(2, 2), value: number(11) },
          { at: at(3, 2), value: number(21) },
        ],
      },
    ]);
    expect(grid.shows(at(1, 1, 'Tổng hợp'))).toBe('BẢNG TỔNG HỢP');
    expect(grid.shows(at(2, 2))).toBe(11);
    await grid.host.read();
    expect(grid.shows(at(4, 2))).toBe(32);
    await grid.type(at(3, 2), 25);
    const restored = await grid.host.restore(receipt);
    expect(restored.leftAlone).toEqual([at(3, 2)]);
    const after = await grid.host.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Trường M']);
    expect(grid.shows(at(1, 1, 'Tổng hợp'))).toBeNull();
    expect([grid.shows(at(2, 2)), grid.shows(at(3, 2)), grid.shows(at(4, 2))]).toEqual([10, 25, 35]);
    expect(cellOf(after, at(4, 2)).value).toEqual({ kind: 'number', value: 35 });
  });

  it('tells no change for what it wrote itself', async () => {
    const grid = await made(SCORES);
    await grid.host.read();
    let told = 0;
    grid.host.onChange(() => (told += 1));
    await grid.host.apply([{ kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp', [modelCell(1, 1, text('x'))]) }]);
    await grid.host.read();
    expect(told).toBe(0);
  });
});

describe('what the grid cannot know', () => {
  it('never takes the place of a value: names, tables, other files, errors of its own', async () => {
    const grid = await made(
      workbookOf([
        sheetOf('Trường M', [
          [10, formulaCell('A1*HeSo', 20)],
          [1, formulaCell('IFERROR(A1*HeSo,0)', 20)],
          [1, formulaCell('A1+[1]Khac!A1', 15)],
          [1, formulaCell('B1+1', 21)],
          [1, formulaCell('A1*3', 30)],
        ]),
      ]),
    );
    await grid.type(at(1, 1), 100);
    const saved = await xlsxHost(await grid.host.saved(), 'a.xlsx').read();
    const values = [1, 2, 3, 4, 5].map((row) => cellOf(saved, at(row, 2)).value);
    expect(values).toEqual([20, 20, 15, 21, 300].map((value) => ({ kind: 'number', value })));
  });

  it('half a formula is kept as the text it is', async () => {
    const grid = await made(SCORES);
    await grid.type(at(2, 2), '=SUM(B3');
    expect(cellOf(await xlsxHost(await grid.host.saved(), 'a.xlsx').read(), at(2, 2))).toMatchObject({
      formula: null,
      value: { kind: 'text', text: '=SUM(B3' },
    });
  });
});

describe('undoing a write', () => {
  it('leaves no value of before what was typed since', async () => {
    const grid = await made(
      workbookOf([
        sheetOf('Trường M', [
          [1, 2],
          [10, formulaCell('A2*2', 20)],
        ]),
      ]),
    );
    const receipt = await grid.host.apply([{ kind: 'setCells', cells: [{ at: at(1, 1), value: number(5) }] }]);
    await grid.type(at(2, 1), 100);
    await grid.host.restore(receipt);
    const read = await grid.host.read();
    expect([cellOf(read, at(1, 1)).value, cellOf(read, at(2, 2)).value]).toEqual([
      { kind: 'number', value: 1 },
      { kind: 'number', value: 200 },
    ]);
  });
});

it('a cell that is emptied and typed into again keeps its format, in what is read as in the file', async () => {
  const grid = await made(workbookOf([sheetOf('Trường M', [['Tỷ lệ', constant(0.95, '0%')]])]));
  await grid.type(at(1, 2), null);
  await grid.type(at(1, 2), 0.97);
  expect(cellOf(await grid.host.read(), at(1, 2))).toMatchObject({ value: { kind: 'number', value: 0.97 }, format: '0%' });
  const saved = await xlsxHost(await grid.host.saved(), 'a.xlsx').read();
  expect(saved.sheets).toEqual((await grid.host.read()).sheets);
});
