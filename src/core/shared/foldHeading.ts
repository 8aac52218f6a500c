const ZERO_WIDTH = /[\u200B-\u200D\uFEFF\u00AD]/g;
const MARKS = /\p{M}/gu;
const BRACKETED_TAIL = /\s*(\([^()]*\)|\[[^[\]]*\])\s*$/;
const TAIL = /[\s*:.]+$/;

/**
 * A heading or caption as it is compared: `"  ĐIỂM   tự⏎chấm (10đ)* "` gives `"diem tu cham"`.
 * For headings and captions only: names of units keep their marks (see `nameKey`). Source: WORKBOOKS §2.
 */
export function foldHeading(text: string): string {
  let folded = stripMarks(text);
  for (;;) {
    const shorter = folded.replace(TAIL, '').replace(BRACKETED_TAIL, '');
    if (shorter === folded || shorter === '') break;
    folded = shorter;
  }
  return folded.replace(/\s+/g, ' ').trim();
}

/** Lower case without tone or vowel marks, `đ` as `d`, every white space one blank; brackets and tails stay. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replace(/[\u00A0\s]+/g, ' ')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text was typed without any Vietnamese mark: `Don vi`, `Truong Chinh tri`. */
export function hasNoMarks(text: string): boolean {
  return !/[\p{M}đĐ]/u.test(text.normalize('NFD'));
}
