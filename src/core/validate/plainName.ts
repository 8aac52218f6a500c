/** A name without what nobody sees or means: composition, invisible characters, capitals, double spaces. Tone marks stay where they are typed. */
export function plainName(name: string): string {
  return name
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .normalize('NFC')
    .replace(/[\u00A0\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
