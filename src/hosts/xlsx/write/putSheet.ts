import { HostError } from '../../../core/workbook/host';
import type { SheetModel } from '../../../core/workbook/sheetModel';
import { addContentType, addRelation, keepRelations, removePart } from '../package/editPackage';
import { openBook, type Book, type BookSheet } from '../package/openBook';
import type { Parts } from '../package/parts';
import { folderOf, relationsPath } from '../package/partPath';
import { relationsOf } from '../package/relations';
import { CONTENT_TYPE } from '../package/vocabulary';
import { attributeNamed, isTrue } from '../../parts/parseXml';
import { splice, type Splice } from '../xml/splice';
import { childNamed, xmlTree } from '../xml/xmlTree';
import { addSheetLine, ownNames, recalculateOnLoad, renameSheet } from './bookXml';
import { dropCalcChain, isInCalcChain } from './calcChain';
import { putCharts } from './putCharts';
import { NOTHING_KEPT, sheetXml, type KeptFromOld } from './sheetXml';
import { mustFit } from './sheetName';
import { stylesPart, styleTable } from './styleTable';

/** Writes a sheet of ours: in place of the one with its mark, or as a new last sheet. @throws HostError */
export function putSheet(parts: Parts, model: SheetModel): void {
  mustFit(model.name);
  const book = openBook(parts);
  const place = model.mark === '' ? -1 : book.sheets.findIndex(({ mark }) => mark === model.mark);
  const wanted = model.name.toLowerCase();
  if (book.sheets.some(({ name }, index) => index !== place && name.toLowerCase() === wanted)) {
    throw new HostError({ code: 'nameTaken', sheet: model.name });
  }
  const old = book.sheets[place];
  if (old === undefined) addSheet(parts, book, model);
  else replaceSheet(parts, book, model, place, old);
}

function addSheet(parts: Parts, book: Book, model: SheetModel): void {
  const path = freePath(parts, book);
  const drawing = putCharts(parts, model, book.vocabulary, book.path, null);
  const drawings = drawing === null ? [] : [{ name: 'drawing', id: relateDrawing(parts, book, path, drawing) }];
  const kept = { ...NOTHING_KEPT, isSelected: book.sheets.length === 0, drawings };
  writePart(parts, book, path, model, kept);
  addContentType(parts, path, CONTENT_TYPE.worksheet);
  const relation = addRelation(parts, book.path, `${book.vocabulary.relations}/worksheet`, path);
  const sheetId = book.sheets.reduce((highest, one) => Math.max(highest, one.sheetId), 0) + 1;
  editBook(parts, book, [
    addSheetLine(book, model.name, sheetId, relation),
    ...ownNames(book, book.sheets.length, model),
    ...(hasFormula(model) ? recalculateOnLoad(book) : []),
  ]);
}

function replaceSheet(parts: Parts, book: Book, model: SheetModel, place: number, old: BookSheet): void {
  const kept = withCharts(parts, book, model, old, keptFrom(parts, old));
  writePart(parts, book, old.path, model, kept);
  const ids = new Set(kept.drawings.map(({ id }) => id));
  keepRelations(parts, old.path, (kind, id) => ids.has(id) || (ids.size > 0 && /^(comments|threadedComment)$/i.test(kind)));
  if (isInCalcChain(parts, book, old.sheetId)) dropCalcChain(parts, book);
  editBook(parts, book, [
    ...renameSheet(book, place, model.name),
    ...ownNames(book, place, model),
    ...(hasFormula(model) ? recalculateOnLoad(book) : []),
  ]);
}

/** The drawing that was there with our charts drawn anew; without anything left on it, it goes. */
function withCharts(parts: Parts, book: Book, model: SheetModel, old: BookSheet, kept: KeptFromOld): KeptFromOld {
  const had = kept.drawings.find(({ name }) => name === 'drawing');
  const path = had === undefined ? null : (relationsOf(parts, old.path).find(({ id }) => id === had.id)?.target ?? null);
  const drawing = putCharts(parts, model, book.vocabulary, book.path, path);
  if (drawing === path) return kept;
  const others = kept.drawings.filter((one) => one !== had);
  if (drawing !== null)
    return { ...kept, drawings: [{ name: 'drawing', id: relateDrawing(parts, book, old.path, drawing) }, ...others] };
  if (path !== null) {
    parts.remove(relationsPath(path));
    removePart(parts, old.path, path);
  }
  return { ...kept, drawings: others };
}

function relateDrawing(parts: Parts, book: Book, sheet: string, drawing: string): string {
  return addRelation(parts, sheet, `${book.vocabulary.relations}/drawing`, drawing);
}

function writePart(parts: Parts, book: Book, path: string, model: SheetModel, kept: KeptFromOld): void {
  const styles = styleTable(parts, stylesPart(parts, book));
  const xml = sheetXml(model, book.vocabulary, styles, kept);
  styles.save();
  parts.put(path, xml);
}

/** Charts, pictures and comments that people put on a sheet of ours stay; tables and pivot tables, which lived on its cells, do not. */
function keptFrom(parts: Parts, { path, name }: BookSheet): KeptFromOld {
  const root = xmlTree(path, parts.text(path));
  if (isTrue(childNamed(root, 'sheetProtection')?.attributes.sheet)) throw new HostError({ code: 'sheetProtected', sheet: name });
  const drawings = ['drawing', 'legacyDrawing'].flatMap((kind) => {
    const node = childNamed(root, kind);
    const id = node === null ? null : attributeNamed(node.attributes, 'id');
    return id === null ? [] : [{ name: kind, id }];
  });
  return {
    codeName: childNamed(root, 'sheetPr')?.attributes.codeName ?? null,
    isSelected: isTrue(childNamed(childNamed(root, 'sheetViews'), 'sheetView')?.attributes.tabSelected),
    drawings,
  };
}

function freePath(parts: Parts, book: Book): string {
  const folder = folderOf(book.path);
  const sheets = `${folder === '' ? '' : folder + '/'}worksheets/sheet`;
  const used = parts.names().map((name) => Number(/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
  return `${sheets}${used.reduce((highest, one) => Math.max(highest, one), 0) + 1}.xml`;
}

function editBook(parts: Parts, book: Book, splices: readonly Splice[]): void {
  if (splices.length > 0) parts.put(book.path, splice(book.xml, splices));
}

function hasFormula(model: SheetModel): boolean {
  return model.cells.some(({ value }) => value.kind === 'formula');
}
