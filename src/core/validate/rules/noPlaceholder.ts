import { placeOf } from '../cells/placeOf';
import { troubledNumbers } from '../cells/troubledNumbers';
import { typedText } from '../cells/typedText';
import type { Rule } from '../rule';

/** MIS-04: `...`, `N/A`, `đang cập nhật` keep the place of a number that is not there. */
export const noPlaceholder: Rule = {
  id: 'MIS-04',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'unit',
  check: (context) =>
    troubledNumbers(context, 'placeholder').map((placed) => {
      const text = typedText(placed.number);
      return { code: 'placeholder', place: placeOf(placed), facts: { text }, fix: { kind: 'ask', from: text, to: '' } };
    }),
};
