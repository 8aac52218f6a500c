import type { RuleId } from '../../domain/issue';
import { decimalText } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';
import type { PlacedEntry } from '../placedEntries';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding } from '../rule';
import { placeOf } from './placeOf';

/** Which rule tells why a method has no points for a number; a new reason does not compile until it has one. */
const TOLD_BY: Readonly<Record<MethodProblem, RuleId>> = {
  negativeCount: 'RNG-02',
  fractionalCount: 'RNG-03',
  belowFirstTier: 'RNG-10',
  aboveLastTier: 'RNG-10',
  betweenTiers: 'RNG-10',
  zeroResult: 'RNG-10',
  mixedScale: 'RNG-10',
  unknownWord: 'RNG-10',
  notNumber: 'RNG-10',
  equalGoalposts: 'CFG-03',
  noMaximum: 'CFG-03',
  belowTarget: 'RNG-10',
  placeNotInTable: 'RNG-10',
  kindsNotGiven: 'RNG-10',
  partsNotGiven: 'RNG-10',
  periodsNotGiven: 'CFG-12',
  targetMissing: 'TGT-03',
  targetNotAboveZero: 'TGT-04',
};

/** A result for which the criterion's method has no points, where it is for this rule to tell. */
export function withoutPoints(placed: PlacedNumber, rule: RuleId): readonly Finding[] {
  const { number, use } = placed;
  const how = use.kind === 'result' ? use.placed.step?.how : undefined;
  if (how?.code !== 'notComputable' || TOLD_BY[how.problem] !== rule || number.reading.value === null) return [];
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
