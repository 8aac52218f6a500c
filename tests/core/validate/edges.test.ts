/** Where a rule of METHODS §10 begins and ends: the cases beside those that its own test tells. */
import { points } from '../../../src/core/domain/points';
import type { FormulaColumn } from '../../../src/core/domain/reading';
import { inCellOrder } from '../../../src/core/validate/inCellOrder';
import { columnDeviations } from '../../../src/core/validate/formulas/columnDeviations';
import { declaredDecimals } from '../../../src/core/validate/claims/agrees';
import type { CellRef } from '../../../src/core/workbook/address';
import type { Cluster, Typed } from './clusterReading';
import { findings, onlyIssue } from './findings';

type BlockCell = FormulaColumn['cells'][number];

describe('FRM-01 to FRM-03: cells of a column of formulas', () => {
  const cell = (row: number, content: string | number | null, hasOwnFill = false): BlockCell => ({
    at: { sheet: 'S', row, column: 4 },
    formula: typeof content === 'string' && content.startsWith('=') ? content.slice(1) : null,
    value:
      content === null
        ? { kind: 'blank' }
        : typeof content === 'number'
          ? { kind: 'number', value: content }
          : content.startsWith('=')
            ? { kind: 'number', value: 1 }
            : { kind: 'text', text: content },
    hasOwnFill,
  });
  const column = (...contents: readonly (string | number | null)[]): ReturnType<typeof columnDeviations> =>
    columnDeviations({ sheet: 'S', column: 4, cells: contents.map((content, at) => cell(at + 2, content)) });
  const sum = (row: number): string => `=B${String(row)}+C${String(row)}`;

  it('a number among them is one, typed as text or not; words and blanks are neither', () => {
    expect(column(sum(2), sum(3), sum(4), 21).map(({ kind, found, majority }) => [kind, found, majority])).toEqual([
      ['constant', '21', '=B5+C5'],
    ]);
    expect(column(sum(2), sum(3), sum(4), '21,5').map(({ kind, found }) => [kind, found])).toEqual([['constant', '21,5']]);
    expect(column(sum(2), sum(3), sum(4), 'KP')).toEqual([]);
    expect(column(sum(2), sum(3), sum(4), '12 giải')).toEqual([]);
    expect(column(sum(2), sum(3), sum(4), null)).toEqual([]);
    expect(column(sum(2), sum(3), sum(4), '-')).toEqual([]);
    expect(column(sum(2), sum(3), sum(4), 0.1 + 0.2).map(({ found }) => found)).toEqual(['0.3']);
  });

  it('the leading form holds three cells, half of them, and twice the second', () => {
    expect(column(sum(2), sum(3), 21)).toEqual([]);
    expect(column(sum(2), sum(3), sum(4), 21, 22)).toEqual([]);
    expect(column(sum(2), sum(3), sum(4), sum(5), 21, 22)).toHaveLength(1);
    expect(column(21, 22, 23, 24, sum(6))).toEqual([]);
    expect(column()).toEqual([]);
    expect(column('KP', null)).toEqual([]);
  });

  it('adjacent cells with one fault are one, and so are those of the same other formula', () => {
    const [only, ...others] = column(sum(2), sum(3), sum(4), sum(5), 21, 22);
    expect([only?.cells.map(({ row }) => row), others]).toEqual([[6, 7], []]);
    expect(column(sum(2), 21, sum(4), 22, sum(6), sum(7)).map(({ cells }) => cells.length)).toEqual([1, 1]);
    const product = (row: number): string => `=B${String(row)}*C${String(row)}`;
    expect(
      column(sum(2), sum(3), sum(4), sum(5), product(6), product(7)).map(({ kind, cells, found }) => [kind, cells.length, found]),
    ).toEqual([['otherFormula', 2, '=B6*C6']]);
    expect(column(sum(2), sum(3), sum(4), sum(5), 21, product(7)).map(({ kind }) => kind)).toEqual(['constant', 'otherFormula']);
  });

  it('the same formula with a dollar sign is a fixed reference', () => {
    expect(column(sum(2), sum(3), sum(4), '=$B$5+C5').map(({ kind, majority }) => [kind, majority])).toEqual([
      ['fixedReference', '=B5+C5'],
    ]);
  });

  it('a fill of its own is told where all of its cells have it', () => {
    const filled = (first: boolean, second: boolean): boolean | undefined =>
      columnDeviations({
        sheet: 'S',
        column: 4,
        cells: [...[2, 3, 4, 5].map((row) => cell(row, sum(row))), cell(6, 21, first), cell(7, 22, second)],
      })[0]?.hasOwnFill;
    expect([filled(true, true), filled(true, false), filled(false, true), filled(false, false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the order of findings', () => {
  const at = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });
  const order = (...places: readonly (CellRef | null)[]): readonly (CellRef | null)[] =>
    inCellOrder(
      places.map((place) => ({ place: { at: place, unit: null, criterion: null } })),
      new Map([
        ['A', 0],
        ['B', 1],
      ]),
    ).map(({ place }) => place.at);
  it('is that of the sheets as they are met, of rows and of columns; without a cell they come first, unknown sheets last', () => {
    expect(order(at('B', 1, 1), at('A', 2, 1), at('A', 1, 2), null, at('A', 1, 1), at('X', 1, 1))).toEqual([
      null,
      at('A', 1, 1),
      at('A', 1, 2),
      at('A', 2, 1),
      at('B', 1, 1),
      at('X', 1, 1),
    ]);
    expect(order(at('X', 1, 1), at('A', 9, 9))).toEqual([at('A', 9, 9), at('X', 1, 1)]);
    expect(order(at('A', 1, 1), null)).toEqual([null, at('A', 1, 1)]);
  });
});

describe('decimals that a format declares', () => {
  it.each([
    ['0', 0],
    ['0.00', 2],
    ['#,##0.0', 1],
    ['#,##0', 0],
    ['General', null],
    ['0%', null],
    ['0.##', null],
    ['0.0"đ"', null],
  ])('%s: %s', (format, decimals) => {
    expect(declaredDecimals(format)).toBe(decimals);
  });
});

const one = (more: object, agreed: Typed, result?: Typed): Cluster => ({
  criteria: [{ id: 'I', ...more }],
  schools: [{ name: 'Trường M', agreed: { I: agreed }, ...(result === undefined ? {} : { result: { I: result } }) }],
});

describe('RNG-10 the maximum of what is passed or not', () => {
  it('is that of the sentence, else that of the criterion; without one nothing is said', () => {
    expect(findings(one({ maximum: '4', method: { kind: 'passFail', maximum: null } }, 2))).toEqual(["RNG-10 'Trường M'!H4"]);
    expect(onlyIssue('RNG-10', one({ maximum: '5', method: { kind: 'passFail', maximum: points('3') } }, 2))).toMatchObject({
      facts: { value: '2', maximum: '3' },
    });
    expect(findings(one({ method: { kind: 'passFail', maximum: null } }, 2))).not.toContain("RNG-10 'Trường M'!H4");
  });
});

describe('TYP-06 only a percent has a scale to be mixed', () => {
  const results = (unitOfMeasure: string, ...typed: readonly Typed[]): readonly string[] =>
    findings({
      criteria: [{ id: 'I', maximum: '10', text: 'Số lớp đã mở', unitOfMeasure }],
      schools: typed.map((result, at) => ({ name: `Trường ${String(at + 1)}`, agreed: { I: 8 }, result: { I: result } })),
    }).filter((found) => found.startsWith('TYP-06'));
  it('half a class beside forty is a small number', () => {
    expect(results('lớp', 40, 45, 0.5)).toEqual([]);
    expect(results('%', 40, 45, 0.5)).toEqual(["TYP-06 'Trường 3'!E4"]);
    expect(results('%', 40, 45, 1)).toEqual(["TYP-06 'Trường 3'!E4"]);
    expect(results('%', 40, 45, 1.5)).toEqual([]);
    expect(results('%', 29, 28, 0.5)).toEqual([]);
    expect(results('%', 30, 28, 0.5)).toEqual(["TYP-06 'Trường 3'!E4"]);
    expect(results('%', 0.5, 0.6, 40)).toEqual(["TYP-06 'Trường 3'!E4"]);
  });
});

describe('KEY-02 among the rows that are numbered one by one', () => {
  it('the branches of an «Hoặc» are not counted', () => {
    const rows = [
      { id: 'a', maximum: '10', number: '1' },
      { id: 'b', maximum: '10', number: '-', alternatives: 'x' },
      { id: 'c', maximum: '10', number: '-', alternatives: 'x' },
      { id: 'd', maximum: '10', number: '2' },
    ];
    const cluster: Cluster = {
      criteria: [{ id: 'I', maximum: '30', rows }],
      schools: [{ name: 'Trường M', agreed: { a: 9, b: 9, c: null, d: 9 } }],
    };
    expect(findings(cluster).filter((found) => found.startsWith('KEY-02'))).toEqual([]);
  });
});
