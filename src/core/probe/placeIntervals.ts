import type { PlaceInterval } from '../domain/firmness';
import { divide, points } from '../domain/points';
import type { ProposedAward } from '../domain/proposal';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import type { Outcome } from './engine';

/** Places and awards of all draws, counted while they are drawn. */
export interface Tally {
  readonly add: (outcome: Pick<Outcome, 'standings' | 'proposal'>) => void;
  readonly intervals: () => readonly PlaceInterval[];
}

/** For the units that have a place before anything is drawn, in their order. */
export function tallyOf(base: readonly Standing[], awards: readonly ProposedAward[]): Tally {
  const ranked = base.flatMap(({ unit, evenPlace }) => (evenPlace === null ? [] : [{ unit, place: evenPlace }]));
  const places = new Map<UnitId, number[]>(ranked.map(({ unit }) => [unit, []]));
  const held = new Map<string, number>();
  let draws = 0;
  return {
    add: ({ standings, proposal }) => {
      draws += 1;
      for (const { unit, evenPlace } of standings) if (evenPlace !== null) places.get(unit)?.push(evenPlace);
      for (const { id, nominees, needsDecision } of proposal.awards) {
        // Who is tied at the line shares the award in this draw: METHODS §9.6.
        for (const unit of [...nominees.map((one) => one.unit), ...(needsDecision?.units ?? [])]) {
          const key = `${unit}\n${id}`;
          held.set(key, (held.get(key) ?? 0) + 1);
        }
      }
    },
    intervals: () =>
      ranked.flatMap(({ unit, place }) => {
        const sorted = [...(places.get(unit) ?? [])].sort((a, b) => a - b);
        if (sorted.length === 0) return [];
        const share = (count: number): PlaceInterval['shareFirst'] => ratio(count, draws);
        return [
          {
            unit,
            place,
            least: quantile(sorted, 0, 1),
            most: quantile(sorted, 1, 1),
            mean: ratio(
              sorted.reduce((all, one) => all + one, 0),
              sorted.length,
            ),
            median: quantile(sorted, 1, 2),
            q05: quantile(sorted, 1, 20),
            q95: quantile(sorted, 19, 20),
            shareFirst: share(sorted.filter((one) => one === 1).length),
            awards: awards.map(({ id }) => ({ award: id, share: share(held.get(`${unit}\n${id}`) ?? 0) })),
          },
        ];
      }),
  };
}

/** q = v at ⌈n·p⌉ of the ascending list, at least the first: a place that occurred. In whole numbers, or 20·0.95 would be 20. */
export function quantile(ascending: readonly number[], of: number, among: number): number {
  const at = Math.max(1, Math.ceil((ascending.length * of) / among));
  return ascending[at - 1] ?? 0;
}

function ratio(part: number, all: number): PlaceInterval['shareFirst'] {
  return divide(points(String(part)), points(String(all)));
}
