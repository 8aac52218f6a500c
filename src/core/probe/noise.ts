import type { Criterion, CriterionId } from '../domain/criteria';
import {
  add,
  divide,
  floor,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  ONE,
  points,
  sum,
  toNumber,
  ZERO,
  type Points,
} from '../domain/points';
import type { Outcome } from './engine';
import { outcomeOf, scoredWith, type Ground, type Setting } from './ground';
import type { Random } from './random';
import { countingStage, scoreSetting } from './settings';
import type { UncertainCell } from './uncertainCells';

/** A weight is drawn from 1 − f to 1 + f, f = 0.2, in steps of f/1000. Source: METHODS §9.5. */
const FACTOR = points('0.2');
const GRAINS = 1000;

export type Weights = ReadonlyMap<CriterionId, Points>;

/** u_c of each criterion that earns points: bonus and deductions keep theirs. */
export function drawWeights({ leaves }: Ground, random: Random): Weights {
  return new Map(
    leaves.flatMap(({ criterion, kind }) => {
      if (kind !== 'points') return [];
      const grain = random.whole(2 * GRAINS + 1) - GRAINS;
      return [[criterion.id, divide(multiply(FACTOR, points(String(grain))), points(String(GRAINS)))] as const];
    }),
  );
}

/** Points × (1 + u), maxima likewise, a group's cap by what its criteria grew together; bonus and deductions unchanged. */
export function outcomeOfWeights(ground: Ground, weights: Weights): Outcome {
  const { engine, lean, policy, leaves, steps } = ground;
  const weightOf = (id: CriterionId): Points => add(ONE, weights.get(id) ?? ZERO);
  const entries = new Map(
    [...lean.entries].map(([unit, own]) => {
      const changed = new Map(own);
      for (const leaf of leaves) {
        const { id } = leaf.criterion;
        const entry = own.get(id);
        if (leaf.kind !== 'points' || entry === undefined) continue;
        // A branch of "Hoặc" that does not count today may count under other weights.
        const earned = steps.get(unit)?.get(id)?.points ?? countingStage(entry, policy)?.number.reading.value ?? null;
        if (earned === null) continue;
        const { result, ...typed } = scoreSetting(leaf, entry, multiply(earned, weightOf(id)), policy).entry;
        void result;
        changed.set(id, typed);
      }
      return [unit, changed] as const;
    }),
  );
  const reading = { ...lean, entries, criteria: weighted(lean.criteria, ground, weightOf) };
  return outcomeOf({ ...ground, reading }, engine.score(reading, policy));
}

function weighted(
  criteria: readonly Criterion[],
  { leaves }: Ground,
  weightOf: (id: CriterionId) => Points,
): readonly Criterion[] {
  const scored = new Map(leaves.flatMap(({ criterion, kind }) => (kind === 'points' ? [[criterion.id, criterion]] : [])));
  const below = (id: CriterionId): readonly Criterion[] =>
    criteria.flatMap((one) => (one.parent !== id ? [] : scored.has(one.id) ? [one] : below(one.id)));
  return criteria.map((criterion) => {
    const { id, maximum, cap, hasChildren } = criterion;
    if (!hasChildren)
      return scored.has(id) && maximum !== null ? { ...criterion, maximum: multiply(maximum, weightOf(id)) } : criterion;
    const rows = below(id);
    const before = sum(rows.map((row) => row.maximum ?? ZERO));
    if (isZero(before)) return criterion;
    const after = sum(rows.map((row) => multiply(row.maximum ?? ZERO, weightOf(row.id))));
    const grown = (value: Points | null): Points | null => (value === null ? null : divide(multiply(value, after), before));
    return { ...criterion, maximum: grown(maximum), cap: grown(cap) };
  });
}

/** Each uncertain score moves on its scale by at most a usual correction, and never past 0 or its maximum. Source: METHODS §9.6. */
export function drawPoints(cells: readonly UncertainCell[], random: Random): readonly Setting[] {
  return cells.flatMap((cell) => {
    const steps = toNumber(floor(divide(cell.usual, cell.step)));
    const moved = random.whole(2 * steps + 1) - steps;
    if (moved === 0) return [];
    const distance = multiply(cell.step, points(String(Math.abs(moved))));
    const to = add(cell.points, moved < 0 ? negate(distance) : distance);
    return [cell.set(least(cell.most, greatest(cell.least, to)))];
  });
}

export function outcomeOfPoints(ground: Ground, settings: readonly Setting[]): Outcome {
  return outcomeOf(ground, scoredWith(ground, settings));
}
