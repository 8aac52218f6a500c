import type { CellValue } from '../../../src/core/workbook/cell';
import { ERRORS } from './errors';
import { dateFrom } from './typedDate';

/** What became of something put into a cell. */
export interface Entered {
  readonly value: CellValue;
  /** Without its `=`; `null` for a constant. */
  readonly formula: string | null;
  /** The number format that the entry brings along where the cell has `General`. */
  readonly format: string | null;
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads what is put into a cell, as Excel does for the en-US locale: `=` begins a formula, `'` a text, and a text that looks like a number,
 * a percentage, a date, a boolean or an error becomes one, unless the cell has the format `@`.
 * Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values.
 */
export function entered(content: string | number | boolean, format: string): Entered {
  if (typeof content === 'boolean') return constant({ kind: 'boolean', value: content });
  if (typeof content === 'number') return format === '@' ? text(String(content)) : constant({ kind: 'number', value: content });
  if (content === '') return constant({ kind: 'blank' });
  if (format === '@') return text(content);
  if (content.startsWith("'")) return text(content.slice(1));
  if (content.startsWith('=') && content.length > 1) return formula(content.slice(1));
  return readable(content.trim()) ?? signed(content) ?? text(content);
}

/** A number, percentage, date, boolean or error that was typed as text. */
function readable(typed: string): Entered | null {
  if (/^(true|false)$/i.test(typed)) return constant({ kind: 'boolean', value: typed.toLowerCase() === 'true' });
  const error = ERRORS.find((name) => name === typed.toUpperCase());
  if (error !== undefined) return constant({ kind: 'error', error });
  const number = numberFrom(typed);
  if (number !== null)
    return { value: { kind: 'number', value: number }, formula: null, format: /[eE]/.test(typed) ? '0.00E+00' : null };
  const percent = typed.endsWith('%') ? numberFrom(typed.slice(0, -1).trim()) : null;
  if (percent !== null)
    return { value: { kind: 'number', value: percent / 100 }, formula: null, format: typed.includes('.') ? '0.00%' : '0%' };
  const date = dateFrom(typed);
  return date === null ? null : { value: { kind: 'number', value: date.serial }, formula: null, format: date.format };
}

/** `+84` is a number and was read before; `-A1`, `+A1` and `@SUM(A1)` become formulas. */
function signed(content: string): Entered | null {
  if (/^[+-]\s*[\w$('"{]/.test(content)) return formula(content);
  return content.startsWith('@') && content.length > 1 ? formula(content.slice(1)) : null;
}

function numberFrom(typed: string): number | null {
  if (!/\d/.test(typed) || !NUMBER.test(typed)) return null;
  const number = Number(typed.replace(/,/g, ''));
  return Number.isFinite(number) ? number : null;
}

function constant(value: CellValue): Entered {
  return { value, formula: null, format: null };
}

function text(content: string): Entered {
  return constant({ kind: 'text', text: content });
}

function formula(content: string): Entered {
  return { value: { kind: 'blank' }, formula: content, format: null };
}
