import type { Standing } from '../domain/standing';

/** The same standings without places and grades: some issue blocks the ranking, and with it all that follows (METHODS §4.6, §10). */
export function withholdPlaces(standings: readonly Standing[]): readonly Standing[] {
  return standings.map((standing) => ({
    ...standing,
    place: null,
    evenPlace: null,
    sharedWith: [],
    decidedBy: null,
    grade: null,
    reasons: [...standing.reasons.filter(({ code }) => code !== 'gradeLowered'), { code: 'blocked' as const }],
  }));
}
