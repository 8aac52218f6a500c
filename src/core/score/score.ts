import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { ReviewStage } from '../domain/review';
import type { Scorecard } from '../domain/scorecard';
import type { Points } from '../domain/points';
import type { Unit } from '../domain/unit';
import { criteriaTree } from './criteriaTree';
import { fieldsOf } from './fields';
import { unitScorecard, type Ground, type ScoredUnit } from './unitScorecard';
import { bestUnassigned } from './unassignedShare';

const REVIEWS: readonly ReviewStage[] = ['review2', 'review1'];

/** Points per unit, in the order of operations of METHODS §3.1; every cut is recorded. In the order of the units of the reading. */
export function score(reading: Reading, policy: Policy): readonly Scorecard[] {
  const ground = groundOf(reading, policy);
  return reading.units.map((unit) => scorecardOf(unit, ground));
}

export function groundOf(reading: Reading, policy: Policy): Ground {
  return {
    reading,
    policy,
    tree: criteriaTree(reading.criteria),
    bestUnassigned: bestUnassigned(reading, policy),
    fields: fieldsOf(reading),
  };
}

export function scorecardOf(unit: Unit, ground: Ground): Scorecard {
  const { reading, policy } = ground;
  const whole = unitScorecard(ground, unit, policy.basis);
  const of = (basis: readonly ReviewStage[]): ScoredUnit =>
    basis.length === 1 && basis.every((stage) => policy.basis.includes(stage) && isOnly(stage, whole))
      ? whole
      : unitScorecard(ground, unit, basis);
  return { ...whole, self: stageTotal(['self'], reading, of), reviewed: stageTotal(REVIEWS, reading, of) };
}

/** Nothing but this stage gave the unit its points, so that the stage by itself comes to the same. */
function isOnly(stage: ReviewStage, { steps }: ScoredUnit): boolean {
  return steps.every(({ how }) => {
    switch (how.code) {
      case 'entered':
        return how.stage === stage;
      case 'computed':
      case 'notComputable':
      case 'range':
        return true;
      case 'missing':
        return how.because === 'blank';
      default:
        return false;
    }
  });
}

/** The total that only these stages give; `null` when the unit has no score in them or one is missing. */
function stageTotal(
  stages: readonly ReviewStage[],
  reading: Reading,
  of: (basis: readonly ReviewStage[]) => ScoredUnit,
): Points | null {
  const present = stages.filter((stage) => reading.stages.includes(stage));
  if (present.length === 0) return null;
  const scored = of(present);
  return scored.steps.some(({ how }) => how.code === 'entered' || how.code === 'crossScored') ? scored.total : null;
}
