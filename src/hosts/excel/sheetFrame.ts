import { a1, type Area } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import { HostError } from '../../core/workbook/host';
import { markOf } from '../../core/workbook/sheetMark';
import type { SheetPrint } from '../../core/workbook/sheetPrint';
import type { Sheet } from '../../core/workbook/workbook';
import { areaOf } from './areas';
import { printLines } from './contentPrint';
import { showsYear, type ShownDate } from './dateSystem';
import { askForFilters, type AskedFilters } from './filteredAreas';
import { inferMerges } from './inferMerges';
import { inkAt, linkAt, type AskedInks } from './inks';
import { originalOf } from './originalOf';
import { cellFrom } from './rawCell';
import { askForPrint, printFrom, type AskedPrint } from './sheetPrints';
import type { Block } from './trips';

/** The parts of one sheet while the answers come in. */
export interface SheetFrame {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: Map<number, Map<number, Cell>>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly lines: string[];
  /** Dates with their texts, where texts were asked for. */
  readonly dates: ShownDate[];
  readonly filters: AskedFilters;
  /** `null`: nobody asked. */
  readonly print: AskedPrint | null;
  /** `null`: nobody asked. */
  links: Map<string, string> | null;
}

/** Asks for what is in the used range, besides the contents; answered by the next sync. */
export function frameOf(sheet: Excel.Worksheet, asks: { readonly merges: boolean; readonly print: boolean }): SheetFrame {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  sheet.names.load('items/name');
  // From A1: only merges whose top left cell lies inside are found (office-js#3611).
  const merged = asks.merges ? used.getBoundingRect('A1').getMergedAreasOrNullObject() : null;
  merged?.load('areaCount');
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return {
    sheet,
    used,
    merged,
    rows: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    lines: [],
    dates: [],
    filters: askForFilters(sheet),
    print: asks.print ? askForPrint(sheet) : null,
    links: null,
  };
}

/** @param texts what the cells show, `inks` what they are drawn with; `null` where nobody asked */
export function takeBlock(
  frame: SheetFrame,
  block: Block,
  range: Excel.Range,
  texts: readonly (readonly string[])[] | null,
  inks: AskedInks | null,
): void {
  if (inks !== null) frame.links ??= new Map();
  const values: unknown[][] | null = range.values;
  // Above its limit Excel answers null instead of an error.
  if (values === null) throw new HostError({ code: 'tooMuchAtOnce' });
  const formulas: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  const types: unknown[][] = range.valueTypes;
  if (markIn(frame) !== null) frame.lines.push(...printLines(block.row, block.column, formulas));
  for (const [down, row] of values.entries()) {
    const cells = new Map<number, Cell>();
    for (const [across, value] of row.entries()) {
      const plain = cellFrom({
        value,
        formula: formulas[down]?.[across],
        format: formats[down]?.[across],
        type: types[down]?.[across],
      });
      if (plain === null) continue;
      const ink = inks === null ? undefined : inkAt(inks, down, across);
      const cell = ink === undefined ? plain : { ...plain, ink };
      const link = inks === null ? null : linkAt(inks, down, across);
      if (link !== null) frame.links?.set(a1(block.row + down + 1, block.column + across + 1), link);
      cells.set(block.column + across + 1, cell);
      const text = texts?.[down]?.[across];
      if (text !== undefined && cell.value.kind === 'number' && showsYear(cell.format))
        frame.dates.push({ serial: cell.value.value, text });
    }
    if (cells.size > 0) frame.rows.set(block.row + down + 1, cells);
  }
}

/** @param lines how wide and tall the lines are; `null` where nobody asked */
export function sheetFrom(
  frame: SheetFrame,
  mark: string | null,
  filtered: readonly Area[],
  lines: Pick<SheetPrint, 'columns' | 'rows'> | null,
): Sheet {
  return {
    name: frame.sheet.name,
    visibility: visibilityOf(frame.sheet.visibility),
    kind: 'worksheet',
    rows: frame.rows,
    merges: mergesOf(frame),
    hiddenRows: frame.hiddenRows,
    hiddenColumns: frame.hiddenColumns,
    isProtected: frame.sheet.protection.protected,
    mark,
    ...(filtered.length === 0 ? {} : { filtered }),
    ...(frame.links === null ? {} : { links: frame.links }),
    ...(frame.print === null || lines === null ? {} : { print: printFrom(frame.print, lines) }),
  };
}

/** The marks of the sheets of ours; copies that people made of one have none. */
export function marksOf(frames: readonly SheetFrame[]): ReadonlyMap<SheetFrame, string> {
  const marked = frames.flatMap((frame): readonly (readonly [SheetFrame, string])[] => {
    const mark = markIn(frame);
    return mark === null ? [] : [[frame, mark]];
  });
  const isOriginal = ([frame, mark]: readonly [SheetFrame, string]): boolean => {
    const alike = marked.flatMap(([other, its]) => (its === mark ? [other] : []));
    return originalOf(alike, ({ sheet }) => sheet.name) === frame;
  };
  return new Map(marked.filter(isOriginal));
}

/** The mark a sheet carries, `null` for none. */
function markIn({ sheet }: SheetFrame): string | null {
  for (const { name } of sheet.names.items) {
    const mark = markOf(name);
    if (mark !== null) return mark;
  }
  return null;
}

function mergesOf({ merged, used, rows }: SheetFrame): readonly Area[] {
  if (merged === null) return inferMerges(rows);
  return used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'hidden';
}
