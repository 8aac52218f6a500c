/** A cell of a workbook. Rows and columns count from 1, as on screen: `{ sheet: 'Trường M', row: 12, column: 5 }` is `'Trường M'!E12`. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet, both corners included, counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 is `A`, 27 is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` is 1, `AA` is 27; anything but capital letters gives `null`. */
export function columnNumber(name: string): number | null {
  if (!/^[A-Z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? column : null;
}

/** `{ row: 12, column: 5 }` is `E12`. */
export function a1(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** Reads `E12` or `$E$12`; `null` when the text is no cell address. */
export function parseA1(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  const column = columnNumber((match[1] ?? '').toUpperCase());
  const row = Number(match[2]);
  return column === null || row > LAST_ROW ? null : { row, column };
}

/** Reads `B2:D9` or a single `B2`; `null` when the text is no area. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  const from = parseA1(first);
  const to = parseA1(second);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Reads whole columns and rows, `A:A`, `$B:$D`, `3:5`; `null` when the text is none. */
export function parseLines(text: string): Area | null {
  const [, first = '', second = ''] = /^\$?([A-Za-z]{1,3}|[1-9]\d{0,6}):\$?([A-Za-z]{1,3}|[1-9]\d{0,6})$/.exec(text) ?? [];
  const [left, right] = [columnNumber(first.toUpperCase()), columnNumber(second.toUpperCase())];
  if (left !== null && right !== null)
    return { top: 1, left: Math.min(left, right), bottom: LAST_ROW, right: Math.max(left, right) };
  const rows = [Number(first), Number(second)] as const;
  return rows.every((row) => row >= 1 && row <= LAST_ROW)
    ? { top: Math.min(...rows), left: 1, bottom: Math.max(...rows), right: LAST_COLUMN }
    : null;
}

export function areaText(area: Area): string {
  return `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
}

/** A sheet's name as a formula writes it: always quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `Sheet!E12` for people and JSON; the name is quoted only where a formula would need it. */
export function refText(ref: CellRef): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(ref.sheet) && parseA1(ref.sheet) === null;
  return `${plain ? ref.sheet : quoteSheet(ref.sheet)}!${a1(ref.row, ref.column)}`;
}

/** Cells as people are told of them: one, those below one another in a column as `Sheet!C4:C10`, others one by one. */
export function refsText(refs: readonly CellRef[]): string {
  const [first] = refs;
  const last = refs.at(-1);
  if (first === undefined || last === undefined) return '';
  const isColumn = refs.every(
    ({ sheet, row, column }, index) => sheet === first.sheet && column === first.column && row === first.row + index,
  );
  if (!isColumn || refs.length === 1) return refs.map(refText).join(', ');
  return `${refText(first)}:${a1(last.row, last.column)}`;
}

const REF = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/;

/** Reads `Phiếu!E12` and `'1 Tr.M'!E12`, as `refText` writes them; `null` when the text is no such place. */
export function parseRef(text: string): CellRef | null {
  const match = REF.exec(text);
  const cell = match === null ? null : parseA1(match[3] ?? '');
  if (match === null || cell === null) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', ...cell };
}
