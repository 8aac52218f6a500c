import type { Cell, CellValue } from '../../core/workbook/cell';

/** One cell of the four arrays that Excel answers: values, formulas, numberFormat, valueTypes. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: unknown;
}

/** `null` when the cell holds nothing. The value's type comes from `valueTypes`: the text "#N/A" is no error, and a formula that gives "" is not blank. */
export function cellFrom(raw: RawCell): Cell | null {
  const formula = formulaOf(raw);
  const value = valueOf(raw, formula !== null);
  if (value.kind === 'blank' && formula === null) return null;
  return { value, formula, format: typeof raw.format === 'string' ? raw.format : 'General', look: null };
}

/** Without its `=`. A text that begins with `=` comes back the same in values and in formulas; no formula gives its own text. */
function formulaOf({ value, formula }: RawCell): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

function valueOf({ value, type }: RawCell, isFormula: boolean): CellValue {
  if (type === 'Error') return { kind: 'error', error: String(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string') return { kind: 'blank' };
  return value === '' && type !== 'String' && !isFormula ? { kind: 'blank' } : { kind: 'text', text: value };
}

/** What to write so that a constant or formula comes back as it was: a text outside a text format needs its apostrophe. */
export function writable({ value, formula, format, type }: RawCell): unknown {
  const isText = type === 'String' && typeof value === 'string' && (formula === value || formula === `'${value}`);
  return isText && value !== '' && format !== '@' ? `'${value}` : formula;
}
