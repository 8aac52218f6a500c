import type { Context } from '../context';
import type { PlacedNumber } from '../placedNumbers';
import { cellTrouble, type CellTrouble } from './cellTrouble';

/** Numbers with one trouble, leaving out what is not needed or only repeats another cell's trouble. */
export function troubledNumbers(context: Context, ...wanted: readonly CellTrouble[]): readonly PlacedNumber[] {
  const found = context.numbers.filter((placed) => {
    const trouble = cellTrouble(placed.number);
    return trouble !== null && wanted.includes(trouble) && isNeeded(placed, trouble);
  });
  return found.some((placed) => placed.use.kind === 'claim') ? withoutEchoes(context, found) : found;
}

/** Whether anything would be lost: words beside typed points, understood words and sums not yet calculated lose nothing. */
export function isNeeded({ number, use }: PlacedNumber, trouble: CellTrouble): boolean {
  if (use.kind === 'claim') {
    return use.claim.what === 'place'
      ? trouble === 'errorValue'
      : trouble !== 'notCalculated' && trouble !== 'placeholder' && trouble !== 'emptyText';
  }
  if (use.kind !== 'result') return true;
  const { criterion, entry, step } = use.placed;
  if (step?.computed !== null && step?.computed !== undefined) return false;
  if (step?.how.code === 'computed') return false;
  const isWord = entry.result?.word !== null && number.stored.kind === 'text';
  const isWordless = trouble === 'placeholder' || trouble === 'emptyText';
  if (criterion.method.kind === 'manual' || criterion.method.kind === 'disqualifier') return !isWord && !isWordless;
  return !(isWordless && step?.how.code === 'entered');
}

/** A total shows `#N/A` because a score does: the score is the finding (METHODS §10, TYP-11). */
function withoutEchoes(context: Context, found: readonly PlacedNumber[]): readonly PlacedNumber[] {
  const unitsWithErrors = new Set(
    context.numbers
      .filter(({ number, use }) => use.kind !== 'claim' && cellTrouble(number) === 'errorValue')
      .map(({ unit }) => unit),
  );
  return found.filter(
    ({ number, use, unit }) =>
      !(use.kind === 'claim' && number.formula !== null && number.stored.kind === 'error' && unitsWithErrors.has(unit)),
  );
}
