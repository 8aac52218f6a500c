import type { Issue } from '../../core/domain/issue';
import type { IssueSentence, IssueWords } from '../../text/parts/issueWords';

/** The words of one finding. */
export function issueSentence(issue: Issue, words: IssueWords): IssueSentence {
  // The entry under a finding's own code takes that finding; a method's parameter lets the union say so.
  const entry: { say(found: Issue): IssueSentence } = { say: words.byCode[issue.code] };
  return entry.say(issue);
}
