/** The live cells of `Tổng hợp` (METHODS §1.3): what a row adds as a formula, what differs from an earlier run, how many cells were read. */
import type { Criterion, CriterionKind } from '../../../src/core/domain/criteria';
import type { Entry } from '../../../src/core/domain/reading';
import { exactText, points as P, ZERO } from '../../../src/core/domain/points';
import type { Step } from '../../../src/core/domain/scorecard';
import type { Method } from '../../../src/core/domain/method';
import { checkedCells } from '../../../src/core/render/check/checkedCells';
import type { Expression } from '../../../src/core/render/formula/expression';
import { columnCell, countedLeaves, stagedLeaves } from '../../../src/core/render/formula/leafFormulas';
import { isSameTable, liveDifferences, unitRows } from '../../../src/core/render/summary/liveDifferences';
import { summaryColumns } from '../../../src/core/render/summary/summaryColumns';
import { FIRST_UNIT_ROW, HEADING_ROW } from '../../../src/core/render/summary/summarySheet';
import { publish } from '../../../src/core/publish';
import { sheets as words } from '../../../src/text/vi/sheets';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { criteria, number, policy, reading, type CellSpec, type Row } from '../../builders/readings';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { indicator } from '../papers/made';
import { appraisal, asRead, type AppraisalSpec } from './appraisals';

const at = (row: number, column = 3) => ({ sheet: 'S', row, column });
const said = (all: readonly Expression[] | null): string =>
  all === null
    ? 'null'
    : all.length === 0
      ? 'nothing'
      : all.map(({ text, value }) => `${text} = ${exactText(value)}`.replaceAll("'S'!", '')).join('; ');
const row = (more: Partial<Row> = {}): Criterion => {
  const [one] = criteria([{ id: 'c', maximum: '10', ...more }]);
  if (one === undefined) throw new Error('no criterion');
  return one;
};
const COUNT: Method = { kind: 'perUnit', pointsPerUnit: P('2'), freeUnits: ZERO, maximum: null };
const entry = (more: Partial<Entry> = {}): Entry => ({ unit: 'A', criterion: 'c', scores: {}, ...more });
const settled = (points: string): Entry['settlement'] => ({
  state: 'settled',
  rule: 'median',
  points: P(points),
  spread: { lowest: ZERO, highest: ZERO, threshold: null, outliers: [], meanWithoutOutliers: null },
});
const crossed = (...scores: readonly (readonly [unit: string | null, cell: CellSpec])[]): Entry['crossScores'] =>
  scores.map(([unit, cell], place) => ({
    reviewer: { name: `R${String(place)}`, unit, at: at(1, 9) },
    number: number(cell, at(5, 20 + place)),
  }));

