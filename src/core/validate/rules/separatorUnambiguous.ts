import { placeOf } from '../cells/placeOf';
import { suggestedValue } from '../cells/suggestedValue';
import { troubledNumbers } from '../cells/troubledNumbers';
import { candidateTexts, typedText, valueText } from '../cells/typedText';
import type { Rule } from '../rule';

/** TYP-03: `1.234` may be a thousand or a little more than one. Without a value it counts as missing (MIS-01). */
export const separatorUnambiguous: Rule = {
  id: 'TYP-03',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'unit',
  check: (context) =>
    troubledNumbers(context, 'ambiguousSeparator').map((placed) => {
      const suggested = suggestedValue(placed);
      const text = typedText(placed.number);
      const to = suggested === null ? null : valueText(suggested);
      return {
        code: 'ambiguousSeparator',
        place: placeOf(placed),
        facts: { text, candidates: candidateTexts(placed.number), suggested: to },
        fix: to === null ? null : { kind: 'ask', from: text, to },
      };
    }),
};
