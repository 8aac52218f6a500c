import type { Criterion, CriterionId } from '../domain/criteria';
import { add, divide, isZero, multiply, ONE, points, sum, ZERO, type Points } from '../domain/points';
import type { Entry } from '../domain/reading';
import type { UnitId } from '../domain/unit';
import type { Outcome } from './engine';
import { outcomeOf, type Ground } from './ground';
import type { Random } from './random';
import { countingStage, scoreSetter } from './settings';

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

/** A score that is weighted: what it earned, and its cell with other points in it. */
interface Weighed {
  readonly criterion: CriterionId;
  readonly earned: Points;
  readonly with: (points: Points) => Entry;
}

/**
 * Points × (1 + u), maxima likewise, a group's cap by what its criteria grew together; bonus and deductions unchanged. What is the
 * same in all draws is found once; each draw then runs the engine on the weighted cells.
 */
export function weigher(ground: Ground): (weights: Weights) => Outcome {
  const { engine, lean, policy } = ground;
  const cells = [...lean.entries].map(([unit, own]) => [unit, own, weighedOf(ground, unit, own)] as const);
  const criteria = criteriaWeigher(lean.criteria, ground);
  return (weights) => {
    const factors = new Map([...weights].map(([id, weight]) => [id, add(ONE, weight)]));
    const entries = new Map(
      cells.map(([unit, own, weighed]) => {
        const changed = new Map(own);
        for (const one of weighed) changed.set(one.criterion, one.with(multiply(one.earned, factors.get(one.criterion) ?? ONE)));
        return [unit, changed] as const;
      }),
    );
    const reading = { ...lean, entries, criteria: criteria(factors) };
    return outcomeOf({ ...ground, reading }, engine.score(reading, policy));
  };
}

export function outcomeOfWeights(ground: Ground, weights: Weights): Outcome {
  return weigher(ground)(weights);
}

function weighedOf({ leaves, steps, policy }: Ground, unit: UnitId, own: ReadonlyMap<CriterionId, Entry>): readonly Weighed[] {
  return leaves.flatMap((leaf): readonly Weighed[] => {
    const { id } = leaf.criterion;
    const entry = own.get(id);
    if (leaf.kind !== 'points' || entry === undefined) return [];
    // A branch of "Hoặc" that does not count today may count under other weights.
    const earned = steps.get(unit)?.get(id)?.points ?? countingStage(entry, policy)?.number.reading.value ?? null;
    if (earned === null) return [];
    const { result, ...typed } = entry;
    // Where nothing is typed the points stand in the cell of the result, which is then no result any more.
    const set = scoreSetter(leaf, entry, policy);
    return [{ criterion: id, earned, with: result === undefined ? set : (value) => ({ ...typed, scores: set(value).scores }) }];
  });
}

type Factors = ReadonlyMap<CriterionId, Points>;

function criteriaWeigher(criteria: readonly Criterion[], { leaves }: Ground): (factors: Factors) => readonly Criterion[] {
  const scored = new Map(leaves.flatMap(({ criterion, kind }) => (kind === 'points' ? [[criterion.id, criterion]] : [])));
  const below = (id: CriterionId): readonly Criterion[] =>
    criteria.flatMap((one) => (one.parent !== id ? [] : scored.has(one.id) ? [one] : below(one.id)));
  const groups = criteria.map((criterion) => {
    const rows = criterion.hasChildren ? below(criterion.id) : [];
    return { criterion, rows, before: sum(rows.map((row) => row.maximum ?? ZERO)) };
  });
  return (factors) => {
    const weighted = ({ id, maximum }: Criterion): Points => multiply(maximum ?? ZERO, factors.get(id) ?? ONE);
    return groups.map(({ criterion, rows, before }) => {
      const { id, maximum, cap, hasChildren } = criterion;
      if (!hasChildren) return scored.has(id) && maximum !== null ? { ...criterion, maximum: weighted(criterion) } : criterion;
      if (isZero(before)) return criterion;
      const after = sum(rows.map(weighted));
      const grown = (value: Points | null): Points | null => (value === null ? null : divide(multiply(value, after), before));
      return { ...criterion, maximum: grown(maximum), cap: grown(cap) };
    });
  };
}
