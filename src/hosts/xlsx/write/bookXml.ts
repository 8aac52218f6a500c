import { areaText, columnName, quoteSheet, type Area } from '../../../core/workbook/address';
import type { SheetModel } from '../../../core/workbook/sheetModel';
import { markName } from '../../../core/workbook/sheetMark';
import type { Book } from '../package/openBook';
import { insertInOrder, removeNode, setAttribute, appendTo } from '../xml/editXml';
import { escapeAttribute, escapeText } from '../xml/escape';
import { isTrue } from '../../parts/parseXml';
import type { Splice } from '../xml/splice';
import { childNamed, childrenNamed, prefixOf } from '../xml/xmlTree';

/** Order of a workbook's children in the schema. */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize ' +
  'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Adds a line to the list of sheets, at its end. */
export function addSheetLine(book: Book, name: string, sheetId: number, relationId: string): Splice {
  const sheets = childNamed(book.root, 'sheets');
  const p = prefixOf(book.xml, book.root);
  const bound = Object.entries(book.root.attributes).find(
    ([key, value]) => key.startsWith('xmlns:') && value === book.vocabulary.relations,
  );
  const r = bound?.[0].slice('xmlns:'.length) ?? 'r';
  const declared = bound === undefined ? ` xmlns:r="${book.vocabulary.relations}"` : '';
  const line = `<${p}sheet${declared} name="${escapeAttribute(name)}" sheetId="${sheetId}" ${r}:id="${relationId}"/>`;
  if (sheets === null) return insertInOrder(book.xml, book.root, ORDER, 'sheets', `<${p}sheets>${line}</${p}sheets>`);
  return appendTo(book.xml, sheets, line);
}

/** Gives the sheet at a place its name. */
export function renameSheet(book: Book, place: number, name: string): readonly Splice[] {
  const line = childrenNamed(childNamed(book.root, 'sheets'), 'sheet')[place];
  if (line === undefined || line.attributes.name === name) return [];
  return [setAttribute(book.xml, line, 'name', escapeAttribute(name))];
}

/** The names that belong to a sheet of ours: its mark, and what is printed of it. Those it had before and has no more are removed. */
export function ownNames(book: Book, place: number, model: SheetModel): readonly Splice[] {
  const p = prefixOf(book.xml, book.root);
  const list = childNamed(book.root, 'definedNames');
  const wanted = new Map(wantedNames(model).map((one) => [one.name.toLowerCase(), one]));
  const splices: Splice[] = [];
  for (const node of childrenNamed(list, 'definedName')) {
    if (Number(node.attributes.localSheetId ?? NaN) !== place) continue;
    const key = (node.attributes.name ?? '').toLowerCase();
    const own = wanted.get(key);
    if (own !== undefined) {
      wanted.delete(key);
      if (node.text !== own.refers) splices.push({ from: node.innerStart, to: node.innerEnd, put: escapeText(own.refers) });
    } else if (key.startsWith('_xlnm.')) splices.push(removeNode(node));
  }
  const added = namesXml(p, place, [...wanted.values()]);
  if (added === '') return splices;
  if (list !== null) return [...splices, appendTo(book.xml, list, added)];
  return [...splices, insertInOrder(book.xml, book.root, ORDER, 'definedNames', `<${p}definedNames>${added}</${p}definedNames>`)];
}

/** The names of a sheet that is new, as lines of the list of names. */
export function newNamesXml(place: number, model: SheetModel): string {
  return namesXml('', place, wantedNames(model));
}

function namesXml(p: string, place: number, names: readonly OwnName[]): string {
  const each = names.map(({ name, refers, hidden }) => {
    const hides = hidden ? ' hidden="1"' : '';
    return `<${p}definedName name="${name}" localSheetId="${place}"${hides}>${escapeText(refers)}</${p}definedName>`;
  });
  return each.join('');
}

/** Tells Excel to work out all formulas when it opens the file. */
export function recalculateOnLoad(book: Book): readonly Splice[] {
  const calculation = childNamed(book.root, 'calcPr');
  if (calculation === null) {
    return [insertInOrder(book.xml, book.root, ORDER, 'calcPr', `<${prefixOf(book.xml, book.root)}calcPr fullCalcOnLoad="1"/>`)];
  }
  return isTrue(calculation.attributes.fullCalcOnLoad) ? [] : [setAttribute(book.xml, calculation, 'fullCalcOnLoad', '1')];
}

interface OwnName {
  readonly name: string;
  readonly refers: string;
  readonly hidden: boolean;
}

function wantedNames({ mark, name, print: { area, repeatRows, pages } }: SheetModel): readonly OwnName[] {
  const sheet = quoteSheet(name);
  const names: OwnName[] = [];
  if (mark !== '') names.push({ name: markName(mark), refers: `${sheet}!$A$1`, hidden: true });
  if (area !== null) names.push({ name: '_xlnm.Print_Area', refers: `${sheet}!${absolute(area)}`, hidden: false });
  const titles = [
    ...(pages?.across === undefined ? [] : [`${sheet}!$A:$${columnName(pages.across.repeated)}`]),
    ...(repeatRows === null ? [] : [`${sheet}!$${repeatRows.from}:$${repeatRows.to}`]),
  ];
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', refers: titles.join(), hidden: false });
  return names;
}

function absolute(area: Area): string {
  return areaText(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
