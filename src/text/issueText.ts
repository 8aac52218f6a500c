import type { Issue } from '../core/domain/issue';
import { issueSentence } from './issueSentence';
import type { IssueWords } from './parts/issueWords';

/** One finding as one paragraph: what, why it matters, what to do. */
export function issueText(words: IssueWords, issue: Issue): string {
  const { what, why, advice } = issueSentence(words, issue);
  return [what, why, advice].filter((sentence) => sentence !== '').join(' ');
}
