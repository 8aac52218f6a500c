import type { AwardRule, Policy } from '../../../src/core/domain/policy';
import type { ProposedAward } from '../../../src/core/domain/proposal';
import { propose } from '../../../src/core/propose/propose';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { award, policy, totals, type ReadingSpec } from '../../builders/readings';

/** An award that owns the places its seats cover: `passDown: false`, METHODS §6.4. */
const own = (id: string, clauses: Partial<AwardRule> = {}): AwardRule => award(id, { passDown: false, ...clauses });

function awardsOf(
  scores: Readonly<Record<string, string | null>>,
  awards: readonly AwardRule[],
  more: Partial<ReadingSpec> = {},
  clauses: Partial<Policy> = {},
): readonly ProposedAward[] {
  const rules = policy({ awards, ...clauses });
  const one = totals(scores, more);
  const cards = score(one, rules);
  return propose(rank(cards, one, rules), cards, one, rules).awards;
}

const nominees = (proposed: ProposedAward | undefined): readonly string[] => (proposed?.nominees ?? []).map(({ unit }) => unit);
const whyOut = (proposed: ProposedAward | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((proposed?.leftOut ?? []).map(({ unit, reason }) => [unit, reason.code]));
const empty = (proposed: ProposedAward | undefined): readonly unknown[] => [proposed?.unfilled, proposed?.unfilledBecause];

describe('an award that owns its places', () => {
  it('has nothing to decide and no seat to explain where every owner takes the seat', () => {
    const [flag] = awardsOf({ A: '98', B: '95', C: '94' }, [own('co', { quota: { fixed: 2 } })]);
    expect([nominees(flag), flag?.needsDecision, ...empty(flag)]).toEqual([['A', 'B'], null, 0, null]);
  });

  it('names the bar of the last owner, not a want of candidates', () => {
    const [flag] = awardsOf({ A: '98' }, [own('co', { registered: true })], { registered: { A: [] } });
    expect(empty(flag)).toEqual([1, 'ownerBarred']);
  });

  it('takes no notice of a unit without a total when it counts places', () => {
    const [flag, certificate] = awardsOf({ A: null, B: '98', C: '95' }, [own('co'), own('bang')]);
    expect([nominees(flag), nominees(certificate)]).toEqual([['B'], ['C']]);
  });

  it('exclude: none of the equal units at its last place, and the seat says why it is empty', () => {
    const [flag] = awardsOf({ A: '98', B: '94', C: '94' }, [own('co', { quota: { fixed: 2 }, cutLine: 'exclude' })]);
    expect(nominees(flag)).toEqual(['A']);
    expect(flag?.leftOut.map(({ unit, reason }) => [unit, reason])).toEqual([
      ['B', { code: 'excludedByTie', place: 2, seats: 1 }],
      ['C', { code: 'excludedByTie', place: 2, seats: 1 }],
    ]);
    expect(empty(flag)).toEqual([1, 'tieExcluded']);
  });

  it('a tie can stand at both ends of its places: both are to be decided', () => {
    const [, certificate] = awardsOf(
      { A: '98', B: '98', C: '94', D: '94' },
      [own('co', { registered: true }), own('bang', { quota: { fixed: 2 } })],
      { registered: { A: [], B: [], C: [], D: [] } },
    );
    expect(certificate?.needsDecision).toEqual({
      units: ['A', 'B', 'C', 'D'],
      seats: 2,
      reason: { code: 'tiedAtCut', place: 1, seats: 2 },
    });
    // Each tie is decided by itself.
    expect(certificate?.openTies).toEqual([
      { units: ['A', 'B'], seats: 1 },
      { units: ['C', 'D'], seats: 1 },
    ]);
  });
});

describe('an open decision before an award that owns its places', () => {
  it('is continued where it leaves over more units than there are places, and ends where it does not', () => {
    const [flag, certificate, letter] = awardsOf({ A: '98', B: '98', C: '98', D: '91' }, [own('co'), own('bang'), own('giay')]);
    expect(flag?.needsDecision).toMatchObject({ units: ['A', 'B', 'C'], seats: 1 });
    expect(certificate?.needsDecision).toMatchObject({ units: ['A', 'B', 'C'], seats: 1 });
    expect([flag?.openTies, certificate?.openTies]).toEqual([[{ units: ['A', 'B', 'C'], seats: 1 }], []]);
    expect([letter?.needsDecision, nominees(letter), ...empty(letter)]).toEqual([null, [], 0, null]);
    expect(whyOut(letter)).toMatchObject({ A: 'waitsForDecision', D: 'placeNotCovered' });
  });

  it('keeps one place for each unit it can leave over, not for others of that place', () => {
    const [, certificate] = awardsOf(
      { A: '98', B: '98', C: '98', D: '91' },
      [own('co'), own('bang', { quota: { fixed: 2 }, registered: true })],
      { registered: { A: ['co', 'bang'], B: ['co'], C: ['co'], D: ['bang'] } },
    );
    expect(whyOut(certificate)).toEqual({
      A: 'waitsForDecision',
      B: 'notRegistered',
      C: 'notRegistered',
      D: 'placeNotCovered',
    });
    expect(empty(certificate)).toEqual([1, 'ownerBarred']);
  });

  it('comes first: an equal unit it was not about has no place left, and there is nothing to decide', () => {
    const registered = { A: ['co'], B: ['co'], C: [] };
    for (const cutLine of ['decide', 'expand', 'exclude'] as const) {
      const [flag, certificate] = awardsOf(
        { A: '98', B: '98', C: '98' },
        [own('co', { registered: true }), own('bang', { cutLine })],
        { registered },
      );
      expect(flag?.needsDecision).toMatchObject({ units: ['A', 'B'], seats: 1 });
      expect([nominees(certificate), certificate?.needsDecision, ...empty(certificate)]).toEqual([[], null, 0, null]);
      expect(certificate?.leftOut.find(({ unit }) => unit === 'C')?.reason).toEqual({ code: 'seatsTaken', place: 1, seats: 1 });
    }
  });

  it('two of them share out the places that follow', () => {
    const registered = { A: ['co'], B: ['co'], C: ['bang'], D: ['bang'] };
    const awards = awardsOf(
      { A: '98', B: '98', C: '98', D: '98' },
      [own('co', { registered: true }), own('bang', { registered: true }), own('giay'), own('thu')],
      { registered },
    );
    expect(awards.map(({ needsDecision }) => needsDecision?.units ?? null)).toEqual([['A', 'B'], ['C', 'D'], null, null]);
    expect(awards.map(({ unfilled }) => unfilled)).toEqual([0, 0, 0, 0]);
  });
});
