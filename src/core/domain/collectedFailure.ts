import type { HostFailure } from '../workbook/host';
import type { Candidate, Clue } from './recognition';

/** Why a file cannot be collected at all: it could not be opened, or holds no scores that can be read. */
export type CollectedFailure =
  | { readonly code: 'notOpened'; readonly failure: HostFailure }
  | { readonly code: 'notScoring'; readonly clues: readonly Clue[] }
  | { readonly code: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** Scores, but no column for what a school fills in. */
  | { readonly code: 'noSelfColumn' };
