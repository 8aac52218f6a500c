import type { Parts } from '../package/parts';
import type { Attributes } from '../../parts/parseXml';
import { childNamed, xmlTree, type XmlNode } from '../xml/xmlTree';

/** The first 64 colours by number (ECMA-376 part 1, 18.8.27). */
const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = `${EIGHT} ${EIGHT} ${REST}`.split(' ');

/** Order in which cells number the theme's colours: light and dark stand the other way round than in the theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours in the order cells number them; none without a theme. @throws HostError `damaged` */
export function readThemeColours(parts: Parts, path: string | null): readonly string[] {
  if (path === null) return [];
  const scheme = childNamed(childNamed(xmlTree(path, parts.text(path)), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const colour = childNamed(scheme, name)?.children[0];
    return (colour?.attributes.lastClr ?? colour?.attributes.val ?? '000000').toUpperCase();
  });
}

/** `RRGGBB` of a colour element; `null` for automatic, and a name such as `theme4` where the theme is not known. */
export function colourOf(node: XmlNode | null, theme: readonly string[], own: readonly string[]): string | null {
  if (node === null) return null;
  const { rgb, indexed, theme: themed, tint }: Attributes = node.attributes;
  if (rgb !== undefined) return tinted(rgb.slice(-6).toUpperCase(), tint);
  if (themed !== undefined) {
    const base = theme[Number(themed)];
    return base === undefined ? `theme${themed}` : tinted(base, tint);
  }
  if (indexed !== undefined) {
    const found = own[Number(indexed)] ?? INDEXED[Number(indexed)];
    return found === undefined ? null : tinted(found, tint);
  }
  return null;
}

/** A positive tint mixes with white and a negative one with black; done per channel, which is exact for greys and near for others. */
function tinted(rgb: string, tint: string | undefined): string {
  const share = Number(tint ?? 0);
  if (!Number.isFinite(share) || share === 0 || !/^[0-9A-F]{6}$/.test(rgb)) return rgb;
  const channel = (at: number): string => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const mixed = share < 0 ? value * (1 + share) : value + (255 - value) * share;
    return Math.round(Math.min(255, Math.max(0, mixed)))
      .toString(16)
      .toUpperCase()
      .padStart(2, '0');
  };
  return channel(0) + channel(2) + channel(4);
}
