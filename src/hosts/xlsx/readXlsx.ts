import { HostError } from '../../core/workbook/host';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { LIMITS } from './limits';
import { bookPart, openBook, type Book, type BookSheet } from './package/openBook';
import { Parts } from './package/parts';
import type { CellContext } from './read/cellReader';
import { readSharedStrings } from './read/sharedStrings';
import { readSheet } from './read/readSheet';
import { readStyles } from './read/styles';

/**
 * Reads an .xlsx or .xlsm (and their templates), transitional or strict, in time proportional to what it holds.
 * @param name the file's name, kept as `Workbook.name`
 * @param progress called after each sheet
 * @throws HostError when it is encrypted, damaged, too large, of a kind that is not read, or has no worksheet
 */
export function readXlsx(bytes: Uint8Array, name: string, progress?: (done: number, of: number) => void): Workbook {
  const parts = Parts.open(bytes);
  const book = openBook(parts);
  if (!book.sheets.some(({ kind }) => kind === 'worksheet')) throw new HostError({ code: 'noSheets' });
  const context = cellContext(parts, book);
  const sheets = book.sheets.map((line, index) => {
    const sheet = sheetOf(parts, line, context);
    progress?.(index + 1, book.sheets.length);
    return sheet;
  });
  return { name, sheets, date1904: book.date1904, isStructureProtected: book.isStructureProtected, isReadOnly: false };
}

function cellContext(parts: Parts, book: Book): CellContext {
  const strings = bookPart(parts, book, 'sharedStrings');
  let cells = 0;
  return {
    strings: readSharedStrings(parts, strings),
    stringsPart: strings ?? 'xl/sharedStrings.xml',
    style: readStyles(parts, book),
    date1904: book.date1904,
    count() {
      cells += 1;
      if (cells > LIMITS.cells) throw new HostError({ code: 'tooLarge', what: 'cells', found: cells, limit: LIMITS.cells });
    },
  };
}

function sheetOf(parts: Parts, line: BookSheet, context: CellContext): Sheet {
  const { name, visibility, kind, mark } = line;
  const content = kind === 'worksheet' ? readSheet(parts, line.path, context) : NO_CELLS;
  return { name, visibility, kind, mark, ...content };
}

const NO_CELLS = {
  rows: new Map(),
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  isProtected: false,
};
