import { placeOf } from '../cells/placeOf';
import { troubledNumbers } from '../cells/troubledNumbers';
import { typedText } from '../cells/typedText';
import type { Rule } from '../rule';

/** Letters that are typed for digits: `O5` is probably 05. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', i: '1', '|': '1' };

/** TYP-04: `O5`, `l2`: a letter where a digit belongs, or a text with digits that is no number. */
export const noLetterInNumber: Rule = {
  id: 'TYP-04',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'numbers',
  scope: 'unit',
  check: (context) =>
    troubledNumbers(context, 'letterInNumber').map((placed) => {
      const text = typedText(placed.number);
      const meant = text.trim().replace(/[OolIi|]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
      return {
        code: 'letterInNumber',
        place: placeOf(placed),
        facts: { text },
        fix:
          meant !== text.trim() && /^[+-]?\d+([.,]\d+)?$/.test(meant)
            ? { kind: 'ask', from: text, to: withoutLeadingZeros(meant) }
            : null,
      };
    }),
};

function withoutLeadingZeros(text: string): string {
  return text.replace(',', '.').replace(/^([+-]?)0+(?=\d)/, '$1');
}
