/** Bytes 80 to 9F of the Western code page 1252; those without a letter stay as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS].map((letter, index) => [letter, 0x80 + index]));
/** One letter of two or three bytes as code page 1252 shows them; a no-break space behind Ã is often lost to a plain one. */
export const MISREAD_LETTERS = new RegExp(
  `[ÂÃÄÅÆÌ](?:[\\u0080-\\u00BF${WINDOWS}]| (?=[a-z\\s]|$))|(?:á[º»]|[âï][\\u0080-\\u00BF${WINDOWS}])[\\u0080-\\u00BF${WINDOWS}]`,
  'g',
);

/** UTF-8 that was read with a Western code page: `TiÃªu chÃ­` → `Tiêu chí`; what is no such sequence stays. Source: METHODS §10, TXT-05. */
export function decodeMisread(text: string): string {
  return text.replace(MISREAD_LETTERS, (letters) => letterFrom([...letters].map(byteOf))).normalize('NFC');
}

function byteOf(letter: string): number {
  return letter === ' ' ? 0xa0 : (BYTES.get(letter) ?? letter.charCodeAt(0));
}

function letterFrom([first = 0, second = 0, third]: readonly number[]): string {
  const tail = second & 0x3f;
  if (third === undefined) return String.fromCharCode(((first & 0x1f) << 6) | tail);
  return String.fromCharCode(((first & 0x0f) << 12) | (tail << 6) | (third & 0x3f));
}
