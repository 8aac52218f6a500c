import { decimalText, equal } from '../../domain/points';
import type { Entry, ReadNumber } from '../../domain/reading';
import { REVIEW_STAGES } from '../../domain/review';
import type { CellRef } from '../../workbook/address';
import { formulaReferences } from '../../workbook/formulaReferences';
import type { Finding, Rule } from '../rule';

/**
 * AUD-01: the score after a review is calculated from the result and passes over what the reviewer typed: both are shown, and people say
 * which counts (METHODS §2.3). A formula that reads the reviewer's cell takes it into account; one whose cells are not known says nothing.
 */
export const reviewNotReplaced: Rule = {
  id: 'AUD-01',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'entries',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion }): readonly Finding[] => {
      const last = replacing(entry);
      if (last === null) return [];
      const { review, stage, number } = last;
      return [
        {
          code: 'reviewReplaced',
          place: { at: number.at, unit: entry.unit, criterion: criterion.id },
          facts: {
            stage,
            review: decimalText(review),
            calculated: decimalText(last.value),
            formula: `=${number.formula ?? ''}`,
          },
        },
      ];
    }),
};

/** The last given score, when it is calculated from the result past another score that a reviewer typed. */
function replacing({ scores, result, target }: Entry) {
  const given = REVIEW_STAGES.flatMap((stage) => {
    const number = scores[stage];
    const value = number?.reading.value ?? null;
    return number === undefined || value === null ? [] : [{ stage, number, value }];
  });
  const last = given.at(-1);
  const before = given.at(-2);
  if (last === undefined || before === undefined || before.stage === 'self') return null;
  if (before.number.formula !== null || equal(before.value, last.value)) return null;
  const sources = [result?.number, target?.state === 'assigned' ? target.number : undefined];
  const isCalculated = readsCells(
    last.number,
    before.number.at,
    sources.flatMap((one) => (one === undefined ? [] : [one.at])),
  );
  return isCalculated ? { ...last, stage: before.stage, review: before.value } : null;
}

/** Whether a formula reads one of these cells and certainly not that one. */
function readsCells({ at, formula }: ReadNumber, never: CellRef, any: readonly CellRef[]): boolean {
  if (formula === null) return false;
  const { areas, hasLines, hasNames, looksElsewhere } = formulaReferences(formula, at.sheet);
  const reads = ({ sheet, row, column }: CellRef): boolean =>
    areas.some(
      ({ sheet: of, area }) =>
        of === sheet && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    );
  return !hasLines && !hasNames && !looksElsewhere && !reads(never) && any.some(reads);
}
