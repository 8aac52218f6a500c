/** Excel's sheet names know no capitals, and Vietnamese letters may be composed in two ways. */
export function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}
