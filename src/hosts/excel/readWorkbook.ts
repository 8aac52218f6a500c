import type { Area } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import { HostError } from '../../core/workbook/host';
import { markOf } from '../../core/workbook/sheetMark';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { areaOf } from './areas';
import { contentPrint, printLines } from './contentPrint';
import { cellFrom } from './rawCell';
import { blocksOf, packTrips, type Block } from './trips';

/** More cells than any cluster has; beyond, the answer would take minutes and most of the memory. */
const CELL_LIMIT = 2_000_000;

export interface ReadOptions {
  readonly cellsPerTrip: number;
  /** Asking for merged areas needs ExcelApi 1.13 and fails beyond 512 of them. */
  readonly merges: boolean;
  readonly progress: (done: number, of: number) => void;
}

/** What one reading gives: the workbook, and for each sheet (by Excel's id) what a later write compares with. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<string, { readonly name: string; readonly mark: string | null; readonly print: string | null }>;
}

/** The parts of one sheet while the answers come in. */
interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: Map<number, Map<number, Cell>>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly lines: string[];
}

/**
 * Three trips however many sheets there are, and one more for each further 1.5 MB of content:
 * the list of sheets; their used ranges and names; everything in them. Source: OFFICE §4.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<Snapshot> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();

  const frames = sheets.items.map((sheet): Frame => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    sheet.names.load('items/name');
    // From A1: only merges whose top left cell lies inside are found (office-js#3611).
    const merged = options.merges ? used.getBoundingRect('A1').getMergedAreasOrNullObject() : null;
    merged?.load('areaCount');
    merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { sheet, used, merged, rows: new Map(), hiddenRows: new Set(), hiddenColumns: new Set(), lines: [] };
  });
  await context.sync();

  const blocks = frames.flatMap(({ used }, index) =>
    used.isNullObject ? [] : blocksOf(blockOf(used, index), options.cellsPerTrip),
  );
  const found = blocks.reduce((cells, block) => cells + sizeOf(block), 0);
  if (found > CELL_LIMIT) throw new HostError({ code: 'tooLarge', what: 'cells', found, limit: CELL_LIMIT });
  const hidden = askForHidden(frames);
  const trips = packTrips(blocks, sizeOf, options.cellsPerTrip);
  await readTrips(context, frames, trips, 0, options.progress);
  if (trips.length === 0 && hidden.length > 0) await context.sync();
  for (const take of hidden) take();

  return snapshotOf(workbook.name, workbook.protection.protected, frames);
}

/** One trip after the other; each asks for its blocks in a single request. */
async function readTrips(
  context: Excel.RequestContext,
  frames: readonly Frame[],
  trips: readonly (readonly Block[])[],
  next: number,
  progress: ReadOptions['progress'],
): Promise<void> {
  const trip = trips[next];
  if (trip === undefined) return;
  const asked = trip.flatMap((block) => {
    const frame = frames[block.sheet];
    if (frame === undefined) return [];
    const range = frame.sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load('values,formulas,numberFormat,valueTypes');
    return [{ frame, block, range }];
  });
  await context.sync();
  for (const { frame, block, range } of asked) takeBlock(frame, block, range);
  progress(next + 1, trips.length);
  return readTrips(context, frames, trips, next + 1, progress);
}

function takeBlock(frame: Frame, block: Block, range: Excel.Range): void {
  const values: unknown[][] | null = range.values;
  // Above its limit Excel answers null instead of an error.
  if (values === null) throw new HostError({ code: 'tooMuchAtOnce' });
  const formulas: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  const types: unknown[][] = range.valueTypes;
  if (markIn(frame.sheet.names.items) !== null) frame.lines.push(...printLines(block.row, block.column, formulas));
  for (const [down, row] of values.entries()) {
    const cells = new Map<number, Cell>();
    for (const [across, value] of row.entries()) {
      const cell = cellFrom({
        value,
        formula: formulas[down]?.[across],
        format: formats[down]?.[across],
        type: types[down]?.[across],
      });
      if (cell !== null) cells.set(block.column + across + 1, cell);
    }
    if (cells.size > 0) frame.rows.set(block.row + down + 1, cells);
  }
}

/** Asks which rows and columns are hidden, only where some are; answered by the next sync. */
function askForHidden(frames: readonly Frame[]): readonly (() => void)[] {
  return frames.flatMap(({ used, hiddenRows, hiddenColumns }) => {
    if (used.isNullObject) return [];
    // `false` is none; `null` is some and not all.
    const rows = used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true });
    const columns = used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true });
    const takeRows = (): void =>
      rows?.value.forEach((row, index) => row.rowHidden === true && hiddenRows.add(used.rowIndex + index + 1));
    const takeColumns = (): void =>
      columns?.value.forEach((column, index) => column.columnHidden === true && hiddenColumns.add(used.columnIndex + index + 1));
    return [...(rows === null ? [] : [takeRows]), ...(columns === null ? [] : [takeColumns])];
  });
}

function snapshotOf(name: string, isStructureProtected: boolean, frames: readonly Frame[]): Snapshot {
  const marked = frames.map((frame) => ({ frame, mark: markIn(frame.sheet.names.items) }));
  return {
    workbook: {
      name,
      sheets: marked.map(({ frame, mark }): Sheet => ({
        name: frame.sheet.name,
        visibility: visibilityOf(frame.sheet.visibility),
        kind: 'worksheet',
        rows: frame.rows,
        merges: mergesOf(frame),
        hiddenRows: frame.hiddenRows,
        hiddenColumns: frame.hiddenColumns,
        isProtected: frame.sheet.protection.protected,
        mark,
      })),
      // Excel tells which day is 0 only in preview (OFFICE §3, below 1.20).
      date1904: false,
      isStructureProtected,
      isReadOnly: false,
    },
    sheets: new Map(
      marked.map(({ frame, mark }) => [
        frame.sheet.id,
        { name: frame.sheet.name, mark, print: mark === null ? null : contentPrint(frame.lines) },
      ]),
    ),
  };
}

function markIn(names: readonly Excel.NamedItem[]): string | null {
  for (const { name } of names) {
    const mark = markOf(name);
    if (mark !== null) return mark;
  }
  return null;
}

function mergesOf({ merged, used }: Frame): readonly Area[] {
  return merged === null || used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

function visibilityOf(visibility: string): Sheet['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'hidden';
}

function blockOf(used: Excel.Range, sheet: number): Block {
  return { sheet, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

function sizeOf(block: Block): number {
  return block.rows * block.columns;
}
