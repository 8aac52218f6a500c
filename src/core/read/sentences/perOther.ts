import { stripMarks } from '../../shared/foldHeading';
import type { Token } from './token';

/** Persons, and bodies they belong to, all without marks: beside a thing that is counted each divides it. */
const PERSONS =
  /^(?:giang vien|giao vien|vien chuc|cong chuc|can bo|nguoi|dong chi|dong_chi|dang vien|hoc vien|sinh vien|nhan vien|ca nhan|tap the|tac gia|gv|cb|cbvc)(?: |$)/u;
const BODIES = /^(?:khoa|phong|bo mon|to|don vi|truong(?! hop)|nha truong|chi bo|lop)(?: |$)/u;
/** Names of one time that something happens: `lần/người` is each time of each person. */
const TIMES = /^(?:lan|luot|truong hop|vu|loi)$/u;

/** `0,5 điểm/bài/giảng viên`: of each article, of each lecturer, or of the articles that one writes on average; `tin/bài` is either. */
export function isPerOther(words: readonly Token[]): boolean {
  const sides = stripMarks(words.map(({ code }) => code).join(' ')).split(
    / \/ | tren (?:moi |mot )?(?=(?:giang vien|giao vien|vien chuc|can bo|nguoi|dong chi|dang vien)(?: |$))/u,
  );
  if (sides.length < 2 || sides.some((side) => TIMES.test(side))) return false;
  return new Set(sides.map((side) => (PERSONS.test(side) ? 'person' : BODIES.test(side) ? 'body' : 'thing'))).size > 1;
}
