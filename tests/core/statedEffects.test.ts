/** How far a fault shifts the total that the workbook states: METHODS §10, VIS-02, on values. */
import type { Issue } from '../../src/core/domain/issue';
import { decimalText, points } from '../../src/core/domain/points';
import type { Claim } from '../../src/core/domain/reading';
import type { Scorecard } from '../../src/core/domain/scorecard';
import type { ReviewStage } from '../../src/core/domain/review';
import { faultyCells, statedTotals } from '../../src/core/statedEffects';
import type { CheckedClaim } from '../../src/core/validate/claims/checkedClaims';
import type { Context } from '../../src/core/validate/context';
import type { CellRef } from '../../src/core/workbook/address';
import { number, policy, reading } from '../builders/readings';

const at = (row: number): CellRef => ({ sheet: 'Bảng', row, column: 4 });
const claim = (what: Claim['what'], row: number, more: Partial<Claim> = {}): Claim => ({
  what,
  stage: 'agreed',
  unit: 'M',
  criterion: null,
  number: number('1', at(row)),
  ...more,
});
const wrong = (of: Claim, stated: string, computed: string, more: Partial<CheckedClaim> = {}): CheckedClaim => ({
  claim: of,
  stated: points(stated),
  computed: points(computed),
  textCells: [],
  cause: 'own',
  law: 'sum',
  ...more,
});

interface Ground {
  /** All sums that the workbook states, and those of them that are wrong. */
  readonly right?: readonly Claim[];
  readonly wrong?: readonly CheckedClaim[];
  readonly totals?: Readonly<Record<string, string | null>>;
  /** What stands as text, by its row. */
  readonly texts?: Readonly<Record<number, string | null>>;
  readonly stages?: readonly ReviewStage[];
}

function statedOf({ right = [], wrong: checked = [], totals = { M: '90', N: '80' }, texts = {}, stages = ['agreed'] }: Ground) {
  const units = Object.fromEntries(Object.keys(totals).map((id) => [id, {}]));
  const base = reading({ criteria: [], units, stages });
  const cards = Object.entries(totals).map(([unit, total]) => {
    return [unit, { unit, total: total === null ? null : points(total) } as Scorecard] as const;
  });
  const context = {
    reading: { ...base, claims: [...right, ...checked.map((one) => one.claim)] },
    policy: policy(),
    scorecards: new Map(cards),
    claims: checked,
    typedNumbers: Object.entries(texts).map(([row, value]) => ({
      number: number(value ?? { unreadable: 'O5' }, at(Number(row))),
    })),
  } as unknown as Context;
  const found = statedTotals(context);
  return {
    totals: Object.fromEntries([...found.totals].map(([unit, total]) => [unit, decimalText(total)])),
    effects: (...rows: readonly number[]): readonly string[] =>
      found
        .effectsAt(rows.map((row) => `Bảng!D${String(row)}`))
        .map((one) => `${one.unit} ${decimalText(one.with)} → ${decimalText(one.without)}`),
  };
}

describe('the totals as the workbook has them', () => {
  it('are those it states wrongly, else those it comes to; a unit without a total has none', () => {
    const { totals } = statedOf({ wrong: [wrong(claim('total', 9), '95', '90')], totals: { M: '90', N: '80', P: null } });
    expect(totals).toEqual({ M: '95', N: '80' });
  });

  it('are those of the first total where several are wrong, and a sum of a group is none', () => {
    const { totals } = statedOf({
      wrong: [
        wrong(claim('groupTotal', 5), '40', '30'),
        wrong(claim('total', 9), '95', '90'),
        wrong(claim('total', 10), '96', '90'),
        wrong(claim('total', 11, { unit: null }), '97', '90'),
      ],
    });
    expect(totals).toEqual({ M: '95', N: '80' });
  });

  it('are not what a school claims for itself where a review counts; without one they are', () => {
    const self = [wrong(claim('total', 9, { stage: 'self' }), '99', '90')];
    expect(statedOf({ wrong: self, stages: ['self', 'agreed'] }).totals).toEqual({ M: '90', N: '80' });
    expect(statedOf({ wrong: self, stages: ['self'] }).totals).toEqual({ M: '99', N: '80' });
  });
});

