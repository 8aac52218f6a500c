import { stripMarks } from '../../shared/foldHeading';

/** A number with dots that group thousands, or a decimal with three places. */
const GROUPED = /(?<![\d.,/-])\d{1,3}(?:\.\d{3})+(?![\d.,]*\d)/g;
/** Things of which there is no part. */
const WHOLE_THINGS =
  /^\s*(?:hoc vien|hv|luot|nguoi|can bo|giang vien|dang vien|doan vien|hoi vien|hoc sinh|sinh vien|vien chuc|ho|bai|tin|lop|tiet|gio|cuon|trieu dong|dong)(?!\p{L})/u;
const OF_POINTS = /^\s*(?:điểm|diem|đ(?!\p{L}))/iu;
const DECIMAL_COMMA = /\d,\d/;
const DECIMAL_DOT = /\d\.\d{1,2}(?!\d)/;

/**
 * `từ 1.200 học viên` is 1200: there is no fifth of a person; and beside `4,5 điểm` the dot is no decimal mark. Where neither tells,
 * and where points themselves are written so, `1.234` stays as it is and is asked about.
 */
export function withThousandsJoined(sentence: string): string {
  const found = [...sentence.matchAll(GROUPED)].map((one) => sentence.slice(one.index + one[0].length));
  if (found.length === 0 || found.some((after) => OF_POINTS.test(after))) return sentence;
  const areThings = found.some((after) => WHOLE_THINGS.test(stripMarks(after.slice(0, 20))));
  const isCommaDecimal = DECIMAL_COMMA.test(sentence) && !DECIMAL_DOT.test(sentence);
  return areThings || isCommaDecimal ? sentence.replace(GROUPED, (number) => number.replace(/\./g, '')) : sentence;
}