describe('a row as the scorecard counted it', () => {
  const step = (points: string | null, how: Step['how'], cells: Step['cells'] = [at(5)]): Step => ({
    criterion: 'c',
    value: null,
    points: points === null ? null : P(points),
    how,
    computed: null,
    cells,
    lostToMaximum: ZERO,
    lostToFloor: ZERO,
  });
  const entered = (stage: 'self' | 'agreed') => ({ code: 'entered', stage }) as unknown as Step['how'];
  const missing = (because: string) => ({ code: 'missing', because }) as unknown as Step['how'];
  const computed = { code: 'computed', method: 'perUnit' } as unknown as Step['how'];
  const cross = { code: 'crossScored', rule: 'median' } as unknown as Step['how'];
  const leaf = (
    one: Step | null,
    own: Entry | null,
    kind: CriterionKind = 'points',
    more: Partial<Row> = {},
    rounding = policy().rounding,
  ): string =>
    said(
      countedLeaves(
        new Map(one === null ? [] : [['c', one]]),
        new Map(own === null ? [] : [['c', own]]),
        policy({ rounding }),
      )(row(more), kind),
    );
  const scored = (cell: CellSpec): Entry => entry({ scores: { agreed: number(cell, at(5)) } });

  it.each<readonly [string, string, string]>([
    ['a typed score is its cell', leaf(step('9', entered('agreed')), scored('9')), 'C5 = 9'],
    ['a deduction is less than 0 however it was typed', leaf(step('-2', entered('agreed')), scored('2'), 'penalty'), '-C5 = -2'],
    ['with its sign as without', leaf(step('-2', entered('agreed')), scored('-2'), 'penalty'), 'C5 = -2'],
    ['a stage that holds nothing is no formula', leaf(step('9', entered('self')), scored('9')), 'null'],
    ['a text is no formula', leaf(step('9', entered('agreed')), scored({ unreadable: '9 đ' })), 'null'],
    ['a value that was cut is no formula', leaf(step('8', entered('agreed')), scored('9')), 'null'],
    [
      'rounded where every criterion is',
      leaf(step('9.3', entered('agreed')), scored('9.25'), 'points', {}, { at: 'criterion', decimals: 1 }),
      'C5 = 9.25',
    ],
    [
      'not where only the total is',
      leaf(step('9.3', entered('agreed')), scored('9.25'), 'points', {}, { at: 'total', decimals: 1 }),
      'null',
    ],
    [
      'points that follow from a result',
      leaf(step('6', computed), entry({ result: { number: number('3', at(5)), word: null } }), 'points', { method: COUNT }),
      'MIN(10,2*C5) = 6',
    ],
    ['without an entry there is none', leaf(step('9', entered('agreed')), null), 'null'],
    ['without a step there is none', leaf(null, scored('9')), 'null'],
    ['a blank criterion is none', leaf(step(null, missing('blank')), scored(null)), 'null'],
    ['a blank bonus stays in the sum', leaf(step(null, missing('blank')), scored(null), 'bonus'), 'C5 = 0'],
    ['a blank deduction too', leaf(step(null, missing('blank')), scored(null), 'penalty'), 'C5 = 0'],
    ['a bonus without a cell claims nothing', leaf(step(null, missing('blank'), []), scored(null), 'bonus'), 'nothing'],
    [
      'a bonus that cannot be read is none',
      leaf(step(null, missing('unreadable')), scored({ unreadable: 'x' }), 'bonus'),
      'null',
    ],
    [
      'what several reviewers come to',
      leaf(step('8', cross), entry({ crossScores: crossed(['B', '7'], ['C', '9'], ['D', null]) })),
      'MEDIAN(T5,U5) = 8',
    ],
    [
      'a school does not score itself',
      leaf(step('8', cross), entry({ crossScores: crossed(['A', '3'], ['B', '7'], [null, '9']) })),
      'MEDIAN(U5,V5) = 8',
    ],
    [
      'one that is no number speaks against all',
      leaf(step('8', cross), entry({ crossScores: crossed(['B', '7'], ['C', { unreadable: 'x' }], ['D', '9']) })),
      'null',
    ],
    [
      'a deduction of several reviewers',
      leaf(step('-8', cross), entry({ crossScores: crossed(['B', '7'], ['C', '9']) }), 'penalty'),
      '-MEDIAN(T5,U5) = -8',
    ],
    ['nobody scored it', leaf(step('8', cross), entry({})), 'null'],
  ])('%s: %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('a row of the columns Tự chấm and Cụm chấm', () => {
  const leaf = (
    own: Entry | null,
    stages: readonly ('self' | 'review1' | 'review2')[],
    kind: CriterionKind = 'points',
    more: Partial<Row> = {},
  ): string => said(stagedLeaves(new Map(own === null ? [] : [['c', own]]), stages)(row(more), kind));
  const scores = (self: CellSpec, review1: CellSpec, review2: CellSpec): Entry =>
    entry({ scores: { self: number(self, at(5, 1)), review1: number(review1, at(5, 2)), review2: number(review2, at(5, 3)) } });
  const result = (own: CellSpec): Partial<Entry> => ({ result: { number: number(own, at(5)), word: null } });

  it.each<readonly [string, string, string]>([
    ['the first that is given', leaf(scores('7', '8', '9'), ['review2', 'review1']), 'C5 = 9'],
    ['the next where that is blank', leaf(scores('7', '8', null), ['review2', 'review1']), 'B5 = 8'],
    ['of that stage only', leaf(scores('7', '8', '9'), ['self']), 'A5 = 7'],
    ['no plain number is none', leaf(scores({ unreadable: '7đ' }, '8', '9'), ['self']), 'null'],
    ['a deduction is less than 0', leaf(scores('2', '8', '9'), ['self'], 'penalty'), '-A5 = -2'],
    ['a blank criterion is none', leaf(scores(null, '8', '9'), ['self']), 'null'],
    ['a blank bonus is its cell', leaf(scores(null, '8', '9'), ['self'], 'bonus'), 'A5 = 0'],
    ['a bonus without a cell adds nothing', leaf(entry(), ['self'], 'bonus'), 'nothing'],
    ['without an entry a criterion is none', leaf(null, ['self']), 'null'],
    ['and a bonus adds nothing', leaf(null, ['self'], 'bonus'), 'nothing'],
    ['points that follow from a result', leaf(entry(result('3')), ['self'], 'points', { method: COUNT }), 'MIN(10,2*C5) = 6'],
    [
      'a typed score comes before them',
      leaf({ ...scores('7', null, null), ...result('3') }, ['self'], 'points', { method: COUNT }),
      'A5 = 7',
    ],
    [
      'what several reviewers come to, in the review',
      leaf(entry({ crossScores: crossed(['B', '7'], ['C', '9']), settlement: settled('8') }), ['review2', 'review1']),
      'MEDIAN(T5,U5) = 8',
    ],
    [
      'not where they do not agree',
      leaf(
        entry({
          crossScores: crossed(['B', '7'], ['C', '9']),
          settlement: { state: 'unreadable', number: number({ unreadable: 'x' }, at(5)) },
        }),
        ['review1'],
      ),
      'null',
    ],
    [
      'and not in the school’s own column',
      leaf(entry({ crossScores: crossed(['B', '7'], ['C', '9']), settlement: settled('8') }), ['self']),
      'null',
    ],
  ])('%s: %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('a column of its own: its number, 0 where it is blank', () => {
    const own = (cell: CellSpec, formula: string | null = null): string => {
      const one = columnCell({ ...number(cell, at(5)), formula });
      return said(one === null ? null : [one]);
    };
    expect([own('2'), own(null), own({ unreadable: 'x' }), own(null, 'A1')]).toEqual(['C5 = 2', 'C5 = 0', 'null', 'null']);
  });
});

