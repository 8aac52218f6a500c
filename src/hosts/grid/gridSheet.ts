import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { CELL_MARK_LOOKS, type CellMarkKind } from '../../core/workbook/cellMarks';
import type { Cell, CellValue } from '../../core/workbook/cell';
import type { ModelValue } from '../../core/workbook/sheetModel';
import type { CellBorder, CellDrawing, SheetDrawing } from '../../core/workbook/sheetDrawing';
import type { Sheet } from '../../core/workbook/workbook';
import { plainFormula } from './editedCells';

/** Rows and columns beyond the last one used, to type in. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 20;
const INDENT_PIXELS = 12;
const USUAL: Pick<SheetDrawing, 'defaultColumnWidth' | 'defaultRowHeight' | 'freeze' | 'showsGridlines'> = {
  defaultColumnWidth: 88,
  defaultRowHeight: 22,
  freeze: { rows: 0, columns: 0 },
  showsGridlines: true,
};

/**
 * A sheet as the grid keeps it; the grid counts rows and columns from 0.
 * @param styleOf the number of a look among those of the grid
 */
export function gridSheet(
  id: string,
  sheet: Sheet,
  drawing: SheetDrawing | null,
  styleOf: (drawing: CellDrawing) => string,
): Partial<IWorksheetData> {
  const { defaultColumnWidth, defaultRowHeight, freeze, showsGridlines } = drawing ?? USUAL;
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 1;
  let lastColumn = 1;
  const put = (row: number, column: number, data: ICellData): void => {
    const ofRow = (cellData[row - 1] ??= {});
    ofRow[column - 1] = { ...ofRow[column - 1], ...data };
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const [row, cells] of drawing?.cells ?? []) for (const [column, look] of cells) put(row, column, { s: styleOf(look) });
  for (const [row, cells] of sheet.rows) for (const [column, cell] of cells) put(row, column, gridCell(cell));
  const rowCount = Math.max(FEWEST_ROWS, lastRow + SPARE_ROWS);
  const columnCount = Math.max(FEWEST_COLUMNS, lastColumn + SPARE_COLUMNS);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount,
    columnCount,
    defaultColumnWidth,
    defaultRowHeight,
    showGridlines: showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      startRow: freeze.rows > 0 ? freeze.rows : -1,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
      ySplit: freeze.rows,
      xSplit: freeze.columns,
    },
    mergeData: sheet.merges
      .filter(({ top, left }) => top <= rowCount && left <= columnCount)
      .map(({ top, left, bottom, right }) => ({
        startRow: top - 1,
        startColumn: left - 1,
        endRow: Math.min(bottom, rowCount) - 1,
        endColumn: Math.min(right, columnCount) - 1,
      })),
    cellData,
    rowData: sizes(drawing?.rowHeights, sheet.hiddenRows, rowCount, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: sizes(drawing?.columnWidths, sheet.hiddenColumns, columnCount, (w) => ({ w })),
  };
}

function sizes<Size extends object>(
  given: ReadonlyMap<number, number> | undefined,
  hidden: ReadonlySet<number>,
  last: number,
  of: (pixels: number) => Size,
): Record<number, Size & { hd?: BooleanNumber }> {
  const found: Record<number, Size & { hd?: BooleanNumber }> = {};
  for (const [at, pixels] of given ?? []) if (at <= last) found[at - 1] = of(pixels);
  for (const at of hidden) if (at <= last) found[at - 1] = { ...(found[at - 1] ?? of(20)), hd: BooleanNumber.TRUE };
  return found;
}

export function gridCell({ value, formula }: Pick<Cell, 'value' | 'formula'>): ICellData {
  const held = gridValue(value);
  return formula === null ? held : { ...held, f: `=${plainFormula(formula)}` };
}

function gridValue(value: CellValue): ICellData {
  switch (value.kind) {
    case 'blank':
      return {};
    case 'number':
      return { v: value.value, t: CellValueType.NUMBER };
    case 'text':
      return { v: value.text, t: CellValueType.STRING };
    case 'boolean':
      return { v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: value.error, t: CellValueType.STRING };
  }
}

/** A cell set anew: what stood in it goes, its look stays. */
export function gridCellSet(value: ModelValue): ICellData {
  const none: ICellData = { v: null, f: null, si: null, p: null, t: null };
  switch (value.kind) {
    case 'blank':
      return none;
    case 'number':
      return { ...none, v: value.value, t: CellValueType.NUMBER };
    case 'text':
      return { ...none, v: value.text, t: CellValueType.STRING };
    case 'formula':
      return {
        ...none,
        f: `=${plainFormula(value.formula)}`,
        v: value.cached,
        t: typeof value.cached === 'number' ? CellValueType.NUMBER : CellValueType.STRING,
      };
  }
}

export function gridStyle(look: CellDrawing): IStyleData {
  const on = { s: BooleanNumber.TRUE };
  return {
    ...(look.font === null ? {} : { ff: look.font }),
    ...(look.size === null ? {} : { fs: look.size }),
    ...(look.isBold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.isItalic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.isUnderlined ? { ul: on } : {}),
    ...(look.isStruck ? { st: on } : {}),
    ...(look.colour === null ? {} : { cl: { rgb: `#${look.colour}` } }),
    ...(look.fill === null ? {} : { bg: { rgb: `#${look.fill}` } }),
    ...(look.format === 'General' ? {} : { n: { pattern: look.format } }),
    bd: bordersOf(look.borders),
    ...(look.horizontal === null ? {} : { ht: HORIZONTAL[look.horizontal] }),
    vt: VERTICAL[look.vertical ?? 'bottom'],
    tb: look.wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.indent > 0 ? { pd: { l: look.indent * INDENT_PIXELS, t: 0, b: 0, r: 2 } } : {}),
  };
}

/** The look of a mark over a cell. */
export function markStyle(kind: CellMarkKind): IStyleData {
  const { fill, line, lineColour, underline } = CELL_MARK_LOOKS[kind];
  const side = { s: line === 'solid' ? BorderStyleTypes.THIN : BorderStyleTypes.DASHED, cl: { rgb: `#${lineColour}` } };
  return {
    bg: { rgb: `#${fill}` },
    bd: { t: side, b: side, l: side, r: side },
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
  };
}

function bordersOf({ top, bottom, left, right }: CellDrawing['borders']): NonNullable<IStyleData['bd']> {
  const side = (border: CellBorder): { s: BorderStyleTypes; cl: { rgb: string } } => ({
    s: LINES[border.line],
    cl: { rgb: `#${border.colour ?? '000000'}` },
  });
  return {
    ...(top === undefined ? {} : { t: side(top) }),
    ...(bottom === undefined ? {} : { b: side(bottom) }),
    ...(left === undefined ? {} : { l: side(left) }),
    ...(right === undefined ? {} : { r: side(right) }),
  };
}

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const LINES = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
} as const;
