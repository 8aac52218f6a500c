import { chartName, isChartOfOurs } from '../../../core/workbook/chartName';
import type { ModelChart, SheetModel } from '../../../core/workbook/sheetModel';
import { addContentType, addRelation, removePart } from '../package/editPackage';
import type { Parts } from '../package/parts';
import { folderOf } from '../package/partPath';
import { relationsOf } from '../package/relations';
import { CONTENT_TYPE, DECLARATION, type Vocabulary } from '../package/vocabulary';
import { appendTo, removeNode } from '../xml/editXml';
import { escapeAttribute } from '../xml/escape';
import { splice } from '../xml/splice';
import { childNamed, xmlTree, type XmlNode } from '../xml/xmlTree';
import { chartXml } from './chartXml';

/** One of our charts as a drawing has it. */
interface DrawnChart {
  readonly anchor: XmlNode;
  readonly shapeId: number;
  readonly relation: string;
  readonly part: string;
}

/**
 * Draws a model's charts into the drawing of its sheet. Those of an earlier run are drawn anew in their places, so that the same
 * model gives the same bytes; whatever a person drew there stays.
 * @param drawing the drawing part the sheet has already, `null` without one
 * @returns the drawing part the sheet needs now, `null` when nothing is drawn on it
 */
export function putCharts(
  parts: Parts,
  model: SheetModel,
  vocabulary: Vocabulary,
  bookPath: string,
  drawing: string | null,
): string | null {
  const charts = model.charts ?? [];
  // A relation may point at a part that is not there: then nothing of ours can be on it.
  const path = drawing !== null && parts.has(drawing) ? drawing : null;
  if (charts.length === 0 && path === null) return drawing;
  const folder = folderOf(bookPath);
  const at = (name: string): string => `${folder === '' ? '' : folder + '/'}${name}`;
  const on = path ?? addDrawing(parts, freePart(parts, at('drawings/drawing')), vocabulary);
  const before = parts.text(on);
  const root = xmlTree(on, before);
  const ours = drawnCharts(parts, on, before, root);
  const isLeft = root.children.length > ours.length;
  const firstFree = freeShapeId(before);
  const splices = charts.map((chart, index) => {
    const old = ours[index];
    const part = old?.part ?? freePart(parts, at('charts/chart'));
    parts.put(part, chartXml(chart, model, vocabulary));
    if (old !== undefined) {
      const put = anchorXml(chart, old.shapeId, old.relation, vocabulary);
      return { from: old.anchor.start, to: old.anchor.end, put };
    }
    addContentType(parts, part, CONTENT_TYPE.chart);
    const relation = addRelation(parts, on, `${vocabulary.relations}/chart`, part);
    return appendTo(before, root, anchorXml(chart, firstFree + index, relation, vocabulary));
  });
  const surplus = ours.slice(charts.length);
  for (const { part } of surplus) removePart(parts, on, part);
  const all = [...splices, ...surplus.map(({ anchor }) => removeNode(anchor))];
  if (all.length > 0) parts.put(on, splice(before, all));
  return charts.length > 0 || isLeft ? on : null;
}

function addDrawing(parts: Parts, path: string, vocabulary: Vocabulary): string {
  parts.put(path, emptyDrawing(vocabulary));
  addContentType(parts, path, CONTENT_TYPE.drawing);
  return path;
}

function drawnCharts(parts: Parts, drawing: string, xml: string, root: XmlNode): readonly DrawnChart[] {
  const targets = new Map(relationsOf(parts, drawing).map(({ id, target }) => [id, target]));
  return root.children.flatMap((anchor) => {
    const shape = shapeOf(anchor);
    if (shape === null || !isChartOfOurs(shape.attributes.name ?? '')) return [];
    const relation = /<[^>]*:?chart\b[^>]*\s[A-Za-z0-9]+:id="([^"]+)"/.exec(xml.slice(anchor.start, anchor.end))?.[1] ?? '';
    const part = targets.get(relation);
    return part === undefined ? [] : [{ anchor, shapeId: Number(shape.attributes.id ?? 2), relation, part }];
  });
}

function shapeOf(anchor: XmlNode): XmlNode | null {
  return childNamed(childNamed(childNamed(anchor, 'graphicFrame'), 'nvGraphicFramePr'), 'cNvPr');
}

function freePart(parts: Parts, stem: string): string {
  const used = parts.names().map((name) => name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const tried = `${stem}${number}.xml`;
    if (!used.includes(tried.toLowerCase())) return tried;
  }
}

/** Above every id in use, so that no two shapes share one. */
function freeShapeId(xml: string): number {
  const ids = [...xml.matchAll(/cNvPr\b[^>]*\sid="(\d+)"/g)].map(([, id]) => Number(id));
  return ids.reduce((most, one) => Math.max(most, one), 1) + 1;
}

function emptyDrawing({ drawings }: Vocabulary): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main"></xdr:wsDr>`;
}

/** Carries its namespaces with it: a drawing that another program wrote may name them otherwise. */
function anchorXml(chart: ModelChart, id: number, relation: string, { drawings, relations }: Vocabulary): string {
  const { top, left, bottom, right } = chart.at;
  const corner = (column: number, row: number): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main">` +
    `<xdr:from>${corner(left - 1, top - 1)}</xdr:from><xdr:to>${corner(right, bottom)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(chartName(chart))}" descr="${escapeAttribute(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawings}/chart"><c:chart xmlns:c="${drawings}/chart" xmlns:r="${relations}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
