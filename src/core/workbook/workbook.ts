import type { Area, CellRef } from './address';
import { BLANK_CELL, type Cell } from './cell';
import type { ModelChart } from './sheetModel';
import type { SheetPrint } from './sheetPrint';

/** One sheet as plain data. Only cells that hold something are stored; rows and columns count from 1. */
export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `other`: chart, dialog and macro sheets; they have no cells. */
  readonly kind: 'worksheet' | 'other';
  /** Rows in ascending order, and the cells of each in ascending columns. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** The mark of a sheet that the product wrote (`summary`, `proposal`, …), `null` on the user's own sheets. */
  readonly mark: string | null;
  /** Charts of ours, where the host tells them; absent: none, or it does not. */
  readonly charts?: readonly ModelChart[];
  /** Areas of which a filter shows a part only, with their headings; absent: none, or the host does not tell. */
  readonly filtered?: readonly Area[];
  /** Areas that one formula fills: array formulas, and what formulas spill; absent: none, or the host does not tell. */
  readonly arrays?: readonly Area[];
  /** Where the links of cells lead, by address (`E12`): `https://…`, a file, `#Phiếu!A1`; absent: the host does not tell. */
  readonly links?: ReadonlyMap<string, string>;
  /** How it is printed; absent: the host does not tell. */
  readonly print?: SheetPrint;
}

export interface Workbook {
  /** The file's name without its folder, or the title Excel shows; "" when unknown. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Whether day 0 is 1 January 1904. */
  readonly date1904: boolean;
  /** Whether the list of sheets is locked: then nothing may be added. */
  readonly isStructureProtected: boolean;
  /** `manual`: formulas are calculated when somebody asks for it; absent: by themselves, or the host does not tell. */
  readonly calculation?: 'manual';
  /** Read from a kind of file that cannot be written back (.xls, .ods, .csv). */
  readonly isReadOnly: boolean;
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

export function sheetMarked(workbook: Workbook, mark: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.mark === mark) ?? null;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  return sheet.rows.get(row)?.get(column) ?? BLANK_CELL;
}

export function cellOf(workbook: Workbook, ref: CellRef): Cell {
  const sheet = sheetNamed(workbook, ref.sheet);
  return sheet === null ? BLANK_CELL : cellAt(sheet, ref.row, ref.column);
}

/** The merged area that covers a cell, `null` when it stands alone. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return (
    sheet.merges.find((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right) ?? null
  );
}
