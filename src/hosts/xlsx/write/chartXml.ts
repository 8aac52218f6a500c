import { areaText, quoteSheet, type Area } from '../../../core/workbook/address';
import type { ModelCell, ModelChart, SheetModel } from '../../../core/workbook/sheetModel';
import { STYLE_FONT } from '../../../core/workbook/styleLook';
import { DECLARATION, type Vocabulary } from '../package/vocabulary';
import { escapeText } from '../xml/escape';

/** Dark enough on white, and told apart also where colours are not. */
const COLOURS = ['1F4E79', 'C55A11', '548235', '7F6000', '7030A0', '404040'];

/** A whole chart part: clustered columns or bars over cells of the same sheet, with the values of today beside the references. */
export function chartXml(chart: ModelChart, model: SheetModel, { drawings, relations }: Vocabulary): string {
  const cells = new Map(model.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const { top, left, bottom, right } = chart.data;
  const reference = (area: Area): string => `${quoteSheet(model.name)}!${absolute(area)}`;
  const column = (at: number): Area => ({ top: top + 1, left: at, bottom, right: at });
  const series = Array.from({ length: right - left }, (_, index) => {
    const at = left + 1 + index;
    const name: Area = { top, left: at, bottom: top, right: at };
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx>${texts(reference(name), name, cells)}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[index % COLOURS.length] ?? '404040'}"/></a:solidFill></c:spPr>` +
      `<c:invertIfNegative val="0"/>` +
      `<c:cat>${texts(reference(column(left)), column(left), cells)}</c:cat>` +
      `<c:val>${numbers(reference(column(at)), column(at), cells)}</c:val></c:ser>`
    );
  });
  const isBar = chart.kind === 'bar';
  const format = escapeText(cells.get(`${top + 1}:${left + 1}`)?.format ?? 'General').replace(/"/g, '&quot;');
  const [categories, values] = isBar ? ['l', 'b'] : ['b', 'l'];
  return [
    DECLARATION,
    `<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main" xmlns:r="${relations}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${font(1200, true)}</a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1">${typeface()}</a:rPr><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    ...series,
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`,
    '</c:plotArea>',
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${font(1000, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

const typeface = (): string => `<a:latin typeface="${STYLE_FONT}"/><a:cs typeface="${STYLE_FONT}"/>`;

const font = (size: number, isBold: boolean): string => `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}">${typeface()}</a:defRPr>`;

function absolute(area: Area): string {
  return areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

type Cells = ReadonlyMap<string, ModelCell>;

function texts(reference: string, area: Area, cells: Cells): string {
  const points = pointsOf(area, cells, ({ value }) =>
    value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.value) : null,
  );
  return `<c:strRef><c:f>${escapeText(reference)}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
}

function numbers(reference: string, area: Area, cells: Cells): string {
  const points = pointsOf(area, cells, ({ value }) =>
    value.kind === 'number'
      ? String(value.value)
      : value.kind === 'formula' && typeof value.cached === 'number'
        ? String(value.cached)
        : null,
  );
  const format = cells.get(`${area.top}:${area.left}`)?.format ?? 'General';
  return `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>${points}</c:numCache></c:numRef>`;
}

function pointsOf({ top, left, bottom }: Area, cells: Cells, valueOf: (cell: ModelCell) => string | null): string {
  const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const cell = cells.get(`${top + index}:${left}`);
    const value = cell === undefined ? null : valueOf(cell);
    return value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${values.length}"/>${values.join('')}`;
}