const CLUSTER: AppraisalSpec = {
  criteria: [{ id: 'I', maximum: '60' }, { id: 'II', maximum: '40' }], // prettier-ignore
  units: { A: { I: '58', II: '39' }, B: { I: '57', II: '38' } },
};
const summaryOf = (spec: AppraisalSpec): SheetModel => {
  const [first] = publish(appraisal(spec), workbook(sheet('Phiếu A', [])), words, null).flatMap((edit) =>
    edit.kind === 'putSheet' ? [edit.sheet] : [],
  );
  if (first === undefined) throw new Error('no summary');
  return first;
};

describe('a summary of an earlier run', () => {
  const now = appraisal({ ...CLUSTER, units: { A: { I: '58', II: '39' }, B: { I: '50', II: '38' } } });
  const before = asRead(summaryOf(CLUSTER));
  const differing = (read = before): readonly string[] =>
    liveDifferences(workbook(read), now).map(({ shown, computed }) => `${String(shown)}≠${String(computed)}`);

  it('differs where a formula shows another number than is computed now', () => {
    expect(differing()).toEqual(['57≠50', '95≠88']);
  });

  it('is not compared where it is none of ours, or where nothing was read', () => {
    expect(differing({ ...before, mark: null })).toEqual([]);
    expect(liveDifferences(workbook(before), { ...now, reading: null })).toEqual([]);
  });

  it('what shows no number, and what is no formula, is left alone', () => {
    const columns = summaryColumns(now, now.reading);
    const place = `${String(FIRST_UNIT_ROW + 1)}:${String(columns.total)}`;
    expect(differing(asRead(summaryOf(CLUSTER), { [place]: 'x' }))).toEqual(['57≠50']);
    const rows = new Map(
      [...before.rows].map(([line, cells]) => [
        line,
        new Map([...cells].map(([column, cell]) => [column, { ...cell, formula: null }])),
      ]),
    );
    expect(differing({ ...before, rows })).toEqual([]);
  });

  it('with other columns belongs to another table', () => {
    const columns = summaryColumns(now, now.reading);
    expect(isSameTable(before, columns)).toBe(true);
    expect(isSameTable(before, { ...columns, note: columns.note + 1 })).toBe(false);
    expect(isSameTable(before, { ...columns, note: columns.note - 1 })).toBe(false);
    const [first] = columns.groups;
    if (first === undefined) throw new Error('no group');
    const renamed = (more: Partial<Criterion>): boolean =>
      isSameTable(before, { ...columns, groups: [{ ...first, criterion: { ...first.criterion, ...more } }] });
    expect([renamed({ number: 'VIII' }), renamed({ number: '', text: 'Lạ lùng' })]).toEqual([false, false]);
    const shifted = new Map([...before.rows].filter(([line]) => line !== HEADING_ROW));
    expect(isSameTable({ ...before, rows: shifted }, columns)).toBe(false);
  });

  it('the n-th row of a name is that of the n-th school so called', () => {
    const columns = summaryColumns(now, now.reading);
    const lines: readonly (readonly CellInput[])[] = [
      ...Array.from({ length: FIRST_UNIT_ROW - 2 }, (): readonly CellInput[] => []),
      [null, 'Trường A'],
      [1, ' Trường B '],
      [2, 'Trường A'],
      [3, 'Trường A'],
    ];
    const unit = (id: string, name: string) => ({ ...(now.reading.units[0] ?? ({} as never)), id, name });
    const found = unitRows(sheet('S', lines), columns, [
      unit('a', 'Trường A'),
      unit('b', 'Trường B'),
      unit('a2', 'Trường A'),
      unit('a3', 'Trường A'),
      unit('x', 'Trường X'),
    ]);
    // The row above the first school is the heading's.
    expect([...found].map(([id, line]) => `${id} ${String(line - FIRST_UNIT_ROW)}`)).toEqual(['a 1', 'b 0', 'a2 2']);
  });
});

