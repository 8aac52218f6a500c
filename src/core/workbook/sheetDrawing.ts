/** One border of a cell as a file names it. */
export interface CellBorder {
  readonly line: 'hair' | 'dotted' | 'dashed' | 'thin' | 'medium' | 'thick' | 'double';
  /** `RRGGBB`, `null` for automatic. */
  readonly colour: string | null;
}

/** How one cell is drawn. For showing only: what a cell means is never taken from here. */
export interface CellDrawing {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  /** `RRGGBB`, `null` for automatic. */
  readonly colour: string | null;
  readonly fill: string | null;
  readonly borders: { readonly [side in 'top' | 'bottom' | 'left' | 'right']?: CellBorder };
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | 'bottom' | null;
  readonly wraps: boolean;
  /** Steps of about three characters. */
  readonly indent: number;
  /** Number format code, en-US, of cells that hold nothing too: what is typed there is shown by it. */
  readonly format: string;
}

/** How a sheet is drawn, as far as its file tells. Sizes in pixels at 96 to the inch. */
export interface SheetDrawing {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** Rows and columns that stay when scrolling; 0 is none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showsGridlines: boolean;
  /** By row and column; the same look is the same object. Cells that hold nothing are here too. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellDrawing>>;
}
