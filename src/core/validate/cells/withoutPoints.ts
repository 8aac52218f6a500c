import { decimalText } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';
import type { PlacedEntry } from '../placedEntries';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding } from '../rule';
import { placeOf } from './placeOf';

/** A result for which the criterion's method has no points, for one of the given reasons. */
export function withoutPoints(placed: PlacedNumber, problems: ReadonlySet<MethodProblem>): readonly Finding[] {
  const { number, use } = placed;
  const how = use.kind === 'result' ? use.placed.step?.how : undefined;
  if (how?.code !== 'notComputable' || !problems.has(how.problem) || number.reading.value === null) return [];
  return [
    {
      code: 'valueOutsideDomain',
      place: placeOf(placed),
      facts: { value: decimalText(number.reading.value), problem: how.problem },
    },
  ];
}

export function hasProblem({ step }: PlacedEntry, problem: MethodProblem): boolean {
  return step?.how.code === 'notComputable' && step.how.problem === problem;
}
