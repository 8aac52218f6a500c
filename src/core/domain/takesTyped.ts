import type { Issue } from './issue';

/** Findings whose cell takes a number, or words, that the program cannot know. */
const TYPED: Readonly<Partial<Record<Issue['code'], 'number' | 'text'>>> = {
  ambiguousSeparator: 'number',
  letterInNumber: 'number',
  unreadableNumber: 'number',
  scoreAboveMaximum: 'number',
  scoreMissing: 'number',
  numberTwice: 'text',
  evidenceMissing: 'text',
};

/** What a person may type to set it right; `null`: the program has a proposal of its own, or one value does not set it right. */
export function takesTyped(issue: Issue): 'number' | 'text' | null {
  if (issue.fix !== null || issue.place.at === null) return null;
  // What is typed would stand in place of the whole text.
  if (issue.code === 'numberTwice' && issue.facts.cells.length === 0) return null;
  return TYPED[issue.code] ?? null;
}
