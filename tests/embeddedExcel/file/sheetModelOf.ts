import { parseArea, type Area, type CellRef } from '../../../src/core/workbook/address';
import { chartNamed } from '../../../src/core/workbook/chartName';
import type { ModelCell, PrintSetup, SheetModel, StyleName } from '../../../src/core/workbook/sheetModel';
import { STYLE_LOOKS } from '../../../src/core/workbook/styleLook';
import { parseAddress, widthOf } from '../model/areas';
import type { CellFormat } from '../model/cellFormat';
import type { Sheet } from '../model/sheet';
import { modelValue } from './modelValue';

/** A sheet of ours, read off the model as the sheet model it was written from. */
export function sheetModelOf(sheet: Sheet, mark: string): SheetModel {
  const used = sheet.used(false);
  return {
    mark,
    name: sheet.name,
    cells: used === null ? [] : [...cellsIn(sheet, used)],
    merges: sheet.merges,
    columnWidths:
      used === null
        ? []
        : Array.from({ length: widthOf({ ...used, left: 1 }) }, (_, index) => characters(sheet.columns.size(index + 1))),
    rowHeights: new Map(sheet.rows.ownSizes),
    freeze: frozenOf(sheet.frozen),
    showGridlines: sheet.showGridlines,
    print: printOf(sheet),
    ...chartsOf(sheet),
  };
}

/** Ours, as their names tell. */
function chartsOf({ charts }: Sheet): Pick<SheetModel, 'charts'> {
  const ours = charts.flatMap(({ name }) => chartNamed(name) ?? []);
  return ours.length === 0 ? {} : { charts: ours };
}

function* cellsIn(sheet: Sheet, used: Area): Generator<ModelCell> {
  for (let row = used.top; row <= used.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1) {
      const format = sheet.formats.at(row, column);
      const style = styleOf(format);
      const content = sheet.content(row, column);
      if (style === null && content.value.kind === 'blank' && content.formula === null) continue;
      const link = linkOf(sheet, row, column);
      yield {
        row,
        column,
        value: modelValue(content),
        style: style ?? 'plain',
        format: format.numberFormat,
        ...(link === null ? {} : { link }),
      };
    }
}

/** The style whose look this is; `null` when it is none of ours. */
function styleOf({ font, fill, alignment, borders }: CellFormat): StyleName | null {
  const found = Object.entries(STYLE_LOOKS).find(
    ([, look]) =>
      look.size === font.size &&
      look.bold === font.bold &&
      look.italic === font.italic &&
      look.underline === (font.underline !== 'None') &&
      `#${look.colour}` === font.color &&
      (look.fill === null ? fill.pattern === 'None' : fill.color === `#${look.fill}`) &&
      look.border === (borders.top.style !== 'None') &&
      look.horizontal === alignment.horizontalAlignment.toLowerCase() &&
      look.vertical === alignment.verticalAlignment.toLowerCase() &&
      look.indent === alignment.indentLevel &&
      look.wrap === alignment.wrapText,
  );
  return found === undefined ? null : styleNamed(found[0]);
}

function styleNamed(name: string): StyleName | null {
  return isStyle(name) ? name : null;
}

function isStyle(name: string): name is StyleName {
  return Object.hasOwn(STYLE_LOOKS, name);
}

function linkOf(sheet: Sheet, row: number, column: number): CellRef | null {
  const reference = sheet.linkAt(row, column)?.documentReference;
  if (reference === undefined) return null;
  const { sheet: name, label } = parseAddress(reference);
  const area = parseArea(label);
  return name === null || area === null ? null : { sheet: name, row: area.top, column: area.left };
}

/** Points as characters of the standard font: 7 pixels each, 5 of padding. */
function characters(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

function frozenOf(frozen: Area | null): SheetModel['freeze'] {
  if (frozen === null) return { rows: 0, columns: 0 };
  const isRows = frozen.right > 1_000;
  const isColumns = frozen.bottom > 100_000;
  return { rows: isColumns ? 0 : frozen.bottom, columns: isRows ? 0 : frozen.right };
}

function acrossOf(
  { titleColumns }: Sheet['page'],
  { columns }: Sheet['breaks'],
): Pick<NonNullable<PrintSetup['pages']>, 'across'> {
  return titleColumns === null ? {} : { across: { repeated: titleColumns.right, starts: columns } };
}

function printOf({ page, breaks }: Sheet): PrintSetup {
  const millimetres = (points: number): number => Math.round((points / 72) * 25.4 * 100) / 100;
  const fit = 'scale' in page.zoom ? null : page.zoom;
  return {
    paper: 'A4',
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fitToWidth: fit !== null && fit.horizontalFitToPages === 1,
    ...('scale' in page.zoom && breaks.rows.length + breaks.columns.length > 0
      ? { pages: { percent: page.zoom.scale, starts: breaks.rows, ...acrossOf(page, breaks) } }
      : {}),
    fitToHeight: fit !== null && fit.verticalFitToPages === 1,
    repeatRows: page.titleRows === null ? null : { from: page.titleRows.top, to: page.titleRows.bottom },
    marginsMillimetres: {
      top: millimetres(page.topMargin),
      bottom: millimetres(page.bottomMargin),
      left: millimetres(page.leftMargin),
      right: millimetres(page.rightMargin),
    },
    centreHorizontally: page.centerHorizontally,
    footer: page.headersFooters.defaultForAllPages.centerFooter || null,
    area: page.area?.[0] ?? null,
  };
}
