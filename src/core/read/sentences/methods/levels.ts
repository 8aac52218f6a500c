import { compare, greatest, ZERO, type Points } from '../../../domain/points';
import { saysHowMany } from '../numberWords';
import { anyAt, hasAny, phraseAt, trimmed } from '../phrase';
import type { Recogniser } from '../parsed';
import type { Statement } from '../statement';
import { wordsOf, type Token } from '../tokens';

interface Labelled {
  readonly label: readonly Token[];
  readonly points: Points;
}

const NEGATIONS = ['không', 'chưa'];
const GRADES = ['xuất sắc', 'tốt', 'giỏi', 'khá', 'trung bình', 'yếu', 'kém'];
const PREFIXES = ['mức độ', 'mức', 'được xếp loại', 'xếp loại', 'xếp mức', 'đạt loại', 'đạt mức', 'loại'];
/** Words that count things or rank units: other ways of scoring, not levels. */
const OTHER = [
  'giải',
  'huy chương',
  'thứ',
  'hạng',
  'mỗi',
  'cứ',
  'cấp',
  'dẫn đầu',
  'cao nhất',
  'đơn vị',
  'tỷ lệ',
  'tỉ lệ',
  'bằng khen',
  'giấy khen',
  'cờ',
];

/** `Có: 5 điểm; không: 0 điểm`, `Thực hiện đầy đủ được 3 điểm, không thực hiện 0 điểm`. */
export const passFail: Recogniser = ({ statements, context }) => {
  const labels = labelsOf(statements, context.maximum);
  const [yes, no] = labels ?? [];
  if ((context.kind ?? 'points') !== 'points' || labels?.length !== 2 || yes === undefined || no === undefined) return null;
  if (compare(yes.points, ZERO) <= 0 || compare(no.points, ZERO) !== 0 || hasAny(yes.label, OTHER)) return null;
  if (
    anyAt(no.label, 0, NEGATIONS) === 0 ||
    anyAt(yes.label, 0, NEGATIONS) > 0 ||
    anyAt(yes.label, 0, [...PREFIXES, ...GRADES]) > 0
  )
    return null;
  return { method: { kind: 'passFail', maximum: yes.points }, most: yes.points, isExact: true };
};

/** `Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm`. */
export const levels: Recogniser = ({ statements, context }) => {
  const labels = labelsOf(statements, context.maximum);
  if (
    (context.kind ?? 'points') !== 'points' ||
    labels === null ||
    labels.length < 2 ||
    labels.some(({ label }) => hasAny(label, OTHER))
  )
    return null;
  const all = labels.map(({ label, points }) => ({ label: labelText(label), points }));
  if (all.some(({ label }) => label === '') || new Set(all.map(({ label }) => label.toLowerCase())).size < all.length)
    return null;
  return { method: { kind: 'levels', levels: all }, most: all.map(({ points }) => points).reduce(greatest), isExact: true };
};

/** Every statement a label with its points, nothing else. `mức 2` is a label; any other number is not explained. */
function labelsOf(statements: readonly Statement[], maximum: Points | null): readonly Labelled[] | null {
  const labels = statements.map(({ condition, tail, amount, verb, isCap }): Labelled | null => {
    const points = amount?.kind === 'points' && amount.per === null ? amount.points : amount?.kind === 'maximum' ? maximum : null;
    const isPlain = !isCap && verb === 'give' && tail.length === 0 && condition.length > 0;
    return points === null || !isPlain || saysHowMany(withoutLevelNumber(condition)) ? null : { label: condition, points };
  });
  return labels.some((one) => one === null) ? null : labels.filter((one) => one !== null);
}

function withoutLevelNumber(label: readonly Token[]): readonly Token[] {
  return label.filter(
    (token, at) => !(token.kind === 'number' && !token.isPercent && anyAt(label, at - 1, ['mức', 'loại', 'độ', 'bậc']) > 0),
  );
}

/** The level itself, without "Mức …" before and "… đạt" after it. */
function labelText(label: readonly Token[]): string {
  const bare = trimmed(label, PREFIXES);
  const isNumber = bare.length === 1 && bare[0]?.kind === 'number';
  const text = wordsOf(bare.length === 0 || isNumber ? label : withoutReached(bare));
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function withoutReached(label: readonly Token[]): readonly Token[] {
  const last = label.length - 1;
  return last > 0 && phraseAt(label, last, 'đạt') > 0 && anyAt(label, last - 1, NEGATIONS) === 0 ? label.slice(0, last) : label;
}
