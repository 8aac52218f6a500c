import type { CSSProperties } from 'react';
import type { CellLook } from '../../core/workbook/cell';
import { CELL_MARK_LOOKS, type CellMarkKind } from '../../core/workbook/cellMarks';
import type { StyleName } from '../../core/workbook/sheetModel';

const SERIF: CSSProperties = { fontFamily: '"Times New Roman", Tinos, "Liberation Serif", serif' };
const BOXED: CSSProperties = { ...SERIF, border: '1px solid #555' };
const CENTRED: CSSProperties = { textAlign: 'center', justifyContent: 'center' };
const BOLD: CSSProperties = { fontWeight: 700 };

/** About how Excel draws each look of our sheets; the host of the file knows the exact one. */
const LOOKS: Readonly<Record<StyleName, CSSProperties>> = {
  issuer: { ...SERIF, ...CENTRED },
  issuerBold: { ...SERIF, ...CENTRED, ...BOLD },
  motto: { ...SERIF, ...CENTRED, ...BOLD },
  placeDate: { ...SERIF, ...CENTRED, fontStyle: 'italic' },
  title: { ...SERIF, ...CENTRED, ...BOLD, fontSize: 18 },
  subtitle: { ...SERIF, ...CENTRED, ...BOLD },
  caption: { ...SERIF, fontStyle: 'italic' },
  section: { ...SERIF, ...BOLD },
  heading: { ...BOXED, ...CENTRED, ...BOLD, background: '#e7ecf4' },
  code: { ...BOXED, ...CENTRED, fontStyle: 'italic' },
  text: BOXED,
  textBold: { ...BOXED, ...BOLD },
  centre: { ...BOXED, ...CENTRED },
  points: { ...BOXED, textAlign: 'right', justifyContent: 'flex-end' },
  pointsBold: { ...BOXED, ...BOLD, textAlign: 'right', justifyContent: 'flex-end' },
  total: { ...BOXED, ...BOLD, background: '#f1f1ea' },
  input: { ...BOXED, background: '#fffdf0' },
  error: { ...BOXED, background: '#fbe3e4' },
  warning: { ...BOXED, background: '#fdf3d8' },
  info: { ...BOXED, background: '#e8f1fa' },
  link: { ...BOXED, color: '#0b4f9e', textDecoration: 'underline' },
  notice: { ...SERIF, fontStyle: 'italic' },
  plain: SERIF,
  plainBold: { ...SERIF, ...BOLD },
  signature: { ...SERIF, ...CENTRED, ...BOLD },
  signatureHint: { ...SERIF, ...CENTRED, fontStyle: 'italic' },
};

export function modelLook(style: StyleName): CSSProperties {
  return LOOKS[style];
}

/** What the reader kept of a user's own cell; letters turn white on a dark fill. */
export function ownLook(look: CellLook | null): CSSProperties {
  if (look === null) return {};
  const style: CSSProperties = look.bold ? { ...BOLD } : {};
  const fill = look.fill !== null && /^[0-9a-f]{6}$/i.test(look.fill) ? look.fill : null;
  const coloured = fill === null ? style : { ...style, background: `#${fill}`, color: isDark(fill) ? '#fff' : '#1a1a1a' };
  return look.indent > 0 ? { ...coloured, paddingLeft: 5 + look.indent * 10 } : coloured;
}

/** The mark on a cell with a finding, as it stands in the file. */
export function markLook(kind: CellMarkKind | null): CSSProperties {
  if (kind === null) return {};
  const { fill, line, lineColour, underline } = CELL_MARK_LOOKS[kind];
  const drawn = { background: `#${fill}`, color: '#1a1a1a', border: `1px ${line} #${lineColour}` };
  return underline ? { ...drawn, textDecoration: 'underline' } : drawn;
}

function isDark(fill: string): boolean {
  const part = (start: number): number => Number.parseInt(fill.slice(start, start + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4) < 130;
}
