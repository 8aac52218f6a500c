import { BLANK_CELL, type CellLook } from '../../../core/workbook/cell';
import type { Book } from '../package/openBook';
import type { Parts } from '../package/parts';
import { fontName, isOn, readStyleSheet } from './styleSheet';

/** What a cell's style number means, as far as reading needs it; one object per style, shared by all its cells. */
export interface CellStyle {
  readonly format: string;
  readonly look: CellLook | null;
}

const UNSTYLED: CellStyle = { format: BLANK_CELL.format, look: { bold: false, indent: 0, fill: null, font: null } };

/** Looks up styles by number. Numbers that no style has are plain: `s=""` and a missing styles part are met in real files. */
export function readStyles(parts: Parts, book: Book): (index: string | undefined) => CellStyle {
  const sheet = readStyleSheet(parts, book);
  if (sheet === null) return () => UNSTYLED;
  const fonts = sheet.fonts.map((font) => ({ bold: isOn(font, 'b'), name: fontName(font) }));
  const styles = sheet.cellStyles.map(({ format, font, fill, alignment }): CellStyle => ({
    format,
    look: {
      bold: fonts[font]?.bold ?? false,
      indent: Number(alignment.indent ?? 0),
      fill: sheet.fills[fill] ?? null,
      font: fonts[font]?.name ?? null,
    },
  }));
  return (index) => styles[Number(index ?? 0)] ?? UNSTYLED;
}
