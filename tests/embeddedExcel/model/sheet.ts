import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import {
  areWholeColumns,
  areWholeRows,
  bounding,
  cellArea,
  cellsOf,
  contains,
  EVERYTHING,
  heightOf,
  holds,
  overlaps,
  widthOf,
} from './areas';
import { AreaMap } from './areaMap';
import { AutoFilter } from './autoFilter';
import type { Chart } from './chart';
import { CellStore, type Content } from './cellStore';
import { withNumberFormat, type CellFormat } from './cellFormat';
import type { Comment } from './comment';
import type { ConditionalFormat } from './conditionalFormat';
import { FormatLayers } from './formatLayers';
import { Lines } from './lines';
import { NameTable } from './names';
import type { Breaks } from './pageBreaks';
import { PageSetup } from './pageSetup';
import { Protection } from './protection';
import type { Table } from './table';
import type { Validation } from './validation';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Points of a fresh sheet: rows of 20 pixels, columns of 64. */
const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;

/** One worksheet. Rows and columns count from 1. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, "" for none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  merges: Area[] = [];
  /** Array formulas, and what formulas spill into with the cell that spills; nothing is calculated from them. */
  arrays: Area[] = [];
  spills: Area[] = [];
  tables: Table[] = [];
  charts: readonly Chart[] = [];
  comments: readonly Comment[] = [];
  /** The first one counts most. */
  conditionalFormats: ConditionalFormat[] = [];
  readonly validations = new AreaMap<Validation>();
  /** Where this sheet's own filter lies: heading and rows. */
  filtered: Area | null = null;
  readonly filter = new AutoFilter(this, () => this.filtered);
  /** Rows and columns that stay when scrolling, from A1. */
  frozen: Area | null = null;
  /** Chart, dialog and macro sheets have no cells. */
  isWorksheet = true;
  readonly cells = new CellStore();
  readonly formats = new FormatLayers();
  readonly rows = new Lines(ROW_HEIGHT);
  readonly columns = new Lines(COLUMN_WIDTH);
  readonly names: NameTable = new NameTable(this);
  readonly protection = new Protection();
  readonly links = new Map<string, Hyperlink>();
  page = new PageSetup();
  readonly breaks: Breaks = { rows: [], columns: [] };
  /** By keys in small letters. */
  readonly customProperties = new Map<string, { readonly key: string; readonly value: string }>();
  /** What a person has selected here. */
  selection: Area = cellArea(1, 1);
  isDeleted = false;

  /** @param id braces and a GUID, as Excel gives them */
  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  content(row: number, column: number): Content {
    this.workbook.calculate();
    return this.cells.at(row, column);
  }

  /** As a file brings it: nothing is read into it, nothing is refused, nobody is told. */
  place(row: number, column: number, content: Content, format?: string): void {
    this.cells.put(row, column, content);
    this.workbook.calculation.touch({ sheet: this.id, row, column });
    if (format !== undefined && format !== this.formats.at(row, column).numberFormat)
      this.formats.put(row, column, withNumberFormat(this.formats.at(row, column), format));
  }

  /** Under a merged area only its first cell takes a value. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some((area) => holds(area, row, column) && (area.top !== row || area.left !== column));
  }

  /** Refuses what a protected sheet does not let change. */
  requireUnlocked(area: Area, where: string): void {
    if (!this.protection.isOn) return;
    for (const format of this.formats.within(area)) if (format.protection.locked) throw new ExcelError('AccessDenied', where);
  }

  /** Refuses what a protected sheet does not allow by its options. */
  requireAllowed(option: string, where: string): void {
    if (!this.protection.allows(option)) throw new ExcelError('AccessDenied', where);
  }

  changeFormat(area: Area, change: (format: CellFormat) => CellFormat, where: string): void {
    this.requireAllowed('allowFormatCells', where);
    this.formats.change(area, change);
    this.workbook.tell({ kind: 'formatChanged', sheet: this, area });
  }

  /** The smallest area with values, or with values and formats of their own; `null` when there are none. */
  used(valuesOnly: boolean): Area | null {
    let area = this.cells.used();
    if (valuesOnly) return area;
    for (const [row, column] of this.formats.formattedCells())
      area = area === null ? cellArea(row, column) : bounding(area, cellArea(row, column));
    for (const merge of this.merges) area = area === null ? merge : bounding(area, merge);
    return area;
  }

  merge(area: Area, across: boolean): void {
    this.requireUnlocked(area, 'Range.merge');
    const parts = across
      ? Array.from({ length: heightOf(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }))
      : [area];
    for (const part of parts) {
      if (heightOf(part) * widthOf(part) === 1) continue;
      this.merges = this.merges.filter((merge) => !overlaps(merge, part));
      for (const [row, column] of [...this.cells.within(part)])
        if (row !== part.top || column !== part.left) this.write(row, column, null);
      this.merges.push(part);
    }
  }

  unmerge(area: Area): void {
    this.requireUnlocked(area, 'Range.unmerge');
    this.merges = this.merges.filter((merge) => !overlaps(merge, area));
  }

  clearContents(area: Area): void {
    for (const [row, column] of [...this.cells.within(area)]) this.write(row, column, null);
  }

  clearLinks(area: Area): void {
    for (const at of [...this.links.keys()]) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      if (holds(area, row, column)) this.links.delete(at);
    }
  }

  /** `null` empties. */
  write(row: number, column: number, content: Content | null): void {
    this.cells.put(row, column, content ?? { value: { kind: 'blank' }, formula: null });
    this.workbook.calculation.touch({ sheet: this.id, row, column });
  }

  linkAt(row: number, column: number): Hyperlink | null {
    return this.links.get(`${row},${column}`) ?? null;
  }

  setLink(area: Area, link: Hyperlink): void {
    for (const { row, column } of cellsOf(area)) this.links.set(`${row},${column}`, link);
  }

  /** A size set for all rows is the standard size of the sheet. */
  setRowHeight(area: Area, height: number): void {
    if (areWholeColumns(area)) this.rows.standard = height;
    else this.rows.setSize(area.top, area.bottom, height);
  }

  setColumnWidth(area: Area, width: number): void {
    if (areWholeRows(area) && contains(area, EVERYTHING)) this.columns.standard = width;
    else this.columns.setSize(area.left, area.right, width);
  }
}
