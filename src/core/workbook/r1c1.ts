import { a1, columnName, columnNumber, parseA1 } from './address';
import { formulaTokens, type Token } from './formulaTokens';

type Place = { readonly row: number; readonly column: number };

/**
 * A formula as its cell sees it: `B2+C2` in D2 is `=RC[-2]+RC[-1]`, so that equal formulas of a column have equal texts.
 * `$` stays visible: `$B$10` is `R10C2`. Source: METHODS §10, FRM-01…04.
 */
export function canonicalR1C1(formula: string, at: Place): string {
  return `=${formulaTokens(formula)
    .map((token) => (token.kind === 'other' ? token.text : relative(token.text, at)))
    .join('')}`;
}

/** The same with every `$` ignored: `$B$10+C10` in D10 is `=RC[-2]+RC[-1]`. */
export function looseR1C1(formula: string, at: Place): string {
  return canonicalR1C1(plainTexts(formulaTokens(formula)).join(''), at);
}

/** The formula of one cell as it would stand in another, as Excel copies it; `null` when a reference would leave the sheet. */
export function copiedFormula(formula: string, from: Place, to: Place): string | null {
  const parts: string[] = [];
  for (const token of formulaTokens(formula)) {
    const text = token.kind === 'other' ? token.text : moved(token.text, to.row - from.row, to.column - from.column);
    if (text === null) return null;
    parts.push(text);
  }
  return parts.join('');
}

function plainTexts(tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => (token.kind === 'reference' ? token.text.replace(/\$/g, '') : token.text));
}

function relative(text: string, at: Place): string {
  if (text.includes(':')) {
    const isColumns = /[A-Za-z]/.test(text);
    return text
      .split(':')
      .map((end) => (isColumns ? columnPart(end, at) : rowPart(end, at)))
      .join(':');
  }
  const split = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text);
  return split === null ? text : rowPart(split[2] ?? '', at) + columnPart(split[1] ?? '', at);
}

function rowPart(text: string, at: Place): string {
  return part('R', Number(text.replace('$', '')), at.row, text.startsWith('$'));
}

function columnPart(text: string, at: Place): string {
  return part('C', columnNumber(text.replace('$', '').toUpperCase()) ?? 0, at.column, text.startsWith('$'));
}

function part(letter: 'R' | 'C', number: number, own: number, isAbsolute: boolean): string {
  if (isAbsolute) return letter + String(number);
  return number === own ? letter : `${letter}[${String(number - own)}]`;
}

function moved(text: string, rows: number, columns: number): string | null {
  if (text.includes(':')) {
    const ends = text.split(':').map((end) => (/[A-Za-z]/.test(end) ? movedColumn(end, columns) : movedRow(end, rows)));
    return ends.includes(null) ? null : ends.join(':');
  }
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
  const [newColumn, newRow] = [movedColumn(column, columns), movedRow(row, rows)];
  if (newColumn === null || newRow === null) return null;
  const plain = (newColumn + newRow).replace(/\$/g, '');
  const parsed = parseA1(plain);
  return parsed === null || a1(parsed.row, parsed.column) !== plain ? null : newColumn + newRow;
}

function movedRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row < 1 ? null : String(row);
}

function movedColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const column = (columnNumber(text.toUpperCase()) ?? 0) + by;
  return column < 1 ? null : columnName(column);
}
