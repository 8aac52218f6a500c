import { EVERYTHING } from './areas';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Writes every formula of cells and names anew. One that lost a reference has another value; one that was only spelled anew keeps its own. */
export function rewriteFormulas(workbook: Workbook, change: (formula: string, sheet: Sheet | null) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [row, column, content] of [...sheet.cells.within(EVERYTHING)]) {
      const formula = content.formula === null ? null : change(content.formula, sheet);
      if (formula === null || formula === content.formula) continue;
      sheet.cells.put(row, column, { ...content, formula });
      if (formula.includes('#REF!')) workbook.calculation.touch({ sheet: sheet.id, row, column });
    }
    for (const name of sheet.names.all) name.formula = change(name.formula, sheet);
  }
  for (const name of workbook.names.all) name.formula = change(name.formula, null);
  workbook.calculation.restart();
}
