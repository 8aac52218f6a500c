import type { Cell } from '../../core/workbook/cell';
import type { NumberFormat } from '../../text/format';

/** Days from 30 December 1899 to 1 January 1970, and from 1 January 1904. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

export interface ShownCell {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
}

/** About what Excel would show: numbers the reader's way, dates as dd/mm/yyyy. For looking only, never for arithmetic. */
export function shownCell(cell: Cell, numbers: NumberFormat, date1904: boolean): ShownCell {
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return { text: '', align: 'left' };
    case 'text':
      return { text: value.text, align: 'left' };
    case 'boolean':
      return { text: value.value ? 'TRUE' : 'FALSE', align: 'center' };
    case 'error':
      return { text: value.error, align: 'center' };
    case 'number':
      return { text: shownNumber(value.value, cell.format, numbers, date1904), align: 'right' };
  }
}

function shownNumber(value: number, format: string, numbers: NumberFormat, date1904: boolean): string {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0] ?? '';
  if (/[dy]/i.test(plain) || /m{2,}/i.test(plain)) return dateText(value, date1904);
  const isPercent = plain.includes('%');
  const shown = isPercent ? value * 100 : value;
  const decimals = /[0#]\.(0+)/.exec(plain)?.[1]?.length ?? null;
  const text = decimals === null ? generalText(shown, plain) : Math.abs(shown) < 1e15 ? shown.toFixed(decimals) : String(shown);
  const grouped = plain.includes('#,##') ? numbers.decimal(text) : swapMark(text, numbers);
  return isPercent ? `${grouped}%` : grouped;
}

/** `General` shows up to eleven digits; `0` none after the point. */
function generalText(value: number, format: string): string {
  return /^[#0,]+%?$/.test(format) && format !== '' ? value.toFixed(0) : String(Number(value.toPrecision(11)));
}

/** The reader's decimal mark without grouping: years and codes are numbers too. */
function swapMark(text: string, numbers: NumberFormat): string {
  return text.replace('.', numbers.decimal('0.5').charAt(1));
}

function dateText(serial: number, date1904: boolean): string {
  const day = new Date((Math.floor(serial) - (date1904 ? EPOCH_1904 : EPOCH_1900)) * 86_400_000);
  if (Number.isNaN(day.getTime())) return String(serial);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
}
