import { assertNever } from '../shared/assertNever';
import type { Cell, CellLook } from './cell';
import type { ModelValue } from './sheetModel';

/** The cell a value makes, `null` for a blank: only cells that hold something are stored. */
export function cellOfValue(value: ModelValue, format: string, look: CellLook | null): Cell | null {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
    case 'text':
      return { value, formula: null, format, look };
    case 'formula':
      return {
        value: typeof value.cached === 'number' ? { kind: 'number', value: value.cached } : { kind: 'text', text: value.cached },
        formula: value.formula,
        format,
        look,
      };
    default:
      return assertNever(value);
  }
}
