import { BLANK_CELL, cellText, isBlank } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import type { SpecialRow } from '../domain/tableRoles';
import { rowCaption } from './rowCaption';
import { isLabel } from './tableLabel';

/** Rows whose label says that they are totals, alternatives, repeated headings: neither criteria nor units. */
export function captionsOf(
  sheet: Sheet,
  rows: readonly number[],
  labels: readonly number[],
  isRepeat: (row: number) => boolean,
): ReadonlyMap<number, SpecialRow> {
  const captions = new Map<number, SpecialRow>();
  for (const row of rows) {
    if (isRepeat(row)) {
      captions.set(row, 'header');
      continue;
    }
    const cells = labels.flatMap((column) => sheet.rows.get(row)?.get(column) ?? []).filter((cell) => !isBlank(cell));
    const [first] = cells;
    const isNumbered = cells.length > 1 && first !== undefined && (first.value.kind === 'number' || isLabel(cellText(first)));
    const caption = (isNumbered ? cells.slice(1) : cells)
      .map(({ value }) => (value.kind === 'text' ? rowCaption(value.text.trim(), isNumbered) : null))
      .find((found) => found !== null);
    if (caption !== undefined && caption !== null) captions.set(row, caption);
  }
  return bareTotalsApart(sheet, captions, labels);
}

/**
 * Of several totals the last is that of everything, and a bare `Cộng` above it sums the group it closes. Where all are bare, even
 * the last closes its group only, unless it stands right under another.
 */
function bareTotalsApart(
  sheet: Sheet,
  captions: ReadonlyMap<number, SpecialRow>,
  labels: readonly number[],
): ReadonlyMap<number, SpecialRow> {
  const totals = [...captions].flatMap(([row, is]) => (is === 'total' ? [row] : []));
  const last = totals[totals.length - 1];
  const isBare = (row: number): boolean =>
    labels.some((column) =>
      /^\s*(cộng|tổng|tổng cộng|cong|tong|tong cong)\s*:?\s*$/iu.test(cellText(sheet.rows.get(row)?.get(column) ?? BLANK_CELL)),
    );
  const isOfAll = (row: number): boolean =>
    row === last && (totals.length < 2 || !totals.every(isBare) || captions.get(row - 1) === 'total');
  return new Map([...captions].map(([row, is]) => [row, is === 'total' && isBare(row) && !isOfAll(row) ? 'subtotal' : is]));
}
