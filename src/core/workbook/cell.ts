/** What a cell holds. Blank is neither 0 nor ""; a text that looks like a number stays a text. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string };

/** How a cell looks, as far as recognising needs it; hosts that do not know leave it `null`. */
export interface CellLook {
  readonly bold: boolean;
  readonly indent: number;
  /** Fill colour as `RRGGBB`, `null` when the cell has none. */
  readonly fill: string | null;
  readonly font: string | null;
}

/** Letters that are coloured, or very small, with what is behind them. Colours are `RRGGBB`. */
export interface CellInk {
  /** `null`: automatic, which is black. */
  readonly colour: string | null;
  /** Points. */
  readonly size: number;
  /** The fill; `null`: none, which is white. */
  readonly behind: string | null;
}

export interface Cell {
  readonly value: CellValue;
  /** In English spelling without the leading `=`, shared formulas already written out; `null` when the cell is a constant. */
  readonly formula: string | null;
  /** Number format code, en-US (`General`, `0.00`, `0%`, `@`). */
  readonly format: string;
  readonly look: CellLook | null;
  /** Absent: black letters at a size people read, or the host does not tell. */
  readonly ink?: CellInk;
}

const BLANK: CellValue = { kind: 'blank' };
export const BLANK_CELL: Cell = { value: BLANK, formula: null, format: 'General', look: null };

export function isBlank(cell: Cell): boolean {
  return cell.value.kind === 'blank' && cell.formula === null;
}

/** The text of a text cell, or the plain writing of a number or boolean; "" for blank and errors. For headings, labels and names, never for arithmetic. */
export function cellText(cell: Cell): string {
  switch (cell.value.kind) {
    case 'text':
      return cell.value.text;
    case 'number':
      return String(Number(cell.value.value.toPrecision(15)));
    case 'boolean':
      return cell.value.value ? 'TRUE' : 'FALSE';
    case 'blank':
    case 'error':
      return '';
  }
}
