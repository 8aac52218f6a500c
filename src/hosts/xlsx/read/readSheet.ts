import { parseA1, parseArea, type Area } from '../../../core/workbook/address';
import type { Cell } from '../../../core/workbook/cell';
import { HostError } from '../../../core/workbook/host';
import type { Sheet } from '../../../core/workbook/workbook';
import type { Parts } from '../package/parts';
import { isTrue, xmlStream, type Attributes } from '../../parts/parseXml';
import { cellReader, type CellContext } from './cellReader';
import { printReader, type PrintContext } from './printReader';
import { sheetExtras } from './sheetExtras';

/** What one worksheet part holds; names and marks come from the workbook part. */
export type SheetContent = Pick<
  Sheet,
  'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'isProtected' | 'filtered' | 'links' | 'print' | 'arrays'
>;

/** Reads a worksheet in one pass. Blank cells that only carry a format leave nothing behind. @throws HostError `damaged` or `tooLarge` */
export function readSheet(parts: Parts, path: string, context: CellContext, printing: PrintContext): SheetContent {
  const rows = new Map<number, Map<number, Cell>>();
  const merges: Area[] = [];
  const arrays: Area[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let isProtected = false;
  let row = 0;
  let column = 0;
  let cells: Map<number, Cell> | null = null;
  const cell = cellReader(context);
  const extras = sheetExtras(parts, path);
  const print = printReader(printing);

  const put = (at: { row: number; column: number }, made: Cell): void => {
    if (cells === null) {
      cells = rows.get(at.row) ?? new Map<number, Cell>();
      rows.set(at.row, cells);
    }
    cells.set(at.column, made);
  };
  const stream = xmlStream(path, {
    open(name, attributes) {
      switch (name) {
        case 'c': {
          const at = cellPlace(attributes, row, column, path);
          column = at.column;
          cell.begin(at.row, at.column, attributes);
          break;
        }
        case 'row':
          row = attributes.r === undefined ? row + 1 : wholeNumber(attributes.r, path);
          column = 0;
          cells = null;
          if (isTrue(attributes.hidden)) hiddenRows.add(row);
          print.row(row, attributes);
          break;
        case 'col':
          if (isTrue(attributes.hidden)) addColumns(hiddenColumns, attributes);
          print.open(name, attributes);
          break;
        case 'mergeCell': {
          const area = parseArea(attributes.ref ?? '');
          if (area !== null) merges.push(area);
          break;
        }
        case 'f': {
          const area = attributes.t === 'array' || attributes.t === 'dataTable' ? parseArea(attributes.ref ?? '') : null;
          if (area !== null && !isOneCell(area)) arrays.push(area);
          cell.open(name, attributes);
          break;
        }
        case 'sheetProtection':
          isProtected = isTrue(attributes.sheet);
          break;
        default:
          cell.open(name, attributes);
          extras.open(name, attributes);
          print.open(name, attributes);
      }
    },
    close(name) {
      if (name === 'c') cell.finish(put);
      else {
        cell.close(name);
        extras.close(name);
      }
    },
    text: cell.text,
  });
  parts.stream(path, (text) => stream.write(text));
  stream.end();
  cell.finishShared(rows);
  const found = { rows: inOrder(rows), merges, hiddenRows, hiddenColumns, isProtected, ...extras.found(), print: print.found() };
  return arrays.length === 0 ? found : { ...found, arrays };
}

/** A cell without an address follows the one before it. */
function cellPlace(attributes: Attributes, row: number, column: number, path: string): { row: number; column: number } {
  if (attributes.r === undefined || attributes.r === '') return { row, column: column + 1 };
  const at = parseA1(attributes.r);
  if (at === null) throw new HostError({ code: 'damaged', part: path });
  return { row, column: at.column };
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function wholeNumber(text: string, path: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new HostError({ code: 'damaged', part: path });
  return value;
}

function addColumns(hidden: Set<number>, attributes: Attributes): void {
  const from = Number(attributes.min ?? 0);
  const to = Math.min(Number(attributes.max ?? 0), 16_384);
  for (let column = from; column <= to; column += 1) hidden.add(column);
}

function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  let isSorted = true;
  let before = 0;
  for (const [row, cells] of rows) {
    if (row < before || !ascending(cells.keys())) isSorted = false;
    before = row;
  }
  if (isSorted) return rows;
  const byNumber = ([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number => one - other;
  return new Map([...rows].sort(byNumber).map(([row, cells]) => [row, new Map([...cells].sort(byNumber))]));
}

function ascending(keys: Iterable<number>): boolean {
  let before = 0;
  for (const key of keys) {
    if (key < before) return false;
    before = key;
  }
  return true;
}
