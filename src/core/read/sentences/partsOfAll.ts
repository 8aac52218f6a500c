const PART = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/%.-])/gu;
/** A day, a fraction of points, or a document. */
const OTHER = /(?:ngày|hạn|trước|sau|dịp|đến|từ)\s*$/iu;
/** Of a rate they are fractions. */
const RATE = /%|t[ỷỉ] lệ|phần trăm/iu;
const OF_POINTS = /^\s*(?:số\s+)?(?:điểm|đ(?!\p{L}))/iu;

/** `4/4 hoạt động: 3 điểm; 3/4: 2 điểm; 2/4 trở xuống: 1 điểm`: so many of the four that there are, by their number alone. */
export function withPartsOfAll(sentence: string): string {
  const parts = [...sentence.matchAll(PART)];
  const under = parts[0]?.[2] ?? '';
  const isOfAll =
    parts.length > 1 &&
    !RATE.test(sentence) &&
    parts.every(([, over, other]) => other === under && Number(over) <= Number(under)) &&
    parts.some(([, over]) => over === under) &&
    parts.every(
      ({ index, 0: text }) => !OTHER.test(sentence.slice(0, index)) && !OF_POINTS.test(sentence.slice(index + text.length)),
    );
  return isOfAll ? sentence.replace(PART, '$1') : sentence;
}
