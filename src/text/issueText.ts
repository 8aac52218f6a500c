import type { Issue } from '../core/domain/issue';
import { issueSentence, whyText } from './issueSentence';
import type { IssueWords } from './parts/issueWords';

/** One finding as one paragraph: what, why it matters, what to do. */
export function issueText(words: IssueWords, issue: Issue): string {
  const told = issueSentence(words, issue);
  return [told.what, whyText(told), told.advice].filter((sentence) => sentence !== '').join(' ');
}
