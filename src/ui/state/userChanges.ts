import type { Cell } from '../../core/workbook/cell';
import { contentOf, firstChanges, type CellChange, type CellChanges, type CellContent } from '../../core/workbook/cellChange';
import { isInput } from '../../core/workbook/sheetMark';
import { cellAt, type Sheet, type Workbook } from '../../core/workbook/workbook';

/** What people changed on their own sheets between two readings. */
export interface UserChanges {
  readonly cells: CellChanges;
  readonly sheetsAdded: readonly string[];
  /** Also those that were renamed. */
  readonly sheetsGone: readonly string[];
}

/**
 * How the user's own sheets differ; `null` when they hold the same, so that what was looked at is what the written sheets will say.
 * Sheets of ours are left out: typing a note on them changes no result.
 */
export function userChanges(before: Workbook, after: Workbook): UserChanges | null {
  const [mine, theirs] = [usersSheets(before), usersSheets(after)];
  const sheetsAdded = [...theirs.keys()].filter((name) => !mine.has(name));
  const sheetsGone = [...mine.keys()].filter((name) => !theirs.has(name));
  const cells = [...mine].flatMap(([name, sheet]) => {
    const now = theirs.get(name);
    return now === undefined ? [] : cellChanges(sheet, now);
  });
  const isMoved = sheetsAdded.length + sheetsGone.length === 0 && [...mine.keys()].join('\n') !== [...theirs.keys()].join('\n');
  if (cells.length + sheetsAdded.length + sheetsGone.length === 0 && !isMoved) return null;
  return { cells: firstChanges(cells), sheetsAdded, sheetsGone };
}

function usersSheets(workbook: Workbook): ReadonlyMap<string, Sheet> {
  return new Map(workbook.sheets.filter(({ mark }) => isInput(mark)).map((sheet) => [sheet.name, sheet]));
}

function cellChanges(before: Sheet, after: Sheet): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const row of numbers(before.rows, after.rows)) {
    for (const column of numbers(before.rows.get(row), after.rows.get(row))) {
      const [was, is] = [cellAt(before, row, column), cellAt(after, row, column)];
      // A value that was recalculated counts as well: the results rest on it.
      const isSameFormula = was.formula === is.formula;
      if (isSameFormula && JSON.stringify(was.value) === JSON.stringify(is.value)) continue;
      const content = (cell: Cell): CellContent => contentOf(isSameFormula ? { ...cell, formula: null } : cell);
      changes.push({ at: { sheet: after.name, row, column }, from: content(was), to: content(is) });
    }
  }
  return changes;
}

function numbers(
  before: ReadonlyMap<number, unknown> | undefined,
  after: ReadonlyMap<number, unknown> | undefined,
): readonly number[] {
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort((a, b) => a - b);
}
