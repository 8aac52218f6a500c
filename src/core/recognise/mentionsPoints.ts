import { stripMarks } from '../shared/foldHeading';
import { withoutLabel } from './tableLabel';
import { onceEach } from '../shared/onceEach';

/** Words that hold `điểm` without meaning points: thời điểm, địa điểm, đặc điểm, điểm danh, điểm đến. */
const OTHER_MEANINGS =
  /\b(thoi|dia|quan|uu|nhuoc|dac|trong|cao|khuyet|yeu|giao|kiem|quan|luc|tam) diem\b|\bdiem (danh|den|du lich|ban|kiem|cau|truong)\b/g;

/** Whether a text speaks of points or of scoring: `Tổng điểm`, `BẢNG CHẤM ĐIỂM`, `25đ`. */
export const mentionsPoints = onceEach((text: string): boolean => {
  const plain = stripMarks(text).replace(OTHER_MEANINGS, ' ');
  return /\bdiem\b|\d\s*d\b|\bpoints\b/.test(plain);
});

/** Whether a title announces a score table. */
export function announcesScores(text: string): boolean {
  const plain = stripMarks(text).replace(OTHER_MEANINGS, ' ');
  return /cham diem|tu cham|diem thi dua|bang diem|phieu diem|tong hop diem|ket qua diem|tham dinh diem|xep hang thi dua|cham thi dua|emulation scores/.test(
    plain,
  );
}

/** The maximum that a heading states: `A. CHUYÊN MÔN: 70 điểm`, `TC1 (25đ)`, `(tối đa 10)`. */
export const statesMaximum = onceEach((text: string): boolean => {
  const plain = stripMarks(text);
  return /\d\s*(d|diem)\b(?!\s*\/)/.test(plain) || /toi da\s*:?\s*\d/.test(plain);
});

/** A criterion's own maximum at the end of its text: `… (5 điểm)`, `…: 5 điểm`; a bulleted `- Đạt loại khá: 3 điểm` is a tier. */
export function endsWithMaximum(text: string): boolean {
  const plain = stripMarks(text);
  return (
    /[([](diem )?(toi da ?:? ?)?[+\-\u2212]?\d+([.,]\d+)? ?(d|diem)( toi da)?[)\]][.;]?$/.test(plain) ||
    (!/^[-+\u2022*\u2013]/.test(plain) && /[:=] ?\d+([.,]\d+)? ?(d|diem)[.;]?$/.test(plain))
  );
}

/** Whether a heading is about deductions: `III. Điểm trừ`, `Các trường hợp trừ điểm`; one that mentions them later is not. */
export const isAboutDeductions = onceEach((text: string): boolean => {
  const plain = stripMarks(withoutLabel(text));
  return /^((cac|nhung|noi dung|truong hop|hanh vi|bang|tong|so|vi pham|bi) )*(diem (tru|phat)|(tru|phat) diem)\b/.test(plain);
});
