import type { Criterion, CriterionId, CriterionKind } from '../domain/criteria';
import type { CrossScore } from '../domain/crossScore';
import { absolute, compare, isZero, negate, roundHalfUp, subtract, ZERO, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Entry } from '../domain/reading';
import type { ReviewStage } from '../domain/review';
import type { MethodProblem, Step, StepHow } from '../domain/scorecard';
import type { CellRef } from '../workbook/address';
import type { CriteriaLeaf } from './criteriaTree';
import { givenScore, type GivenScore } from './givenScore';
import type { Field } from './methods/field';
import { pointsFor } from './methods/pointsFor';
import { resultValue, type ResultValue } from './resultValue';
import { leaderShare } from './unassignedShare';

/** What decides the points of one leaf besides its cells. */
export interface LeafRules {
  readonly basis: readonly ReviewStage[];
  readonly rounding: Policy['rounding'];
  readonly unassignedWithResult: Policy['unassignedWithResult'];
  readonly bestUnassigned: ReadonlyMap<CriterionId, Points>;
  /** The other units, for the methods that compare them. */
  readonly fields: ReadonlyMap<CriterionId, Field>;
  /** Criteria of single units' sheets: without an entry they do not apply. */
  readonly ownCriteria: ReadonlySet<CriterionId>;
}

/** The same for every score of a stage. */
const ENTERED: Readonly<Record<ReviewStage, StepHow>> = {
  self: { code: 'entered', stage: 'self' },
  review1: { code: 'entered', stage: 'review1' },
  review2: { code: 'entered', stage: 'review2' },
  agreed: { code: 'entered', stage: 'agreed' },
};

interface Computed {
  readonly points: Points | null;
  readonly lostToMaximum: Points;
  readonly how: StepHow;
  readonly value: Points | null;
  readonly cells: readonly CellRef[];
}

/**
 * Steps 1–4 of METHODS §3.1 for one row and one unit. A typed score of the basis counts and is never cut (a computed one
 * never replaces it unseen, AUD-01); where none is typed, a result with a readable method gives the points.
 */
export function leafPoints(leaf: CriteriaLeaf, entry: Entry | undefined, rules: LeafRules): Step {
  const { criterion, kind } = leaf;
  const given = givenScore(entry, rules.basis);
  const result = resultValue(criterion, entry);
  if (kind === 'points' && entry?.target?.state === 'notAssigned') {
    const unassigned = unassignedStep(criterion, given, result, rules, entry.target.at);
    if (unassigned !== null) return unassigned;
  }
  const computed = result === null || entry === undefined ? null : compute(criterion, kind, entry, result, rules);
  if (entry === undefined && rules.ownCriteria.has(criterion.id))
    return stepOf(leaf, computed, rules, null, null, { code: 'notApplicable', because: 'notOnSheet' }, []);
  switch (given.kind) {
    case 'given': {
      const { points, stage, number } = given;
      return stepOf(leaf, computed, rules, points, signed(points, kind), ENTERED[stage], [number.at]);
    }
    case 'crossScored': {
      const { settlement, from } = given;
      const how = { code: 'crossScored' as const, rule: settlement.rule, reviewers: from.length };
      return stepOf(leaf, computed, rules, settlement.points, signed(settlement.points, kind), how, cellsOfReviewers(from));
    }
    case 'unreconciled': {
      const cells = cellsOfReviewers(given.from);
      return stepOf(leaf, computed, rules, null, null, { code: 'missing', because: 'unreconciled' }, cells);
    }
    case 'unreadable':
      return stepOf(leaf, computed, rules, null, null, { code: 'missing', because: 'unreadable' }, [given.number.at]);
    case 'none': {
      if (computed === null) {
        const cells = given.blank === null ? [] : [given.blank.at];
        return stepOf(leaf, computed, rules, null, null, { code: 'missing', because: 'blank' }, cells);
      }
      const { value, points, how, cells, lostToMaximum } = computed;
      return stepOf(leaf, computed, rules, value, points, how, cells, lostToMaximum);
    }
  }
}

/** One of a hundred for each unit: this is where scoring spends its time. */
function stepOf(
  { criterion }: CriteriaLeaf,
  computed: Computed | null,
  rules: LeafRules,
  value: Points | null,
  points: Points | null,
  how: StepHow,
  cells: readonly CellRef[],
  lostToMaximum = ZERO,
): Step {
  const step: Step = {
    criterion: criterion.id,
    value,
    points: points === null ? null : rounded(points, rules),
    how,
    computed: computed?.points ?? null,
    cells,
    lostToMaximum,
    lostToFloor: ZERO,
  };
  return computed?.how.code === 'range' ? { ...step, range: { least: computed.how.least, most: computed.how.most } } : step;
}

function cellsOfReviewers(scores: readonly CrossScore[]): readonly CellRef[] {
  return scores.map(({ number }) => number.at);
}

