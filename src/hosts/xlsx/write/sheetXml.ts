import { a1, areaText, LAST_COLUMN, LAST_ROW, quoteSheet } from '../../../core/workbook/address';
import type { ModelCell, PrintSetup, SheetModel } from '../../../core/workbook/sheetModel';
import { DECLARATION, type Vocabulary } from '../package/vocabulary';
import { encodeCellText, escapeAttribute } from '../xml/escape';
import { cellContent } from './cellXml';
import { placedCells } from './placedCells';
import type { StyleTable } from './styleTable';

/** What a sheet of ours keeps from the part it replaces: its tie to the macros, being the open tab, drawings and comments people added. */
export interface KeptFromOld {
  readonly codeName: string | null;
  readonly isSelected: boolean;
  /** `drawing` and `legacyDrawing` elements with their relation ids. */
  readonly drawings: readonly { readonly name: string; readonly id: string }[];
}

export const NOTHING_KEPT: KeptFromOld = { codeName: null, isSelected: false, drawings: [] };

/** A model's widths are in digits of seven pixels; beside them a column holds a margin of five. */
const DIGIT = 7;
const COLUMN_MARGIN = 5;
const MILLIMETRES_PER_INCH = 25.4;

/** What a sheet needs of the workbook's style sheet. */
export type StyleNumbers = Pick<StyleTable, 'numberOf' | 'digitWidth'>;

/** A whole worksheet part; elements stand in the order of the schema. */
export function sheetXml(model: SheetModel, vocabulary: Vocabulary, styles: StyleNumbers, kept: KeptFromOld): string {
  const { print } = model;
  const codeName = kept.codeName === null ? '' : ` codeName="${escapeAttribute(kept.codeName)}"`;
  const cells = placedCells(model);
  return [
    DECLARATION,
    `<worksheet xmlns="${vocabulary.main}" xmlns:r="${vocabulary.relations}">`,
    `<sheetPr${codeName}>${print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    dimension(cells),
    view(model, kept.isSelected),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columns(model.columnWidths, styles.digitWidth),
    rows(cells, model.rowHeights, styles),
    merges(model),
    hyperlinks(model.cells),
    printing(print),
    ...kept.drawings.map(({ name, id }) => `<${name} r:id="${escapeAttribute(id)}"/>`),
    '</worksheet>',
  ].join('');
}

function dimension(cells: readonly ModelCell[]): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return `<dimension ref="${areaText({ top, left, bottom, right })}"/>`;
}

function view({ showGridlines, freeze }: SheetModel, isSelected: boolean): string {
  const open = `<sheetViews><sheetView${showGridlines ? '' : ' showGridLines="0"'}${isSelected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (freeze.rows === 0 && freeze.columns === 0) return `${open}/></sheetViews>`;
  const pane = freeze.columns === 0 ? 'bottomLeft' : freeze.rows === 0 ? 'topRight' : 'bottomRight';
  const split =
    (freeze.columns === 0 ? '' : ` xSplit="${freeze.columns}"`) + (freeze.rows === 0 ? '' : ` ySplit="${freeze.rows}"`);
  const first = a1(freeze.rows + 1, freeze.columns + 1);
  return (
    `${open}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

/** As wide on every workbook, whatever digits its own widths are counted in. */
function columns(widths: readonly number[], digitWidth: number): string {
  if (widths.length === 0) return '';
  const inDigits = (width: number): string => decimal((width * DIGIT + COLUMN_MARGIN) / digitWidth);
  const each = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${inDigits(width)}" customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

/** Cells by row; a row that only has a height is written too. */
function rows(cells: readonly ModelCell[], heights: ReadonlyMap<number, number>, styles: StyleNumbers): string {
  const byRow = new Map<number, string[]>([...heights.keys()].map((row) => [row, []]));
  for (const cell of cells) {
    const { type, inner } = cellContent('', cell.value);
    const style = styles.numberOf(cell.style, cell.format ?? (cell.value.kind === 'text' ? '@' : 'General'));
    const open = `<c r="${a1(cell.row, cell.column)}" s="${style}"${type === null ? '' : ` t="${type}"`}`;
    const written = inner === '' ? `${open}/>` : `${open}>${inner}</c>`;
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [written]);
    else row.push(written);
  }
  const written = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, of]) => {
      const height = heights.get(row);
      return `<row r="${row}"${height === undefined ? '' : ` ht="${decimal(height)}" customHeight="1"`}>${of.join('')}</row>`;
    });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function merges(model: SheetModel): string {
  const areas = model.merges.filter((area) => area.top !== area.bottom || area.left !== area.right);
  if (areas.length === 0) return '';
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${areaText(area)}"/>`).join('')}</mergeCells>`;
}

function hyperlinks(cells: readonly ModelCell[]): string {
  const links = cells.flatMap(({ row, column, link }) =>
    link === undefined
      ? []
      : [
          `<hyperlink ref="${a1(row, column)}" location="${escapeAttribute(`${quoteSheet(link.sheet)}!${a1(link.row, link.column)}`)}"/>`,
        ],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function printing({
  orientation,
  fitToWidth,
  fitToHeight = false,
  pages,
  marginsMillimetres: { top, bottom, left, right },
  centreHorizontally,
  footer,
}: PrintSetup): string {
  const inches = (millimetres: number): string => decimal(millimetres / MILLIMETRES_PER_INCH);
  const edge = (millimetres: number): string => inches(Math.min(millimetres / 2, 8));
  return (
    (centreHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${edge(top)}" footer="${edge(bottom)}"/>` +
    `<pageSetup paperSize="9"${scale(fitToWidth, pages)} orientation="${orientation}"${fitToWidth && !fitToHeight ? ' fitToHeight="0"' : ''}/>` +
    (footer === null ? '' : `<headerFooter><oddFooter>${encodeCellText(footer)}</oddFooter></headerFooter>`) +
    breaks('rowBreaks', pages?.starts ?? [], LAST_COLUMN) +
    breaks('colBreaks', pages?.across?.starts ?? [], LAST_ROW)
  );
}

/** Of a sheet that is fitted to its width it would say what does not hold. */
const scale = (fitToWidth: boolean, pages: PrintSetup['pages']): string =>
  fitToWidth || pages === undefined ? '' : ` scale="${pages.percent}"`;

/** A break stands behind the row or column it names, from one end of the sheet to the other. */
function breaks(name: 'rowBreaks' | 'colBreaks', starts: readonly number[], last: number): string {
  if (starts.length === 0) return '';
  const all = starts.map((start) => `<brk id="${start - 1}" max="${last - 1}" man="1"/>`);
  return `<${name} count="${all.length}" manualBreakCount="${all.length}">${all.join('')}</${name}>`;
}

/** Lengths need no more than four decimals. */
function decimal(value: number): string {
  return String(Number(value.toFixed(4)));
}