it('cells with something in them are counted: scores, targets, results, columns, sums and figures', () => {
  const count = (
    entrySpec: Parameters<typeof reading>[0]['units'][string][string],
    more: Partial<ReturnType<typeof reading>> = {},
  ): number => checkedCells({ ...reading({ criteria: [{ id: 'c' }], units: { A: { c: entrySpec } } }), ...more });
  expect([count('9'), count(null), count({ unreadable: 'x' }), count({ self: '1', review1: null, agreed: '2' })]).toEqual([
    1, 0, 1, 2,
  ]);
  expect([count({ target: '5' }), count({ target: null }), count({ target: 'notAssigned' })]).toEqual([1, 0, 1]);
  expect([
    count({ result: '5' }),
    count({ result: null }),
    count({ word: 'Tốt' }),
    count({ result: '5', target: '5', agreed: '5' }),
  ]).toEqual([1, 0, 1, 3]);
  const column = (...units: readonly string[]) => new Map(units.map((unit) => [unit, number('1')]));
  expect(count('9', { bonusColumn: column('A', 'B'), penaltyColumn: column('A') })).toBe(4);
  const claim = { what: 'total', stage: null, unit: 'A', criterion: null, number: number('9') } as const;
  expect(count('9', { claims: [claim, claim] })).toBe(3);
  expect(count('9', { indicators: [indicator('Trường A', 'x', '1', { a: '1', b: '2' }), indicator('Trường A', 'y', '1')] })).toBe(
    5,
  );
});
