import { onceEach } from '../shared/onceEach';

const PART = '(?:[A-Z]{1,2}|[IVXLC]{1,7}|\\d{1,3}[a-zđê]?|[a-zđê])';
const LABEL = new RegExp(`^(?:(?:Điều|Mục|Phần|TC|Tiêu chí)\\s*)?${PART}(?:\\s*[.\\-]\\s*${PART})*\\s*[.)/:]?$`, 'u');
const LEADING = new RegExp(
  `^(?:(?:Điều|Mục|Phần|TC|Tiêu chí)\\s+|TC)?(${PART}(?:\\.${PART})*)(?:[.)/:]|\\s*[.)/:]\\s|\\s+-\\s)`,
  'u',
);

/** Codes that people give to bonuses and deductions: `B1`, `K.5`. */
const CODE = /^[A-ZĐ]{1,3}\.?\d{1,3}[.)]?$/u;

/** Whether the whole text is a number of WORKBOOKS §3: `I`, `1.1.2`, `a)`, `Điều 4`, `TC1`. */
export function isLabel(text: string): boolean {
  const label = text.normalize('NFC').trim();
  return LABEL.test(label) || CODE.test(label);
}

/** Whether a criterion's text starts with its number: `1.1.2 Thành viên …`, `I. KẾT QUẢ CHUNG`. */
export const startsWithLabel = onceEach((text: string): boolean => {
  const trimmed = text.normalize('NFC').trim();
  return LEADING.test(trimmed) || /^\d{1,2}(\.\d{1,2})+\s/.test(trimmed);
});

/** A section title without number: capitals throughout, its points apart: `CHUYÊN MÔN (tối đa 60 điểm)`, `ĐÀO TẠO: 60 điểm`. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^()]*\)|[:=]\s*\d[\d.,]*\s*(?:điểm|đ)/giu, '').replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/** How many levels a label shows: `II` 1, `1.1.2` 3. */
export function labelDepth(text: string): number {
  return text
    .trim()
    .replace(/[.)/:]+$/, '')
    .split(/\s*\.\s*/).length;
}

/** `V. Tổng điểm` without its number. */
export const withoutLabel = onceEach((text: string): string => {
  const trimmed = text.normalize('NFC').trim();
  const match = LEADING.exec(trimmed);
  return match === null ? trimmed : trimmed.slice(match[0].length).trim() || trimmed;
});
