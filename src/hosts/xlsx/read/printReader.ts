import { columnNumber, parseArea, type Area } from '../../../core/workbook/address';
import type { SheetPrint } from '../../../core/workbook/sheetPrint';
import { isTrue, type Attributes } from '../../parts/parseXml';

/** What the workbook says of the printing of one sheet, apart from the sheet itself. */
export interface PrintContext {
  /** Pixels of a digit in the workbook's usual font: widths of columns are counted in such digits. */
  readonly digitPixels: number;
  /** What the names `_xlnm.Print_Titles` and `_xlnm.Print_Area` of the sheet refer to; `null` without one. */
  readonly titles: string | null;
  readonly area: string | null;
}

const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
/** What Excel adds around the digits of a column, and the digits of one that nobody made wider (ECMA-376 part 1, 18.3.1.13). */
const COLUMN_MARGIN = 5;
const USUAL_CHARACTERS = 8.43;
const USUAL_HEIGHT = 15;
/** Widths of whole columns reach the last one of the sheet; nobody prints those. */
const LAST_COLUMN_PRINTED = 512;

/** Sizes in points by the number of the file format (18.3.1.63), across and down. What is not here is taken for A4, which officials use. */
const PAPERS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [1, [612, 792]],
  [5, [612, 1008]],
  [8, [842, 1191]],
  [11, [420, 595]],
]);
const A4: readonly [number, number] = [595, 842];
/** Margins of a sheet on which nobody set any, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };

/** Reads how a sheet is printed along with its cells. */
export function printReader({ digitPixels, titles, area }: PrintContext): {
  open(name: string, attributes: Attributes): void;
  row(row: number, attributes: Attributes): void;
  found(): SheetPrint;
} {
  const inPoints = (characters: number): number => Math.round(characters * digitPixels) * POINTS_PER_PIXEL;
  const widths = new Map<number, number>();
  const heights = new Map<number, number>();
  let usualWidth = (Math.round(USUAL_CHARACTERS * digitPixels) + COLUMN_MARGIN) * POINTS_PER_PIXEL;
  let usualHeight = USUAL_HEIGHT;
  let fits = false;
  let margins = USUAL_MARGINS;
  let setup: Attributes = {};
  return {
    row(row, { ht }) {
      const height = Number(ht);
      if (height > 0) heights.set(row, height);
    },
    open(name, attributes) {
      switch (name) {
        case 'col': {
          const width = Number(attributes.width);
          const last = Math.min(Number(attributes.max), LAST_COLUMN_PRINTED);
          if (width > 0) for (let at = Number(attributes.min); at <= last; at += 1) widths.set(at, inPoints(width));
          break;
        }
        case 'sheetFormatPr': {
          const [width, height] = [Number(attributes.defaultColWidth), Number(attributes.defaultRowHeight)];
          if (width > 0) usualWidth = inPoints(width);
          if (height > 0) usualHeight = height;
          break;
        }
        case 'pageSetUpPr':
          fits = isTrue(attributes.fitToPage);
          break;
        case 'pageMargins':
          margins = {
            left: inches(attributes.left, USUAL_MARGINS.left),
            right: inches(attributes.right, USUAL_MARGINS.right),
            top: inches(attributes.top, USUAL_MARGINS.top),
            bottom: inches(attributes.bottom, USUAL_MARGINS.bottom),
          };
          break;
        case 'pageSetup':
          setup = attributes;
          break;
      }
    },
    found() {
      const [short, long] = PAPERS.get(Number(setup.paperSize)) ?? A4;
      const [across, down] = setup.orientation === 'landscape' ? [long, short] : [short, long];
      return {
        page: {
          width: across - (margins.left + margins.right) * POINTS_PER_INCH,
          height: down - (margins.top + margins.bottom) * POINTS_PER_INCH,
        },
        scale: Number(setup.scale ?? 100) / 100,
        fit: fits ? { across: pages(setup.fitToWidth), down: pages(setup.fitToHeight) } : null,
        repeatRows: titleRows(titles),
        repeatColumns: titleColumns(titles),
        areas: printAreas(area),
        columns: { usual: usualWidth, own: widths },
        rows: { usual: usualHeight, own: heights },
      };
    },
  };
}

function inches(text: string | undefined, usual: number): number {
  const value = Number(text ?? NaN);
  return Number.isFinite(value) ? value : usual;
}

/** Absent is one page, 0 as many as it takes. */
function pages(text: string | undefined): number | null {
  const count = Number(text ?? 1);
  return count > 0 ? count : null;
}

/** `'Phiếu'!$A:$B,'Phiếu'!$3:$5` gives the rows 3 to 5. */
function titleRows(refers: string | null): SheetPrint['repeatRows'] {
  const [, from, to] = /\$(\d+):\$(\d+)/.exec(refers ?? '') ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}

function titleColumns(refers: string | null): SheetPrint['repeatColumns'] {
  const [, from, to] = /!\$([A-Z]+):\$([A-Z]+)/.exec(refers ?? '') ?? [];
  const [first, last] = [columnNumber(from ?? ''), columnNumber(to ?? '')];
  return first === null || last === null ? null : { from: first, to: last };
}

/** `'Phiếu'!$A$1:$F$40,'Phiếu'!$H$1:$K$9`; a comma may stand in the name of the sheet. */
function printAreas(refers: string | null): readonly Area[] {
  return [...(refers ?? '').matchAll(/!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/g)].flatMap(
    ([, area = '']) => parseArea(area) ?? [],
  );
}
