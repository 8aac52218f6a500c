/** What the name of a font says of the text in it. */
export interface LegacyFont {
  readonly encoding: 'tcvn3' | 'vni';
  /** Fonts that show small letters as capitals: `.VnTimeH`. */
  readonly isCapitals: boolean;
}

/** `.VnTime`, `VNI-Times`; `null` for fonts of Unicode, and where the font is not known. Source: METHODS §11. */
export function legacyFont(font: string | null): LegacyFont | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', isCapitals: font.endsWith('H') };
  return /^vni[- ]/i.test(font) ? { encoding: 'vni', isCapitals: false } : null;
}
