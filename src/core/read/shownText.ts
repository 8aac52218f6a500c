import { decimalText, HUNDRED, multiply, pointsFromExcel, roundHalfUp } from '../domain/points';
import type { Cell } from '../workbook/cell';
import { cellText } from '../workbook/cell';
import { excelDate, isDateFormat } from '../workbook/excelDate';

/** A cell as a Vietnamese sheet shows it: `25,67`, `98%`, `1/5/2026`; a text as it was typed, an error by its name. */
export function shownText(cell: Cell, date1904: boolean): string {
  if (cell.value.kind === 'error') return cell.value.error;
  if (cell.value.kind !== 'number' || !Number.isFinite(cell.value.value)) return cellText(cell);
  const { value } = cell.value;
  if (isDateFormat(cell.format)) {
    const date = excelDate(value, date1904);
    if (date !== null) return `${date.day}/${date.month}/${date.year}`;
  }
  const isPercent = cell.format.includes('%');
  const decimals = fixedDecimals(cell.format);
  if (!isPercent && decimals === null) return vietnamese(plain(value));
  const exact = isPercent ? multiply(pointsFromExcel(value), HUNDRED) : pointsFromExcel(value);
  const text = decimals === null ? decimalText(exact, 15) : padded(decimalText(roundHalfUp(exact, decimals)), decimals);
  return vietnamese(text) + (isPercent ? '%' : '');
}

/** The 15 digits a cell holds; a shorter text has no more, and only an exponent needs the exact number. */
function plain(value: number): string {
  const short = String(value);
  if (short.length < 16 && !short.includes('e')) return short;
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? decimalText(pointsFromExcel(value), 15) : text;
}

/** `0.00` shows two decimals, `#,##0` none; `null`: General and formats that show as many as there are. */
function fixedDecimals(format: string): number | null {
  if (format === 'General' || format === '@') return null;
  const match = /0(?:\.(0+))?(?![0#.])/.exec(format.split(';')[0] ?? '');
  return match === null || format.includes('.#') || /E/.test(format) ? null : (match[1] ?? '').length;
}

function padded(text: string, decimals: number): string {
  if (decimals === 0) return text;
  const [whole = '0', part = ''] = text.split('.');
  return `${whole}.${part.padEnd(decimals, '0')}`;
}

function vietnamese(text: string): string {
  return text.replace('.', ',');
}
