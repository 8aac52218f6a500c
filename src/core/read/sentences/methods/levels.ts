import type { Level } from '../../../domain/method';
import { add, compare, equal, ZERO } from '../../../domain/points';
import { hasNote, isCaptionHarmless, mostOf, onlyWith, sameScale, type Parsed, type Recogniser } from '../parsed';
import { isUpsideDown } from './gradeOrder';
import { areGrades } from './grades';
import { withoutHolder } from './holders';
import { labelsOf, type Labelled } from './labels';
import { shortLabel, withoutMatter } from './levelNames';
import { passFail } from './passFail';
import { leavesTermOpen } from './terms';

/** Things that are counted, or that rank: other ways of scoring. */
const OTHER = new Set(['giải', 'huy', 'ORD', 'LEADER', 'BEST', 'RATE', 'bằng', 'giấy', 'cờ', 'thứ']);

/** `Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm`. */
export const levels: Recogniser = (parsed) => {
  const told = labelsOf(parsed);
  const labels = told === null ? null : withoutDenied(told);
  const kind = parsed.context.kind ?? 'points';
  if ((kind !== 'points' && kind !== 'bonus') || labels === null || labels.length < 2 || !isCaptionHarmless(parsed)) return null;
  if (!onlyWith(parsed, ['grant'], ['highest']) || passFail(parsed) !== null) return null;
  const isTable = hasNote(parsed, 'highest') || labels !== told;
  if (
    !isTable &&
    (labels.some(isOther) || !areGrades(labels) || isSum(labels, parsed)) &&
    !arePrizesOfOne(labels, parsed) &&
    !areLetters(labels)
  )
    return null;
  if (leavesEqualOpen(labels) || leavesTermOpen(labels) || labels.some(({ label }) => label.some(({ code }) => code === 'nửa')))
    return null;
  const all = withoutMatter(withoutHolder(labels))
    .flatMap(eachAtNothing)
    .map(({ label, award }): Level => ({ label: shortLabel(label), ...award }));
  if (new Set(all.map(({ label }) => label.toLowerCase())).size < all.length || all.some(({ label }) => label === ''))
    return null;
  return {
    method: { kind: 'levels', levels: all },
    most: mostOf(labels.map(({ award }) => award)),
    isExact: true,
    contradicts: hasEqual(labels) || isUpsideDown(all.map(({ label, points }) => ({ label, points: points ?? null }))),
  };
};

const PLAIN_GRADE =
  /^(?:(?:mức|loại|xếp loại|đạt loại|đạt mức) )?(?:tốt|giỏi|khá|trung bình|yếu|kém|đạt|[a-d]|(?:NOT )?(?:đạt|hoàn thành)(?: nhiệm vụ)?|NOT (?:được )?(?:xếp loại|phân loại|đánh giá|xếp hạng))$/u;

/** `trung bình hoặc yếu: 0 điểm` are two grades; points are given to one of them only where neither earns any. */
function eachAtNothing(one: Labelled): readonly Labelled[] {
  const cuts = one.label.flatMap(({ code }, at) => (code === 'OR' ? [at] : []));
  const [first] = cuts;
  if (first === undefined) return [one];
  const ends = [...cuts, one.label.length];
  const sides = [0, ...cuts.map((at) => at + 1)].map((start, index) => one.label.slice(start, ends[index]));
  return sides.every((side) => PLAIN_GRADE.test(side.map(({ code }) => code).join(' ')))
    ? sides.map((label) => ({ ...one, label }))
    : [one];
}

/** `trên mức trung bình của tỉnh …, dưới mức trung bình …`: what is just as high has no row. */
function leavesEqualOpen(labels: readonly Labelled[]): boolean {
  const says = (...codes: readonly string[]): boolean =>
    labels.some(({ label, isRest }) => isRest || label.some(({ code }) => codes.includes(code)));
  const isCompared = labels.some(({ label }) => /(?:trung bình|bình quân)/u.test(label.map(({ code }) => code).join(' ')));
  return isCompared && says('trên', 'cao') && says('dưới', 'thấp') && !says('bằng', 'ngang', 'tương');
}

/** `có giải quốc gia 5 điểm; không có giải quốc gia nhưng có giải tỉnh 3 điểm`: each row where the one before does not hold. */
function withoutDenied(labels: readonly Labelled[]): readonly Labelled[] {
  if (!labels.some(({ label }) => label[0]?.code === 'NOT' && label.some(({ code }) => code === 'BUT'))) return labels;
  const said = ({ label }: Labelled): readonly string[] => label.map(({ code }) => code);
  const told = labels.map((one, at): Labelled => {
    const codes = said(one);
    const but = codes.indexOf('BUT');
    const before = labels.slice(0, at).map((other) => said(other).join(' '));
    const isDenied = codes[0] === 'NOT' && but > 1 && before.includes(codes.slice(1, but).join(' '));
    return isDenied ? { ...one, label: one.label.slice(but + 1) } : one;
  });
  return told.some((one, at) => one !== labels[at]) ? told : labels;
}

/** `Xếp loại A: 10 điểm, B: 8 điểm, C: 5 điểm`. */
function areLetters(labels: readonly Labelled[]): boolean {
  const [first, ...others] = labels.map(({ label }) => label.map(({ code }) => code).join(' '));
  return (
    first !== undefined &&
    others.length > 0 &&
    /(?:^| )(?:loại|mức|hạng) [a-d]$/u.test(first) &&
    others.every((one) => /^[a-d]$/u.test(one))
  );
}

const PRIZE = /^(?:đạt )?(?:giải )?(?:nhất|nhì|ba|tư|khuyến khích|kk)$/u;
/** What a unit has without a prize. */
const PRESENT = /^(?:chỉ |có )?(?:tham gia|tham dự|dự thi|dự)$/u;
const ABSENT = /^NOT (?:tham gia|tham dự|dự thi|dự)$/u;

/** `Hội thao: nhất 5 điểm, nhì 4 điểm, …, tham gia 1 điểm` where the first is all there is: a unit has one of them. */
function arePrizesOfOne(labels: readonly Labelled[], { context }: Parsed): boolean {
  const said = labels.map(({ label }) => label.map(({ code }) => code).join(' '));
  const most = mostOf(labels.map(({ award }) => award));
  const isAll = context.maximum !== null && most !== null && equal(most, context.maximum);
  const prizes = said.filter((one) => PRIZE.test(one)).length;
  const present = said.filter((one) => PRESENT.test(one)).length;
  const absent = said.filter((one) => ABSENT.test(one)).length;
  return isAll && prizes > 1 && present === 1 && absent < 2 && prizes + present + absent === said.length;
}

function isOther({ label }: Labelled): boolean {
  return label.some(({ code }) => OTHER.has(code));
}

/** Points that add up to the maximum belong to parts, not to levels. */
function isSum(labels: readonly Labelled[], { context }: Parsed): boolean {
  const values = sameScale(labels.map(({ award }) => award));
  if (values === null || context.maximum === null) return false;
  const [total, most] = [values.reduce(add, ZERO), values.reduce((a, b) => (compare(a, b) > 0 ? a : b))];
  return equal(total, context.maximum) && !equal(most, context.maximum);
}

/** Two levels that earn the same are a slip, except at nothing. */
function hasEqual(labels: readonly Labelled[]): boolean {
  const values = sameScale(labels.map(({ award }) => award)) ?? [];
  return values.some((value, at) =>
    values.some((other, index) => index > at && equal(value, other) && compare(value, ZERO) !== 0),
  );
}
