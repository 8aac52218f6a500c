import { barTick } from '../../domain/barTick';
import type { ReadNumber } from '../../domain/reading';
import type { Context } from '../context';
import type { PlacedEntry } from '../placedEntries';
import type { PlacedNumber } from '../placedNumbers';
import type { CellTrouble } from './cellTrouble';

/** Numbers with one trouble, leaving out what is not needed or only repeats another cell's trouble. */
export function troubledNumbers(context: Context, ...wanted: readonly CellTrouble[]): readonly PlacedNumber[] {
  const found = context.troubled.flatMap(({ placed, trouble }) =>
    wanted.includes(trouble) && isNeeded(placed, trouble) ? [placed] : [],
  );
  return found.some((placed) => placed.use.kind === 'claim') ? withoutEchoes(context, found) : found;
}

/** Whether anything would be lost: words beside typed points, understood words and sums not yet calculated lose nothing. */
function isNeeded({ number, use, criterion }: PlacedNumber, trouble: CellTrouble): boolean {
  const isWordless = trouble === 'placeholder' || trouble === 'emptyText';
  switch (use.kind) {
    case 'claim':
      return use.claim.what === 'place' ? trouble === 'errorValue' : trouble !== 'notCalculated' && !isWordless;
    case 'result':
      if (criterion?.kind === 'disqualifier') return isUnclearBar(number, criterion.text);
      return isResultNeeded(number, use.placed, isWordless, trouble);
    case 'score':
      if (criterion?.kind === 'disqualifier') return isUnclearBar(number, criterion.text);
      if (!isWordless) return true;
      if (use.placed.entry.target?.state === 'notAssigned') return false;
      return criterion?.kind === 'points' || !isDash(number);
    case 'bonusColumn':
    case 'penaltyColumn':
      return !isDash(number);
    default:
      return true;
  }
}

/** `x`, `Có` and `Không` say whether a condition bars the school; anything else there is asked about. */
function isUnclearBar({ stored }: ReadNumber, condition: string): boolean {
  return barTick(stored, condition) === null;
}

function isResultNeeded(
  number: ReadNumber,
  { criterion, entry, step }: PlacedEntry,
  isWordless: boolean,
  trouble: CellTrouble,
): boolean {
  if (step !== null && (step.computed !== null || step.how.code === 'computed')) return false;
  const isWord = entry.result?.word !== null && number.stored.kind === 'text';
  if (criterion.method.kind === 'manual' || criterion.method.kind === 'disqualifier') {
    return !isWord && !isWordless && trouble !== 'unitInside' && trouble !== 'letterInNumber';
  }
  return !(isWordless && (step?.how.code === 'entered' || step?.how.code === 'notApplicable'));
}

/** A dash in a bonus or penalty says "none", as a blank does. */
function isDash({ stored }: ReadNumber): boolean {
  return stored.kind === 'text' && /^[-\u2010-\u2015\u2212]*$/.test(stored.text.trim());
}

/** A total shows `#N/A` because a score does: the score is the finding (METHODS §10, TYP-11). */
function withoutEchoes(context: Context, found: readonly PlacedNumber[]): readonly PlacedNumber[] {
  const unitsWithErrors = new Set(
    context.troubled
      .filter(({ placed, trouble }) => placed.use.kind !== 'claim' && trouble === 'errorValue')
      .map(({ placed }) => placed.unit),
  );
  return found.filter(
    ({ number, use, unit }) =>
      !(use.kind === 'claim' && number.formula !== null && number.stored.kind === 'error' && unitsWithErrors.has(unit)),
  );
}
