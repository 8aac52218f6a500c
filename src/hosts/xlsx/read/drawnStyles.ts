import type { CellBorder, CellDrawing } from '../../../core/workbook/sheetDrawing';
import { isTrue } from '../../parts/parseXml';
import type { Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { digitWidth } from '../write/digitWidth';
import { childNamed, type XmlNode } from '../xml/xmlTree';
import { fontName, isOn, readStyleSheet } from './styleSheet';

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
  const sheet = readStyleSheet(parts, book);
  if (sheet === null) return { look: () => PLAIN, digitPixels: USUAL_DIGIT };
  const colour = (node: XmlNode | null): string | null => plainColour(sheet.colour(node));
  const fonts = sheet.fonts.map((font) => drawnFont(font, colour));
  const borders = sheet.borders.map((border) => drawnBorders(border, colour));
  const looks = sheet.cellStyles.map(({ format, font, fill, border, alignment }): CellDrawing => ({
    ...PLAIN,
    ...fonts[font],
    fill: plainColour(sheet.fills[fill] ?? null),
    borders: borders[border] ?? {},
    horizontal: HORIZONTAL[alignment.horizontal ?? ''] ?? null,
    vertical: VERTICAL[alignment.vertical ?? ''] ?? null,
    wraps: isTrue(alignment.wrapText),
    indent: Number(alignment.indent ?? 0),
    format,
  }));
  return { look: (index) => looks[Number(index ?? 0)] ?? looks[0] ?? PLAIN, digitPixels: digitWidth(sheet.root) };
}

/** A theme's colour whose theme is missing has no colour to draw. */
function plainColour(found: string | null): string | null {
  return found !== null && /^[0-9A-F]{6}$/.test(found) ? found : null;
}

function drawnFont(font: XmlNode, colour: (node: XmlNode | null) => string | null): Partial<CellDrawing> {
  const line = childNamed(font, 'u');
  const size = Number(childNamed(font, 'sz')?.attributes.val);
  return {
    font: fontName(font),
    size: size > 0 ? size : null,
    isBold: isOn(font, 'b'),
    isItalic: isOn(font, 'i'),
    isUnderlined: line !== null && line.attributes.val !== 'none',
    isStruck: isOn(font, 'strike'),
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
