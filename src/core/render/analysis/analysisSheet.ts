import type { Appraisal } from '../../domain/appraisal';
import type { Firmness } from '../../domain/firmness';
import { toNumber } from '../../domain/points';
import type { Reading } from '../../domain/reading';
import { unitNames } from '../../domain/unitNames';
import type { ModelChart, SheetModel } from '../../workbook/sheetModel';
import { clusterFacts } from '../../domain/clusterFacts';
import { startSheet } from '../sheetDraft';
import type { SheetOptions } from '../sheetOptions';
import type { SheetWords } from '../sheetWords';
import { checkTable, evidenceTable, flipTables, withoutTable } from './analysisTables';
import { keepWhole, LAST_COLUMN, WIDTHS, type AnalysisGround } from './analysisGround';
import type { AnalysisWords } from './analysisWords';
import { firmnessSentences } from './firmnessSentences';

/** Awards with a column of their own: more would not fit beside each other on a page. */
const MOST_AWARDS = 3;
/** Empty rows under the tables, over which the charts stand. */
const CHART_ROWS = 18;
const CHART_ROW = 15.75;
/** The share of its height at which a chart can still be read. */
const LEAST_CHART = 0.6;
/** The middle of the page: one chart on either side. */
const LEFT_CHART = { left: 1, right: 3 };
const RIGHT_CHART = { left: 4, right: LAST_COLUMN };

/** `Phân tích`: how firm places and awards are, in sentences, tables and two charts (METHODS §9). */
export function analysisSheet(
  appraisal: Appraisal,
  reading: Reading,
  firmness: Firmness | null | undefined,
  words: SheetWords,
  options: Pick<SheetOptions, 'name'>,
): SheetModel {
  const { analysis } = words;
  const draft = startSheet(WIDTHS);
  const criteria = new Map(reading.criteria.map((one) => [one.id, analysis.criterion(one.number, one.text)]));
  draft.span(1, 1, LAST_COLUMN, 'title', analysis.title);
  const { cluster } = clusterFacts(appraisal, reading);
  if (cluster !== null) draft.span(2, 1, LAST_COLUMN, 'issuer', words.head.cluster(cluster));
  const sentences = sentencesOf(appraisal, reading, firmness, analysis);
  draft.span(4, 1, LAST_COLUMN, 'section', analysis.sections.findings);
  let row = 4;
  for (const sentence of sentences) draft.span((row += 1), 1, LAST_COLUMN, 'plain', sentence);
  if (appraisal.policy.isDraft) draft.span((row += 1), 1, LAST_COLUMN, 'notice', words.draftNotice);
  const charts: ModelChart[] = [];
  if (firmness !== null && firmness !== undefined) {
    const ground: AnalysisGround = {
      draft,
      firmness,
      reading,
      words: analysis,
      unitName: unitNames(reading),
      criterionName: (id) => criteria.get(id) ?? id,
    };
    const margins = marginTable(ground, appraisal, row + 2);
    const shares = shareTable(ground, margins.row + 1);
    row = shares.row;
    const drawn = [
      { data: margins.data, title: analysis.charts.margins, kind: 'bar' as const },
      { data: shares.data, title: analysis.charts.shares, kind: 'bar' as const },
    ].flatMap((chart) => (chart.data === null ? [] : [{ ...chart, data: chart.data }]));
    if (drawn.length > 0) {
      // Said row by row, so that no page ends under a chart.
      for (let at = row; at <= row + CHART_ROWS; at += 1) draft.height(at, CHART_ROW);
      draft.together(row, row + CHART_ROWS, LEAST_CHART);
    }
    drawn.forEach((chart, index) => {
      const side = index === 0 ? LEFT_CHART : RIGHT_CHART;
      charts.push({ ...chart, at: { top: row + 2, bottom: row + CHART_ROWS, ...side } });
    });
    if (drawn.length > 0) row += CHART_ROWS + 1;
    row = flipTables(ground, row + 1);
    row = checkTable(ground, row + 1);
    row = evidenceTable(ground, row + 1);
    withoutTable(ground, row + 1);
  }
  return draft.finish({
    mark: 'analysis',
    name: options.name,
    freeze: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeatRows: null,
    footer: words.footer,
    charts,
  });
}

function sentencesOf(
  { policy, isBlocked }: Appraisal,
  reading: Reading,
  firmness: Firmness | null | undefined,
  words: AnalysisWords,
): readonly string[] {
  if (isBlocked || firmness === null) return [words.blocked];
  return firmness === undefined ? [words.notProbed] : firmnessSentences(firmness, reading, policy, words);
}

interface Table {
  /** The row after the table. */
  readonly row: number;
  /** What a chart shows of it; `null`: nothing. */
  readonly data: ModelChart['data'] | null;
}

function marginTable({ draft, firmness, words, unitName }: AnalysisGround, { standings }: Appraisal, from: number): Table {
  const { margins } = firmness;
  if (margins.length === 0) return { row: from - 1, data: null };
  const placeOf = new Map(standings.map(({ unit, place }) => [unit, place ?? 0]));
  draft.span(from, 1, LAST_COLUMN, 'section', words.sections.margins);
  const head = from + 1;
  [words.headings.number, words.headings.pair, words.headings.gap].forEach((text, at) =>
    draft.put(head, at + 1, 'heading', text),
  );
  margins.forEach(({ above, below, gap }, at) => {
    const row = head + 1 + at;
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, 2, 'text', words.pair(placeOf.get(above) ?? 0, placeOf.get(below) ?? 0, [unitName(above), unitName(below)]));
    draft.put(row, 3, 'points', toNumber(gap), { format: '0.##' });
  });
  const last = head + margins.length;
  keepWhole(draft, from, last);
  return { row: last + 1, data: { top: head, left: 2, bottom: last, right: 3 } };
}

/** Shares of the draws of points; a chart shows them beside each other. */
function shareTable({ draft, firmness, words, unitName }: AnalysisGround, from: number): Table {
  const [weights, points] = firmness.noise;
  if (weights === undefined || points === undefined || points.draws === 0 || points.units.length === 0)
    return { row: from - 1, data: null };
  const { headings } = words;
  const awards = firmness.prizes.slice(0, MOST_AWARDS);
  const right = 3 + awards.length;
  draft.span(from, 1, LAST_COLUMN, 'section', words.sections.draws);
  const head = from + 1;
  [
    headings.place,
    headings.unit,
    headings.first,
    ...awards.map(({ name }) => name),
    headings.byWeights,
    headings.byPoints,
  ].forEach((text, at) => draft.put(head, at + 1, 'heading', text));
  const inOrder = [...points.units].sort((a, b) => a.place - b.place);
  inOrder.forEach((unit, at) => {
    const row = head + 1 + at;
    const byWeight = weights.units.find((one) => one.unit === unit.unit) ?? unit;
    draft.put(row, 1, 'centre', unit.place);
    draft.put(row, 2, 'text', unitName(unit.unit));
    const shares = [unit.shareFirst, ...awards.map(({ award }) => unit.awards.find((one) => one.award === award)?.share ?? null)];
    shares.forEach((share, index) =>
      draft.put(row, 3 + index, 'points', share === null ? null : toNumber(share), { format: '0%' }),
    );
    draft.put(row, right + 1, 'centre', words.interval(byWeight.q05, byWeight.q95));
    draft.put(row, right + 2, 'centre', words.interval(unit.q05, unit.q95));
  });
  const last = head + inOrder.length;
  keepWhole(draft, from, last);
  return { row: last + 1, data: { top: head, left: 2, bottom: last, right } };
}
