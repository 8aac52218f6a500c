import { assertNever } from '../../../core/shared/assertNever';
import type { ModelValue } from '../../../core/workbook/sheetModel';
import { encodeCellText, escapeText, needsPreserve } from '../xml/escape';
import { fileFormula } from './fileFormula';

/** What stands inside a `c` element, and its type attribute; texts are inline, so that no first letter makes them anything else. */
export interface CellContent {
  readonly type: 'inlineStr' | 'str' | null;
  readonly inner: string;
}

/** @param p the prefix of the document, colon included */
export function cellContent(p: string, value: ModelValue): CellContent {
  switch (value.kind) {
    case 'blank':
      return { type: null, inner: '' };
    case 'number':
      return { type: null, inner: `<${p}v>${numberText(value.value)}</${p}v>` };
    case 'text':
      return { type: 'inlineStr', inner: `<${p}is><${p}t${space(value.text)}>${encodeCellText(value.text)}</${p}t></${p}is>` };
    case 'formula': {
      const formula = `<${p}f>${escapeText(fileFormula(value.formula))}</${p}f>`;
      if (typeof value.cached === 'number') return { type: null, inner: `${formula}<${p}v>${numberText(value.cached)}</${p}v>` };
      return { type: 'str', inner: `${formula}<${p}v>${encodeCellText(value.cached)}</${p}v>` };
    }
    default:
      return assertNever(value);
  }
}

function space(text: string): string {
  return needsPreserve(text) ? ' xml:space="preserve"' : '';
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return String(value === 0 ? 0 : value);
}
