import type { Cell, CellInk } from '../../workbook/cell';
import { onceEach } from '../../shared/onceEach';

/** Points; the smallest letters on a paper that people read. */
const SMALLEST = 6;
/** Of 1 (the same colour) to 21 (black on white). Grey on white that is meant to be read has 2 at least. Source: WCAG 2.2, contrast ratio. */
const LEAST_CONTRAST = 1.3;

/** Why nobody sees what a cell holds; `null`: it is seen, as far as the host tells. */
export function cannotBeSeen({ value, format, ink }: Cell): 'colour' | 'size' | 'format' | null {
  if (value.kind === 'number' && showsNothing(format)) return 'format';
  if (ink === undefined) return null;
  if (contrast(ink) < LEAST_CONTRAST) return 'colour';
  return ink.size < SMALLEST ? 'size' : null;
}

/** `;;;`: a part for every kind of number, and all of them empty. */
const showsNothing = onceEach((format: string): boolean => /^\s*;\s*;\s*(?:;\s*@?\s*)?$/.test(format));

function contrast({ colour, behind }: CellInk): number {
  const [dark = 0, light = 0] = [luminance(colour ?? '000000'), luminance(behind ?? 'FFFFFF')].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const luminance = onceEach((rgb: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
});
