/**
 * Findings → the cells to mark: errors and warnings at the cells they are about, by the severity the policy gives them. Information is not
 * marked, nor are sheets of results, which are ours and written anew.
 *
 *   Issue[] ─► the worst of each cell ─► CellMarks[]
 */
import type { Appraisal } from './domain/appraisal';
import type { Issue } from './domain/issue';
import { parseRef, refText, type CellRef } from './workbook/address';
import { CELL_MARK_KINDS, type CellMarkKind, type CellMarks } from './workbook/cellMarks';
import { rectangles } from './workbook/rectangles';
import { isInput } from './workbook/sheetMark';
import { mergeAt, type Sheet, type Workbook } from './workbook/workbook';

/** @param workbook the one that was appraised: a mark on a merged cell covers all of it */
export function markFindings({ issues }: Pick<Appraisal, 'issues'>, workbook: Workbook): readonly CellMarks[] {
  const worst = worstOfCells(issues);
  return workbook.sheets
    .filter(({ kind, mark }) => kind === 'worksheet' && isInput(mark))
    .flatMap((sheet) =>
      CELL_MARK_KINDS.flatMap((kind): readonly CellMarks[] => {
        const cells = worst.filter((one) => one.kind === kind && one.at.sheet === sheet.name).map(({ at }) => at);
        return cells.length === 0 ? [] : [{ sheet: sheet.name, kind, areas: rectangles(covered(sheet, cells)) }];
      }),
    );
}

interface Worst {
  readonly at: CellRef;
  readonly kind: CellMarkKind;
}

function worstOfCells(issues: readonly Issue[]): readonly Worst[] {
  const worst = new Map<string, Worst>();
  for (const issue of issues) {
    const { severity: kind } = issue;
    if (kind === 'info') continue;
    for (const at of cellsOf(issue)) if (worst.get(refText(at))?.kind !== 'error') worst.set(refText(at), { at, kind });
  }
  return [...worst.values()];
}

/** The cell a finding is about; of one that is about several, told once, all of them. */
function cellsOf(issue: Issue): readonly CellRef[] {
  const { at } = issue.place;
  if (at === null) return [];
  return [at, ...cellsTold(issue).flatMap((cell) => parseRef(cell) ?? [])];
}

function cellsTold(issue: Issue): readonly string[] {
  switch (issue.code) {
    case 'evidenceInWords':
    case 'constantInFormulas':
    case 'formulaUnlikeNeighbours':
    case 'rangeLeavesOut':
    case 'explanationMissing':
    case 'valuesAlike':
      return issue.facts.cells;
    case 'textDecomposed':
    case 'legacyText':
    case 'strayBlanks':
    case 'ethForD':
    case 'misreadText':
      return issue.facts.changes.map(({ cell }) => cell);
    default:
      return [];
  }
}

function covered(sheet: Sheet, cells: readonly CellRef[]): readonly { readonly row: number; readonly column: number }[] {
  const all = new Map<string, { readonly row: number; readonly column: number }>();
  for (const { row, column } of cells) {
    const { top, left, bottom, right } = mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
    for (let down = top; down <= bottom; down += 1)
      for (let across = left; across <= right; across += 1) all.set(`${down} ${across}`, { row: down, column: across });
  }
  return [...all.values()];
}
