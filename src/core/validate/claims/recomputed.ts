import type { Criterion } from '../../domain/criteria';
import { absolute, equal, roundHalfUp, subtract, ZERO, type Points } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Claim } from '../../domain/reading';
import type { ReviewStage } from '../../domain/review';
import type { Scorecard } from '../../domain/scorecard';
import type { CellRef } from '../../workbook/address';
import { assertNever } from '../../shared/assertNever';
import { isTextNumber } from '../cells/typedText';
import { countingStage } from '../countingStage';
import type { PlacedEntry } from '../placedEntries';
import type { ClaimGround } from './claimGround';
import {
  countedPoints,
  plainStagePoints,
  stagePoints,
  sumBelow,
  sumOfStage,
  type LeafPoints,
  type UnitTree,
} from './stageColumn';

/** What a stated sum ought to be. */
export interface Recomputed {
  readonly value: Points;
  /** Other right answers: before a cap, before the last rounding, or the column alone where another stage fills its blanks. */
  readonly alsoRight: readonly Points[];
  /** Numbers stored as text among the cells it adds. */
  readonly texts: readonly { readonly at: CellRef; readonly value: Points }[];
}

/** `null`: not a sum of points, or something it needs is missing (MIS-01 says so), so there is nothing to compare with. */
export function recomputed(claim: Claim, ground: ClaimGround, tree: UnitTree, scorecard: Scorecard): Recomputed | null {
  const stage = claim.stage ?? countingStage(ground.reading, ground.policy);
  const isCounting = claim.stage === null || stage === countingStage(ground.reading, ground.policy);
  switch (claim.what) {
    case 'total':
      return totalOf(claim, stage, isCounting, ground, tree, scorecard);
    case 'groupTotal':
      return groupOf(claim, stage, isCounting, ground, tree, scorecard);
    case 'bonus':
      return isCounting && hasLeaves(ground, 'bonus')
        ? {
            value: scorecard.bonus.counted,
            alsoRight: [scorecard.bonus.raw],
            texts: textsIn(tree, stage, (one) => one.kind === 'bonus'),
          }
        : null;
    case 'penalty':
      return isCounting && hasLeaves(ground, 'penalty')
        ? {
            value: scorecard.penalty.counted,
            alsoRight: [scorecard.penalty.raw],
            texts: textsIn(tree, stage, (one) => one.kind === 'penalty').map((text) => ({
              ...text,
              value: absolute(text.value),
            })),
          }
        : null;
    case 'place':
    case 'maximumTotal':
    case 'groupMaximum':
      return null;
    default:
      return assertNever(claim.what);
  }
}

function totalOf(
  claim: Claim,
  stage: ReviewStage | null,
  isCounting: boolean,
  ground: ClaimGround,
  tree: UnitTree,
  scorecard: Scorecard,
): Recomputed | null {
  const texts = textsIn(tree, stage, () => true);
  if (isCounting || stage === null) {
    if (scorecard.total === null) return null;
    const exact = scorecard.exactTotal === null ? [] : [scorecard.exactTotal];
    return {
      value: scorecard.total,
      alsoRight: [...exact, ...columnAlone(stage, ground, tree), ...tableAlone(claim, countedPoints, ground, tree)],
      texts,
    };
  }
  const ofEngine = stage === 'self' ? scorecard.self : null;
  const ofColumn = sumOfStage(tree, stagePoints(stage), ground.policy.caps);
  const value = ofEngine ?? ofColumn;
  if (value === null) return null;
  const exact = ofColumn !== null && isBeforeLastRounding(ofColumn, value, ground.policy) ? [ofColumn] : [];
  return { value, alsoRight: [...exact, ...tableAlone(claim, stagePoints(stage), ground, tree)], texts };
}

function isBeforeLastRounding(exact: Points, rounded: Points, { rounding }: Policy): boolean {
  return rounding.at === 'total' && equal(roundHalfUp(exact, rounding.decimals), rounded);
}

/**
 * A total under the points may stand before bonuses and deductions that are tables of their own, further down or on another
 * sheet (WORKBOOKS §1, L10): then it is right without them.
 */
