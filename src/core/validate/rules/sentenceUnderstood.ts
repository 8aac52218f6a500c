import { sentenceOf } from '../sentenceOf';
import type { Rule } from '../rule';

/** RUL-01: a scoring sentence that was not understood; the criterion stays with typed points, and nothing is guessed. */
export const sentenceUnderstood: Rule = {
  id: 'RUL-01',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'sentences',
  scope: 'book',
  check: ({ reading }) => {
    const sentence = sentenceOf(reading);
    return reading.sentenceProblems
      .filter(({ problem }) => problem === 'notUnderstood')
      .map(({ criterion, at, words }) => ({
        code: 'sentenceNotUnderstood',
        place: { at, unit: null, criterion },
        facts: { sentence: sentence(criterion), words },
      }));
  },
};
