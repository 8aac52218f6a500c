/**
 * The story, second half: an appraisal that a person has looked at gives the edits that write our sheets.
 *
 *   Appraisal ─► render ─► SheetModel[] ─► Edit[]
 *
 * Only sheets of ours are written; what a person typed on them in the note columns survives (CONTRACT §5–6).
 */
import type { Appraisal } from './domain/appraisal';
import type { Firmness } from './domain/firmness';
import { stageDifferences } from './crossScore/stageDifferences';
import { analysisSheet } from './render/analysis/analysisSheet';
import { CHECK_KEYS, checkSheet } from './render/check/checkSheet';
import { COMPARISON_KEYS, comparisonSheet } from './render/comparison/comparisonSheet';
import { keptNotes, type KeptNote } from './render/notes/keptNotes';
import { PROPOSAL_KEYS, proposalSheet } from './render/proposal/proposalSheet';
import type { PaperDate, SheetWords } from './render/sheetWords';
import { freeSheetName } from './render/sheetName';
import { summarySheet } from './render/summary/summarySheet';
import { inputsPrint } from './inputsPrint';
import { judgedAppraisal } from './judgeIssues';
import { SETTLED_BY_WRITING } from './staleSheets';
import { catalogue } from './validate/catalogue';
import type { Edit } from './workbook/edit';
import { sheetMarked, type Workbook } from './workbook/workbook';

type Ours = keyof SheetWords['sheetNames'];

/**
 * The sheets of ours, each in place of the one an earlier run wrote. Nothing for a workbook that was not recognised.
 * @param firmness what probing found, for the sheet `Phân tích`; `null`: there are no places to probe; absent: nothing was probed
 * yet, and the sheet says so
 * @param on the date printed on the papers; core has no clock. `null` prints dots to fill in.
 */
export function publish(
  given: Appraisal,
  workbook: Workbook,
  words: SheetWords,
  on: PaperDate | null,
  firmness?: Firmness | null,
): readonly Edit[] {
  const { reading } = given;
  if (reading === null) return [];
  const left = { ...given, issues: given.issues.filter(({ code }) => !SETTLED_BY_WRITING.has(code)) };
  const appraisal = judgedAppraisal(left, workbook, words.log);
  const names = sheetNames(workbook, words);
  const { summary, proposal, comparison, check } = words;
  const kept = (mark: Ours, headings: readonly string[], columns: readonly number[]): ReadonlyMap<string, KeptNote> =>
    keptNotes(sheetMarked(workbook, mark), headings, columns, words.notes);
  const proposalKeys = [proposal.headings.award, proposal.headings.unit];
  const compared = stageDifferences(given);
  // Without two stages there is nothing to compare; a sheet of an earlier run is not left with what was.
  const isCompared = compared.length > 0 || sheetMarked(workbook, 'comparison') !== null;
  const checkKeys = [check.headings.rule, check.headings.sheet, check.headings.cell];
  const sheets = [
    summarySheet(appraisal, reading, words, {
      name: names.summary,
      on,
      notes: kept('summary', [summary.headings.unit], [2]),
      stamp: inputsPrint(appraisal),
    }),
    proposalSheet(appraisal, reading, words, {
      name: names.proposal,
      on,
      notes: kept('proposal', proposalKeys, [PROPOSAL_KEYS.award, PROPOSAL_KEYS.unit]),
    }),
    ...(isCompared
      ? [
          comparisonSheet(appraisal, reading, compared, words, {
            name: names.comparison,
            on,
            notes: kept(
              'comparison',
              [comparison.headings.unit, comparison.headings.criterion],
              [COMPARISON_KEYS.unit, COMPARISON_KEYS.criterion],
            ),
          }),
        ]
      : []),
    checkSheet(appraisal, reading, words, {
      name: names.check,
      on,
      notes: kept('check', checkKeys, [CHECK_KEYS.rule, CHECK_KEYS.sheet, CHECK_KEYS.cell]),
      rules: catalogue.length,
    }),
    analysisSheet(appraisal, reading, firmness, words, { name: names.analysis }),
  ];
  return sheets.map((sheet) => ({ kind: 'putSheet', sheet }));
}

/** Our sheet keeps the name it has; a new one takes a name nobody else uses. */
function sheetNames(workbook: Workbook, words: SheetWords): Readonly<Record<Ours, string>> {
  const taken = workbook.sheets.map((sheet) => sheet.name);
  const nameOf = (mark: Ours): string => sheetMarked(workbook, mark)?.name ?? freeSheetName(words.sheetNames[mark], taken);
  return {
    summary: nameOf('summary'),
    proposal: nameOf('proposal'),
    comparison: nameOf('comparison'),
    check: nameOf('check'),
    analysis: nameOf('analysis'),
  };
}
