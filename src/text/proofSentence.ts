import type { ProofCode, ProofIssue, ProofIssueOf } from '../core/domain/proofreading';
import type { IssueSentence } from './parts/issueWords';
import type { ProofWords } from './parts/proofWords';

/** What a finding about a report says in one language: what, why it matters, what to do. */
export function proofSentence(words: ProofWords, issue: ProofIssue): IssueSentence {
  return say(words, issue);
}

/** The same as one paragraph, the place in front. */
export function proofText(words: ProofWords, issue: ProofIssue): string {
  const { what, why, advice } = proofSentence(words, issue);
  return [`${words.place(issue.at)}: ${what}`, why, advice].join(' ');
}

function say<Code extends ProofCode>(words: ProofWords, issue: ProofIssueOf<Code>): IssueSentence {
  return words.byCode[issue.code](issue);
}
