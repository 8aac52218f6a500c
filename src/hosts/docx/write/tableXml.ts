import type { PaperCell, PaperTable } from '../../../core/workbook/paperModel';
import { CELL_STYLES } from './roleLooks';
import { paragraphXml, sidesXml } from './xmlPieces';

const ALL_SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
/** Between a border and its text, in twips. */
const CELL_MARGIN = 60;
/** Least height of a row that somebody writes in, in twips. */
const TALL = 560;

/** Twips in the proportions given. */
export function shares(all: readonly { readonly width: number }[], width: number): readonly number[] {
  const sum = all.reduce((total, one) => total + one.width, 0);
  return all.map((one) => Math.round((one.width * width) / sum));
}

/** The table and its columns up to the first row. @param borders attributes of every line */
export function tableStart(widths: readonly number[], borders: string, margin: number): string {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/>${sidesXml('tblBorders', ALL_SIDES, borders)}<w:tblLayout w:type="fixed"/>` +
    `${sidesXml('tblCellMar', ['left', 'right'], `w:w="${margin}" w:type="dxa"`)}</w:tblPr>` +
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`
  );
}

/** A table with borders; its headings repeat, its rows stay whole. */
export function tableXml({ columns, headings, rows }: PaperTable, width: number): string {
  const widths = shares(columns, width);
  const styleOf = (column: number): string => CELL_STYLES[columns[column]?.align ?? 'left'];
  const rowXml = (cells: string, more: string): string => `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells}</w:tr>`;
  return [
    tableStart(widths, 'w:val="single" w:sz="4" w:space="0" w:color="auto"', CELL_MARGIN),
    ...headingCells(headings, widths).map((cells) => rowXml(cells, '<w:tblHeader/>')),
    ...rows.map(({ cells, isBold, isTall }) => {
      let column = 0;
      const inRow = cells.map((cell) => {
        const xml = cellXml(cell, column, widths, styleOf(column), '', isBold === true);
        column += cell.columns ?? 1;
        return xml;
      });
      return rowXml(inRow.join(''), isTall === true ? `<w:trHeight w:val="${TALL}" w:hRule="atLeast"/>` : '');
    }),
    '</w:tbl>',
  ].join('');
}

/** Heading cells of several rows go on in the rows below as cells of their own that belong to them. */
function headingCells(headings: readonly (readonly PaperCell[])[], widths: readonly number[]): readonly string[] {
  const style = CELL_STYLES.heading;
  const goingOn = new Map<number, PaperCell & { readonly left: number }>();
  return headings.map((row) => {
    const cells: string[] = [];
    const rest = [...row];
    for (let column = 0; column < widths.length;) {
      const above = goingOn.get(column);
      const cell = above ?? rest.shift();
      if (cell === undefined) break;
      const left = above === undefined ? (cell.rows ?? 1) : above.left;
      const merge = above !== undefined ? '<w:vMerge/>' : left > 1 ? '<w:vMerge w:val="restart"/>' : '';
      cells.push(cellXml(above === undefined ? cell : { ...cell, runs: [] }, column, widths, style, merge, false));
      if (left > 1) goingOn.set(column, { ...cell, left: left - 1 });
      else goingOn.delete(column);
      column += cell.columns ?? 1;
    }
    return cells.join('');
  });
}

function cellXml(
  { runs, columns = 1 }: PaperCell,
  column: number,
  widths: readonly number[],
  style: string,
  merge: string,
  isBold: boolean,
): string {
  const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  const span = columns === 1 ? '' : `<w:gridSpan w:val="${columns}"/>`;
  const shown = isBold ? runs.map((run) => ({ ...run, isBold: true as const })) : runs;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}<w:vAlign w:val="center"/></w:tcPr>${paragraphXml(style, shown)}</w:tc>`;
}
