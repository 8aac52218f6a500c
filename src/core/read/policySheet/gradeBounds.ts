import { compare, exactText, pointsFrom, type Points } from '../../domain/points';
import type { PolicyProblem, PolicyProblemKind } from '../../domain/policyProblem';
import type { CellRef } from '../../workbook/address';
import type { DraftRecord } from './draftRecord';

type Bound = 'to' | 'below';

/**
 * Upper bounds that a sheet states beside the lower ones: neighbours share one end, and exactly one of the two includes it. `80–89,99`
 * below `90–100` has a gap, `80–90` includes 90 twice, `80 – below 90` is right. The bounds are then left out: the policy has lower ones
 * only. Source: METHODS §5.
 */
export function gradeBounds(grades: readonly DraftRecord[], cells: ReadonlyMap<string, CellRef>): readonly PolicyProblem[] {
  const lower = grades.map((grade) => pointsOf(grade.get('from')));
  return grades.flatMap((grade, index) => {
    const from = lower[index] ?? null;
    const next = from === null ? null : nextAbove(from, lower);
    return (['to', 'below'] as const).flatMap((bound): readonly PolicyProblem[] => {
      const upper = pointsOf(grade.get(bound));
      grade.delete(bound);
      const problem = upper === null || from === null ? null : problemOf(bound, upper, from, next);
      const path = `grades[${String(index)}].${bound}`;
      return problem === null || upper === null ? [] : [{ path, problem, found: exactText(upper), at: cells.get(path) ?? null }];
    });
  });
}

/** @param next the lower bound of the grade above, `null` for the highest */
function problemOf(bound: Bound, upper: Points, from: Points, next: Points | null): PolicyProblemKind | null {
  if (next === null) return compare(upper, from) < 0 ? 'overlap' : null;
  const order = compare(upper, next);
  if (order === 0) return bound === 'to' ? 'overlap' : null;
  return order < 0 ? 'gap' : 'overlap';
}

function nextAbove(from: Points, all: readonly (Points | null)[]): Points | null {
  return all.reduce(
    (best, one) => (one !== null && compare(one, from) > 0 && (best === null || compare(one, best) < 0) ? one : best),
    null,
  );
}

function pointsOf(value: unknown): Points | null {
  return typeof value === 'string' ? pointsFrom(value) : null;
}
