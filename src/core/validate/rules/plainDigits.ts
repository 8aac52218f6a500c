import { placeOf } from '../cells/placeOf';
import { typedText, valueText } from '../cells/typedText';
import type { Rule } from '../rule';

/** TYP-05: full-width digits and the typographic minus are read, and said. */
export const plainDigits: Rule = {
  id: 'TYP-05',
  severity: 'info',
  fix: 'safe',
  blocks: null,
  tests: 'numbers',
  scope: 'unit',
  check: ({ numbers }) =>
    numbers.flatMap((placed) => {
      const { reading } = placed.number;
      if (reading.status !== 'ok' && reading.status !== 'warn') return [];
      const isOdd =
        reading.why.includes('fullWidthDigit') ||
        reading.why.includes('unicodeMinus') ||
        hasNoBreakSpace(typedText(placed.number));
      if (!isOdd) return [];
      const [text, value] = [typedText(placed.number), valueText(reading.value)];
      return [
        { code: 'oddDigits', place: placeOf(placed), facts: { text, value }, fix: { kind: 'safe', from: text, to: value } },
      ];
    }),
};

function hasNoBreakSpace(text: string): boolean {
  return /[\u00A0\u202F\u2007]/.test(text);
}
