import { nameKey } from '../../../shared/nameKey';
import { ONE, ZERO, type Points } from '../../../domain/points';
import type { Understood } from '../parsed';
import type { SentenceContext } from '../sentenceContext';
import type { Token } from '../token';

/**
 * `lớp vượt kế hoạch`, `lớp ngoài kế hoạch`, `lớp mở thêm` where the workbook gives each unit its target: the result counts all of
 * them, not only those above it.
 */
export function isAboveOwnTarget(said: readonly Token[], context: SentenceContext): boolean {
  return (
    countsAll(context) &&
    said.some(({ code }, at) => code === 'OVER' || code === 'thêm' || (code === 'ngoài' && said[at + 1]?.code === 'PLAN'))
  );
}

/** `lớp thiếu`, `báo cáo không nộp`: of a result that counts what was done nobody is to take something for each. */
export function isShortOfOwnTarget(said: readonly Token[], context: SentenceContext): boolean {
  if (!countsAll(context)) return false;
  if (said.some(({ code }) => code === 'thiếu' || code === 'hụt')) return true;
  const unit = nameKey(context.unitOfMeasure ?? '').split(' ');
  const at = said.findIndex((_, from) => unit.every((one, index) => said[from + index]?.code === one));
  return at >= 0 && !FAULTS.has(unit[0] ?? '') && said.slice(at).some(({ code }) => UNDONE.has(code));
}

/** Units of faults themselves: a target of 0 of them is none to be done. */
const FAULTS = new Set(['lần', 'lượt', 'vụ', 'lỗi', 'trường', 'ngày']);
const UNDONE = new Set(['NOT', 'hủy', 'bỏ', 'chậm', 'trễ', 'muộn']);

const countsAll = ({ hasTarget, isPart }: SentenceContext): boolean => hasTarget === true && isPart !== true;

/** So much for each one above the unit's own target, nothing up to it; `null` where results are not counted in these things. */
export function aboveTarget(
  each: Points,
  limit: Points | null,
  subject: readonly Token[],
  { maximum, unitOfMeasure }: SentenceContext,
): Understood | null {
  const unit = nameKey(unitOfMeasure ?? '').split(' ');
  const things = subject.filter(({ code }) => code !== 'số' && code !== 'lượng');
  const end = things.findIndex(({ code }) => code === 'OVER');
  // `mỗi lần vượt chỉ tiêu` tells no things
  const isUnit = unit[0] !== 'lần' && unit.every((one, at) => at < end && things[at]?.code === one);
  if (!isUnit || things.slice(end + 1).some(({ code }) => code !== 'PLAN')) return null;
  return {
    method: {
      kind: 'ratioToTarget',
      maximum: ZERO,
      target: null,
      floorRatio: ZERO,
      capRatio: ONE,
      direction: 'higher',
      onZero: null,
      shortfall: 'none',
      excess: { size: ONE, unit: 'count', points: each, cap: limit ?? maximum },
    },
    most: limit ?? each,
    isExact: limit !== null,
  };
}
