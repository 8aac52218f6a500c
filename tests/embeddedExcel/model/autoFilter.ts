import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { widthOf } from './areas';
import { matchesOf, type FilterCriteria } from './filterCriteria';
import type { Sheet } from './sheet';

/** What of its rows an area hides. The first row is the heading. */
export class AutoFilter {
  private readonly byColumn = new Map<number, FilterCriteria>();

  constructor(
    private readonly sheet: Sheet,
    /** Heading and rows; `null` when there is no filter. */
    private readonly areaOf: () => Area | null,
  ) {}

  get area(): Area | null {
    return this.areaOf();
  }

  get isDataFiltered(): boolean {
    return this.byColumn.size > 0;
  }

  /** One entry for each column; `null` where it is not filtered. */
  get criteria(): readonly (FilterCriteria | null)[] {
    const { area } = this;
    return area === null ? [] : Array.from({ length: widthOf(area) }, (_, column) => this.byColumn.get(column) ?? null);
  }

  criterion(column: number): FilterCriteria | null {
    return this.byColumn.get(column) ?? null;
  }

  apply(column: number, criteria: FilterCriteria, where: string): void {
    this.sheet.requireAllowed('allowAutoFilter', where);
    this.requireColumn(column, where);
    this.byColumn.set(column, criteria);
    this.reapply();
  }

  clearColumn(column: number, where: string): void {
    this.requireColumn(column, where);
    this.byColumn.delete(column);
    this.reapply();
  }

  clear(): void {
    this.byColumn.clear();
    this.reapply();
  }

  /** Hides what does not meet every column's criteria, and shows the rest. */
  reapply(): void {
    const { sheet, area } = this;
    if (area === null) return;
    sheet.workbook.calculate();
    const body = { ...area, top: area.top + 1 };
    const tests = [...this.byColumn].map(([column, criteria]) =>
      matchesOf(sheet, { ...body, left: area.left + column, right: area.left + column }, criteria),
    );
    for (let row = body.top; row <= Math.min(body.bottom, sheet.used(false)?.bottom ?? body.top); row += 1)
      sheet.rows.filter(row, !tests.every((test) => test(row)));
  }

  private requireColumn(column: number, where: string): void {
    const { area } = this;
    if (area === null || column < 0 || column >= widthOf(area)) throw new ExcelError('InvalidArgument', where);
  }
}
