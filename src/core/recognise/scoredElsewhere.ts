import { a1, columnName } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { Clue } from '../domain/recognition';
import { clue } from './outcome';

/** Formulas that turn words into points: a lookup of the answer, or a count of statuses. */
const LOOKUP = /\b(VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|MATCH|CHOOSE|SWITCH|IFS)\s*\(/i;
const COUNT = /\b(COUNTIFS?|SUMIFS?|SUMPRODUCT)\s*\(/i;
const FEWEST = 3;
/** Cells looked at per sheet before it is given up. */
const SAMPLE = 20_000;

/** Where a workbook without score columns makes its points: hidden columns that look answers up, or a sheet that counts statuses (L6, L9). */
export function scoredElsewhere({ sheets }: Workbook): readonly Clue[] {
  return sheets.flatMap((sheet) => inSheet(sheet) ?? []);
}

function inSheet(sheet: Sheet): Clue | null {
  const lookups = new Map<number, string[]>();
  const counts: string[] = [];
  let seen = 0;
  for (const [row, cells] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      if (formula === null) continue;
      if (COUNT.test(formula) && formula.includes('!')) counts.push(a1(row, column));
      else if (LOOKUP.test(formula) && sheet.hiddenColumns.has(column)) {
        const found = lookups.get(column);
        if (found === undefined) lookups.set(column, [a1(row, column)]);
        else found.push(a1(row, column));
      }
    }
    seen += cells.size;
    if (seen > SAMPLE) break;
  }
  if (counts.length >= FEWEST) return clue('scoredByFormula', sheet.name, { how: 'count', cell: counts[0] ?? '', columns: null });
  const columns = [...lookups].filter(([, cells]) => cells.length >= FEWEST);
  const [first] = columns;
  if (first === undefined) return null;
  return clue('scoredByFormula', sheet.name, {
    how: 'lookup',
    cell: first[1][0] ?? '',
    columns: columns.map(([column]) => columnName(column)).join(', '),
  });
}
