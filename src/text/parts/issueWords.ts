import type { IssueCode, IssueOf, Severity } from '../../core/domain/issue';

/** What, why it matters, what to do: each one sentence. */
export interface IssueSentence {
  readonly what: string;
  readonly why: string;
  readonly advice: string;
}

/** Words for findings: one entry per code, so that a code without a sentence does not compile. */
export interface IssueWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly byCode: { readonly [Code in IssueCode]: (issue: IssueOf<Code>) => IssueSentence };
}
