import type { Issue, IssueCode, IssueOf } from '../core/domain/issue';
import type { IssueSentence, IssueWords } from './parts/issueWords';

/** What a finding says in one language: what, why it matters, what to do. */
export interface ToldIssue extends IssueSentence {
  /** What it does to totals and places; `null` where that is not known, or is said already. */
  readonly effect: string | null;
}

export function issueSentence(words: IssueWords, issue: Issue): ToldIssue {
  const sentence = say(words, issue);
  const effect = issue.effect === undefined || SAY_IT.has(issue.code) ? null : words.effect(issue.effect);
  const why = issue.override === undefined ? sentence.why : `${sentence.why} ${words.override(issue.override)}`;
  return { ...sentence, why, effect };
}

/** Why a finding matters, in one text: what it does to totals before what there is to say in general. */
export function whyText({ effect, why }: ToldIssue): string {
  return effect === null ? why : why === '' ? effect : `${effect} ${why}`;
}

/** Their own sentences name the total and the place with and without them. */
const SAY_IT: ReadonlySet<IssueCode> = new Set(['totalDiffers', 'countedTwice']);

function say<Code extends IssueCode>(words: IssueWords, issue: IssueOf<Code>): IssueSentence {
  return words.byCode[issue.code](issue);
}
