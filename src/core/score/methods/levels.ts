import type { MethodOf } from '../../domain/method';
import { decimalText } from '../../domain/points';
import { nameKey } from '../../shared/nameKey';
import { awardPoints } from './awardPoints';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

const OTHERWISE = new Set(
  ['mức', 'loại', 'trường hợp', 'đơn vị', 'hạng']
    .flatMap((what) => [`${what} còn lại`, `${what} khác`, `các ${what} còn lại`, `các ${what} khác`])
    .concat('còn lại', 'khác', 'khác còn lại', 'ngược lại')
    .map(nameKey),
);
/** Levels a regulation may leave to its "còn lại" row; a word that is none of these may be a slip of the pen for a higher one. */
const USUAL = new Set(
  [
    'xuất sắc',
    'tốt',
    'giỏi',
    'khá',
    'trung bình',
    'trung bình khá',
    'đạt',
    'chưa đạt',
    'không đạt',
    'yếu',
    'kém',
    'hoàn thành',
    'không hoàn thành',
    'chưa hoàn thành',
    'hoàn thành xuất sắc nhiệm vụ',
    'hoàn thành tốt nhiệm vụ',
    'hoàn thành nhiệm vụ',
    'không hoàn thành nhiệm vụ',
    'chưa hoàn thành nhiệm vụ',
  ].map(nameKey),
);

/** Mức xếp: the points of the label, compared by the name key; an unknown label is asked about, never taken for the lowest one. */
export function levels(method: MethodOf<'levels'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const label = value.word ?? (value.number === null ? null : decimalText(value.number));
  if (label === null) return problem('unknownWord');
  const key = levelKey(label);
  const found =
    method.levels.find((level) => levelKey(level.label) === key) ??
    (USUAL.has(key) ? method.levels.find((level) => OTHERWISE.has(nameKey(level.label))) : undefined);
  if (found === undefined) return problem('unknownWord');
  const points = awardPoints(found, context.maximum);
  return points === null ? problem('noMaximum') : earned(points, { level: found.label });
}

/** `Mức tốt` and `loại Tốt` are the level `Tốt`. */
function levelKey(label: string): string {
  return nameKey(label).replace(/^(mức độ|mức|xếp loại|đạt loại|đạt mức|loại|hạng) /, '');
}
