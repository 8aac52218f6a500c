import { stripMarks } from '../../shared/foldHeading';

const PART = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/%.-])/gu;
/** A day, a fraction of points, or a document. */
const OTHER = /(?:ngày|hạn|trước|sau|dịp|đến|từ)\s*$/iu;
/** Of a rate they are fractions. */
const RATE = /%|t[ỷỉ] lệ|phần trăm/iu;
const OF_POINTS = /^\s*(?:số\s+)?(?:điểm|đ(?!\p{L}))/iu;
/** Of these each unit has a number of its own: `2/3 số lớp` is a share. Without marks, as some type. */
const OF_MANY =
  /(?:^|[\s:;,.(])(?:(?:tong )?so(?! diem)|tong|cac|toan bo|chi tieu|ke hoach|dinh muc|lop|don vi|tap the|ca nhan|khoa|phong(?! trao)|to|bo mon|chi bo|dang bo|truong|giang vien|vien chuc|cong chuc|can bo|dang vien|hoc vien|sinh vien|doan vien|nguoi|giao vien|de tai|giao trinh|du toan|khoi luong|cong viec|tien do|lo trinh|thoi gian|kinh phi|dien tich)(?=$|[\s:;,.)])/u;

/** `4/4 hoạt động: 3 điểm; 3/4: 2 điểm; 2/4 trở xuống: 1 điểm`: so many of the four that there are, by their number alone. */
export function withPartsOfAll(sentence: string): string {
  const parts = [...sentence.matchAll(PART)];
  const under = parts[0]?.[2] ?? '';
  const isOfAll =
    parts.length > 1 &&
    !RATE.test(sentence) &&
    parts.every(([, over, other]) => other === under && Number(over) <= Number(under)) &&
    parts.some(([, over]) => over === under) &&
    (Number(under) > 4 || parts.some(([, over]) => isUnreduced(Number(over), Number(under)))) &&
    parts.every(
      ({ index, 0: text }) => !OTHER.test(sentence.slice(0, index)) && !OF_POINTS.test(sentence.slice(index + text.length)),
    ) &&
    !OF_MANY.test(stripMarks(sentence.toLowerCase()));
  return isOfAll ? sentence.replace(PART, '$1') : sentence;
}

/** Nobody writes a share as 2/4; `2/3` may be one. */
const isUnreduced = (over: number, under: number): boolean => over < under && under % over === 0 && over > 1;
