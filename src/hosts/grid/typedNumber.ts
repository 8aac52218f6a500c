/** `25,67`, `1.234,5`, `1.234.567`, `-0,5`, `98,5%`: as a number is typed where the comma is the decimal mark. */
const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/;
/** A dot and three digits alone: a thousand here and one and a bit elsewhere. */
const TWO_READINGS = /^[+-]?\d{1,3}\.\d{3}$/;

/**
 * The number a person means who types the Vietnamese way; `null` where the grid reads the text itself, or where it has two readings:
 * `1.234` stays a text, so that the check asks.
 */
export function typedNumber(text: string): number | 'ask' | null {
  const trimmed = text.replace(/\u00A0/g, ' ').trim();
  if (TWO_READINGS.test(trimmed)) return 'ask';
  const found = NUMBER.exec(trimmed);
  if (found === null || !/[.,]/.test(trimmed)) return null;
  const [, sign = '', whole = '', decimals = '0', percent = ''] = found;
  // Parsed as it would stand in English: no arithmetic on what was typed but that of a percent.
  const shift = percent === '' ? '' : 'e-2';
  return Number(`${sign}${whole.replace(/\./g, '')}.${decimals}${shift}`);
}

/** `=ROUND(A1;0,5)` as Vietnamese Excel has it typed: with `;` between arguments the comma is a decimal mark. */
export function typedFormula(text: string): string {
  if (!text.startsWith('=')) return text;
  const parts = text.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const isVietnamese = parts.some((part, index) => index % 2 === 0 && part.includes(';') && !part.includes('{'));
  if (!isVietnamese) return text;
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ','))).join('');
}
