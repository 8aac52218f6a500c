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
export function takesTyped({ code, fix, place }: Issue): 'number' | 'text' | null {
  return fix !== null || place.at === null ? null : (TYPED[code] ?? null);
}
