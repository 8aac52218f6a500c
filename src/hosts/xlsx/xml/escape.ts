import { LONGEST_TEXT } from '../limits';

/** Characters XML 1.0 cannot hold even as references; U+000D would be read back as a line break. */
const UNSAFE = new RegExp('[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]', 'g');
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text inside a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\r/g, '&#13;').replace(/\t/g, '&#9;');
}

/**
 * The words of a cell as SpreadsheetML writes them: what XML cannot hold becomes `_xHHHH_`, and a text that already
 * looks so is kept apart by escaping its first underscore. Longer texts than Excel can hold are cut at its limit.
 */
export function encodeCellText(text: string): string {
  const fitting = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT - 1) + '…' : text;
  return escapeText(fitting.replace(LOOKS_ESCAPED, '_x005F_').replace(UNSAFE, escaped).replace(LONE_SURROGATE, '\uFFFD'));
}

/** Turns `_xHHHH_` back into its character. */
export function decodeCellText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/** Whether white space at either end would be lost without `xml:space="preserve"`. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$/.test(text);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
