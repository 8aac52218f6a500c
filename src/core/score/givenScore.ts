import type { Points } from '../domain/points';
import type { Entry, ReadNumber } from '../domain/reading';
import type { ReviewStage } from '../domain/review';

/** What was typed for a criterion: by the first stage of the basis whose cell is not blank. */
export type GivenScore =
  | { readonly kind: 'given'; readonly stage: ReviewStage; readonly points: Points; readonly number: ReadNumber }
  | { readonly kind: 'unreadable'; readonly number: ReadNumber }
  | { readonly kind: 'none'; readonly blank: ReadNumber | null };

/**
 * The score that counts by the policy's basis. A cell that holds something unreadable is given, not blank: an earlier
 * stage never stands in for it, or a slip of the pen would bring back the score it was to replace.
 */
export function givenScore(entry: Entry | undefined, basis: readonly ReviewStage[]): GivenScore {
  let blank: ReadNumber | null = null;
  for (const stage of basis) {
    const number = entry?.scores[stage];
    if (number === undefined) continue;
    const { reading } = number;
    if (reading.status === 'missing') {
      blank ??= number;
      continue;
    }
    return reading.value === null ? { kind: 'unreadable', number } : { kind: 'given', stage, points: reading.value, number };
  }
  return { kind: 'none', blank };
}
