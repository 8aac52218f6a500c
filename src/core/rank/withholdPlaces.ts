import type { Standing } from '../domain/standing';

/** The same standings without places: some issue blocks the ranking (METHODS §4.6). */
export function withholdPlaces(standings: readonly Standing[]): readonly Standing[] {
  return standings.map((standing) => ({
    ...standing,
    place: null,
    sharedWith: [],
    decidedBy: null,
    reasons: [...standing.reasons, { code: 'blocked' as const }],
  }));
}
