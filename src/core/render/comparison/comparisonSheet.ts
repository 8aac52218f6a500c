import type { Appraisal } from '../../domain/appraisal';
import { blockingIssues, clusterFacts } from '../../domain/clusterFacts';
import type { Criterion, CriterionId } from '../../domain/criteria';
import { isZero, toNumber } from '../../domain/points';
import type { Reading } from '../../domain/reading';
import type { StageDifference } from '../../domain/stageDifference';
import { unitNames } from '../../domain/unitNames';
import { a1 } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheetModel';
import { leftoverNotes, noteBook } from '../notes/noteBook';
import { HEAD_ROWS, officialHead } from '../officialHead';
import { startSheet, type SheetDraft } from '../sheetDraft';
import type { SheetOptions } from '../sheetOptions';
import type { SheetWords } from '../sheetWords';
import { signedLines } from '../signatures';
import { decimalsOf, liveScores, stagesIn, type ComparedStage } from './comparedScores';
import type { ComparisonWords } from './comparisonWords';

const WIDTHS = { number: 5, unit: 26, criterion: 34, maximum: 8, stage: 9, spread: 9, explanation: 32, note: 12 };
export const COMPARISON_KEYS = { unit: 2, criterion: 3 };
const MAXIMUM = 4;
const FIRST_STAGE = 5;

/**
 * `Đối chiếu điểm`: where self, cross and cluster scores are not the same, the largest difference first, with what was written to
 * explain it. Scores are live references to the scoring sheets.
 * @param compared all scores given at two stages or more, the largest spread first
 */
export function comparisonSheet(
  appraisal: Appraisal,
  reading: Reading,
  compared: readonly StageDifference[],
  words: SheetWords,
  options: SheetOptions,
): SheetModel {
  const { policy } = appraisal;
  const { comparison: said } = words;
  const stages = stagesIn(compared);
  const rows = compared.filter(({ spread }) => !isZero(spread));
  const last = FIRST_STAGE + stages.length;
  const widths = widthsOf(stages);
  const note = widths.length;
  const draft = startSheet(widths);
  const facts = clusterFacts(appraisal, reading);
  officialHead(
    draft,
    widths,
    {
      ...facts,
      style: policy.paperStyle,
      on: options.on,
      title: said.title(facts.year, facts.period, stages),
      attachedTo: said.attachedTo,
      warning: appraisal.isBlocked ? words.blocked(blockingIssues(appraisal, 'ranking')) : null,
    },
    words,
  );
  const head = HEAD_ROWS + 1;
  headingRow(draft, head, stages, said);
  const notes = noteBook(options.notes);
  const put = scoreRow(draft, reading, compared, stages, said, policy.rounding.decimals);
  const names = unitNames(reading);
  const criteria = new Map(reading.criteria.map((one) => [one.id, one]));
  let row = head;
  if (rows.length === 0) draft.span((row += 1), 1, note, 'text', said.nothingDiffers);
  rows.forEach((one, at) => {
    row += 1;
    const [unit, criterion] = [names(one.unit), criterionText(criteria.get(one.criterion), one.criterion, said)];
    draft.put(row, 1, 'centre', at + 1);
    draft.put(row, COMPARISON_KEYS.unit, 'text', unit);
    draft.put(row, COMPARISON_KEYS.criterion, 'text', criterion);
    const maximum = criteria.get(one.criterion)?.maximum ?? null;
    draft.put(row, MAXIMUM, 'centre', maximum === null ? null : toNumber(maximum));
    put(row, one);
    draft.put(row, last + 1, 'text', said.explained(one.explanation?.text ?? null, one.note?.text ?? null));
    draft.put(row, note, 'input', notes.take(unit, criterion));
  });

  const lines = legendLines(compared, rows, stages, said);
  const style = words.head.styles[policy.paperStyle];
  row = signedLines(draft, widths, row + 1, { lines, notice: null }, facts.leader, words.signatures, style);
  leftoverNotes(draft, note, row + 2, notes.rest(), words.notes);
  return draft.finish({
    mark: 'comparison',
    name: options.name,
    freeze: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}

function widthsOf(stages: readonly ComparedStage[]): readonly number[] {
  const { number, unit, criterion, maximum, stage, spread, explanation, note } = WIDTHS;
  const spare = stage * (3 - stages.length);
  return [number, unit, criterion, maximum, ...stages.map(() => stage), spread, explanation + spare, note];
}

function headingRow(draft: SheetDraft, row: number, stages: readonly ComparedStage[], { headings: h }: ComparisonWords): void {
  [h.number, h.unit, h.criterion, h.maximum, ...stages.map((stage) => h[stage]), h.spread, h.explanation, h.note].forEach(
    (text, at) => draft.put(row, at + 1, 'heading', text),
  );
}

/** The scores of one row and their difference, which is a formula on them wherever all of them are numbers. */
function scoreRow(
  draft: SheetDraft,
  reading: Reading,
  compared: readonly StageDifference[],
  stages: readonly ComparedStage[],
  words: ComparisonWords,
  atLeast: number,
): (row: number, one: StageDifference) => void {
  const live = liveScores(reading);
  const decimals = decimalsOf(compared, atLeast);
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const spreadAt = FIRST_STAGE + stages.length;
  return (row, one) => {
    stages.forEach((stage, at) => {
      const value = one[stage];
      const apart = stage === 'cross' && value === null ? one.crossRange : null;
      if (apart !== null) draft.put(row, FIRST_STAGE + at, 'centre', words.range(apart.lowest, apart.highest));
      else {
        const formula = live(one, stage);
        const cached = value === null ? null : toNumber(value);
        const content = formula === null || cached === null ? cached : { kind: 'formula' as const, formula, cached };
        draft.put(row, FIRST_STAGE + at, 'points', content, { format });
      }
    });
    const cells = `${a1(row, FIRST_STAGE)}:${a1(row, spreadAt - 1)}`;
    const isOfNumbers = one.cross !== null || one.crossRange === null;
    const cached = toNumber(one.spread);
    const content = isOfNumbers ? { kind: 'formula' as const, formula: `MAX(${cells})-MIN(${cells})`, cached } : cached;
    draft.put(row, spreadAt, 'pointsBold', content, { format });
  };
}

function criterionText(criterion: Criterion | undefined, id: CriterionId, words: ComparisonWords): string {
  return criterion === undefined ? id : words.criterion(criterion.number, criterion.text);
}

function legendLines(
  compared: readonly StageDifference[],
  rows: readonly StageDifference[],
  stages: readonly ComparedStage[],
  { legend }: ComparisonWords,
): readonly string[] {
  const unexplained = rows.filter(({ explanation, note }) => explanation === null && note === null).length;
  return [
    legend.counts(compared.length, rows.length),
    ...(rows.length > 0 ? [legend.spread] : []),
    ...(stages.includes('cluster') ? [legend.cluster] : []),
    ...(rows.some(({ cross, crossRange }) => cross === null && crossRange !== null) ? [legend.range] : []),
    ...(unexplained > 0 ? [legend.unexplained(unexplained)] : []),
  ];
}
