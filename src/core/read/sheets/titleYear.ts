import { stripMarks } from '../../shared/foldHeading';

/** Of lower case; letters with marks stand beyond ASCII. */
const YEAR = /(?<![a-z\u00C0-\u1EFF])năm\s*:?\s*((?:19|20)\d{2})(?!\s*[-–/]\s*(?:19|20)?\d{2})(?!\d)/;
/** Titles of our own template: `EMULATION SCORES, FIRST HALF OF 2026`. */
const ENGLISH_YEAR = /^emulation scores, (?:first half of )?((?:19|20)\d{2})$/i;
/** A document that is cited, with its year: `(Kèm theo Quy chế năm 2024)`, or a cell that says so. */
const CITING = /^[\s(\[–-]*(?:kem theo|ban hanh|theo|can cu|thuc hien)(?![a-z])/;
const BRACKETED = /[([][^()[\]]*[)\]]/g;
/** `tháng 3 năm 2024`, `ngày 15/3 năm 2024`: a date, and a month of a year. */
const DATED = /(?:tháng|quý)\s*(?:[.…_\d]+|[ivx]+(?![\p{L}]))\s*(?:[,/]\s*)?năm\s*:?\s*\d{4}|\d\s*[/.-]\s*\d+\s*năm\s*\d{4}/giu;
/** How titles of scoring sheets, lists of schools and registers begin. */
const TITLE =
  /^[\s(\[–-]*(?:\d+[.)]\s*|[ivx]+[.)]\s*)?(?:bang|phieu|bieu|mau|ket qua|tong hop|so |cham|tu cham|diem|danh gia|xep|xet|thi dua|cong tac|cum|khoi|dang ky|danh sach|nam|sau thang|6 thang|emulation)/;

/**
 * The year that a title names for certain; `null` where a date or a cited document names it, where the text is no title, or names another
 * year too. Source: CONTRACT §5.1.
 */
export function titleYear(text: string): number | null {
  const said = text.normalize('NFC');
  const plain = withoutCited(said);
  if (plain === null || !TITLE.test(stripMarks(plain))) return null;
  const year = yearIn(plain);
  const named = plain.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return named.every((one) => Number(one) === year) ? year : null;
}

/** Without dates and brackets that cite; `null`: all of it cites. */
function withoutCited(text: string): string | null {
  if (CITING.test(stripMarks(text))) return null;
  return text.replace(BRACKETED, (inside) => (CITING.test(stripMarks(inside)) ? ' ' : inside)).replace(DATED, ' ');
}

/** The year a text names, be it a date; `null` where it names none, or a span of years. */
export function yearIn(title: string): number | null {
  const text = title.normalize('NFC');
  const found = (YEAR.exec(text.toLowerCase()) ?? ENGLISH_YEAR.exec(text))?.[1];
  return found === undefined ? null : Number(found);
}