describe('a sum that is wrong', () => {
  it('and is the total shifts it by as much', () => {
    expect(statedOf({ wrong: [wrong(claim('total', 9), '95', '90')] }).effects(9)).toEqual(['M 95 → 90']);
  });

  it('shifts a total that is made of it: 95 with 40 for 33 is 88 without', () => {
    const parts = (cause: CheckedClaim['cause'], stage: ReviewStage = 'agreed') =>
      statedOf({
        wrong: [wrong(claim('total', 9), '95', '88', { cause }), wrong(claim('groupTotal', 5, { stage }), '40', '33')],
      }).effects(5);
    expect(parts('parts')).toEqual(['M 95 → 88']);
    // It is wrong by itself, or adds another column.
    expect(parts('own')).toEqual([]);
    expect(parts('parts', 'self')).toEqual([]);
  });

  it('of deductions works the other way: 3 taken off for 5 gives 2 too many', () => {
    const found = statedOf({
      wrong: [wrong(claim('total', 9), '92', '90', { cause: 'parts' }), wrong(claim('penalty', 5), '3', '5')],
    });
    expect(found.effects(5)).toEqual(['M 92 → 90']);
  });

  it('shifts nothing where the total is right all the same, and is not told where there is none', () => {
    expect(statedOf({ wrong: [wrong(claim('groupTotal', 5), '40', '33')] }).effects(5)).toEqual(['M 90 → 90']);
    expect(statedOf({ wrong: [wrong(claim('groupTotal', 5), '40', '33')], totals: { M: null } }).effects(5)).toEqual([]);
  });

  it('is not told where it is what a school claims for itself, or of no school', () => {
    const self = [wrong(claim('total', 9, { stage: 'self' }), '99', '90')];
    expect(statedOf({ wrong: self, stages: ['self', 'agreed'] }).effects(9)).toEqual([]);
    expect(statedOf({ wrong: [wrong(claim('groupTotal', 5, { unit: null }), '40', '33')] }).effects(5)).toEqual([]);
  });
});

describe('a number stored as text', () => {
  const skipping = (of: Claim, ...rows: readonly number[]): CheckedClaim => wrong(of, '75', '90', { textCells: rows.map(at) });

  it('lacks in the total that skipped it', () => {
    expect(statedOf({ wrong: [skipping(claim('total', 9), 6)], texts: { 6: '15' } }).effects(6)).toEqual(['M 75 → 90']);
  });

  it('lacks once where a group skipped it as well', () => {
    const found = statedOf({ wrong: [skipping(claim('groupTotal', 5), 6), skipping(claim('total', 9), 6)], texts: { 6: '15' } });
    expect(found.effects(6)).toEqual(['M 75 → 90']);
  });

  it('that only a group skipped shifts nothing, and is not told where the total is wrong in another way', () => {
    const group = skipping(claim('groupTotal', 5), 6);
    expect(statedOf({ wrong: [group], texts: { 6: '15' } }).effects(6)).toEqual(['M 90 → 90']);
    expect(statedOf({ wrong: [group, wrong(claim('total', 9), '95', '90')], texts: { 6: '15' } }).effects(6)).toEqual([]);
  });

  it('is not told where it says no number, or where no school is', () => {
    expect(statedOf({ wrong: [skipping(claim('total', 9), 6)], texts: { 6: null } }).effects(6)).toEqual([]);
    expect(statedOf({ wrong: [skipping(claim('total', 9), 6)] }).effects(6)).toEqual([]);
    expect(statedOf({ wrong: [skipping(claim('total', 9, { unit: null }), 6)], texts: { 6: '15' } }).effects(6)).toEqual([]);
  });
});

describe('a cell that is neither', () => {
  it('is the total, which is right: it shifts nothing', () => {
    expect(statedOf({ right: [claim('total', 9)] }).effects(9)).toEqual(['M 90 → 90']);
    expect(statedOf({ right: [claim('total', 9, { stage: 'self' })], stages: ['self', 'agreed'] }).effects(9)).toEqual([]);
  });

  it('is another sum, or none: nothing is told', () => {
    const found = statedOf({ right: [claim('groupTotal', 5), claim('total', 9, { unit: null })] });
    expect(found.effects(5, 9, 20)).toEqual([]);
  });
});

it('several sums of one school shift its total together, those of another theirs', () => {
  const { effects } = statedOf({
    wrong: [
      wrong(claim('total', 9), '95', '86', { cause: 'parts' }),
      wrong(claim('groupTotal', 5), '40', '33'),
      wrong(claim('groupTotal', 6), '32', '30'),
      wrong(claim('total', 19, { unit: 'N' }), '70', '80'),
    ],
  });
  expect(effects(5, 6, 19)).toEqual(['M 95 → 86', 'N 70 → 80']);
});

describe('the cells of a finding', () => {
  const issue = (code: Issue['code'], facts: object, where: CellRef | null): Issue =>
    ({ code, facts, place: { at: where, unit: null, criterion: null } }) as unknown as Issue;

  it.each(['constantInFormulas', 'formulaUnlikeNeighbours'] as const)('%s: all that are told', (code) => {
    expect(faultyCells(issue(code, { cells: ['Bảng!D5', 'Bảng!D6'] }, at(5)))).toEqual(['Bảng!D5', 'Bảng!D6']);
  });

  it('of any other is its own, be there cells in its facts', () => {
    expect(faultyCells(issue('rangeLeavesOut', { cells: ['Bảng!D7'] }, at(5)))).toEqual(['Bảng!D5']);
    expect(faultyCells(issue('groupTotalDiffers', {}, null))).toEqual([]);
  });
});
