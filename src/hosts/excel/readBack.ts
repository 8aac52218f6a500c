import { a1, type CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import { contentOf, firstChanges } from '../../core/workbook/cellChange';
import { HostError } from '../../core/workbook/host';
import type { ModelCell, ModelValue } from '../../core/workbook/sheetModel';
import type { ContentBlock } from './writeSheet';
import { contentPrint, printLines } from './contentPrint';
import { cellFrom } from './rawCell';
import { contentOfValue, rangeOf } from './savedCell';
import { packTrips } from './trips';

/** One of the user's cells that was written. */
export interface WrittenCell {
  readonly sheet: Excel.Worksheet;
  readonly at: CellRef;
  readonly value: ModelValue;
}

interface AskedCell {
  readonly at: CellRef;
  readonly value: ModelValue;
  readonly range: Excel.Range;
}

interface AskedBlock {
  readonly block: ContentBlock;
  readonly range: Excel.Range;
}

/**
 * Reads back everything that was written, in as many trips as writing took, and compares.
 * @param onAnswer called once everything asked for before is answered, before anything is compared
 * @returns the content print of each sheet, by its place in `blocks`
 * @throws HostError at the first cell that differs
 */
export async function readBack(
  context: Excel.RequestContext,
  blocks: readonly ContentBlock[],
  cells: readonly WrittenCell[],
  limit: number,
  onAnswer: () => Promise<void>,
): Promise<ReadonlyMap<Excel.Worksheet, string>> {
  const asked = cells.map(({ sheet, at, value }): AskedCell => ({ at, value, range: loaded(rangeOf(sheet, at)) }));
  const lines = new Map<Excel.Worksheet, string[]>();
  await readTrips(
    context,
    packTrips(blocks, (block) => block.bytes, limit),
    lines,
    onAnswer,
  );
  requireKept(asked);
  return new Map([...lines].map(([sheet, found]) => [sheet, contentPrint(found)]));
}

/** A user's cell that holds something else was edited while we wrote: what was typed there is not ours. @throws HostError */
function requireKept(asked: readonly AskedCell[]): void {
  const changes = asked.flatMap(({ at, value, range }) => {
    const found = foundAt(range, 0, 0);
    return isSame(found, value) ? [] : [{ at, from: contentOfValue(value), to: contentOf(found) }];
  });
  const [first] = changes;
  if (first !== undefined) throw new HostError({ code: 'changedSince', sheet: first.at.sheet, ...firstChanges(changes) });
}

/** The first sync carries what was asked for before, so there is always one. */
async function readTrips(
  context: Excel.RequestContext,
  trips: readonly (readonly ContentBlock[])[],
  lines: Map<Excel.Worksheet, string[]>,
  onAnswer: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const [trip = [], ...rest] = trips;
  const asked = trip.map(askForBlock);
  await context.sync();
  await onAnswer();
  for (const { block, range } of asked) {
    compareBlock(block, range);
    lines.set(block.sheet, [...(lines.get(block.sheet) ?? []), ...printLines(block.row, 0, range.formulas)]);
  }
  if (rest.length > 0) await readTrips(context, rest, lines);
}

function askForBlock(block: ContentBlock): AskedBlock {
  const columns = block.contents[0]?.length ?? 0;
  return { block, range: loaded(block.sheet.getRangeByIndexes(block.row, 0, block.contents.length, columns)) };
}

function loaded(range: Excel.Range): Excel.Range {
  range.load('values,formulas,valueTypes');
  return range;
}

function compareBlock({ model, row, contents }: ContentBlock, range: Excel.Range): void {
  const inBlock = (cell: ModelCell): boolean => cell.row > row && cell.row <= row + contents.length;
  for (const cell of model.cells.filter(inBlock)) {
    requireSame(
      range,
      { sheet: model.name, row: cell.row, column: cell.column },
      { row: cell.row - row, column: cell.column },
      cell.value,
    );
  }
}

/** @param place row and column in the range, from 1 */
function requireSame(
  range: Excel.Range,
  at: CellRef,
  place: { readonly row: number; readonly column: number },
  wanted: ModelValue,
): void {
  const found = foundAt(range, place.row - 1, place.column - 1);
  if (!isSame(found, wanted)) throw new HostError({ code: 'unknown', detail: `read-back ${at.sheet}!${a1(at.row, at.column)}` });
}

function foundAt(range: Excel.Range, down: number, across: number): Cell | null {
  return cellFrom({
    value: range.values[down]?.[across],
    formula: range.formulas[down]?.[across],
    format: null,
    type: range.valueTypes[down]?.[across],
  });
}

/** Of a formula only that it is one: Excel writes formulas its own way, and its value may still be calculating. */
function isSame(found: Cell | null, wanted: ModelValue): boolean {
  switch (wanted.kind) {
    case 'blank':
      return found === null;
    case 'number':
      return found?.value.kind === 'number' && found.formula === null && found.value.value === wanted.value;
    case 'text':
      return wanted.text === ''
        ? found === null || found.value.kind === 'text'
        : found?.value.kind === 'text' && found.formula === null && found.value.text === wanted.text;
    case 'formula':
      return found !== null && found.formula !== null;
  }
}
