import { parseA1 } from '../../../core/workbook/address';
import type { CellDrawing, SheetDrawing } from '../../../core/workbook/sheetDrawing';
import { isTrue, xmlStream, type Attributes } from '../../parts/parseXml';
import { openBook } from '../package/openBook';
import { Parts } from '../package/parts';
import { drawnStyles, type DrawnStyles } from './drawnStyles';

const PIXELS_PER_POINT = 96 / 72;
/** What Excel adds around the digits of a column (ECMA-376 part 1, 18.3.1.13). */
const COLUMN_MARGIN = 5;
const USUAL_CHARACTERS = 8.43;
const USUAL_HEIGHT = 15;
/** Formats of whole columns reach the last one of the sheet; nobody looks there. */
const LAST_COLUMN_DRAWN = 512;

/**
 * How each worksheet of an .xlsx or .xlsm is drawn, by its name; in time proportional to what the file holds.
 * @throws HostError
 */
export function readDrawings(bytes: Uint8Array): ReadonlyMap<string, SheetDrawing> {
  const parts = Parts.open(bytes);
  const book = openBook(parts);
  const styles = drawnStyles(parts, book);
  return new Map(
    book.sheets.flatMap(({ name, kind, path }): [string, SheetDrawing][] =>
      kind === 'worksheet' ? [[name, drawingOf(parts, path, styles)]] : [],
    ),
  );
}

function drawingOf(parts: Parts, path: string, { look, digitPixels }: DrawnStyles): SheetDrawing {
  const pixels = (characters: number): number => Math.round(characters * digitPixels);
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const cells = new Map<number, Map<number, CellDrawing>>();
  let defaultColumnWidth = pixels(USUAL_CHARACTERS) + COLUMN_MARGIN;
  let defaultRowHeight = Math.round(USUAL_HEIGHT * PIXELS_PER_POINT);
  let freeze = { rows: 0, columns: 0 };
  let showsGridlines = true;
  let row = 0;
  let column = 0;
  const stream = xmlStream(path, {
    open(name, attributes) {
      switch (name) {
        case 'c': {
          column = attributes.r === undefined ? column + 1 : (parseA1(attributes.r)?.column ?? column + 1);
          let ofRow = cells.get(row);
          if (ofRow === undefined) cells.set(row, (ofRow = new Map<number, CellDrawing>()));
          ofRow.set(column, look(attributes.s));
          break;
        }
        case 'row': {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r);
          column = 0;
          const height = Number(attributes.ht);
          if (height > 0) rowHeights.set(row, Math.round(height * PIXELS_PER_POINT));
          break;
        }
        case 'col': {
          const width = Number(attributes.width);
          if (width > 0)
            for (let at = Number(attributes.min); at <= Math.min(Number(attributes.max), LAST_COLUMN_DRAWN); at += 1)
              columnWidths.set(at, pixels(width));
          break;
        }
        case 'sheetFormatPr': {
          const width = Number(attributes.defaultColWidth);
          const height = Number(attributes.defaultRowHeight);
          if (width > 0) defaultColumnWidth = pixels(width);
          if (height > 0) defaultRowHeight = Math.round(height * PIXELS_PER_POINT);
          break;
        }
        case 'sheetView':
          showsGridlines = isTrue(attributes.showGridLines, true);
          break;
        case 'pane':
          freeze = frozen(attributes);
          break;
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  parts.stream(path, (text) => stream.write(text));
  stream.end();
  return { columnWidths, defaultColumnWidth, rowHeights, defaultRowHeight, freeze, showsGridlines, cells };
}

/** Panes that are split without being frozen scroll, so they are no part of the look. */
function frozen({ state, xSplit, ySplit }: Attributes): SheetDrawing['freeze'] {
  const isFrozen = state === 'frozen' || state === 'frozenSplit';
  return isFrozen ? { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) } : { rows: 0, columns: 0 };
}
