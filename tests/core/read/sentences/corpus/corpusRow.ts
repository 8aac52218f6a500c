import type { CriterionKind } from '../../../../../src/core/domain/criteria';

/** What is known of the criterion besides its sentence. */
export interface RowContext {
  readonly maximum?: string;
  readonly kind?: CriterionKind;
  readonly unit?: string;
  readonly hasTarget?: boolean;
}

/** A sentence as a regulation writes it, with its method on one line (`said` in `saidMethod.ts`), worked out by hand. */
export type CorpusRow = readonly [sentence: string, method: string, context?: RowContext];
