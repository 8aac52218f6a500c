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

/**
 * Draws a model's charts into the drawing of its sheet: charts of an earlier run go, whatever a person drew there stays.
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
  if (drawing === null && charts.length === 0) return null;
  const isLeft = drawing === null ? false : dropOurs(parts, drawing);
  if (charts.length === 0) return isLeft ? drawing : null;
  const folder = folderOf(bookPath);
  const at = (path: string): string => `${folder === '' ? '' : folder + '/'}${path}`;
  const path = drawing ?? freePart(parts, at('drawings/drawing'));
  if (drawing === null) {
    parts.put(path, emptyDrawing(vocabulary));
    addContentType(parts, path, CONTENT_TYPE.drawing);
  }
  charts.forEach((chart, index) => {
    const part = freePart(parts, at('charts/chart'));
    parts.put(part, chartXml(chart, model, vocabulary));
    addContentType(parts, part, CONTENT_TYPE.chart);
    const relation = addRelation(parts, path, `${vocabulary.relations}/chart`, part);
    const xml = parts.text(path);
    const root = xmlTree(path, xml);
    parts.put(path, splice(xml, [appendTo(xml, root, anchorXml(chart, freeShapeId(xml) + index, relation, vocabulary))]));
  });
  return path;
}

/** Takes our charts out of a drawing, parts and relations too. @returns whether anything else is drawn on it */
function dropOurs(parts: Parts, drawing: string): boolean {
  const xml = parts.text(drawing);
  const anchors = xmlTree(drawing, xml).children;
  const ours = anchors.filter((anchor) => isChartOfOurs(shapeName(anchor)));
  const targets = new Map(relationsOf(parts, drawing).map(({ id, target }) => [id, target]));
  for (const anchor of ours) {
    const id = /<[^>]*:?chart\b[^>]*\s[A-Za-z0-9]+:id="([^"]+)"/.exec(xml.slice(anchor.start, anchor.end))?.[1];
    const target = id === undefined ? undefined : targets.get(id);
    if (target !== undefined) removePart(parts, drawing, target);
  }
  if (ours.length > 0) parts.put(drawing, splice(xml, ours.map(removeNode)));
  return anchors.length > ours.length;
}

function shapeName(anchor: XmlNode): string {
  const frame = childNamed(childNamed(anchor, 'graphicFrame'), 'nvGraphicFramePr');
  return childNamed(frame, 'cNvPr')?.attributes.name ?? '';
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
