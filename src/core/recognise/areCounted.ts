import { romanValue } from '../shared/romanValue';

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Whether codes in a row are counted: each begins at one or follows the one before: `1 2 1 2 3`, `1.1 1.2 2.1`, `a b c`, `I II`. */
export function areCounted(codes: readonly string[]): boolean {
  let before: Code | null = null;
  for (const code of codes.map(codeOf)) {
    if (code === null) return false;
    const follows: boolean =
      before !== null && code.prefix === before.prefix && code.values.some((value) => before?.values.includes(value - 1));
    if (!code.values.includes(1) && !follows) return false;
    before = code;
  }
  return codes.length > 0;
}

/** `2. Bảo đảm …` begins with 2; `null` where a heading has no number. */
export function leadingCode(text: string): string | null {
  return /^\s*((?:[A-ZĐ]{0,3}\d{1,3}|[IVX]{1,5}|[A-Za-zđ])(?:\.\d{1,3})*)[.)/:]\s/u.exec(text)?.[1] ?? null;
}

interface Code {
  readonly prefix: string;
  /** Every place its last part can have in a series: `c` is 3, `I` is 1 or 9. */
  readonly values: readonly number[];
}

function codeOf(text: string): Code | null {
  const parts = text
    .trim()
    .replace(/[.)/:\s]+$/, '')
    .replace(/^\(/, '')
    .split('.');
  const last = parts[parts.length - 1] ?? '';
  const values: number[] = [];
  const digits = /^[A-ZĐ]{0,3}(\d{1,3})$/u.exec(last)?.[1];
  if (digits !== undefined) values.push(Number(digits));
  if (/^[IVX]{1,5}$/.test(last)) values.push(romanValue(last));
  if (/^[A-Z]$/.test(last)) values.push(last.charCodeAt(0) - 64);
  if (/^[a-zđ]$/u.test(last)) values.push(LETTERS.indexOf(last) + 1);
  return values.length === 0 ? null : { prefix: parts.slice(0, -1).join('.'), values };
}
