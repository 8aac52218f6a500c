import { BLANK_CELL, type CellInk, type CellLook } from '../../../core/workbook/cell';
import { cellInk } from '../../../core/workbook/cellInk';
import { fontColour, fontName, fontSize, isOn, type StyleSheet } from './styleSheet';

/** What a cell's style number means, as far as reading needs it; one object per style, shared by all its cells. */
export interface CellStyle {
  readonly format: string;
  readonly look: CellLook | null;
  readonly ink: CellInk | undefined;
}

const UNSTYLED: CellStyle = {
  format: BLANK_CELL.format,
  look: { bold: false, indent: 0, fill: null, font: null },
  ink: undefined,
};

/** Looks up styles by number. Numbers that no style has are plain: `s=""` and a missing styles part are met in real files. */
export function readStyles(sheet: StyleSheet | null): (index: string | undefined) => CellStyle {
  if (sheet === null) return () => UNSTYLED;
  const fonts = sheet.fonts.map((font) => ({
    bold: isOn(font, 'b'),
    name: fontName(font),
    size: fontSize(font),
    colour: fontColour(font, sheet),
  }));
  const styles = sheet.cellStyles.map(({ format, font, fill, alignment }): CellStyle => ({
    format,
    look: {
      bold: fonts[font]?.bold ?? false,
      indent: Number(alignment.indent ?? 0),
      fill: sheet.fills[fill] ?? null,
      font: fonts[font]?.name ?? null,
    },
    ink: inkOf(fonts[font], sheet.fills[fill] ?? null),
  }));
  return (index) => styles[Number(index ?? 0)] ?? UNSTYLED;
}

/** A colour that is not known (`theme4` without its theme) says nothing. */
function inkOf(
  font: { readonly size: number | null; readonly colour: string | null } | undefined,
  behind: string | null,
): CellInk | undefined {
  const isKnown = (colour: string | null): boolean => colour === null || /^[0-9A-F]{6}$/.test(colour);
  if (font?.size === undefined || font.size === null || !isKnown(font.colour) || !isKnown(behind)) return undefined;
  return cellInk(font.colour, font.size, behind);
}
