import type { Margin } from '../domain/firmness';
import { subtract } from '../domain/points';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';

/** Margins between neighbours in place order; empty while the ranking is withheld. Units that share a place are 0 apart only if no tie-break parted them. */
export function margins(
  standings: readonly Standing[],
  scorecards: readonly Scorecard[],
  rankBy: 'points' | 'percent',
): readonly Margin[] {
  const keys = new Map(scorecards.map((card) => [card.unit, rankBy === 'percent' ? card.percent : card.total]));
  const placed = standings.filter((standing) => standing.place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const found: Margin[] = [];
  placed.forEach((standing, index) => {
    const next = placed[index + 1];
    const mine = keys.get(standing.unit);
    const theirs = next === undefined ? undefined : keys.get(next.unit);
    if (next === undefined || mine === null || mine === undefined || theirs === null || theirs === undefined) return;
    found.push({ above: standing.unit, below: next.unit, gap: subtract(mine, theirs) });
  });
  return found;
}
