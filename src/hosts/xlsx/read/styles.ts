import { BLANK_CELL, type CellLook } from '../../../core/workbook/cell';
import { bookPart, isThere, type Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { isTrue } from '../../parts/parseXml';
import { childNamed, childrenNamed, xmlTree, type XmlNode } from '../xml/xmlTree';
import { builtinFormat } from './builtinFormats';
import { colourOf, readThemeColours } from './colours';

/** What a cell's style number means, as far as reading needs it; one object per style, shared by all its cells. */
export interface CellStyle {
  readonly format: string;
  readonly look: CellLook | null;
}

const UNSTYLED: CellStyle = { format: BLANK_CELL.format, look: { bold: false, indent: 0, fill: null, font: null } };

/** Looks up styles by number. Numbers that no style has are plain: `s=""` and a missing styles part are met in real files. */
export function readStyles(parts: Parts, book: Book): (index: string | undefined) => CellStyle {
  const path = bookPart(parts, book, 'styles');
  if (path === null) return () => UNSTYLED;
  const root = xmlTree(path, parts.text(path));
  // exceljs points to a theme that is not there in a workbook without one; nothing but colours is lost.
  const theme = readThemeColours(parts, isThere(parts, book, 'theme') ? bookPart(parts, book, 'theme') : null);
  const own = childrenNamed(childNamed(childNamed(root, 'colors'), 'indexedColors'), 'rgbColor').map(({ attributes }) =>
    (attributes.rgb ?? '').slice(-6).toUpperCase(),
  );
  const formats = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const fonts = childrenNamed(childNamed(root, 'fonts'), 'font').map(fontOf);
  const fills = childrenNamed(childNamed(root, 'fills'), 'fill').map((fill) => fillOf(fill, theme, own));
  const styles = childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const id = Number(xf.attributes.numFmtId ?? 0);
    const font = fonts[Number(xf.attributes.fontId ?? 0)];
    return {
      format: formats.get(id) ?? builtinFormat(id),
      look: {
        bold: font?.bold ?? false,
        indent: Number(childNamed(xf, 'alignment')?.attributes.indent ?? 0),
        fill: fills[Number(xf.attributes.fillId ?? 0)] ?? null,
        font: font?.name ?? null,
      },
    };
  });
  return (index) => styles[Number(index ?? 0)] ?? UNSTYLED;
}

function fontOf(font: XmlNode): { bold: boolean; name: string | null } {
  const bold = childNamed(font, 'b');
  return { bold: bold !== null && isTrue(bold.attributes.val, true), name: childNamed(font, 'name')?.attributes.val ?? null };
}

function fillOf(fill: XmlNode, theme: readonly string[], own: readonly string[]): string | null {
  const pattern = childNamed(fill, 'patternFill');
  if (pattern === null || (pattern.attributes.patternType ?? 'none') === 'none') return null;
  return colourOf(childNamed(pattern, 'fgColor'), theme, own);
}
