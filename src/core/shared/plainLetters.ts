import { onceEach } from './onceEach';

/** Characters of no width, and the soft hyphen. Source: METHODS §11 (TXT-03). */
export const ZERO_WIDTH = /[\u200B-\u200D\uFEFF\u00AD]/g;

/**
 * A text in one form of its letters, for understanding labels and names with their marks: NFC, without characters of no width, and
 * with `đ` for the eth some keyboards type. Source: METHODS §11. The text shown is never rewritten.
 */
export const plainLetters = onceEach((text: string): string =>
  text.replace(ZERO_WIDTH, '').replace(/ð/g, 'đ').replace(/Ð/g, 'Đ').normalize('NFC'),
);
