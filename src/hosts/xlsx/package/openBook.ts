import { HostError } from '../../../core/workbook/host';
import { LIMITS } from '../limits';
import { attributeNamed, isTrue } from '../../parts/parseXml';
import { childNamed, childrenNamed, xmlTree, type XmlNode } from '../xml/xmlTree';
import { markOf } from '../../../core/workbook/sheetMark';
import { contentTypeOf } from './contentTypes';
import type { Parts } from './parts';
import { relationsOf, type Relation } from './relations';
import { CONTENT_TYPES_PART, STRICT, TRANSITIONAL, type Vocabulary } from './vocabulary';

/** One line of the workbook's list of sheets. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'other';
  readonly path: string;
  readonly mark: string | null;
}

/** The workbook part with what it points to; the way into a package for reader and patcher alike. */
export interface Book {
  readonly path: string;
  readonly xml: string;
  readonly root: XmlNode;
  readonly vocabulary: Vocabulary;
  readonly relations: readonly Relation[];
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  readonly isStructureProtected: boolean;
}

/** @throws HostError when the package is damaged, is no workbook or has no sheet */
export function openBook(parts: Parts): Book {
  const path = workbookPath(parts);
  const xml = parts.text(path);
  const root = xmlTree(path, xml);
  if (root.name !== 'workbook') throw new HostError({ code: 'notWorkbook', detail: root.name });
  const relations = relationsOf(parts, path);
  const lines = childrenNamed(childNamed(root, 'sheets'), 'sheet');
  if (lines.length > LIMITS.sheets)
    throw new HostError({ code: 'tooLarge', what: 'sheets', found: lines.length, limit: LIMITS.sheets });
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const marks = marksOf(root, lines);
  return {
    path,
    xml,
    root,
    vocabulary: Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL,
    relations,
    sheets: lines.map((line, index) => bookSheet(parts, line, byId, path, marks.get(index) ?? null)),
    date1904: isTrue(childNamed(root, 'workbookPr')?.attributes.date1904),
    isStructureProtected: isTrue(childNamed(root, 'workbookProtection')?.attributes.lockStructure),
  };
}

/** The part of a kind that the workbook points to (`styles`, `sharedStrings`, `theme`), `null` without one. @throws HostError `damaged` when it points to nothing */
export function bookPart(parts: Parts, book: Book, kind: string): string | null {
  const relation = book.relations.find((one) => one.kind === kind && !one.isExternal);
  if (relation === undefined) return null;
  if (!parts.has(relation.target)) throw new HostError({ code: 'damaged', part: relation.target });
  return relation.target;
}

/** Whether the part of a kind that the workbook points to is in the package. */
export function isThere(parts: Parts, book: Book, kind: string): boolean {
  return book.relations.some((one) => one.kind === kind && !one.isExternal && parts.has(one.target));
}

function workbookPath(parts: Parts): string {
  const isOffice = parts.has('_rels/.rels') || parts.names().some((name) => /^xl[/\\]/i.test(name));
  if (!parts.has(CONTENT_TYPES_PART)) {
    throw new HostError(isOffice ? { code: 'damaged', part: CONTENT_TYPES_PART } : { code: 'notWorkbook', detail: 'zip' });
  }
  if (!parts.has('_rels/.rels')) throw new HostError({ code: 'damaged', part: '_rels/.rels' });
  const relation = relationsOf(parts, '').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal);
  if (relation === undefined) throw new HostError({ code: 'notWorkbook', detail: 'zip' });
  const type = contentTypeOf(parts, relation.target) ?? '';
  if (/sheet\.binary/i.test(type)) throw new HostError({ code: 'kindNotRead', kind: 'xlsb' });
  if (/wordprocessingml|presentationml|ms-word|ms-powerpoint|visio/i.test(type))
    throw new HostError({ code: 'notWorkbook', detail: type });
  return relation.target;
}

function bookSheet(
  parts: Parts,
  line: XmlNode,
  byId: ReadonlyMap<string, Relation>,
  book: string,
  mark: string | null,
): BookSheet {
  const relation = byId.get(attributeNamed(line.attributes, 'id') ?? '');
  if (relation === undefined) throw new HostError({ code: 'damaged', part: book });
  if (!parts.has(relation.target)) throw new HostError({ code: 'damaged', part: relation.target });
  const state = line.attributes.state;
  return {
    name: line.attributes.name ?? '',
    sheetId: Number(line.attributes.sheetId ?? 0),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: relation.kind === 'worksheet' ? 'worksheet' : 'other',
    path: relation.target,
    mark,
  };
}

/** The place of the sheet in `'Tổng hợp'!$A$1`: some programs make names of a sheet names of the workbook when they save. */
function referredTo(reference: string, lines: readonly XmlNode[]): number {
  const sheet = /^'((?:[^']|'')+)'!|^([^'!]+)!/.exec(reference.trim());
  const name = sheet?.[1]?.replace(/''/g, "'") ?? sheet?.[2];
  return lines.findIndex((line) => line.attributes.name === name);
}

/**
 * Marks by the sheet's place. Copying a sheet in Excel copies its names too: of several sheets with one mark
 * the oldest is ours, the copies belong to whoever made them.
 */
function marksOf(root: XmlNode, lines: readonly XmlNode[]): ReadonlyMap<number, string> {
  const ours = new Map<string, number>();
  const age = (index: number): number => Number(lines[index]?.attributes.sheetId ?? 0);
  for (const { attributes, text } of childrenNamed(childNamed(root, 'definedNames'), 'definedName')) {
    const mark = markOf(attributes.name ?? '');
    const index = attributes.localSheetId === undefined ? referredTo(text, lines) : Number(attributes.localSheetId);
    if (mark === null || lines[index] === undefined) continue;
    const known = ours.get(mark);
    if (known === undefined || age(index) < age(known)) ours.set(mark, index);
  }
  return new Map([...ours].map(([mark, index]) => [index, mark]));
}
