import { exactText, points } from '../../../../src/core/domain/points';
import type { Policy } from '../../../../src/core/domain/policy';
import type { Claim, Reading } from '../../../../src/core/domain/reading';
import { recomputed } from '../../../../src/core/validate/claims/recomputed';
import { unitTrees } from '../../../../src/core/validate/claims/unitTrees';
import { contextOf } from '../../../../src/core/validate/contextOf';
import { score } from '../../../../src/core/score/score';
import { refText } from '../../../../src/core/workbook/address';
import { caps, policy, reading } from '../../../builders/readings';
import { clusterReading, typed, type Row, type Typed } from '../clusterReading';

/** What a sum of the first unit ought to be: `[value, other right answers, numbers stored as text]`. */
type Right = readonly [string, readonly string[], readonly string[]] | null;

function right(of: Reading, claim: Partial<Claim> & Pick<Claim, 'what'>, clauses: Partial<Policy> = {}): Right {
  const rules = policy(clauses);
  const [unit] = of.units;
  const cards = score(of, rules);
  const ground = contextOf(of, cards, [], rules, []);
  const tree = unitTrees(ground).get(unit?.id ?? '');
  if (unit === undefined || tree === undefined || cards[0] === undefined) throw new Error('There is a unit with entries');
  const at = { sheet: 'Trường M', row: 11, column: 8 };
  const whole: Claim = { stage: null, unit: unit.id, criterion: null, number: typed(1, at), ...claim };
  const found = recomputed(whole, ground, tree, cards[0]);
  if (found === null) return null;
  return [
    exactText(found.value),
    found.alsoRight.map(exactText),
    found.texts.map(({ at: cell, value }) => `${refText(cell)} ${exactText(value)}`),
  ];
}

/** I is row 4, its leaves 5 and 6; II 7 and 8; bonuses 9, deductions 10. */
const ROWS: readonly Row[] = [
  {
    id: 'I',
    maximum: '60',
    rows: [
      { id: 'I.1', maximum: '30' },
      { id: 'I.2', maximum: '30' },
    ],
  },
  { id: 'II', maximum: '40', rows: [{ id: 'II.1', maximum: '40' }] },
  { id: '+', kind: 'bonus', maximum: '5' },
  { id: '-', kind: 'penalty', maximum: '5' },
];
const AGREED = { 'I.1': 25, 'I.2': 15, 'II.1': 22, '+': 4, '-': -2 };
const SELF = { 'I.1': 26.4, 'I.2': 16, 'II.1': 22, '+': 5, '-': -2 };

