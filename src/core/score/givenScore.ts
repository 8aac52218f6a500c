import { CROSS_STAGE, type CrossScore, type Settlement } from '../domain/crossScore';
import type { Points } from '../domain/points';
import type { Entry, ReadNumber } from '../domain/reading';
import type { ReviewStage } from '../domain/review';

/** What was typed for a criterion: by the first stage of the basis whose cell is not blank. */
export type GivenScore =
  | { readonly kind: 'given'; readonly stage: ReviewStage; readonly points: Points; readonly number: ReadNumber }
  /** Several reviewers, and what they come to. */
  | {
      readonly kind: 'crossScored';
      readonly settlement: Extract<Settlement, { state: 'settled' }>;
      readonly from: readonly CrossScore[];
    }
  /** Several reviewers too far apart: neither the larger of two scores nor the self-assessed one stands in (AUD-04). */
  | { readonly kind: 'unreconciled'; readonly from: readonly CrossScore[] }
  | { readonly kind: 'unreadable'; readonly number: ReadNumber }
  | { readonly kind: 'none'; readonly blank: ReadNumber | null };

/**
 * The score that counts by the policy's basis. A cell that holds something unreadable is given, not blank: an earlier
 * stage never stands in for it, or a slip of the pen would bring back the score it was to replace.
 */
export function givenScore(entry: Entry | undefined, basis: readonly ReviewStage[]): GivenScore {
  let blank: ReadNumber | null = null;
  for (const stage of basis) {
    if (entry === undefined) break;
    const number = entry.scores[stage];
    const isTyped = number !== undefined && number.reading.status !== 'missing';
    const crossed = isTyped || stage === CROSS_STAGE ? fromReviewers(entry, stage, isTyped) : null;
    if (crossed !== null) return crossed;
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

/** What several reviewers say at this stage; `null`: what is typed there counts, or nobody of them gave a score. */
function fromReviewers(entry: Entry, stage: ReviewStage, isTyped: boolean): GivenScore | null {
  const { settlement, crossScores } = entry;
  if (settlement === undefined || crossScores === undefined || stage === 'self') return null;
  const from = crossScores.filter(({ reviewer, number }) => reviewer.unit !== entry.unit && number.reading.status !== 'missing');
  if (settlement.state === 'unreconciled') return { kind: 'unreconciled', from };
  if (isTyped) return null;
  switch (settlement.state) {
    case 'settled':
      return { kind: 'crossScored', settlement, from };
    case 'unreadable':
      return { kind: 'unreadable', number: settlement.number };
    case 'reconciled':
      return null;
  }
}
