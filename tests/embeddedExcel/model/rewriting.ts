import { EVERYTHING } from './areas';
import { mapReferences } from './references';
import type { Sheet } from './sheet';
import { sameName } from './sheetName';
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

/** References to a sheet with its new name; `null` loses them. */
export function withSheetName(before: string, after: string | null): (formula: string) => string {
  return (formula) =>
    mapReferences(formula, (reference) => {
      if (reference.sheet === null || !sameName(reference.sheet, before)) return reference;
      return after === null ? null : { ...reference, sheet: after };
    });
}
