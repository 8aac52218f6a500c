import type { Issue, IssueCode, IssueOf } from '../core/domain/issue';
import type { IssueSentence, IssueWords } from './parts/issueWords';

/** What a finding says in one language: what, why it matters, what to do. */
export function issueSentence(words: IssueWords, issue: Issue): IssueSentence {
  const sentence = say(words, issue);
  return issue.override === undefined ? sentence : { ...sentence, why: `${sentence.why} ${words.override(issue.override)}` };
}

function say<Code extends IssueCode>(words: IssueWords, issue: IssueOf<Code>): IssueSentence {
  return words.byCode[issue.code](issue);
}
