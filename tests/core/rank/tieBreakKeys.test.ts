import { points } from '../../../src/core/domain/points';
import type { TieBreakKey } from '../../../src/core/domain/policy';
import { rank } from '../../../src/core/rank/rank';
import { tieBreakValue } from '../../../src/core/rank/tieBreakValue';
import { score } from '../../../src/core/score/score';
import { award, ballots, policy, reading, totals, type BallotSpec, type ReadingSpec, type Row } from '../../builders/readings';

const placesBy = (key: TieBreakKey, criteria: readonly Row[], units: ReadingSpec['units']): readonly (number | null)[] => {
  const one = reading({ criteria, units });
  const rules = policy({ tieBreak: [key] });
  return rank(score(one, rules), one, rules).map(({ place }) => place);
};

/** METHODS §4.2, each key told apart from the others: what another key would compare says the opposite. */
describe('what a tie-break key compares', () => {
  it('bonus: the points of the bonus, not the deductions', () => {
    const criteria: readonly Row[] = [{ id: 'I' }, { id: 'B', kind: 'bonus' }, { id: 'K', kind: 'penalty' }];
    const units = { A: { I: '90', B: '3', K: '-1' }, B: { I: '92', B: '2', K: '-2' } };
    expect(placesBy({ by: 'bonus', order: 'desc' }, criteria, units)).toEqual([1, 2]);
  });

  it('missing: how many rows are missing', () => {
    const one = reading({ criteria: [{ id: 'I' }, { id: 'II' }], units: { A: { I: '5' }, B: { I: '5', II: '3' } } });
    const rules = policy();
    const missing = tieBreakValue({ by: 'missing', order: 'asc' }, one, rules);
    expect(score(one, rules).map(missing)).toEqual([points('1'), points('0')]);
  });

  it('group: what of it counts, after its cap', () => {
    const criteria: readonly Row[] = [{ id: 'I' }, { id: 'II', cap: '40', rows: [{ id: 'II.1' }, { id: 'II.2' }] }];
    const units = { A: { I: '50', 'II.1': '30', 'II.2': '20' }, B: { I: '50', 'II.1': '20', 'II.2': '20' } };
    expect(placesBy({ by: 'group', number: 'II', order: 'desc' }, criteria, units)).toEqual([1, 1]);
  });

  it('criterion: the points of all rows under it, without those not assigned', () => {
    const criteria: readonly Row[] = [{ id: 'I', rows: [{ id: 'I.1', rows: [{ id: 'a' }, { id: 'b' }] }, { id: 'I.2' }] }];
    const units = {
      A: { a: '4', b: { target: 'notAssigned' as const }, 'I.2': '6' },
      B: { a: '3', b: '2', 'I.2': '5' },
      C: { a: '1', b: '6', 'I.2': '3' },
    };
    expect(placesBy({ by: 'criterion', number: 'I.1', order: 'desc' }, criteria, units)).toEqual([3, 2, 1]);
  });

  it('a group is the one at the top, although a row below carries its number; a criterion of that number is nobody knows which', () => {
    const criteria: readonly Row[] = [
      { id: 'g1', number: 'I', rows: [{ id: 'r1', number: '2' }] },
      { id: 'g2', number: '2', rows: [{ id: 'r2', number: '2.1' }] },
    ];
    const units = { A: { r1: '6', r2: '4' }, B: { r1: '4', r2: '6' } };
    expect(placesBy({ by: 'group', number: '2', order: 'desc' }, criteria, units)).toEqual([2, 1]);
    expect(placesBy({ by: 'criterion', number: '2', order: 'desc' }, criteria, units)).toEqual([1, 1]);
  });

  it.each(['II', 'ii', ' II ', 'II.', 'II)', 'II.)'])('«%s» is the group II', (number) => {
    const units = { A: { I: '6', II: '4' }, B: { I: '4', II: '6' } };
    expect(placesBy({ by: 'group', number, order: 'desc' }, [{ id: 'I' }, { id: 'II' }], units)).toEqual([2, 1]);
  });

  it('11 is not 1.1', () => {
    const criteria: readonly Row[] = [
      { id: 'g1', number: '1', rows: [{ id: 'r1', number: '1.1' }] },
      { id: 'g2', number: '10', rows: [{ id: 'r2', number: '11' }] },
    ];
    const units = { A: { r1: '6', r2: '4' }, B: { r1: '4', r2: '6' } };
    expect(placesBy({ by: 'criterion', number: '11', order: 'desc' }, criteria, units)).toEqual([2, 1]);
  });
});

describe('which ballot votes as a key are taken from', () => {
  const rules = policy({ tieBreak: [{ by: 'votes', order: 'desc' }], awards: [award('co'), award('bang')] });
  const placesWith = (votes: BallotSpec['votes']): readonly (number | null)[] => {
    const one = totals({ A: '90', B: '90' }, { ballots: ballots({ members: 9, votes }) });
    return rank(score(one, rules), one, rules).map(({ place }) => place);
  };

  it('the one that serves all awards, whatever else was voted on', () => {
    expect(
      placesWith([
        { unit: 'A', yes: 7 },
        { unit: 'A', yes: 9, award: 'Danh hiệu co' },
        { unit: 'B', yes: 8 },
        { unit: 'B', yes: 1, award: 'Danh hiệu co' },
      ]),
    ).toEqual([2, 1]);
  });

  it('else that of the first award that was voted on', () => {
    const onBoth = [
      { unit: 'A', yes: 7, award: 'Danh hiệu co' },
      { unit: 'A', yes: 9, award: 'Danh hiệu bang' },
      { unit: 'B', yes: 8, award: 'Danh hiệu co' },
      { unit: 'B', yes: 6, award: 'Danh hiệu bang' },
    ];
    expect(placesWith(onBoth)).toEqual([2, 1]);
    expect(placesWith(onBoth.filter((one) => one.award !== 'Danh hiệu co'))).toEqual([1, 2]);
  });

  it('none where the votes are on an award the policy does not have', () => {
    expect(
      placesWith([
        { unit: 'A', yes: 7, award: 'Huân chương' },
        { unit: 'B', yes: 8, award: 'Huân chương' },
      ]),
    ).toEqual([1, 1]);
  });
});
