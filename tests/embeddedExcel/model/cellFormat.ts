/** One line beside, across or through a cell. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
  readonly tintAndShade: number;
}

export type CellSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface FontFormat {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly color: string;
  readonly tintAndShade: number;
}

export interface FillFormat {
  /** `#FFFFFF` where there is none: Excel answers white. */
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly tintAndShade: number;
  readonly patternTintAndShade: number;
}

export interface AlignmentFormat {
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: string;
  readonly autoIndent: boolean;
}

/** How a cell is to be shown; never changed, so that cells can share one. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly style: string;
  readonly font: FontFormat;
  readonly fill: FillFormat;
  readonly alignment: AlignmentFormat;
  readonly borders: Readonly<Record<CellSide, Border>>;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000', tintAndShade: 0 };
export const NO_FILL: FillFormat = {
  color: '#FFFFFF',
  pattern: 'None',
  patternColor: '#000000',
  tintAndShade: 0,
  patternTintAndShade: 0,
};

/** The style "Normal" of a fresh workbook. */
export const PLAIN_FORMAT: CellFormat = {
  numberFormat: 'General',
  style: 'Normal',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    subscript: false,
    superscript: false,
    color: '#000000',
    tintAndShade: 0,
  },
  fill: NO_FILL,
  alignment: {
    horizontalAlignment: 'General',
    verticalAlignment: 'Bottom',
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    shrinkToFit: false,
    readingOrder: 'Context',
    autoIndent: false,
  },
  borders: {
    top: NO_BORDER,
    bottom: NO_BORDER,
    left: NO_BORDER,
    right: NO_BORDER,
    diagonalDown: NO_BORDER,
    diagonalUp: NO_BORDER,
  },
  protection: { locked: true, formulaHidden: false },
};

const numbered = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The same format with another number format: one object for all cells, so that what is done to them is done once. */
export function withNumberFormat(format: CellFormat, numberFormat: string): CellFormat {
  if (format.numberFormat === numberFormat) return format;
  const known = numbered.get(format) ?? new Map<string, CellFormat>();
  numbered.set(format, known);
  const made = known.get(numberFormat) ?? { ...format, numberFormat };
  known.set(numberFormat, made);
  return made;
}
