import { isTrue } from '../../parts/parseXml';
import { bookPart, isThere, type Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { childNamed, childrenNamed, xmlTree, type XmlNode } from '../xml/xmlTree';
import { builtinFormat } from './builtinFormats';
import { colourOf, readThemeColours } from './colours';

/** The style sheet of a workbook, with what its styles refer to by number. */
export interface StyleSheet {
  readonly root: XmlNode;
  /** The elements of the fonts and borders. */
  readonly fonts: readonly XmlNode[];
  readonly borders: readonly XmlNode[];
  /** Fill colours; `null` without a fill. */
  readonly fills: readonly (string | null)[];
  /** `RRGGBB`, `null` for automatic, a name such as `theme4` where the theme is not known. */
  readonly colour: (node: XmlNode | null) => string | null;
  /** One for each style of cells. */
  readonly cellStyles: readonly CellStyleParts[];
}

/** What one style of cells is put together from. */
export interface CellStyleParts {
  readonly format: string;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: XmlNode['attributes'];
}

/** `null` for a workbook without one. @throws HostError `damaged` */
export function readStyleSheet(parts: Parts, book: Book): StyleSheet | null {
  const path = bookPart(parts, book, 'styles');
  if (path === null) return null;
  const root = xmlTree(path, parts.text(path));
  // exceljs points to a theme that is not there in a workbook without one; nothing but colours is lost.
  const theme = readThemeColours(parts, isThere(parts, book, 'theme') ? bookPart(parts, book, 'theme') : null);
  const own = childrenNamed(childNamed(childNamed(root, 'colors'), 'indexedColors'), 'rgbColor').map(({ attributes }) =>
    (attributes.rgb ?? '').slice(-6).toUpperCase(),
  );
  const colour = (node: XmlNode | null): string | null => colourOf(node, theme, own);
  const formats = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  return {
    root,
    fonts: childrenNamed(childNamed(root, 'fonts'), 'font'),
    borders: childrenNamed(childNamed(root, 'borders'), 'border'),
    fills: childrenNamed(childNamed(root, 'fills'), 'fill').map((fill) => {
      const pattern = childNamed(fill, 'patternFill');
      const isFilled = pattern !== null && (pattern.attributes.patternType ?? 'none') !== 'none';
      return isFilled ? colour(childNamed(pattern, 'fgColor')) : null;
    }),
    colour,
    cellStyles: childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf) => {
      const number = (name: string): number => Number(xf.attributes[name] ?? 0);
      const id = number('numFmtId');
      return {
        format: formats.get(id) ?? builtinFormat(id),
        font: number('fontId'),
        fill: number('fillId'),
        border: number('borderId'),
        alignment: childNamed(xf, 'alignment')?.attributes ?? {},
      };
    }),
  };
}

/** Whether an element that switches something on is there and does. */
export function isOn(parent: XmlNode, name: string): boolean {
  const node = childNamed(parent, name);
  return node !== null && isTrue(node.attributes.val, true);
}

export function fontName(font: XmlNode | undefined): string | null {
  return font === undefined ? null : (childNamed(font, 'name')?.attributes.val ?? null);
}

/** Points; `null` where it is not stated. */
export function fontSize(font: XmlNode | undefined): number | null {
  const size = Number(font === undefined ? 0 : (childNamed(font, 'sz')?.attributes.val ?? 0));
  return size > 0 ? size : null;
}

export function fontColour(font: XmlNode | undefined, { colour }: Pick<StyleSheet, 'colour'>): string | null {
  return font === undefined ? null : colour(childNamed(font, 'color'));
}
