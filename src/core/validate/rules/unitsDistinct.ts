import { awardNamed } from '../../domain/awardNamed';
import type { Votes } from '../../domain/ballot';
import { lastRound } from '../../domain/lastRound';
import { refText } from '../../workbook/address';
import type { Context } from '../context';
import { plainName } from '../plainName';
import type { Finding, Rule } from '../rule';

/**
 * DUP-01: one school twice, in the list or in one round of one vote. Capitals, spaces and the way letters are composed do not
 * make two schools.
 */
export const unitsDistinct: Rule = {
  id: 'DUP-01',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'units',
  scope: 'book',
  check: (context) => [...unitsTwice(context), ...votesTwice(context)],
};

function unitsTwice({ reading }: Context): readonly Finding[] {
  const first = new Map<string, string>();
  return reading.units.flatMap(({ id, name, at }): readonly Finding[] => {
    const key = plainName(name);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, name);
      return [];
    }
    return [{ code: 'unitTwice', place: { at, unit: id, criterion: null }, facts: { name, other } }];
  });
}

/** Which of two rows is right nobody can know: neither counts, and no award is given while they stand. */
function votesTwice({ reading: { ballots }, policy }: Context): readonly Finding[] {
  const rows = new Map<string, Votes[]>();
  for (const votes of ballots?.votes ?? []) {
    const award = votes.award === null ? null : (awardNamed(votes.award, policy.awards)?.id ?? plainName(votes.award));
    const key = JSON.stringify([votes.unit ?? plainName(votes.unitName), award]);
    rows.set(key, [...(rows.get(key) ?? []), votes]);
  }
  const breaksTies = policy.tieBreak.some((key) => key.by === 'votes');
  return [...rows.values()].flatMap((votes) => {
    const { repeated } = lastRound(votes);
    const first = votes.find((one) => one.round === repeated[0]?.round);
    return repeated.map(({ unit, unitName, award, votesFor }): Finding => ({
      code: 'voteTwice',
      place: { at: votesFor.at, unit, criterion: null },
      facts: { name: unitName, award, first: first === undefined ? '' : refText(first.votesFor.at) },
      blocks: breaksTies ? 'ranking' : 'awards',
    }));
  });
}
