import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { heightOf, intersection, overlaps, widthOf } from './areas';
import { AutoFilter } from './autoFilter';
import { plainValue } from './plainValue';
import type { Sheet } from './sheet';
import { shiftedArea, type Shift } from './shift';
import type { SortField } from './sorting';

/** A column keeps its number when it is renamed or moved. */
export interface TableColumn {
  readonly id: number;
  /** Counts only where the heading row is not shown: otherwise the heading's cell is the name. */
  hiddenName: string;
}

/** A table on a sheet: a heading row, rows, perhaps a row of totals. */
export class Table {
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  hasHeaders = true;
  hasTotals = false;
  /** A table of headings alone, or one that lost its last row, has an empty row that does not count until something is in it. */
  mayBeEmpty = false;
  isDeleted = false;
  columns: TableColumn[] = [];
  /** As it was last sorted. */
  sort: { readonly fields: readonly SortField[]; readonly matchCase: boolean } | null = null;
  readonly filter: AutoFilter;
  private columnIds = 0;

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    /** Heading, rows and totals. */
    public area: Area,
  ) {
    for (let column = 0; column < widthOf(area); column += 1) this.columns.push(this.newColumn(''));
    this.filter = new AutoFilter(sheet, () => (this.hasHeaders ? this.withoutTotals : null));
  }

  get body(): Area {
    const { area } = this;
    return { ...area, top: area.top + (this.hasHeaders ? 1 : 0), bottom: area.bottom - (this.hasTotals ? 1 : 0) };
  }

  get heading(): Area | null {
    return this.hasHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get totals(): Area | null {
    return this.hasTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  get rowCount(): number {
    return this.isEmpty ? 0 : heightOf(this.body);
  }

  get isEmpty(): boolean {
    const { body, mayBeEmpty, sheet } = this;
    return mayBeEmpty && heightOf(body) === 1 && sheet.cells.within(body).next().done === true;
  }

  private get withoutTotals(): Area {
    return { ...this.area, bottom: this.body.bottom };
  }

  nameOf(index: number): string {
    const { left, top } = this.area;
    return this.hasHeaders
      ? String(plainValue(this.sheet.cells.at(top, left + index).value))
      : (this.columns[index]?.hiddenName ?? '');
  }

  newColumn(name: string): TableColumn {
    this.columnIds += 1;
    return { id: this.columnIds, hiddenName: name };
  }

  /** A heading is a text, none is empty, none is there twice: `Điểm` beside `Điểm` becomes `Điểm2`. */
  settleHeadings(): void {
    if (!this.hasHeaders) return;
    const { sheet, area } = this;
    sheet.workbook.calculate();
    const taken = new Set<string>();
    this.columns.forEach((_, index) => {
      const { value, formula } = sheet.cells.at(area.top, area.left + index);
      const written = this.nameOf(index);
      const name = free(written === '' ? `Column${index + 1}` : written, taken);
      taken.add(name.toLowerCase());
      if (formula !== null || value.kind !== 'text' || name !== written)
        sheet.write(area.top, area.left + index, { value: { kind: 'text', text: name }, formula: null });
    });
  }

  /** A shift may not move one part of a table and leave the other. */
  requireUntorn({ block, isVertical, by }: Shift): void {
    const { area } = this;
    const isInFront = isVertical ? block.top > area.bottom : block.left > area.right;
    const isBeside = isVertical
      ? block.right < area.left || block.left > area.right
      : block.bottom < area.top || block.top > area.bottom;
    if (isInFront || isBeside) return;
    const isWhole = isVertical
      ? block.left <= area.left && block.right >= area.right
      : block.top <= area.top && block.bottom >= area.bottom;
    if (!isWhole) throw new ExcelError('InsertDeleteConflict', by > 0 ? 'Range.insert' : 'Range.delete');
  }

  /** @returns false when nothing of it is left */
  shift(shift: Shift): boolean {
    const { area: before } = this;
    const after = shiftedArea(before, shift);
    if (after === null) return false;
    this.area = after;
    if (!shift.isVertical && widthOf(after) !== widthOf(before)) this.shiftColumns(before, shift);
    else if (shift.by < 0) this.takeLostRows(before, shift.block);
    return true;
  }

  private shiftColumns(before: Area, { block, by }: Shift): void {
    const first = Math.max(0, block.left - before.left);
    if (by > 0) this.columns.splice(first, 0, ...Array.from({ length: by }, () => this.newColumn('')));
    else this.columns.splice(first, Math.min(block.right, before.right) - before.left - first + 1);
    this.settleHeadings();
  }

  /** A heading or totals row that was deleted is not there any more; one row at least stays. */
  private takeLostRows(before: Area, block: Area): void {
    if (!overlaps(before, block)) return;
    if (this.hasTotals && block.bottom >= before.bottom) this.hasTotals = false;
    if (this.hasHeaders && block.top <= before.top && block.bottom >= before.top) this.hasHeaders = false;
    const missing = 1 - heightOf(this.body);
    if (missing > 0) this.mayBeEmpty = true;
    if (missing > 0) this.area = { ...this.area, bottom: this.area.bottom + missing };
  }

  /** What of an area lies in the table. */
  touchedBy(area: Area): Area | null {
    return intersection(this.area, area);
  }
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}
