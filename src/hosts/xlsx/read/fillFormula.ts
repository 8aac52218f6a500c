import { columnName, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import type { FormulaPart } from './formulaParts';

/** The formula as Excel fills it so many rows down and columns right: `$` stays, the rest moves, and past the edge it comes round. */
export function fillFormula(parts: readonly FormulaPart[], rows: number, columns: number): string {
  let formula = '';
  for (const part of parts) {
    switch (part.kind) {
      case 'words':
        formula += part.text;
        break;
      case 'column':
        formula += part.fixed ? '$' + columnName(part.column) : columnName(round(part.column + columns, LAST_COLUMN));
        break;
      case 'row':
        formula += part.fixed ? '$' + String(part.row) : String(round(part.row + rows, LAST_ROW));
        break;
    }
  }
  return formula;
}

function round(place: number, last: number): number {
  return ((((place - 1) % last) + last) % last) + 1;
}
