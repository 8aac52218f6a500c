import type { ProposedAward } from '../domain/proposal';
import type { UnitId } from '../domain/unit';
import { outcomeOf, scoredWith, type Ground } from './ground';
import type { WorstCases } from './worstCases';

/** A unit that holds an award and one that might take it, or be moved by taking another. */
export interface Pair {
  readonly holder: UnitId;
  readonly rival: UnitId;
}

/** Every holder against every other unit that has a place. */
export function pairsOf({ base }: Ground): readonly Pair[] {
  const holders = new Set(base.proposal.awards.flatMap((award) => award.nominees.map(({ unit }) => unit)));
  const ranked = base.standings.flatMap(({ unit, place }) => (place === null ? [] : [unit]));
  const pairs = [...holders].flatMap((holder) => ranked.flatMap((rival) => (rival === holder ? [] : [{ holder, rival }])));
  // A holder without any rival may still fall below a minimum.
  return pairs.length > 0 ? pairs : [...holders].map((holder) => ({ holder, rival: holder }));
}

/**
 * Pairs of which some award depends on cells that nobody has checked: with all of the holder's at their lowest and all of the
 * rival's at their highest the awards go otherwise. Units are scored apart, so no third unit makes it worse.
 */
export function openPairs(ground: Ground, worst: WorstCases, pairs: readonly Pair[]): readonly Pair[] {
  const base = awardsText(ground.base.proposal.awards);
  return pairs.filter(({ holder, rival }) => {
    const settings = [...worst.settings(holder, 'lowest'), ...(rival === holder ? [] : worst.settings(rival, 'highest'))];
    if (settings.length === 0) return false;
    return awardsText(outcomeOf(ground, scoredWith(ground, settings)).proposal.awards) !== base;
  });
}

/** Who is put forward for what, whatever the order of the names. */
function awardsText(awards: readonly ProposedAward[]): string {
  return awards.map(({ id, nominees }) => [id, ...nominees.map(({ unit }) => unit).sort()].join()).join('\n');
}
