import { HostError } from '../../core/workbook/host';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { LIMITS } from './limits';
import { bookPart, openBook, type Book, type BookSheet } from './package/openBook';
import { Parts } from './package/parts';
import { childNamed, childrenNamed } from './xml/xmlTree';
import type { CellContext } from './read/cellReader';
import type { PrintContext } from './read/printReader';
import { readSharedStrings } from './read/sharedStrings';
import { readSheet } from './read/readSheet';
import { readStyles } from './read/styles';
import { readStyleSheet, type StyleSheet } from './read/styleSheet';
import { digitWidth } from './write/digitWidth';

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
  const styles = readStyleSheet(parts, book);
  const context = cellContext(parts, book, styles);
  const digitPixels = styles === null ? USUAL_DIGIT : digitWidth(styles.root);
  const sheets = book.sheets.map((line, index) => {
    const sheet = sheetOf(parts, line, context, { digitPixels, ...printNames(book, index) });
    progress?.(index + 1, book.sheets.length);
    return sheet;
  });
  return {
    name,
    sheets,
    date1904: book.date1904,
    isStructureProtected: book.isStructureProtected,
    isReadOnly: false,
    ...(isManual(book) ? { calculation: 'manual' as const } : {}),
  };
}

/** Whether formulas are calculated only when somebody asks for it. */
function isManual({ root }: Book): boolean {
  return childNamed(root, 'calcPr')?.attributes.calcMode === 'manual';
}

const USUAL_DIGIT = 7;

function cellContext(parts: Parts, book: Book, styles: StyleSheet | null): CellContext {
  const strings = bookPart(parts, book, 'sharedStrings');
  let cells = 0;
  return {
    strings: readSharedStrings(parts, strings),
    stringsPart: strings ?? 'xl/sharedStrings.xml',
    style: readStyles(styles),
    date1904: book.date1904,
    count() {
      cells += 1;
      if (cells > LIMITS.cells) throw new HostError({ code: 'tooLarge', what: 'cells', found: cells, limit: LIMITS.cells });
    },
  };
}

function sheetOf(parts: Parts, line: BookSheet, context: CellContext, printing: PrintContext): Sheet {
  const { name, visibility, kind, mark } = line;
  const content = kind === 'worksheet' ? readSheet(parts, line.path, context, printing) : NO_CELLS;
  return { name, visibility, kind, mark, ...content };
}

/** Which rows are repeated on each page and what is printed, as names of the workbook tell it of the sheet at a place. */
function printNames({ root }: Book, place: number): Pick<PrintContext, 'titles' | 'area'> {
  const own = childrenNamed(childNamed(root, 'definedNames'), 'definedName').filter(
    ({ attributes }) => Number(attributes.localSheetId ?? NaN) === place,
  );
  const referred = (name: string): string | null => own.find(({ attributes }) => attributes.name === name)?.text ?? null;
  return { titles: referred('_xlnm.Print_Titles'), area: referred('_xlnm.Print_Area') };
}

const NO_CELLS = {
  rows: new Map(),
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  isProtected: false,
};
