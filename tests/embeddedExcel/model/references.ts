import { LAST_COLUMN, LAST_ROW, columnName, columnNumber, type Area } from '../../../src/core/workbook/address';
import { sheetPrefix } from './areas';

/** One corner of a reference; `$` keeps a row or column where it is. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference in a formula: one cell, an area, whole columns or whole rows. */
export interface Reference {
  /** `null` is the sheet the formula stands on. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
  readonly kind: 'cell' | 'area' | 'columns' | 'rows';
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])(${SHEET})?(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])`,
  'gu',
);

/** Writes a formula anew with each reference as `change` gives it; texts in quotes are left alone. `null` is a reference that is lost. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return formula.replace(PIECES, (piece: string, sheet: string | undefined, label: string | undefined) => {
    if (label === undefined) return piece;
    const reference = parseReference(sheet, label);
    if (reference === null) return piece;
    const changed = change(reference);
    return changed === reference ? piece : changed === null ? '#REF!' : referenceText(changed);
  });
}

/** The references of a formula. */
export function referencesIn(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

function parseReference(sheet: string | undefined, label: string): Reference | null {
  const [first = '', second = first] = label.split(':');
  const from = corner(first, { row: 1, column: 1 });
  const to = corner(second, { row: LAST_ROW, column: LAST_COLUMN });
  if (from === null || to === null) return null;
  const kind = /^\$?\d/.test(label) ? 'rows' : !/\d/.test(label) ? 'columns' : label.includes(':') ? 'area' : 'cell';
  return { sheet: sheet === undefined ? null : sheetOf(sheet), from, to, kind };
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function corner(text: string, missing: { readonly row: number; readonly column: number }): Corner | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?$/.exec(text);
  if (match === null) return null;
  const [, before, letters, between, digits] = match;
  const column = letters === undefined ? missing.column : columnNumber(letters.toUpperCase());
  const row = digits === undefined ? missing.row : Number(digits);
  if (column === null || row > LAST_ROW) return null;
  return {
    row,
    column,
    fixedColumn: letters !== undefined && before === '$',
    fixedRow: between === '$' || (letters === undefined && before === '$'),
  };
}

function referenceText({ sheet, from, to, kind }: Reference): string {
  const prefix = sheet === null ? '' : `${sheetPrefix(sheet)}!`;
  const column = (at: Corner): string => (at.fixedColumn ? '$' : '') + columnName(at.column);
  const row = (at: Corner): string => (at.fixedRow ? '$' : '') + String(at.row);
  switch (kind) {
    case 'cell':
      return prefix + column(from) + row(from);
    case 'area':
      return `${prefix}${column(from)}${row(from)}:${column(to)}${row(to)}`;
    case 'columns':
      return `${prefix}${column(from)}:${column(to)}`;
    case 'rows':
      return `${prefix}${row(from)}:${row(to)}`;
  }
}

export function areaOfReference({ from, to }: Reference): Area {
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The formula as it is after copying it by so many rows and columns; what would leave the sheet is lost. */
export function copiedBy(formula: string, rows: number, columns: number): string {
  const moved = (at: Corner, kind: Reference['kind']): Corner | null => {
    const row = at.fixedRow || kind === 'columns' ? at.row : at.row + rows;
    const column = at.fixedColumn || kind === 'rows' ? at.column : at.column + columns;
    return row < 1 || column < 1 || row > LAST_ROW || column > LAST_COLUMN ? null : { ...at, row, column };
  };
  return mapReferences(formula, (reference) => {
    const from = moved(reference.from, reference.kind);
    const to = moved(reference.to, reference.kind);
    return from === null || to === null ? null : { ...reference, from, to };
  });
}
