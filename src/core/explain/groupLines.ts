import type { Criterion } from '../domain/criteria';
import type { ExplainedLine, LineOf } from '../domain/explanation';
import type { GroupPoints, Step } from '../domain/scorecard';
import { named, type Ground } from './ground';

/** The whole list in the order of the workbook: each group with its sum, then its rows with their points. */
export function groupLines(ground: Ground): readonly ExplainedLine[] {
  const { card, steps, reading } = ground;
  const sums = new Map([...card.groups, ...card.innerGroups].map((group) => [group.criterion, group]));
  return reading.criteria.flatMap((criterion): readonly ExplainedLine[] => {
    const sum = sums.get(criterion.id);
    const step = steps.get(criterion.id);
    if (step !== undefined) return [stepLine(criterion, step)];
    return sum === undefined ? [] : [groupLine(criterion, sum, ground)];
  });
}

export function groupLine(criterion: Criterion, sum: GroupPoints, { appraisal }: Ground): LineOf<'group'> {
  const isInner = criterion.parent !== null;
  const { raw, counted, penalty, lostToCap, lostToFloor } = sum;
  const isRounded = !isInner && appraisal.policy.rounding.at === 'group';
  return {
    code: 'group',
    facts: {
      criterion: named(criterion),
      maximum: criterion.maximum,
      cap: criterion.cap,
      isInner,
      isRounded,
      raw,
      counted,
      penalty,
      lostToCap,
      lostToFloor,
    },
    cells: [criterion.at],
  };
}

function stepLine(criterion: Criterion, step: Step): LineOf<'step'> {
  const { points, how, lostToMaximum, lostToFloor, cells } = step;
  return {
    code: 'step',
    facts: { criterion: named(criterion), points, maximum: criterion.maximum, how, lostToMaximum, lostToFloor },
    cells,
  };
}
