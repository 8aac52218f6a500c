import type { SubmissionItem } from '../../domain/submission';

/** Words of `Phiếu gửi`. */
export interface SubmissionWords {
  readonly sheetName: string;
  readonly title: string;
  readonly intro: string;
  readonly unit: string;
  readonly self: string;
  readonly points: (exact: string) => string;
  readonly notGiven: string;
  readonly criteria: string;
  readonly checks: string;
  readonly item: (item: SubmissionItem) => string;
  readonly answers: { readonly done: string; readonly look: string; readonly open: string };
  readonly stamp: string;
  /** In every language we write, ours first: the stamp is found by them. */
  readonly on: readonly string[];
  readonly version: readonly string[];
  readonly digest: readonly string[];
  readonly hint: string;
  readonly footer: string;
}
