import type { Cell } from '../../../src/core/workbook/cell';
import type { ModelValue } from '../../../src/core/workbook/sheetModel';

/** A cell as our own edits write it; they know neither booleans nor errors, so these become a formula and a text. */
export function modelValue({ value, formula }: Pick<Cell, 'value' | 'formula'>): ModelValue {
  const plain =
    value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : value.kind === 'error' ? value.error : '';
  if (formula !== null)
    return { kind: 'formula', formula, cached: value.kind === 'boolean' ? String(value.value).toUpperCase() : plain };
  switch (value.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return { kind: 'number', value: value.value };
    case 'text':
      return { kind: 'text', text: value.text };
    case 'boolean':
      return { kind: 'formula', formula: value.value ? 'TRUE()' : 'FALSE()', cached: String(value.value).toUpperCase() };
    case 'error':
      return { kind: 'text', text: value.error };
  }
}
