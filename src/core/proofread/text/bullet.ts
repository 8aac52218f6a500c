/** How a line is marked as an item: lines of one `mark` stand on one level. */
export interface Bullet {
  readonly kind: 'none' | 'sign' | 'letter' | 'number' | 'section';
  readonly mark: string;
  /** Where the text behind the bullet begins. */
  readonly end: number;
}

const SIGN = /^([-–—+*•●▪■◦○✓➢❖·o])\s+(?=\S)|^([-–—+*•●▪■])(?=\p{L})/u;
const LETTER = /^[\p{Ll}đ][).]\s+/u;
const NUMBER = /^(?:\(\d{1,2}\)|\d{1,2}[).])\s+(?=\D)/;
const SECTION = /^(?:[IVX]{1,6}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+/;
const CAPITAL = /^[A-HĐ][.)]\s+/;

/** The bullet a line begins with. */
export function bulletOf(text: string): Bullet {
  const sign = SIGN.exec(text);
  if (sign !== null) return { kind: 'sign', mark: normal(sign[1] ?? sign[2] ?? '-'), end: sign[0].length };
  const section = SECTION.exec(text);
  if (section !== null)
    return { kind: 'section', mark: /^\d/.test(text) ? `n${section[0].split('.').length}` : 'roman', end: section[0].length };
  const letter = LETTER.exec(text);
  if (letter !== null) return { kind: 'letter', mark: 'a', end: letter[0].length };
  const number = NUMBER.exec(text);
  if (number !== null) return { kind: 'number', mark: /[)]/.test(number[0]) ? '1)' : '1.', end: number[0].length };
  const capital = CAPITAL.exec(text);
  if (capital !== null) return { kind: 'section', mark: 'A', end: capital[0].length };
  return { kind: 'none', mark: '', end: 0 };
}

function normal(sign: string): string {
  return /[–—]/.test(sign) ? '-' : sign;
}
