import type { CellBorder, CellDrawing } from '../../../core/workbook/sheetDrawing';
import { isTrue } from '../../parts/parseXml';
import { bookPart, isThere, type Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { childNamed, childrenNamed, xmlTree, type XmlNode } from '../xml/xmlTree';
import { builtinFormat } from './builtinFormats';
import { colourOf, readThemeColours } from './colours';
import { digitWidth } from '../write/digitWidth';

/** The looks of a workbook by style number, and the pixels of a digit in its usual font. */
export interface DrawnStyles {
  readonly look: (index: string | undefined) => CellDrawing;
  readonly digitPixels: number;
}

const PLAIN: CellDrawing = {
  font: null,
  size: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  colour: null,
  fill: null,
  borders: {},
  horizontal: null,
  vertical: null,
  wraps: false,
  indent: 0,
  format: 'General',
};
const USUAL_DIGIT = 7;

/** Everything of the style sheet that drawing needs; each style is one object. @throws HostError `damaged` */
export function drawnStyles(parts: Parts, book: Book): DrawnStyles {
  const path = bookPart(parts, book, 'styles');
  if (path === null) return { look: () => PLAIN, digitPixels: USUAL_DIGIT };
  const root = xmlTree(path, parts.text(path));
  const theme = readThemeColours(parts, isThere(parts, book, 'theme') ? bookPart(parts, book, 'theme') : null);
  const own = childrenNamed(childNamed(childNamed(root, 'colors'), 'indexedColors'), 'rgbColor').map(({ attributes }) =>
    (attributes.rgb ?? '').slice(-6).toUpperCase(),
  );
  const colour = (node: XmlNode | null): string | null => plainColour(colourOf(node, theme, own));
  const formats = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const fonts = childrenNamed(childNamed(root, 'fonts'), 'font').map((font) => drawnFont(font, colour));
  const fills = childrenNamed(childNamed(root, 'fills'), 'fill').map((fill) => {
    const pattern = childNamed(fill, 'patternFill');
    return (pattern?.attributes.patternType ?? 'none') === 'none' ? null : colour(childNamed(pattern, 'fgColor'));
  });
  const borders = childrenNamed(childNamed(root, 'borders'), 'border').map((border) => drawnBorders(border, colour));
  const looks = childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((xf): CellDrawing => {
    const at = (name: string): number => Number(xf.attributes[name] ?? 0);
    const alignment = childNamed(xf, 'alignment')?.attributes ?? {};
    return {
      ...PLAIN,
      ...fonts[at('fontId')],
      fill: fills[at('fillId')] ?? null,
      borders: borders[at('borderId')] ?? {},
      horizontal: HORIZONTAL[alignment.horizontal ?? ''] ?? null,
      vertical: VERTICAL[alignment.vertical ?? ''] ?? null,
      wraps: isTrue(alignment.wrapText),
      indent: Number(alignment.indent ?? 0),
      format: formats.get(at('numFmtId')) ?? builtinFormat(at('numFmtId')),
    };
  });
  return { look: (index) => looks[Number(index ?? 0)] ?? looks[0] ?? PLAIN, digitPixels: digitWidth(root) };
}

/** A theme's colour whose theme is missing has no colour to draw. */
function plainColour(found: string | null): string | null {
  return found !== null && /^[0-9A-F]{6}$/.test(found) ? found : null;
}

function drawnFont(font: XmlNode, colour: (node: XmlNode | null) => string | null): Partial<CellDrawing> {
  const has = (name: string): boolean => {
    const node = childNamed(font, name);
    return node !== null && isTrue(node.attributes.val, true);
  };
  const line = childNamed(font, 'u');
  const size = Number(childNamed(font, 'sz')?.attributes.val);
  return {
    font: childNamed(font, 'name')?.attributes.val ?? null,
    size: size > 0 ? size : null,
    isBold: has('b'),
    isItalic: has('i'),
    isUnderlined: line !== null && line.attributes.val !== 'none',
    isStruck: has('strike'),
    colour: colour(childNamed(font, 'color')),
  };
}

function drawnBorders(border: XmlNode, colour: (node: XmlNode | null) => string | null): CellDrawing['borders'] {
  const side = (name: string): CellBorder | null => {
    const node = childNamed(border, name);
    const line = LINES[node?.attributes.style ?? ''];
    return node === null || line === undefined ? null : { line, colour: colour(childNamed(node, 'color')) };
  };
  const [top, bottom, left, right] = [side('top'), side('bottom'), side('left') ?? side('start'), side('right') ?? side('end')];
  return {
    ...(top === null ? {} : { top }),
    ...(bottom === null ? {} : { bottom }),
    ...(left === null ? {} : { left }),
    ...(right === null ? {} : { right }),
  };
}

const HORIZONTAL: Readonly<Partial<Record<string, CellDrawing['horizontal']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
  end: 'right',
};
const VERTICAL: Readonly<Partial<Record<string, CellDrawing['vertical']>>> = {
  top: 'top',
  center: 'center',
  distributed: 'center',
  justify: 'top',
  bottom: 'bottom',
};
const LINES: Readonly<Partial<Record<string, CellBorder['line']>>> = {
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dotted',
  slantDashDot: 'dashed',
  thin: 'thin',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  thick: 'thick',
  double: 'double',
};
