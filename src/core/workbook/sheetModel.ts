import type { Area, CellRef } from './address';

/**
 * The looks a sheet of ours may use. Hosts turn a name into fonts, fills, borders and alignment;
 * nobody else knows a colour or a font. All are Times New Roman, as official papers are.
 */
export type StyleName =
  | 'issuer' // left heading block, superior: capitals, centred
  | 'issuerBold' // left heading block, the issuer itself
  | 'motto' // right heading block, bold, centred
  | 'placeDate' // "…, ngày … tháng … năm …", italic, centred
  | 'title' // the paper's title, 14 bold, centred
  | 'subtitle' // below the title, 13 bold, centred
  | 'caption' // a line of explanation above the table, italic
  | 'section' // a heading between two tables, bold, left
  | 'heading' // heading row of a table: bold, centred, wrapped, filled, bordered
  | 'code' // row of column codes under the heading, italic, centred, bordered
  | 'text' // bordered, left, wrapped
  | 'textBold'
  | 'centre' // bordered, centred
  | 'points' // bordered, right, number
  | 'pointsBold'
  | 'total' // the sum row or column: bold, filled, bordered
  | 'input' // bordered, a person types here (Ghi chú)
  | 'error'
  | 'warning'
  | 'info' // bordered cells of the issue list; the severity is also said in words
  | 'link' // bordered hyperlink
  | 'notice' // the draft notice: italic, wrapped, no border
  | 'plain' // no border, wrapped
  | 'plainBold'
  | 'signature' // bold, centred, no border
  | 'signatureHint'; // "(Ký, ghi rõ họ tên)", italic, centred

/** What is written into a cell. Text is always written as text, whatever its first letter. */
export type ModelValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** `formula` in English spelling without `=`; `cached` is the engine's own value, written beside it. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number | string };

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly value: ModelValue;
  readonly style: StyleName;
  /** Number format code, en-US; absent is `General` for numbers and `@` for texts. */
  readonly format?: string;
  /** A hyperlink to a cell of the same workbook. */
  readonly link?: CellRef;
}

export interface PrintSetup {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** False where it goes on beside the page: then `pages` says how. */
  readonly fitToWidth: boolean;
  /** The whole sheet on one page, for what would spill over it by little; absent is no. Only with `fitToWidth`. */
  readonly fitToHeight?: boolean;
  /**
   * Pages set by hand: one begins with each of these rows. Where a sheet fitted to its width would forget them, it is printed at so many
   * percent of its size instead.
   */
  readonly pages?: { readonly percent: number; readonly starts: readonly number[]; readonly across?: PagesBeside };
  /** Heading rows repeated on each page. */
  readonly repeatRows: { readonly from: number; readonly to: number } | null;
  readonly marginsMillimetres: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly centreHorizontally: boolean;
  /** `&P` and `&N` are page and pages. */
  readonly footer: string | null;
  readonly area: Area | null;
}

/** Pages beside each other: the columns up to `repeated` stand on each, and one begins with each of `starts`. */
export interface PagesBeside {
  readonly repeated: number;
  readonly starts: readonly number[];
}

/** A native chart beside the cells it shows. */
export interface ModelChart {
  /** Standing columns, or bars lying down. */
  readonly kind: 'column' | 'bar';
  readonly title: string;
  /** On the same sheet: names of the series in the first row, categories in the first column, a series in each further one. */
  readonly data: Area;
  /** The cells it covers. */
  readonly at: Area;
}

/** A sheet of ours, complete: writing it twice gives the same sheet. */
export interface SheetModel {
  /** Who we are on this sheet (`summary`, `proposal`, `check`, …): the host keeps it as a hidden name on the sheet, so that the next run replaces exactly it. */
  readonly mark: string;
  readonly name: string;
  readonly cells: readonly ModelCell[];
  readonly merges: readonly Area[];
  /** Widths in digits of seven pixels, margin not counted, first is column A; as wide in every workbook, whatever its own font. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row; rows not named keep the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows and columns that stay when scrolling; 0 is none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly print: PrintSetup;
  /** Absent: none. Replacing the sheet replaces exactly them; charts that a person added stay. */
  readonly charts?: readonly ModelChart[];
}
