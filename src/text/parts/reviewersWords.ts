import type { Points } from '../../core/domain/points';
import type { ReviewerReport } from '../../core/domain/reviewerReport';

/** Several reviewers beside each other. */
export interface ReviewersWords {
  readonly heading: string;
  readonly about: string;
  readonly caption: string;
  readonly reviewer: string;
  readonly units: string;
  readonly bias: string;
  readonly outliers: string;
  /** `null`: nobody else scored the same. */
  readonly leaning: (bias: Points | null) => string;
  readonly unreconciled: (count: number) => string;
  readonly agreement: (found: NonNullable<ReviewerReport['agreement']>) => string;
  readonly noAgreement: string;
}
