import type { Context } from '../context';
import type { PlacedNumber } from '../placedNumbers';
import type { FindingOf } from '../rule';
import type { CellTrouble } from './cellTrouble';
import { placeOf } from './placeOf';
import { suggestedValue } from './suggestedValue';
import { troubledNumbers } from './troubledNumbers';
import { candidateTexts, typedText, valueText } from './typedText';

/** Findings for cells that hold something else than a number, with the reading they suggest. */
export function unreadable(context: Context, ...troubles: readonly CellTrouble[]): readonly FindingOf<'unreadableNumber'>[] {
  return troubledNumbers(context, ...troubles).map(unreadableNumber);
}

function unreadableNumber(placed: PlacedNumber): FindingOf<'unreadableNumber'> {
  const { reading } = placed.number;
  const suggested = suggestedValue(placed);
  const text = typedText(placed.number);
  return {
    code: 'unreadableNumber',
    place: placeOf(placed),
    facts: {
      text,
      why: (reading.status === 'ask' || reading.status === 'error' ? reading.why[0] : undefined) ?? 'notNumber',
      candidates: candidateTexts(placed.number),
      suggested: suggested === null ? null : valueText(suggested),
    },
    fix: suggested === null ? null : { kind: 'ask', from: text, to: valueText(suggested) },
  };
}
