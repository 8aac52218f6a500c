/**
 * TCVN3 (ABC, fonts `.Vn…`): one byte per letter, seen as the Western letter of that byte. A capital with a tone has no byte of
 * its own: it is the small letter in a font of capitals (`.VnTimeH`) or among capitals. Source: METHODS §11.
 */
const TABLE =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ ' +
  'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
  'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
  'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
  'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ';

/** Western letter → Vietnamese letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  TABLE.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);
const FIRST_TONED = '\u00B5';
const WORD = /[A-Za-z\u00A1-\u00FE]+/g;
const CAPITAL = /[A-Z¡¢£¤¥¦§]/g;
const SMALL = /[a-z]/;

/** @param isCapitals whether the font shows small letters as capitals */
export function decodeTcvn3(text: string, isCapitals = false): string {
  if (isCapitals) return lettersOf(text).toUpperCase();
  const isAllCapitals = isInCapitals(text);
  return text.replace(WORD, (word) => lettersOf(word, isAllCapitals || isInCapitals(word)));
}

/** Whether every Western letter of a word is a letter of the table. */
export function isTcvn3(word: string): boolean {
  return [...word].every((code) => code < '\u0080' || TCVN3.has(code));
}

/** @param isCapital for letters with a tone; ă, â, đ, ê, ô, ơ, ư have codes for their capitals */
function lettersOf(text: string, isCapital = false): string {
  return text.replace(/[\u00A1-\u00FE]/g, (code) => {
    const letter = TCVN3.get(code) ?? code;
    return isCapital && code >= FIRST_TONED ? letter.toUpperCase() : letter;
  });
}

/** `TR¦êNG`, `§¬N VÞ`: two capitals and no plain small letter. */
function isInCapitals(text: string): boolean {
  return !SMALL.test(text) && (text.match(CAPITAL)?.length ?? 0) >= 2;
}