function tableAlone({ number }: Claim, leaf: LeafPoints, ground: ClaimGround, tree: UnitTree): readonly Points[] {
  const isAbove = ({ entry }: PlacedEntry): boolean =>
    Object.values(entry.scores).some(({ at }) => at.sheet === number.at.sheet && at.row <= number.at.row);
  const placed = [...tree.entries.values()];
  const isElsewhere = placed.some((one) => one.criterion.kind !== 'points' && !isAbove(one));
  if (!isElsewhere || !placed.some((one) => one.criterion.kind === 'points' && isAbove(one))) return [];
  const ofTable: LeafPoints = (one, criterion) =>
    one !== undefined && criterion.kind !== 'points' && !isAbove(one) ? ZERO : leaf(one, criterion);
  const alone = sumOfStage(tree, ofTable, ground.policy.caps);
  return alone === null ? [] : [alone];
}

/** A column that is filled only where a later stage changed something adds up for itself. */
function columnAlone(stage: ReviewStage | null, ground: ClaimGround, tree: UnitTree): readonly Points[] {
  if (stage === null || !isPartial(stage, tree)) return [];
  const alone = sumOfStage(tree, plainStagePoints(stage), ground.policy.caps);
  return alone === null ? [] : [alone];
}

/** The same for the sum of one group. */
function groupColumnAlone(stage: ReviewStage | null, group: Criterion, tree: UnitTree): readonly Points[] {
  if (stage === null || !isPartial(stage, tree)) return [];
  const alone = sumBelow(tree, group, plainStagePoints(stage), false);
  return alone === null ? [] : [alone];
}

function isPartial(stage: ReviewStage, tree: UnitTree): boolean {
  return [...tree.entries.values()].some(({ step }) => step?.how.code === 'entered' && step.how.stage !== stage);
}

function groupOf(
  claim: Claim,
  stage: ReviewStage | null,
  isCounting: boolean,
  ground: ClaimGround,
  tree: UnitTree,
  scorecard: Scorecard,
): Recomputed | null {
  const criterion = ground.reading.criteria.find((one) => one.id === claim.criterion);
  if (criterion === undefined) return null;
  const leaf = isCounting || stage === null ? countedPoints : stagePoints(stage);
  const raw = sumBelow(tree, criterion, leaf, false);
  const capped = sumBelow(tree, criterion, leaf, true);
  if (raw === null || capped === null) return null;
  const group = isCounting ? scorecard.groups.find((one) => one.criterion === criterion.id) : undefined;
  const inside = new Set(idsBelow(tree, criterion));
  return {
    value: group?.counted ?? capped,
    alsoRight: [
      raw,
      capped,
      ...(group === undefined ? [] : [group.raw, subtract(group.raw, group.penalty)]),
      ...(isCounting ? groupColumnAlone(stage, criterion, tree) : []),
      ...(isCounting && criterion.kind === 'bonus' ? [scorecard.bonus.counted] : []),
      ...(criterion.kind === 'penalty' ? [absolute(raw), absolute(capped)] : []),
    ],
    texts: textsIn(tree, stage, (one) => inside.has(one.id)),
  };
}

function idsBelow(tree: UnitTree, criterion: Criterion): readonly Criterion['id'][] {
  return [criterion.id, ...(tree.children.get(criterion.id) ?? []).flatMap((child) => idsBelow(tree, child))];
}

function textsIn(tree: UnitTree, stage: ReviewStage | null, belongs: (criterion: Criterion) => boolean): Recomputed['texts'] {
  if (stage === null) return [];
  return [...tree.entries.values()].flatMap(({ entry, criterion }: PlacedEntry) => {
    const number = entry.scores[stage];
    return number !== undefined && isTextNumber(number) && number.reading.value !== null && belongs(criterion)
      ? [{ at: number.at, value: number.reading.value }]
      : [];
  });
}

function hasLeaves(ground: ClaimGround, kind: Criterion['kind']): boolean {
  return ground.reading.criteria.some((criterion) => criterion.kind === kind && !criterion.hasChildren);
}
