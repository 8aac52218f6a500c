import type { CriterionId } from '../domain/criteria';
import { absolute, add, compare, divide, points, subtract, type Points } from '../domain/points';
import type { Entry, Reading } from '../domain/reading';

const TWO = points('2');
const REVIEWS = ['agreed', 'review2', 'review1'] as const;

/**
 * Mức điều chỉnh thường gặp of each criterion: the median of |self − review| over the units; where nobody scored himself, of how
 * far its reviews are apart. No entry: nothing can be compared. Source: METHODS §9.2.
 */
export function usualCorrections(reading: Reading): ReadonlyMap<CriterionId, Points> {
  const found = new Map<CriterionId, Points>();
  for (const { id } of reading.criteria) {
    const entries = reading.units.flatMap((unit) => reading.entries.get(unit.id)?.get(id) ?? []);
    const corrections = entries.flatMap(correction);
    const usual = median(corrections.length > 0 ? corrections : entries.flatMap(reviewRange));
    if (usual !== null) found.set(id, usual);
  }
  return found;
}

function correction(entry: Entry): readonly Points[] {
  const self = entry.scores.self?.reading.value ?? null;
  const review = reviews(entry)[0];
  return self === null || review === undefined ? [] : [absolute(subtract(absolute(self), absolute(review)))];
}

function reviewRange(entry: Entry): readonly Points[] {
  const all = [...reviews(entry)].sort(compare);
  const [least, most] = [all[0], all.at(-1)];
  return all.length < 2 || least === undefined || most === undefined ? [] : [subtract(most, least)];
}

/** The last one first. */
function reviews({ scores }: Entry): readonly Points[] {
  return REVIEWS.flatMap((stage) => scores[stage]?.reading.value ?? []);
}

/** The middle one, or the mean of the two in the middle; `null` of none. */
export function median(values: readonly Points[]): Points | null {
  const sorted = [...values].sort(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : divide(add(lower, upper), TWO);
}
