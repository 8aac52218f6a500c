import type { StyleName } from '../../../core/workbook/sheetModel';
import { STYLE_LOOKS } from '../../../core/workbook/styleLook';
import { addContentType, addRelation } from '../package/editPackage';
import { bookPart, type Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { folderOf } from '../package/partPath';
import { CONTENT_TYPE, DECLARATION, type Vocabulary } from '../package/vocabulary';
import { builtinFormatId } from '../read/builtinFormats';
import { insertInOrder } from '../xml/editXml';
import { escapeAttribute } from '../xml/escape';
import { splice } from '../xml/splice';
import { childNamed, childrenNamed, prefixOf, xmlTree, type XmlNode } from '../xml/xmlTree';
import { digitWidth } from './digitWidth';
import { growingList, type GrowingList } from './growingList';
import { borderXml, cellStyleXml, fillXml, fontXml } from './styleXml';

/** Order of a style sheet's children in the schema. */
export const STYLE_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Numbers below belong to Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

export interface StyleTable {
  /** The number by which cells name a style with a number format. */
  numberOf(style: StyleName, format: string): number;
  /** Pixels of a digit of the workbook's usual font, the unit of its column widths. */
  readonly digitWidth: number;
  /** Writes what was added, if anything was. */
  save(): void;
}

/**
 * The styles of a workbook, to which ours are added at the end. What is already there keeps its number and is used
 * again when it says the same, so that writing a sheet many times adds its styles once.
 */
export function styleTable(parts: Parts, path: string): StyleTable {
  const xml = parts.text(path);
  const root = xmlTree(path, xml);
  const prefix = prefixOf(xml, root);
  const list = (name: string, first: readonly string[]): GrowingList =>
    growingList(xml, childNamed(root, name), prefix, name, first);
  const lists = {
    fonts: list('fonts', [fontXml(prefix, STYLE_LOOKS.plain)]),
    // Excel takes fills 0 and 1 to be these two, whatever stands there.
    fills: list('fills', [fillXml(prefix, null), `<${prefix}fill><${prefix}patternFill patternType="gray125"/></${prefix}fill>`]),
    borders: list('borders', [borderXml(prefix, false)]),
    cellStyleXfs: list('cellStyleXfs', [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]),
    cellXfs: list('cellXfs', [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]),
  };
  const formats = formatTable(xml, childNamed(root, 'numFmts'), prefix);
  const known = new Map<string, number>();

  function add(style: StyleName, format: string): number {
    const look = STYLE_LOOKS[style];
    return lists.cellXfs.indexOf(
      cellStyleXml(prefix, look, {
        format: formats.idOf(format),
        font: lists.fonts.indexOf(fontXml(prefix, look)),
        fill: lists.fills.indexOf(fillXml(prefix, look.fill)),
        border: lists.borders.indexOf(borderXml(prefix, look.border)),
      }),
    );
  }

  return {
    digitWidth: digitWidth(root),
    numberOf(style, format) {
      const key = `${style} ${format}`;
      const number = known.get(key) ?? add(style, format);
      known.set(key, number);
      return number;
    },
    save() {
      lists.cellStyleXfs.touch();
      const splices = Object.entries({ numFmts: formats.list, ...lists }).flatMap(([name, grown]) =>
        grown.splices((put) => insertInOrder(xml, root, STYLE_ORDER, name, put)),
      );
      if (splices.length > 0) parts.put(path, splice(xml, splices));
    },
  };
}

function formatTable(xml: string, node: XmlNode | null, prefix: string): { idOf(code: string): number; list: GrowingList } {
  const list = growingList(xml, node, prefix, 'numFmts', []);
  const ids = new Map<string, number>();
  let next = FIRST_OWN_FORMAT;
  for (const { attributes } of childrenNamed(node, 'numFmt')) {
    const id = Number(attributes.numFmtId);
    const code = attributes.formatCode ?? '';
    if (!ids.has(code)) ids.set(code, id);
    next = Math.max(next, id + 1);
  }
  return {
    list,
    idOf(code) {
      const found = builtinFormatId(code) ?? ids.get(code);
      if (found !== undefined) return found;
      const id = next;
      next += 1;
      ids.set(code, id);
      list.indexOf(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
      return id;
    },
  };
}

/** The part that holds a workbook's styles; one that has none is given an empty one. */
export function stylesPart(parts: Parts, book: Book): string {
  const there = bookPart(parts, book, 'styles');
  if (there !== null) return there;
  const folder = folderOf(book.path);
  const path = `${folder === '' ? '' : folder + '/'}styles.xml`;
  parts.put(path, emptyStyles(book.vocabulary));
  addContentType(parts, path, CONTENT_TYPE.styles);
  addRelation(parts, book.path, `${book.vocabulary.relations}/styles`, path);
  return path;
}

export function emptyStyles(vocabulary: Vocabulary): string {
  return `${DECLARATION}<styleSheet xmlns="${vocabulary.main}"></styleSheet>`;
}
