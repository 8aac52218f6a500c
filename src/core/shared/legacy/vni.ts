/**
 * VNI (fonts `VNI-…`): a letter and the letter of its marks behind it; few letters have a code of their own. Source: METHODS §11.
 */
const TONED = 'ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323';
const PAIRS: Readonly<Record<string, string>> = {
  a: `${TONED} ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ`,
  e: `${TONED} âê áế àề åể ãễ äệ`,
  o: `${TONED} âô áố àồ åổ ãỗ äộ`,
  ô: TONED,
  u: TONED,
  ö: TONED,
  y: 'ùý øỳ ûỷ õỹ',
};
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

/** Small letters with their marks as typed → Vietnamese letter: `oä` → `ộ`, `öø` → `ừ`, `ñ` → `đ`. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...SINGLE,
  ...Object.entries(PAIRS).flatMap(([letter, pairs]) =>
    pairs.split(' ').map((pair): [string, string] => {
      const mark = pair.charAt(1);
      const base = SINGLE.get(letter) ?? letter;
      return [letter + pair.charAt(0), /\p{M}/u.test(mark) ? (base + mark).normalize('NFC') : mark];
    }),
  ),
]);
/** A letter as VNI types it. */
export const VNI_LETTERS = /[aeouôö][ùøûõï]|y[ùøûõ]|a[âáàåãäêéèúüë]|[eo][âáàåãä]|[ôöñíìæóòî]/giu;

/** `uÕ`: small letters have small marks. */
const CAPITAL_MARK = /^[a-zôö][À-Þ]$/;

/** A capital is a capital whatever the case of its marks: `AÙnh`, `Aùnh`. */
export function decodeVni(text: string): string {
  return text.replace(VNI_LETTERS, (typed) => {
    const letter = VNI.get(typed.toLowerCase()) ?? typed;
    const first = typed.charAt(0);
    return first === first.toLowerCase() ? letter : letter.toUpperCase();
  });
}

/** Whether every Western letter of a word is one of VNI's or a mark in its place. */
export function isVni(word: string): boolean {
  return !/[\u0080-\u00FF]/.test(word.replace(VNI_LETTERS, (typed) => (CAPITAL_MARK.test(typed) ? typed : 'a')));
}
