import { nameKey } from '../../shared/nameKey';

/** They tell nothing of what is counted. */
export const EMPTY_WORDS = new Set(
  'số tổng lượng các và của trong năm đã được thực hiện kết quả theo có trên mở kế hoạch giao đạt mới với cả tổ chức hoàn thành đó'.split(
    ' ',
  ),
);

/** The words of a text, in small letters. */
export function lowerWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whole words between blanks: `Mẫu Ba` does not stand in `Mẫu Bảy`. */
export function wordsKey(text: string): string {
  return ` ${nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
