import type { Criterion, CriterionId } from '../../domain/criteria';
import { absolute, add, greatest, least, negate, ZERO, type Points } from '../../domain/points';
import type { ReviewStage } from '../../domain/review';
import type { PlacedEntry } from '../placedEntries';

/** The leaves of one unit by criterion, with the tree above them. */
export interface UnitTree {
  readonly children: ReadonlyMap<CriterionId | null, readonly Criterion[]>;
  readonly entries: ReadonlyMap<CriterionId, PlacedEntry>;
}

/** Points of one leaf as a column of the workbook has them: 0 where the leaf does not count, `null` where it is missing. */
export type LeafPoints = (placed: PlacedEntry | undefined, criterion: Criterion) => Points | null;

/** What counts by the policy's basis: the points of the engine's steps. */
export const countedPoints: LeafPoints = (placed, criterion) => {
  const step = placed?.step ?? null;
  if (step === null || step.how.code === 'notApplicable' || step.how.code === 'alternativeNotCounted') return ZERO;
  if (step.points === null) return doesNotNeedPoints(criterion) && step.how.code === 'missing' ? ZERO : null;
  return signed(step.points, criterion);
};

/** What one stage's column holds; where it is blank and the points follow from the result, those. */
export function stagePoints(stage: ReviewStage): LeafPoints {
  return (placed, criterion) => {
    const code = placed?.step?.how.code;
    if (placed === undefined || code === 'notApplicable' || code === 'alternativeNotCounted') return ZERO;
    const reading = placed.entry.scores[stage]?.reading;
    if (reading !== undefined && reading.value !== null) return signed(reading.value, criterion);
    if (reading?.status === 'ask' || reading?.status === 'error') return null;
    if (code === 'computed' && placed.step !== null && placed.step.points !== null) return signed(placed.step.points, criterion);
    return doesNotNeedPoints(criterion) ? ZERO : null;
  };
}

/** The cells of one stage's column as Excel's SUM adds them: blanks and unreadable cells are nothing. */
export function plainStagePoints(stage: ReviewStage): LeafPoints {
  return (placed, criterion) => {
    const value = placed?.entry.scores[stage]?.reading.value ?? null;
    return value === null ? ZERO : signed(value, criterion);
  };
}

/** Points below a criterion, caps of the groups below it applied; `capped` says whether its own cap is. `null`: something is missing. */
export function sumBelow(tree: UnitTree, criterion: Criterion, leaf: LeafPoints, capped: boolean): Points | null {
  const children = tree.children.get(criterion.id) ?? [];
  if (children.length === 0) return leaf(tree.entries.get(criterion.id), criterion);
  let total = ZERO;
  for (const child of children) {
    const part = sumBelow(tree, child, leaf, true);
    if (part === null) return null;
    total = add(total, part);
  }
  return capped && criterion.cap !== null ? least(total, criterion.cap) : total;
}

/** The whole tree with the policy's caps of bonus, penalty and total: for stages the engine keeps no total of. */
export function sumOfStage(
  tree: UnitTree,
  leaf: LeafPoints,
  caps: { readonly bonus: Points | null; readonly penalty: Points | null; readonly total: Points | null },
): Points | null {
  let [groups, bonus, penalty] = [ZERO, ZERO, ZERO];
  for (const criterion of tree.children.get(null) ?? []) {
    const part = sumBelow(tree, criterion, leaf, true);
    if (part === null) return null;
    if (criterion.kind === 'bonus') bonus = add(bonus, part);
    else if (criterion.kind === 'penalty') penalty = add(penalty, absolute(part));
    else groups = add(groups, part);
  }
  const raised = add(groups, caps.bonus === null ? bonus : least(bonus, caps.bonus));
  const lowered = add(raised, negate(caps.penalty === null ? penalty : least(penalty, absolute(caps.penalty))));
  const floored = greatest(ZERO, lowered);
  return caps.total === null ? floored : least(floored, caps.total);
}

function signed(value: Points, criterion: Criterion): Points {
  return criterion.kind === 'penalty' ? negate(absolute(value)) : value;
}

/** A blank bonus or penalty is none; a bar gives no points. */
function doesNotNeedPoints(criterion: Criterion): boolean {
  return criterion.kind !== 'points';
}
