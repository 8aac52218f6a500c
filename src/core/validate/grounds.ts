import { SETTINGS } from '../domain/policyLabels';
import { LOG_MARK } from '../workbook/sheetMark';
import { sheetMarked } from '../workbook/workbook';
import type { Context } from './context';

/** Rows of `Nhật ký` above its lines. */
const LOG_HEAD = 3;

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
  | 'sheets'
  | 'logged';

/** How many of each there are. */
export function groundSizes({ reading, around, parts, apart }: Context): Readonly<Record<Ground, number>> {
  const count = { scores: 0, selfScores: 0, crossScores: 0, results: 0, targets: 0 };
  const lists = { numbers: apart.numbers.length, entries: 0, evidence: 0 };
  for (const { sizes, numbers, entries, evidence } of parts.values()) {
    lists.numbers += numbers.length;
    lists.entries += entries.length;
    lists.evidence += evidence.length;
    count.scores += sizes.scores;
    count.selfScores += sizes.selfScores;
    count.crossScores += sizes.crossScores;
    count.results += sizes.results;
    count.targets += sizes.targets;
  }
  const { criteria, units, claims, indicators, formulaColumns } = reading;
  const places = claims.filter(({ what }) => what === 'place').length;
  return {
    ...count,
    ...lists,
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
    texts: criteria.length + units.length + lists.evidence,
    settings: SETTINGS.length,
    logged: around.workbook === null ? 0 : Math.max(0, (sheetMarked(around.workbook, LOG_MARK)?.rows.size ?? 0) - LOG_HEAD),
    sheets: around.recognition?.sheets.filter(({ role }) => role !== 'ignored').length ?? 0,
  };
}
