import { HostError } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import { askForDates, shownDate } from './askForDates';
import { contentPrint } from './contentPrint';
import { dateSystemOf, type DateSystem } from './dateSystem';
import { askForFiltered } from './filteredAreas';
import { askForHidden } from './hiddenLines';
import { askForInks, CELLS_WITH_INK } from './inks';
import type { KnownSheets } from './knownSheet';
import { frameOf, marksOf, sheetFrom, takeBlock, type SheetFrame } from './sheetFrame';
import { askForLines } from './sheetPrints';
import { blocksOf, packTrips, type Block } from './trips';

/** More cells than any cluster has; beyond, the answer would take minutes and most of the memory. */
const CELL_LIMIT = 2_000_000;

/** A workbook that fits into one trip also with what its cells show: some 15 bytes more for each. */
const CELLS_WITH_TEXT = 20_000;

export interface ReadOptions {
  readonly cellsPerTrip: number;
  /** Asking for merged areas needs ExcelApi 1.13 and fails beyond 512 of them. */
  readonly merges: boolean;
  /** Where no printer is set up Excel may refuse to tell how a sheet is printed. */
  readonly print: boolean;
  /** `null`: not known yet, to be found out. */
  readonly dates: DateSystem | null;
  readonly progress: (done: number, of: number) => void;
}

/** What one reading gives: the workbook, and for each sheet what a later write compares with. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly sheets: KnownSheets;
  readonly dates: DateSystem | null;
}

/**
 * Three trips however many sheets there are, and one more for each further 1.5 MB of content:
 * the list of sheets; their used ranges and names; everything in them. Which day is 0 is asked along, once; only of a large
 * workbook with dates in a trip of its own. Source: OFFICE §4.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<Snapshot> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  const sheets = workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();

  const frames = sheets.items.map((sheet) => frameOf(sheet, options));
  await context.sync();

  const blocks = frames.flatMap(({ used }, index) =>
    used.isNullObject ? [] : blocksOf(blockOf(used, index), options.cellsPerTrip),
  );
  const found = blocks.reduce((cells, block) => cells + sizeOf(block), 0);
  if (found > CELL_LIMIT) throw new HostError({ code: 'tooLarge', what: 'cells', found, limit: CELL_LIMIT });
  const hidden = askForHidden(frames);
  const filtered = new Map(frames.map((frame) => [frame, askForFiltered(frame.filters)]));
  const lines = new Map(
    frames.flatMap((frame) =>
      frame.print === null || frame.used.isNullObject ? [] : [[frame, askForLines(frame.used)] as const],
    ),
  );
  const trips = packTrips(blocks, sizeOf, options.cellsPerTrip);
  const withTexts = options.dates === null && found <= CELLS_WITH_TEXT;
  const asks = { texts: withTexts, inks: found <= CELLS_WITH_INK };
  await readTrips(context, frames, trips, 0, asks, options.progress);
  if (trips.length === 0 && hidden.length > 0) await context.sync();
  for (const take of hidden) take();

  const asked = options.dates === null && !withTexts ? askForDates(frames) : [];
  if (asked.length > 0) await context.sync();
  const dates = options.dates ?? dateSystemOf([...frames.flatMap((frame) => frame.dates), ...asked.map(shownDate)]);
  const marks = marksOf(frames);
  return {
    workbook: {
      name: workbook.name,
      sheets: frames.map((frame) =>
        sheetFrom(frame, marks.get(frame) ?? null, filtered.get(frame)?.() ?? [], lines.get(frame)?.() ?? null),
      ),
      date1904: dates === '1904',
      isStructureProtected: workbook.protection.protected,
      isReadOnly: false,
      ...(workbook.application.calculationMode === 'Manual' ? { calculation: 'manual' as const } : {}),
    },
    sheets: new Map(
      frames.map((frame) => {
        const mark = marks.get(frame) ?? null;
        return [frame.sheet.id, { name: frame.sheet.name, mark, print: mark === null ? null : contentPrint(frame.lines) }];
      }),
    ),
    dates,
  };
}

/** One trip after the other; each asks for its blocks in a single request. */
async function readTrips(
  context: Excel.RequestContext,
  frames: readonly SheetFrame[],
  trips: readonly (readonly Block[])[],
  next: number,
  asks: { readonly texts: boolean; readonly inks: boolean },
  progress: ReadOptions['progress'],
): Promise<void> {
  const trip = trips[next];
  if (trip === undefined) return;
  const asked = trip.flatMap((block) => {
    const frame = frames[block.sheet];
    if (frame === undefined) return [];
    const range = frame.sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
    range.load('values,formulas,numberFormat,valueTypes');
    if (asks.texts) range.load('text');
    return [{ frame, block, range, inks: asks.inks ? askForInks(range) : null }];
  });
  await context.sync();
  for (const { frame, block, range, inks } of asked) takeBlock(frame, block, range, asks.texts ? range.text : null, inks);
  progress(next + 1, trips.length);
  return readTrips(context, frames, trips, next + 1, asks, progress);
}

function blockOf(used: Excel.Range, sheet: number): Block {
  return { sheet, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

function sizeOf(block: Block): number {
  return block.rows * block.columns;
}
