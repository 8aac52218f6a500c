import { stripMarks } from '../shared/foldHeading';
import type { SpecialRow } from './tableRoles';

const LONGEST = 60;
const KIND =
  /^((cac|phan|muc|nhom) )*((diem|tinh diem) (chuan|thuong|cong|cong them|uu tien|tru|phat)|(cong|thuong|tru|phat) diem)$/;

/** `Điểm chuẩn`, `PHẦN ĐIỂM THƯỞNG`, `B. Điểm trừ (tối đa 10 điểm)` as the only words of a row: a section of the table, not a note. */
export function isKindCaption(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = stripMarks(text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^([a-z]|[ivx]+|\d+)\s*[.)/:-]\s*/, '')
    .replace(/[\s.:;]+$/, '');
  return KIND.test(words.trim());
}

/** Whether the table's heading is repeated right below a row, at most one empty row between: then the row is the title of what follows. */
export function isAboveHeading(special: ReadonlyMap<number, SpecialRow>, row: number): boolean {
  return special.get(row + 1) === 'header' || special.get(row + 2) === 'header';
}
