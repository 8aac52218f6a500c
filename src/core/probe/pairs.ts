import type { ProposedAward } from '../domain/proposal';
import type { UnitId } from '../domain/unit';
import { outcomeOf, scoredWith, type Ground } from './ground';
import type { WorstCases } from './worstCases';

/** A unit that may lose an award and one that may take it; `null`: nobody has to give way, or nobody is there to take it. */
export interface Pair {
  readonly holder: UnitId | null;
  readonly rival: UnitId | null;
}

/** Every unit that holds an award or is tied for one, against every other that has a place; for empty seats everyone by himself. */
export function pairsOf({ base }: Ground): readonly Pair[] {
  const { awards } = base.proposal;
  const holders = new Set(
    awards.flatMap(({ nominees, needsDecision }) => [...nominees.map(({ unit }) => unit), ...(needsDecision?.units ?? [])]),
  );
  const ranked = base.standings.flatMap(({ unit, place }) => (place === null ? [] : [unit]));
  const duels = [...holders].flatMap((holder) => ranked.flatMap((rival) => (rival === holder ? [] : [{ holder, rival }])));
  // Without anybody to take it, an award may still be lost below a minimum.
  const alone = ranked.length > 1 ? [] : [...holders].map((holder) => ({ holder, rival: null }));
  const free = awards.some(({ unfilled }) => unfilled > 0) ? ranked.map((rival) => ({ holder: null, rival })) : [];
  return [...duels, ...alone, ...free];
}

/**
 * Pairs of which some award depends on cells that nobody has checked: with all of the holder's at their lowest and all of the
 * rival's at their highest the awards, or the choice at a last seat, go otherwise. Units are scored apart, so no third unit makes it
 * worse.
 */
export function openPairs(ground: Ground, worst: WorstCases, pairs: readonly Pair[]): readonly Pair[] {
  const base = awardsText(ground.base.proposal.awards);
  return pairs.filter(({ holder, rival }) => {
    const settings = [
      ...(holder === null ? [] : worst.settings(holder, 'lowest')),
      ...(rival === null ? [] : worst.settings(rival, 'highest')),
    ];
    if (settings.length === 0) return false;
    return awardsText(outcomeOf(ground, scoredWith(ground, settings)).proposal.awards) !== base;
  });
}

/**
 * Who is put forward for what, and among whom people have to choose, whatever the order of the names. Of three that are tied a
 * second one may drop out behind the first: who is left is another choice already.
 */
function awardsText(awards: readonly ProposedAward[]): string {
  return awards
    .map(({ id, nominees, needsDecision }) =>
      [id, ...nominees.map(({ unit }) => unit).sort(), '?', ...[...(needsDecision?.units ?? [])].sort()].join(),
    )
    .join('\n');
}
