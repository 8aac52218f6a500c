import { placeOf } from '../cells/placeOf';
import { isTextNumber, typedText, valueText } from '../cells/typedText';
import type { Rule } from '../rule';

/** TYP-01: a number stored as text is read here, but Excel's SUM skips it. Other digits than 0–9 are TYP-05 as well. */
export const numberStoredAsNumber: Rule = {
  id: 'TYP-01',
  severity: 'warning',
  fix: 'safe',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'unit',
  check: ({ numbers }) =>
    numbers.flatMap((placed) => {
      const { reading } = placed.number;
      if (
        !isTextNumber(placed.number) ||
        reading.value === null ||
        (placed.use.kind === 'claim' && placed.use.claim.what === 'place')
      )
        return [];
      const [text, value] = [typedText(placed.number), valueText(reading.value)];
      // 0.94 in a cell that shows no percent would be 0.94 per cent to whoever reads it next: a person types it anew.
      const isPercent = reading.isPercent && !placed.number.format.includes('%');
      return [
        {
          code: 'numberAsText',
          place: placeOf(placed),
          facts: { text, value, isPercent },
          ...(isPercent ? {} : { fix: { kind: 'safe', from: text, to: value } }),
        },
      ];
    }),
};
