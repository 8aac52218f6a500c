import type { Criterion } from '../domain/criteria';
import type { ExplainedLine } from '../domain/explanation';
import { absolute, add, equal, isNegative, isZero, negate, type Points } from '../domain/points';
import type { Step } from '../domain/scorecard';
import type { Ground } from './ground';

/** From what the rule gives to what the criterion counts: each cut and rounding is a line with the points before and after it. */
export function pointLines({ appraisal, reading, unit }: Ground, criterion: Criterion, step: Step): readonly ExplainedLine[] {
  const exact = exactPoints(step);
  const before = exact === null ? null : withLost(exact, step.lostToMaximum);
  const lines: ExplainedLine[] = [{ code: 'earned', facts: { how: step.how, points: before }, cells: step.cells }];
  if (exact !== null && before !== null && !isZero(step.lostToMaximum)) {
    const { lostToMaximum: lost } = step;
    const maximum = criterion.maximum === null ? null : absolute(criterion.maximum);
    lines.push({ code: 'cutByMaximum', facts: { before, maximum, lost, after: exact }, cells: [] });
  }
  if (
    step.how.code === 'entered' &&
    step.computed !== null &&
    step.value !== null &&
    !equal(step.computed, exact ?? step.value)
  ) {
    const result = reading.entries.get(unit.id)?.get(criterion.id)?.result?.number.at;
    const cells = result === undefined ? [] : [result];
    lines.push({ code: 'ruleDiffers', facts: { typed: step.value, computed: step.computed }, cells });
  }
  if (exact !== null && step.points !== null && !equal(exact, step.points)) {
    const { decimals } = appraisal.policy.rounding;
    lines.push({ code: 'rounded', facts: { at: 'criterion', decimals, before: exact, after: step.points }, cells: [] });
  }
  if (!isZero(step.lostToFloor)) lines.push({ code: 'lostToFloor', facts: { lost: step.lostToFloor }, cells: [] });
  return lines;
}

/** The points after every cut and before rounding; `null`: there are none. */
function exactPoints({ how, value, computed, points }: Step): Points | null {
  if (points === null) return null;
  if (how.code === 'computed') return computed ?? points;
  if ((how.code !== 'entered' && how.code !== 'crossScored') || value === null) return points;
  return isNegative(points) ? negate(absolute(value)) : value;
}

/** A deduction that was spared something was a larger deduction. */
function withLost(points: Points, lost: Points): Points {
  return isNegative(points) ? add(points, negate(lost)) : add(points, lost);
}