/** A deduction typed as 2 and one typed as −2 mean the same (WORKBOOKS §4, L10; the sign itself is RNG-06). */
function signed(points: Points, kind: CriterionKind): Points {
  return kind === 'penalty' ? negate(absolute(points)) : points;
}

function rounded(points: Points, { rounding }: LeafRules): Points {
  return rounding.at === 'criterion' ? roundHalfUp(points, rounding.decimals) : points;
}

function compute(
  criterion: Criterion,
  kind: CriterionKind,
  entry: Entry,
  result: ResultValue,
  rules: LeafRules,
): Computed | null {
  const field = rules.fields.get(criterion.id);
  const outcome = pointsFor(criterion.method, result.value, field === undefined ? result.context : { ...result.context, field });
  if (outcome === null) return null;
  const cells = cellsOf(entry);
  const { number } = result.value;
  if (outcome.kind === 'problem') return failed(criterion.method.kind, outcome.problem, number, cells);
  if (outcome.kind === 'range') {
    const how = { code: 'range' as const, method: criterion.method.kind, least: outcome.least, most: outcome.most };
    return { points: null, lostToMaximum: ZERO, how, value: number, cells };
  }
  const points = signed(outcome.points, kind);
  const excess = aboveMaximum(criterion, points);
  const cut = kind === 'penalty' ? negate(excess) : excess;
  return {
    points: subtract(points, cut),
    lostToMaximum: isZero(excess) ? outcome.lostToMaximum : subtract(excess, negate(outcome.lostToMaximum)),
    how: { code: 'computed', method: criterion.method.kind, facts: outcome.facts },
    value: number,
    cells,
  };
}

function failed(method: string, problem: MethodProblem, value: Points | null, cells: readonly CellRef[]): Computed {
  return { points: null, lostToMaximum: ZERO, how: { code: 'notComputable', method, problem }, value, cells };
}

/** Step 2: by how much computed points pass the criterion's maximum. A cap ratio above 1 is a declared passing (METHODS §2.1). */
function aboveMaximum({ maximum, method }: Criterion, points: Points): Points {
  if (maximum === null || mayPassMaximum(method, maximum)) return ZERO;
  const excess = subtract(absolute(points), absolute(maximum));
  return compare(excess, ZERO) > 0 ? excess : ZERO;
}

function mayPassMaximum(method: Criterion['method'], maximum: Points): boolean {
  if (method.kind !== 'ratioToTarget') return false;
  return method.maximum === null || compare(method.maximum, maximum) <= 0;
}

function cellsOf(entry: Entry): readonly CellRef[] {
  const cells: CellRef[] = [];
  if (entry.result !== undefined) cells.push(entry.result.number.at);
  if (entry.target?.state === 'assigned') cells.push(entry.target.number.at);
  return cells;
}

/**
 * A criterion declared not assigned to this unit. Without a result, and with no score or a 0 beside it, it does not apply;
 * with one, the policy decides. `null`: the typed score counts as everywhere. Source: METHODS §2.3.
 */
function unassignedStep(
  criterion: Criterion,
  given: GivenScore,
  result: ResultValue | null,
  rules: LeafRules,
  targetAt: CellRef,
): Step | null {
  const step = (value: Points | null, points: Points | null, how: StepHow): Step => ({
    criterion: criterion.id,
    value,
    points: points === null ? null : rounded(points, rules),
    how,
    computed: points,
    cells: [targetAt],
    lostToMaximum: ZERO,
    lostToFloor: ZERO,
  });
  const isTyped =
    given.kind === 'unreadable' ||
    given.kind === 'unreconciled' ||
    (given.kind === 'given' && !isZero(given.points)) ||
    (given.kind === 'crossScored' && !isZero(given.settlement.points));
  const notApplicable = step(null, null, { code: 'notApplicable', because: 'notAssigned' });
  const isAchieved = result !== null && (result.value.number === null || !isZero(result.value.number));
  if (rules.unassignedWithResult === 'exclude' || (!isAchieved && !isTyped)) return notApplicable;
  if (given.kind !== 'none' || result === null) return null;
  if (rules.unassignedWithResult === 'ask') return step(result.value.number, null, { code: 'missing', because: 'askAssigned' });
  const best = rules.bestUnassigned.get(criterion.id);
  const { number } = result.value;
  if (number === null || best === undefined)
    return step(null, null, { code: 'notComputable', method: 'leaderShare', problem: 'notNumber' });
  if (criterion.maximum === null)
    return step(number, null, { code: 'notComputable', method: 'leaderShare', problem: 'noMaximum' });
  const share = leaderShare(criterion.maximum, number, best);
  return share === null
    ? step(number, null, { code: 'notComputable', method: 'leaderShare', problem: 'negativeCount' })
    : step(number, share, { code: 'computed', method: 'leaderShare', facts: {} });
}
