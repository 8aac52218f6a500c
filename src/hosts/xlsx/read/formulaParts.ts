import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';

/** A stretch of a formula: words that stay as they are, or a place that moves when the formula is filled elsewhere. */
export type FormulaPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'column'; readonly fixed: boolean; readonly column: number }
  | { readonly kind: 'row'; readonly fixed: boolean; readonly row: number };

const WORD = /[\p{L}\p{N}\p{M}_.\\$?]+/uy;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * Cuts a formula where addresses stand. Texts in quotes, sheet names, table columns in brackets, names and functions
 * (`LOG10(`) are words, even where they look like addresses.
 */
export function formulaParts(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let words = '';
  const put = (...places: readonly FormulaPart[]): void => {
    if (words !== '') parts.push({ kind: 'words', text: words });
    words = '';
    parts.push(...places);
  };
  let at = 0;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    const end = sign === '"' || sign === "'" ? closingQuote(formula, at) : sign === '[' ? closingBracket(formula, at) : at;
    if (end > at) {
      words += formula.slice(at, end);
      at = end;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(formula)?.[0];
    if (word === undefined) {
      words += sign;
      at += 1;
      continue;
    }
    const next = formula.charAt(at + word.length);
    const other = next === ':' ? wordAt(formula, at + word.length + 1) : null;
    if (other !== null) {
      const both = word.length + 1 + other.length;
      const after = formula.charAt(at + both);
      const range = /[!([]/.test(after) ? null : wholeRange(word, other);
      if (range !== null) {
        put(range[0]);
        words += ':';
        put(range[1]);
      }
      // `Q1:Q4!A1` runs over sheets: both words are their names.
      if (after === '!') words += formula.slice(at, at + both);
      if (range !== null || after === '!') {
        at += both;
        continue;
      }
    }
    const cell = /[!([]/.test(next) ? null : cellParts(word);
    if (cell === null) words += word;
    else put(...cell);
    at += word.length;
  }
  put();
  return parts;
}

function wordAt(formula: string, at: number): string | null {
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? null;
}

/** Right after the quote that closes; a doubled quote does not. */
function closingQuote(formula: string, at: number): number {
  const quote = formula.charAt(at);
  for (let end = at + 1; end < formula.length; end += 1) {
    if (formula.charAt(end) !== quote) continue;
    if (formula.charAt(end + 1) === quote) end += 1;
    else return end + 1;
  }
  return formula.length;
}

/** Right after the bracket that closes; inside, an apostrophe takes the next sign literally. */
function closingBracket(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const sign = formula.charAt(end);
    if (sign === "'") end += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return formula.length;
}

function cellParts(word: string): readonly FormulaPart[] | null {
  const [, fixedColumn, letters = '', fixedRow, digits] = CELL.exec(word) ?? [];
  const column = columnNumber(letters.toUpperCase());
  const row = Number(digits);
  if (column === null || !(row <= LAST_ROW)) return null;
  return [
    { kind: 'column', fixed: fixedColumn === '$', column },
    { kind: 'row', fixed: fixedRow === '$', row },
  ];
}

/** `A:C` and `$1:3`: whole columns and whole rows. */
function wholeRange(from: string, to: string): readonly [FormulaPart, FormulaPart] | null {
  const one = wholeLine(from);
  const other = wholeLine(to);
  return one !== null && other !== null && one.kind === other.kind ? [one, other] : null;
}

function wholeLine(word: string): FormulaPart | null {
  const [, fixed, letters] = COLUMN.exec(word) ?? [];
  const column = letters === undefined ? null : columnNumber(letters.toUpperCase());
  if (column !== null && column <= LAST_COLUMN) return { kind: 'column', fixed: fixed === '$', column };
  const [, fixedRow, digits] = ROW.exec(word) ?? [];
  const row = Number(digits);
  return row <= LAST_ROW ? { kind: 'row', fixed: fixedRow === '$', row } : null;
}
