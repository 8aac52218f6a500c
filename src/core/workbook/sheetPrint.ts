import type { Area } from './address';

/** How a worksheet comes out of the printer, as far as its host tells. Lengths are points, a 72nd of an inch; rows and columns count from 1. */
export interface SheetPrint {
  /** The room between the margins of one page. */
  readonly page: { readonly width: number; readonly height: number };
  /** 1 prints as large as on the screen; of no matter where the sheet is shrunk to pages. */
  readonly scale: number;
  /** Shrunk to so many pages, `null` in a direction: to as many as it takes. `null` as a whole: not shrunk. */
  readonly fit: { readonly across: number | null; readonly down: number | null } | null;
  /** Heading rows that are printed on each page. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  /** First columns that are printed on each page. */
  readonly repeatColumns: { readonly from: number; readonly to: number } | null;
  /** What is printed; empty: all that is used. */
  readonly areas: readonly Area[];
  readonly columns: Lines;
  readonly rows: Lines;
}

/** Widths of columns or heights of rows: the usual one, and those that differ. */
export interface Lines {
  readonly usual: number;
  readonly own: ReadonlyMap<number, number>;
}
