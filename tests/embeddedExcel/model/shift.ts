import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { overlaps } from './areas';
import type { Corner, Reference } from './references';

/** Cells that came before a block, or a block of cells that went. */
export interface Shift {
  readonly block: Area;
  /** Rows, not columns. */
  readonly isVertical: boolean;
  /** Positive for inserted lines, negative for deleted ones. */
  readonly by: number;
}

/** A reference whose rows or columns lie beside the shifted block stays; one that the block lies in grows or shrinks. */
export function shiftedReference(reference: Reference, { block: area, isVertical, by }: Shift): Reference | null {
  const whole = { top: reference.from.row, left: reference.from.column, bottom: reference.to.row, right: reference.to.column };
  const isBeside = isVertical
    ? whole.left < area.left || whole.right > area.right
    : whole.top < area.top || whole.bottom > area.bottom;
  if (isBeside || reference.kind === (isVertical ? 'columns' : 'rows')) return reference;
  const [start, end] = isVertical ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = isVertical ? [whole.top, whole.bottom] : [whole.left, whole.right];
  if (to < start) return reference;
  if (by < 0 && from >= start && to <= end) return null;
  const shiftStart = by > 0 ? (from >= start ? from + by : from) : from > end ? from + by : Math.min(from, start);
  const shiftEnd = by > 0 ? (to >= start ? to + by : to) : to > end ? to + by : start - 1;
  const key = isVertical ? 'row' : 'column';
  return { ...reference, from: { ...reference.from, [key]: shiftStart }, to: { ...reference.to, [key]: shiftEnd } };
}

/** Where an area lies after a shift; `null` when all of it was deleted. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const { block, isVertical } = shift;
  const touched = { ...block, bottom: isVertical ? LAST_ROW : block.bottom, right: isVertical ? block.right : LAST_COLUMN };
  if (!overlaps(area, touched)) return area;
  const corner = (row: number, column: number): Corner => ({ row, column, fixedRow: false, fixedColumn: false });
  const moved = shiftedReference(
    { sheet: null, kind: 'area', from: corner(area.top, area.left), to: corner(area.bottom, area.right) },
    shift,
  );
  return moved === null ? null : { top: moved.from.row, left: moved.from.column, bottom: moved.to.row, right: moved.to.column };
}
