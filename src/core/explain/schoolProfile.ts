import type { Appraisal } from '../domain/appraisal';
import type { Criterion, CriterionId } from '../domain/criteria';
import { kindOf } from '../domain/kindOf';
import { compare, divide, HUNDRED, isZero, multiply, negate, subtract, ZERO, type Points } from '../domain/points';
import type { BesideMedian, CriterionProfile, GroupProfile, Loss, MissingPoints, SchoolProfile } from '../domain/schoolProfile';
import type { Scorecard, Step } from '../domain/scorecard';
import type { UnitId } from '../domain/unit';
import { capLosses } from './capLosses';
import { outsideGroups, type ClusterMedians, type Middle } from './clusterMedians';
import { groupParts, type GroupPart } from './groupParts';
import { named } from './ground';

/**
 * Where one unit stands in each group beside the cluster, where it is strong, what it lost and why. Told from the scorecards alone:
 * no points change.
 * @param medians of the same appraisal
 * @returns `null`: nobody of that id was scored
 */
export function schoolProfile(appraisal: Appraisal, medians: ClusterMedians, unit: UnitId): SchoolProfile | null {
  const card = appraisal.scorecards.find((one) => one.unit === unit);
  if (card === undefined || appraisal.reading === null) return null;
  const criteria = new Map(appraisal.reading.criteria.map((criterion) => [criterion.id, criterion]));
  const scored = card.steps.flatMap((step) => criterionProfile(step, criteria, medians));
  const isAsideKnown = card.missingColumns.length === 0;
  return {
    unit,
    total: beside(card.total, medians.total(card)),
    groups: groupParts(card, appraisal.reading.criteria).map((part) => groupProfile(part, medians)),
    bonus: beside(isAsideKnown ? card.bonus.counted : null, medians.bonus),
    penalty: beside(isAsideKnown ? outsideGroups(card) : null, medians.penalty),
    strengths: scored.filter(isAbove).sort((one, other) => compare(other.difference ?? ZERO, one.difference ?? ZERO)),
    losses: scored.flatMap(lossOf).sort((one, other) => compare(other.lost, one.lost)),
    cuts: capLosses(card, criteria),
    missing: missingPoints(card, criteria),
    missingColumns: card.missingColumns,
  };
}

function beside(points: Points | null, { median, of }: Middle): BesideMedian {
  return { points, median, of, difference: points === null || median === null ? null : subtract(points, median) };
}

function groupProfile(part: GroupPart, medians: ClusterMedians): GroupProfile {
  const { criterion, missing, points } = part;
  const { counted, assignedMaximum: maximum } = points;
  const share = maximum === null || isZero(maximum) ? null : divide(multiply(HUNDRED, counted), maximum);
  return {
    ...beside(missing === 0 ? counted : null, medians.group(part)),
    criterion: named(criterion),
    counted,
    maximum,
    share,
    missing,
  };
}

function criterionProfile(
  { criterion: id, points, cells }: Step,
  criteria: ReadonlyMap<CriterionId, Criterion>,
  medians: ClusterMedians,
): readonly CriterionProfile[] {
  const criterion = criteria.get(id);
  const kind = kindOf(id, criteria);
  if (criterion === undefined || points === null || kind === 'disqualifier') return [];
  return [{ ...beside(points, medians.criterion(id)), criterion: named(criterion), kind, maximum: criterion.maximum, cells }];
}

function isAbove({ kind, difference }: CriterionProfile): boolean {
  return kind !== 'penalty' && difference !== null && compare(difference, ZERO) > 0;
}

/** A bonus that was not earned is no loss. */
function lossOf(profile: CriterionProfile): readonly Loss[] {
  const { kind, points, maximum } = profile;
  if (points === null || kind === 'bonus') return [];
  const lost = kind === 'penalty' ? negate(points) : maximum === null ? ZERO : subtract(maximum, points);
  return compare(lost, ZERO) > 0 ? [{ ...profile, lost }] : [];
}

function missingPoints(card: Scorecard, criteria: ReadonlyMap<CriterionId, Criterion>): readonly MissingPoints[] {
  const steps = new Map(card.steps.map((step) => [step.criterion, step]));
  return card.missing.flatMap((id) => {
    const criterion = criteria.get(id);
    return criterion === undefined ? [] : [{ criterion: named(criterion), cells: steps.get(id)?.cells ?? [] }];
  });
}
