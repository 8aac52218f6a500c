import type { Criterion } from '../../domain/criteria';
import { least, sum, type Points } from '../../domain/points';
import type { Reading } from '../../domain/reading';

/** The maxima printed under the heading: what each group can give, and all groups together; `null` where none is stated. */
export function maximaOf(reading: Reading): {
  readonly of: (criterion: Criterion) => Points | null;
  readonly total: Points | null;
} {
  const of = (criterion: Criterion): Points | null => {
    const own = criterion.maximum ?? below(criterion);
    return criterion.cap === null ? own : own === null ? criterion.cap : least(criterion.cap, own);
  };
  const below = (criterion: Criterion): Points | null => {
    const maxima = reading.criteria.flatMap((child) =>
      child.parent === criterion.id && child.kind === 'points' ? [of(child)] : [],
    );
    const given = maxima.filter((maximum) => maximum !== null);
    return given.length === 0 ? null : sum(given);
  };
  const declared = reading.declaredMaximum?.reading.value ?? null;
  const top = reading.criteria.filter((criterion) => criterion.parent === null && criterion.kind === 'points').map(of);
  const given = top.filter((maximum) => maximum !== null);
  return { of, total: declared ?? (given.length === 0 ? null : sum(given)) };
}
