import { placeOf } from '../cells/placeOf';
import { troubledNumbers } from '../cells/troubledNumbers';
import { typedText } from '../cells/typedText';
import type { Rule } from '../rule';

/** TYP-08: a word or a tick where a number, or a word of the scale, is due. */
export const wordRecognised: Rule = {
  id: 'TYP-08',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'unit',
  check: (context) =>
    troubledNumbers(context, 'word').map((placed) => ({
      code: 'wordNotRecognised',
      place: placeOf(placed),
      facts: { text: typedText(placed.number) },
    })),
};
