import { decimalText, divide, isWhole, isZero, multiply, roundHalfUp } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import { typedText } from '../cells/typedText';
import type { Finding, Rule } from '../rule';

/** RNG-07: where the criterion declares a step, scores are multiples of it. */
export const scoreOnStep: Rule = {
  id: 'RNG-07',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'scores',
  scope: 'unit',
  check: ({ numbers }) =>
    numbers.flatMap((placed): readonly Finding[] => {
      const { number, use, criterion } = placed;
      const step = criterion?.method.kind === 'manual' ? criterion.method.step : null;
      const { value } = number.reading;
      if (use.kind !== 'score' || step === null || isZero(step) || value === null) return [];
      const times = divide(value, step);
      if (isWhole(times)) return [];
      const nearest = multiply(roundHalfUp(times, 0), step);
      const facts = { value: decimalText(value), step: decimalText(step), nearest: decimalText(nearest) };
      return [
        { code: 'offStep', place: placeOf(placed), facts, fix: { kind: 'ask', from: typedText(number), to: facts.nearest } },
      ];
    }),
};
