import { SETTINGS } from '../domain/policyLabels';
import { REVIEW_STAGES } from '../domain/review';
import type { Context } from './context';

/** What rules look at. `entries`: one unit on one criterion. */
export type Ground =
  | 'numbers'
  | 'scores'
  | 'selfScores'
  | 'crossScores'
  | 'results'
  | 'targets'
  | 'evidence'
  | 'entries'
  | 'criteria'
  | 'groups'
  | 'sentences'
  | 'units'
  | 'bars'
  | 'sums'
  | 'places'
  | 'indicators'
  | 'ballots'
  | 'formulas'
  | 'texts'
  | 'settings'
  | 'sheets';

/** How many of each there are, counted in one pass. */
export function groundSizes({ reading, entries, numbers, evidence, around }: Context): Readonly<Record<Ground, number>> {
  const count = { scores: 0, selfScores: 0, crossScores: 0, results: 0, targets: 0 };
  for (const { entry } of entries) {
    for (const stage of REVIEW_STAGES) if (entry.scores[stage] !== undefined) count.scores += 1;
    if (entry.scores.self !== undefined) count.selfScores += 1;
    count.crossScores += entry.crossScores?.length ?? 0;
    if (entry.result !== undefined) count.results += 1;
    if (entry.target !== undefined) count.targets += 1;
  }
  const { criteria, units, claims, indicators, formulaColumns } = reading;
  const places = claims.filter(({ what }) => what === 'place').length;
  return {
    ...count,
    numbers: numbers.length,
    evidence: evidence.length,
    entries: entries.length,
    criteria: criteria.length,
    groups: criteria.filter(({ hasChildren }) => hasChildren).length,
    sentences: criteria.filter(({ sentence }) => sentence !== null).length,
    units: units.length,
    bars: units.reduce((so, { disqualification, limits = [] }) => so + limits.length + (disqualification === null ? 0 : 1), 0),
    sums: claims.length - places,
    places,
    indicators: indicators.length,
    ballots: reading.ballots?.votes.length ?? 0,
    formulas: formulaColumns.reduce((so, { cells }) => so + cells.filter(({ formula }) => formula !== null).length, 0),
    texts: criteria.length + units.length + evidence.length,
    settings: SETTINGS.length,
    sheets: around.recognition?.sheets.filter(({ role }) => role !== 'ignored').length ?? 0,
  };
}
