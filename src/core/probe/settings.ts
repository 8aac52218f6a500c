import { absolute, type Points } from '../domain/points';
import type { NumberWhy } from '../domain/readNumber';
import type { Policy } from '../domain/policy';
import type { Entry, ReadNumber } from '../domain/reading';
import type { ReviewStage } from '../domain/review';
import type { CellRef } from '../workbook/address';
import type { Setting } from './ground';
import type { Leaf } from './leaves';

const NO_REASON: readonly NumberWhy[] = [];

/** Another number in the same cell; a percent stays one. */
function numberAs({ at, stored, shown, format, reading }: ReadNumber, value: Points): ReadNumber {
  const isPercent = 'isPercent' in reading && reading.isPercent;
  return { at, stored, shown, formula: null, format, reading: { status: 'ok', value, why: NO_REASON, isPercent } };
}

const typed = (at: CellRef, value: Points): ReadNumber =>
  numberAs(
    { at, stored: { kind: 'blank' }, shown: '', formula: null, format: 'General', reading: { status: 'missing', value: null } },
    value,
  );

/** The stage whose cell counts, by the policy's basis; `null`: no score is typed, or what is typed is no number. */
export function countingStage(
  entry: Entry,
  { basis }: Policy,
): { readonly stage: ReviewStage; readonly number: ReadNumber } | null {
  for (const stage of basis) {
    const number = entry.scores[stage];
    if (number === undefined || number.reading.status === 'missing') continue;
    return number.reading.value === null ? null : { stage, number };
  }
  return null;
}

/** Another score where one counts, or a typed one where the points follow from a result. A deduction keeps the sign of its row. */
export function scoreSetting(leaf: Leaf, entry: Entry, points: Points, policy: Policy): Setting {
  const { unit, criterion } = entry;
  return { unit, criterion, entry: scoreSetter(leaf, entry, policy)(points) };
}

/** The same for many points in one cell: what does not depend on them is looked up once. */
export function scoreSetter(leaf: Leaf, entry: Entry, policy: Policy): (points: Points) => Entry {
  const isDeduction = leaf.kind === 'penalty' && leaf.criterion.countsDeductions === true;
  const counting = countingStage(entry, policy);
  const stage = counting?.stage ?? policy.basis[0];
  if (stage === undefined) return () => entry;
  const at = entry.result?.number.at ?? leaf.criterion.at;
  return (points) => {
    const value = isDeduction ? absolute(points) : points;
    const number = counting === null ? typed(at, value) : numberAs(counting.number, value);
    return { ...entry, scores: { ...entry.scores, [stage]: number } };
  };
}

/** Another result, from which the points follow. */
export function resultSetting(entry: Entry, value: Points): Setting {
  const { unit, criterion, result } = entry;
  if (result === undefined) return { unit, criterion, entry };
  return { unit, criterion, entry: { ...entry, result: { number: numberAs(result.number, value), word: null } } };
}
