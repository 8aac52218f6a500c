import type { ConsensusRule } from '../../core/domain/crossScore';
import type { MethodProblem, StepHow } from '../../core/domain/scorecard';
import { englishNumbers as numbers } from '../format';

const STAGE = { self: 'self-score', review1: 'first review', review2: 'second review', agreed: 'agreed score' } as const;

const MISSING = {
  blank: 'no score yet',
  unreadable: 'the score cell cannot be read as a number',
  askAssigned: 'no target assigned, yet there is a result: the cluster has not chosen how to count it',
  unreconciled: 'the reviewers are further apart than the threshold and have not settled it yet',
} as const;

const RULE: Readonly<Record<ConsensusRule, string>> = {
  median: 'median',
  mean: 'mean',
  trimmed: 'mean without the highest and the lowest score',
};

const PROBLEM: Readonly<Record<MethodProblem, string>> = {
  negativeCount: 'the result is negative',
  fractionalCount: 'the count is no whole number',
  belowFirstTier: 'the result lies below the first tier',
  betweenTiers: 'the result lies between two tiers',
  aboveLastTier: 'the result lies above the last tier',
  targetMissing: 'there is no target',
  targetNotAboveZero: 'the target must be above 0',
  mixedScale: 'the result is a percent and the target a number of things',
  zeroResult: 'the result is 0, and the rule does not say what that earns',
  equalGoalposts: 'both goalposts are equal',
  unknownWord: 'the word in the result is not in the scoring rule',
  notNumber: 'the result is no number',
  noMaximum: 'the criterion states no maximum',
  belowTarget: 'below the target, and the rule does not say what that earns',
  placeNotInTable: 'the table names no such place',
  kindsNotGiven: 'it does not say how many of each kind, as “2 giải nhất, 1 giải nhì” does',
  periodsNotGiven: 'it does not say how many in each period, as “HK1: 3; HK2: 4” does',
  partsNotGiven: 'it does not give all parts, as “a) 92%; b) 12%” does',
};

/** How one criterion got its points. */
export function stepReason(how: StepHow): string {
  switch (how.code) {
    case 'entered':
      return STAGE[how.stage];
    case 'crossScored':
      return how.reviewers === 1 ? 'the score of one reviewer' : `${RULE[how.rule]} of ${String(how.reviewers)} reviewers`;
    case 'computed':
      return computed(how.method, how.facts);
    case 'missing':
      return MISSING[how.because ?? 'blank'];
    case 'notComputable':
      return `cannot be computed: ${PROBLEM[how.problem]}`;
    case 'range':
      return `depends on the leading unit: ${numbers.points(how.least)} to ${numbers.points(how.most)} points`;
    case 'notApplicable':
      return how.because === 'notOnSheet'
        ? 'no such row on the unit’s sheet, left out of the maximum'
        : 'no target assigned, left out of the maximum';
    case 'alternativeNotCounted':
      return 'not counted: the other alternative counts';
  }
}

function computed(method: string, facts: Readonly<Record<string, string>>): string {
  const of = (name: string): string => numbers.decimal(facts[name] ?? '');
  switch (method) {
    case 'clusterLeader':
      return facts.leader === undefined
        ? `${of('value')} against the target ${of('target')}`
        : `${of('value')} against the target ${of('target')}, the leader at ${of('leader')} times its own`;
    case 'relativeToBest':
      return `result ${of('value')} against the best, ${of('best')}`;
    case 'minMax':
      return `result ${of('value')} between ${of('low')} and ${of('high')}`;
    case 'placeTable':
      return `place ${of('place')}`;
    case 'perUnit':
    case 'bonus':
    case 'penalty':
      if (facts.count === undefined) return `counted kind by kind, ${of('full')} points together`;
      return `${method === 'penalty' ? 'deducts ' : ''}${of('pointsPerUnit')} points × ${of('count')}`;
    case 'tiers':
      return facts.from !== undefined
        ? `${of('value')} lies in the tier from ${of('from')}`
        : `${of('value')} lies in the ${facts.upTo === undefined ? 'last tier' : `tier up to ${of('upTo')}`}`;
    case 'ratioToTarget':
      return `result ${of('value')} against target ${of('target')}`;
    case 'levels':
      return `level ${facts.level ?? ''}`;
    case 'passFail':
      return facts.passed === 'true' ? 'passed' : 'not passed';
    case 'leaderShare':
      return 'by the best result among units without a target';
    default:
      return facts.value === undefined ? 'by the scoring rule' : `from the result ${of('value')}`;
  }
}
