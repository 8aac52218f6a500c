import { LAST_COLUMN, LAST_ROW, a1, columnName, columnNumber, parseArea, type Area } from '../../../src/core/workbook/address';

/** A whole sheet. */
export const EVERYTHING: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return heightOf(area) * widthOf(area);
}

export function areWholeRows({ left, right }: Area): boolean {
  return left === 1 && right === LAST_COLUMN;
}

export function areWholeColumns({ top, bottom }: Area): boolean {
  return top === 1 && bottom === LAST_ROW;
}

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function holds(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);
}

export function intersection(a: Area, b: Area): Area | null {
  return overlaps(a, b)
    ? {
        top: Math.max(a.top, b.top),
        left: Math.max(a.left, b.left),
        bottom: Math.min(a.bottom, b.bottom),
        right: Math.min(a.right, b.right),
      }
    : null;
}

/** What is left of an area without a part of it. */
export function without(area: Area, part: Area): readonly Area[] {
  const shared = intersection(area, part);
  if (shared === null) return [area];
  return [
    { ...area, bottom: shared.top - 1 },
    { ...area, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...area, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
    { ...area, top: shared.bottom + 1 },
  ].filter(isOnSheet);
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 1 &&
    area.left >= 1 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Row by row. */
export function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) yield { row, column };
}

/** As Excel writes an area: `A1`, `A1:B2`, `A:C`, `1:3`. */
export function areaLabel(area: Area): string {
  if (areWholeRows(area)) return `${area.top}:${area.bottom}`;
  if (areWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads what a person may write for an area without its sheet: `B2:D9`, `$A$1`, `A:C`, `3:3`; `null` when it is none. */
export function parseLabel(text: string): Area | null {
  const plain = text.trim().toUpperCase().replace(/\$/g, '');
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows !== null) {
    const [top, bottom] = inOrder(Number(rows[1]), Number(rows[2]));
    return fitting({ ...EVERYTHING, top, bottom });
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const [one, other] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    if (one === null || other === null) return null;
    const [left, right] = inOrder(one, other);
    return fitting({ ...EVERYTHING, left, right });
  }
  return parseArea(plain);
}

function inOrder(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}

function fitting(area: Area): Area | null {
  return isOnSheet(area) ? area : null;
}

/** `'Trường M'!A1:B2` as its sheet and its area; the sheet is `null` when none is named. */
export function parseAddress(text: string): { readonly sheet: string | null; readonly label: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (match === null) return { sheet: null, label: text };
  return { sheet: (match[1]?.replace(/''/g, "'") ?? match[2] ?? '').trim(), label: match[3] ?? '' };
}

/** A sheet's name before an address: quoted only where a formula needs it. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    parseArea(name.toUpperCase()) === null &&
    !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
