import { STYLE_LOOKS } from '../../../core/workbook/styleLook';
import { childNamed, childrenNamed, type XmlNode } from '../xml/xmlTree';

/** Advance width of a digit as a share of the font's size. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['times new roman', 0.5],
  ['.vntime', 0.5],
  ['vni-times', 0.5],
  ['calibri', 0.507],
  ['aptos narrow', 0.507],
  ['aptos', 0.561],
  ['arial', 0.556],
  ['helvetica', 0.556],
  ['cambria', 0.554],
  ['tahoma', 0.546],
  ['segoe ui', 0.539],
  ['verdana', 0.636],
]);
const USUAL_SHARE = 0.507;
const USUAL_SIZE = 11;
const PIXELS_PER_POINT = 96 / 72;

/**
 * Pixels of a digit in the font of the workbook's usual cells. A file counts column widths in such digits (ECMA-376 part 1, 18.3.1.13),
 * so the same number is a wider column in a workbook that uses Times New Roman 13 than in one that uses Calibri 11.
 * @param styles root of the style sheet; one that names no font gets ours
 */
export function digitWidth(styles: XmlNode): number {
  const cellStyle = childNamed(childNamed(styles, 'cellStyleXfs'), 'xf') ?? childNamed(childNamed(styles, 'cellXfs'), 'xf');
  const fonts = childrenNamed(childNamed(styles, 'fonts'), 'font');
  const font = fonts[Number(cellStyle?.attributes.fontId ?? 0)] ?? fonts[0];
  if (font === undefined) return pixels('times new roman', STYLE_LOOKS.plain.size);
  const size = Number(childNamed(font, 'sz')?.attributes.val);
  return pixels(childNamed(font, 'name')?.attributes.val ?? '', size > 0 ? size : USUAL_SIZE);
}

function pixels(font: string, size: number): number {
  return Math.max(1, Math.round((SHARES.get(font.toLowerCase()) ?? USUAL_SHARE) * size * PIXELS_PER_POINT));
}