const TWO_EACH = { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const;

interface Cells {
  readonly agreed?: Readonly<Record<string, Typed>>;
  readonly self?: Readonly<Record<string, Typed>>;
}

function school(cells: Cells = {}, rows: readonly Row[] = ROWS): Reading {
  const agreed = { ...AGREED, ...cells.agreed };
  return clusterReading({ criteria: rows, schools: [{ name: 'Trường M', agreed, self: { ...SELF, ...cells.self } }] });
}

const row = (at: number, sheet = 'Trường M'): Pick<Claim, 'number'> => ({ number: typed(1, { sheet, row: at, column: 8 }) });

describe('a total that counts', () => {
  it('is the one of the engine; before the last rounding it is right as well', () => {
    expect(right(school(), { what: 'total' })).toEqual(['64', ['64'], []]);
    expect(right(school(), { what: 'total', stage: 'agreed' })).toEqual(['64', ['64'], []]);
    const rounded = { rounding: { at: 'total', decimals: 0 } } as const;
    expect(right(school({ agreed: { 'I.1': 25.5 } }), { what: 'total' }, rounded)).toEqual(['65', ['64.5'], []]);
  });

  it('is right without the bonuses and deductions that stand further down', () => {
    expect(right(school(), { what: 'total', ...row(8) })).toEqual(['64', ['64', '62'], []]);
    expect(right(school(), { what: 'total', ...row(9) })).toEqual(['64', ['64', '66'], []]);
    expect(right(school(), { what: 'total', ...row(10) })).toEqual(['64', ['64'], []]);
  });

  it('is not right without them on a sheet of its own, nor above all points', () => {
    expect(right(school(), { what: 'total', ...row(8, 'Tổng hợp') })).toEqual(['64', ['64'], []]);
    expect(right(school(), { what: 'total', ...row(4) })).toEqual(['64', ['64'], []]);
  });

  it('is not right without anything where there are no bonuses and no deductions', () => {
    expect(right(school({}, ROWS.slice(0, 2)), { what: 'total', ...row(5) })).toEqual(['62', ['62'], []]);
  });

  it('names the numbers stored as text among its cells, with their cells', () => {
    const texts = school({ agreed: { 'I.1': '25', '-': '-2', 'II.1': 'O5' }, self: { 'I.2': '16' } });
    expect(right(texts, { what: 'total' })).toBeNull();
    expect(right(school({ agreed: { 'I.1': '25', '-': '-2' }, self: { 'I.2': '16' } }), { what: 'total' })).toEqual([
      '64',
      ['64'],
      ["'Trường M'!H5 25", "'Trường M'!H10 -2"],
    ]);
  });

  it('cannot be told where a score is missing', () => {
    expect(right(school({ agreed: { 'I.1': null }, self: { 'I.1': null } }), { what: 'total' })).toBeNull();
  });

  it('may be the sum of its column alone, where that is filled only where something changed', () => {
    const partial = reading({
      criteria: [{ id: 'I.1' }, { id: 'I.2' }],
      stages: ['review1', 'agreed'],
      units: { A: { 'I.1': { review1: '20', agreed: null }, 'I.2': { review1: '14', agreed: '15' } } },
    });
    expect(right(partial, { what: 'total', stage: 'agreed' })).toEqual(['35', ['35', '15'], []]);
  });

  it('has no column of its own where all points follow from results', () => {
    const computed = reading({
      criteria: [{ id: 'I.1', maximum: '10', method: TWO_EACH }],
      stages: [],
      units: { A: { 'I.1': { result: '3' } } },
    });
    expect(right(computed, { what: 'total' })).toEqual(['6', ['6'], []]);
  });
});

describe('a total of another column', () => {
  const self = (of: Reading, clauses: Partial<Policy> = {}): Right => right(of, { what: 'total', stage: 'self' }, clauses);

  it('is what the self-scores come to; before the last rounding it is right as well', () => {
    expect(self(school())).toEqual(['67.4', [], []]);
    expect(self(school(), { rounding: { at: 'total', decimals: 0 } })).toEqual(['67', ['67.4'], []]);
    expect(self(school(), { rounding: { at: 'criterion', decimals: 0 } })).toEqual(['67', [], []]);
  });

  it('is not right in another order of operations than the regulation’s', () => {
    const inGroup = [
      { id: 'I', rows: [{ id: 'I.1' }, { id: 'I.2', kind: 'penalty' }] },
      { id: 'II', rows: [{ id: 'II.1' }] },
    ] as const;
    const cells = { agreed: { 'I.1': 1, 'I.2': 0 }, self: { 'I.1': 1, 'I.2': -5 } };
    const clauses = { caps: caps({ penaltyFloor: 'group' }), rounding: { at: 'total', decimals: 0 } } as const;
    expect(self(school(cells, inGroup), clauses)).toEqual(['22', [], []]);
  });

  it('is right without what stands further down', () => {
    expect(right(school(), { what: 'total', stage: 'self', ...row(8) })).toEqual(['67.4', ['64.4'], []]);
  });

  it('names the texts of its own column only', () => {
    expect(self(school({ agreed: { 'I.1': '25' }, self: { 'I.2': '16' } }))).toEqual(['67.4', [], ["'Trường M'!F6 16"]]);
  });

  const reviewed = (review1: Readonly<Record<string, string | null>>): Reading =>
    reading({
      criteria: [{ id: 'I.1' }, { id: 'I.2' }],
      stages: ['review1', 'agreed'],
      units: {
        A: {
          'I.1': { review1: review1['I.1'] ?? null, agreed: '15' },
          'I.2': { review1: review1['I.2'] ?? null, agreed: '14' },
        },
      },
    });

  it('is the sum of its cells where the engine keeps no total of it', () => {
    expect(right(reviewed({ 'I.1': '16', 'I.2': '13.5' }), { what: 'total', stage: 'review1' })).toEqual(['29.5', [], []]);
    expect(right(reviewed({ 'I.1': '16' }), { what: 'total', stage: 'review1' })).toBeNull();
  });

  it('is the engine’s where a blank cell follows from a result and another stage counts', () => {
    const followed = reading({
      criteria: [{ id: 'I.1', maximum: '10', method: TWO_EACH }, { id: 'I.2' }],
      stages: ['self', 'agreed'],
      units: { A: { 'I.1': { self: null, agreed: '4', result: '3' }, 'I.2': { self: '8', agreed: '7' } } },
    });
    const rounded = { rounding: { at: 'total', decimals: 0 } } as const;
    expect(self(followed, rounded)).toEqual(['14', [], []]);
  });
});

describe('the sum of bonuses, and of deductions', () => {
  const clauses = { caps: caps({ bonus: points('3'), penalty: points('1') }) };

  it('is what counts of it; before its ceiling it is right as well', () => {
    expect(right(school(), { what: 'bonus' }, clauses)).toEqual(['3', ['4'], []]);
    expect(right(school(), { what: 'bonus', stage: 'agreed' }, clauses)).toEqual(['3', ['4'], []]);
    expect(right(school(), { what: 'penalty' }, clauses)).toEqual(['1', ['2'], []]);
    expect(right(school(), { what: 'penalty', stage: 'agreed' }, clauses)).toEqual(['1', ['2'], []]);
  });

  it('names its own numbers stored as text, a deduction without its sign', () => {
    const texts = school({ agreed: { 'I.1': '25', '+': '4', '-': '-2' } });
    expect(right(texts, { what: 'bonus' })).toEqual(['4', ['4'], ["'Trường M'!H9 4"]]);
    expect(right(texts, { what: 'penalty' })).toEqual(['2', ['2'], ["'Trường M'!H10 2"]]);
  });

  it('cannot be told of a column that does not count, nor without rows of the kind', () => {
    expect(right(school(), { what: 'bonus', stage: 'self' })).toBeNull();
    expect(right(school(), { what: 'penalty', stage: 'self' })).toBeNull();
    expect(right(school({}, ROWS.slice(0, 2)), { what: 'bonus' })).toBeNull();
    expect(right(school({}, ROWS.slice(0, 2)), { what: 'penalty' })).toBeNull();
  });
});

describe('what is no sum of points', () => {
  it.each(['place', 'maximumTotal', 'groupMaximum'] as const)('%s has no right number', (what) => {
    expect(right(school(), { what })).toBeNull();
    expect(right(school(), { what, criterion: 'I' })).toBeNull();
  });
});

describe('the sum of a group', () => {
  const group = (criterion: string, of: Reading, stage: Claim['stage'] = null, clauses: Partial<Policy> = {}): Right =>
    right(of, { what: 'groupTotal', criterion, stage }, clauses);
  const capped: readonly Row[] = [
    { id: 'I', cap: '30', rows: [{ id: 'I.1' }, { id: 'I.2' }] },
    { id: 'II', rows: [{ id: 'II.1' }] },
  ];

  it('is what counts of it; before its ceiling and the deductions in it, it is right as well', () => {
    expect(group('I', school({}, capped))).toEqual(['30', ['40', '30', '40', '40'], []]);
    const floored = [{ id: 'I', rows: [{ id: 'I.1' }, { id: 'I.2', kind: 'penalty' }] }] as const;
    const cells = { agreed: { 'I.1': 2, 'I.2': -5 } };
    const clauses = { caps: caps({ penaltyFloor: 'group' }) };
    expect(group('I', school(cells, floored), 'agreed', clauses)).toEqual(['0', ['-3', '-3', '2', '-3'], []]);
  });

  it('is what its cells come to in another column', () => {
    expect(group('I', school({}, capped), 'self')).toEqual(['30', ['42.4', '30'], []]);
  });

  it('is what its cells come to inside another group', () => {
    const inner: readonly Row[] = [{ id: 'I', rows: [{ id: 'a', cap: '30', rows: [{ id: 'I.1' }, { id: 'I.2' }] }] }];
    expect(group('a', school({}, inner))).toEqual(['30', ['40', '30'], []]);
  });

  it('may be the sum of its column alone, where that is filled only where something changed', () => {
    const partial = reading({
      criteria: [{ id: 'I', cap: '12', rows: [{ id: 'I.1' }, { id: 'I.2' }] }],
      stages: ['review1', 'agreed'],
      units: { A: { 'I.1': { review1: '20', agreed: null }, 'I.2': { review1: '14', agreed: '15' } } },
    });
    expect(group('I', partial, 'agreed')).toEqual(['12', ['35', '12', '35', '35', '15'], []]);
  });

  it('is cut by the ceiling of all bonuses where it is theirs', () => {
    const bonuses: readonly Row[] = [...ROWS.slice(0, 2), { id: 'III', kind: 'bonus', rows: [{ id: '+', kind: 'bonus' }] }];
    const clauses = { caps: caps({ bonus: points('3') }) };
    expect(group('III', school({}, bonuses), null, clauses)).toEqual(['4', ['4', '4', '3'], []]);
    expect(group('III', school({}, bonuses), 'self', clauses)).toEqual(['5', ['5', '5'], []]);
  });

  it('is right with either sign where it is one of deductions', () => {
    const deductions: readonly Row[] = [...ROWS.slice(0, 2), { id: 'IV', kind: 'penalty', rows: [{ id: '-', kind: 'penalty' }] }];
    expect(group('IV', school({}, deductions), 'self')).toEqual(['-2', ['-2', '-2', '2', '2'], []]);
  });

  it('names the numbers stored as text below it and no others', () => {
    const texts = school({ agreed: { 'I.1': '25', 'II.1': '22' } });
    expect(group('II', texts)).toEqual(['22', ['22', '22', '22', '22'], ["'Trường M'!H8 22"]]);
  });

  it('cannot be told where a score below it is missing, nor of a group that is not there', () => {
    expect(group('I', school({ agreed: { 'I.2': null }, self: { 'I.2': null } }))).toBeNull();
    expect(group('IX', school())).toBeNull();
  });
});
