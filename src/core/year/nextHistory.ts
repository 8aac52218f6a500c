import type { Appraisal } from '../domain/appraisal';
import { pointsFrom } from '../domain/points';
import type { PastResult } from '../domain/year/history';
import type { KnownNames } from './knownNames';

/**
 * The results of the year that ends, behind those of the years before; a unit whose result of that year already stands keeps it, with
 * what a person wrote of the award since.
 */
export function nextHistory(
  history: readonly PastResult[],
  { reading, standings, scorecards, proposal }: Appraisal,
  cluster: string | null,
  year: number,
  names: KnownNames,
): readonly PastResult[] {
  const added = (reading?.units ?? []).flatMap(({ id, name, at }): readonly PastResult[] => {
    if (history.some((one) => one.year === year && names.isSame(one.unit, name))) return [];
    const standing = standings.find(({ unit }) => unit === id);
    const place = standing?.place ?? null;
    const total = scorecards.find(({ unit }) => unit === id)?.total ?? null;
    if (total === null) return [];
    const awards = proposal.awards.filter(({ nominees }) => nominees.some(({ unit }) => unit === id)).map((award) => award.name);
    return [
      {
        cluster,
        year,
        unit: name,
        total,
        place: place === null ? null : pointsFrom(String(place)),
        grade: standing?.grade ?? null,
        award: awards.length === 0 ? null : awards.join('; '),
        state: awards.length === 0 ? null : 'proposed',
        decision: null,
        note: null,
        at,
      },
    ];
  });
  return [...history, ...added];
}
