import { absolute, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Entry, ReadNumber } from '../domain/reading';
import type { ReviewStage } from '../domain/review';
import type { CellRef } from '../workbook/address';
import type { Setting } from './ground';
import type { Leaf } from './leaves';

/** Another number in the same cell; a percent stays one. */
function numberAs(number: ReadNumber, value: Points): ReadNumber {
  const isPercent = 'isPercent' in number.reading && number.reading.isPercent;
  return { ...number, formula: null, reading: { status: 'ok', value, why: [], isPercent } };
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
  const value = leaf.kind === 'penalty' && leaf.criterion.countsDeductions === true ? absolute(points) : points;
  const counting = countingStage(entry, policy);
  const stage = counting?.stage ?? policy.basis[0];
  if (stage === undefined) return { unit, criterion, entry };
  const number =
    counting === null ? typed(entry.result?.number.at ?? leaf.criterion.at, value) : numberAs(counting.number, value);
  return { unit, criterion, entry: { ...entry, scores: { ...entry.scores, [stage]: number } } };
}

/** Another result, from which the points follow. */
export function resultSetting(entry: Entry, value: Points): Setting {
  const { unit, criterion, result } = entry;
  if (result === undefined) return { unit, criterion, entry };
  return { unit, criterion, entry: { ...entry, result: { number: numberAs(result.number, value), word: null } } };
}
