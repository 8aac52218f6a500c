import type { Area } from '../../../core/workbook/address';
import { HostError } from '../../../core/workbook/host';
import { openBook } from '../package/openBook';
import type { Parts } from '../package/parts';
import { splice } from '../xml/splice';
import { recalculateOnLoad } from './bookXml';
import { dropCalcChain } from './calcChain';
import type { CellChange } from './cellChange';
import { cellSplices } from './cellSplices';
import { scanSheet, type ScannedCell, type SheetScan } from './scanSheet';

/** Changes values of existing sheets; every other character of their parts stays. @throws HostError */
export function setCells(parts: Parts, changes: readonly CellChange[]): void {
  const book = openBook(parts);
  let overwritesFormula = false;
  for (const [name, ofSheet] of bySheet(changes)) {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet === undefined || sheet.kind === 'other') throw new HostError({ code: 'sheetMissing', sheet: name });
    const xml = parts.text(sheet.path);
    const scan = scanSheet(sheet.path, xml, new Set(ofSheet.map(({ at }) => at.row)));
    if (scan.isProtected) throw new HostError({ code: 'sheetProtected', sheet: name });
    refuseUnwritable(scan, ofSheet);
    overwritesFormula ||= ofSheet.some(({ at }) => formulaAt(scan, at.row, at.column) !== null);
    parts.put(sheet.path, splice(xml, cellSplices(xml, scan, ofSheet)));
  }
  if (overwritesFormula) dropCalcChain(parts, book);
  if (changes.length > 0) parts.put(book.path, splice(book.xml, recalculateOnLoad(book)));
}

/** Changes by sheet; of two for one cell the later counts. */
function bySheet(changes: readonly CellChange[]): ReadonlyMap<string, readonly CellChange[]> {
  const sheets = new Map<string, Map<string, CellChange>>();
  for (const change of changes) {
    const cells = sheets.get(change.at.sheet) ?? new Map<string, CellChange>();
    cells.set(`${change.at.row} ${change.at.column}`, change);
    sheets.set(change.at.sheet, cells);
  }
  return new Map([...sheets].map(([name, cells]) => [name, [...cells.values()]]));
}

function refuseUnwritable(scan: SheetScan, changes: readonly CellChange[]): void {
  for (const { at } of changes) {
    const refuse = (because: 'sharedFormula' | 'arrayFormula' | 'merged'): HostError =>
      new HostError({ code: 'cellNotWritable', at, because });
    const covers = ({ top, left, bottom, right }: Area): boolean =>
      top <= at.row && at.row <= bottom && left <= at.column && at.column <= right;
    const merge = scan.merges.find(covers);
    if (merge !== undefined && (merge.top !== at.row || merge.left !== at.column)) throw refuse('merged');
    if (scan.arrays.some(covers)) throw refuse('arrayFormula');
    if (formulaAt(scan, at.row, at.column) === 'sharedMaster') throw refuse('sharedFormula');
  }
}

function formulaAt(scan: SheetScan, row: number, column: number): ScannedCell['formula'] {
  return scan.rows.get(row)?.cells.get(column)?.formula ?? null;
}
