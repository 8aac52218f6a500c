import { stripMarks } from '../../../shared/foldHeading';
import type { Token } from '../token';

/** The units that are compared; with one of them a person is only what happened there. */
const UNITS = / (?:don vi|truong(?! hop)|nha truong|tap the|to chuc|co quan|dang bo|thanh vien cum) /u;
/** Persons, and parts of a school: nothing that is compared. */
const OTHERS =
  'ca nhan|can bo|cong chuc|vien chuc|giang vien|giao vien|nhan vien|nguoi|dang vien|hoc vien|dong chi|khoa|phong|bo mon|lop';
/** `đối với cá nhân …`, `các viên chức …`, `thi đua cá nhân …`; `nếu có cá nhân …` and `khi viên chức …` say what happened. */
const WHOM = new RegExp(
  `(?:^| (?:voi|cho|cac|nhung|moi|each|hop|hieu|thuong|dua|khen|xet|nghi|whom|rest)) (?:${OTHERS})(?: |$)`,
  'u',
);

/** `Không xét danh hiệu đối với cá nhân bị kỷ luật` bars that person, not the unit. */
export function barsOthers(plain: readonly Token[]): boolean {
  const words = plain.map(({ code, text }) => (code === 'IF' && /^[đd][ốo]i/iu.test(text) ? 'whom' : code)).join(' ');
  const said = ` ${stripMarks(words)} `;
  return !UNITS.test(said) && WHOM.test(said);
}
