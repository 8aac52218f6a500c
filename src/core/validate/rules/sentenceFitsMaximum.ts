import { exactText } from '../../domain/points';
import { sentenceOf } from '../sentenceOf';
import type { Rule } from '../rule';

/** RUL-02: a scoring sentence whose numbers contradict the maximum, or themselves. */
export const sentenceFitsMaximum: Rule = {
  id: 'RUL-02',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'sentences',
  scope: 'book',
  check: ({ reading }) => {
    const sentence = sentenceOf(reading);
    const maxima = new Map(reading.criteria.map(({ id, maximum }) => [id, maximum]));
    return reading.sentenceProblems
      .filter(({ problem }) => problem === 'contradictsMaximum')
      .map(({ criterion, at }) => {
        const maximum = maxima.get(criterion) ?? null;
        return {
          code: 'sentenceContradictsMaximum',
          place: { at, unit: null, criterion },
          facts: { sentence: sentence(criterion), maximum: maximum === null ? '' : exactText(maximum) },
        };
      });
  },
};
