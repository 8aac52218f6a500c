import type { Criterion } from '../../domain/criteria';
import { decimalText, equal, type Points } from '../../domain/points';
import type { CellRef } from '../../workbook/address';
import type { ReviewStage } from '../../domain/review';
import { FEWEST_UNITS } from '../clusterValues';
import { countingStage } from '../countingStage';
import { refText } from '../../workbook/address';
import type { Context } from '../context';
import type { Rule } from '../rule';

/** STA-03: a criterion on which all units have the same points tells them apart in nothing. One finding for all such criteria. */
export const valuesDiffer: Rule = {
  id: 'STA-03',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'criteria',
  scope: 'cluster',
  check: ({ reading, parts, policy }) => {
    const stage = countingStage(reading, policy);
    if (stage === null) return [];
    const alike = reading.criteria.flatMap((criterion) => {
      const same = criterion.kind === 'points' ? sameValue(criterion, stage, parts) : null;
      return same === null ? [] : [{ criterion, ...same }];
    });
    const [first] = alike;
    if (first === undefined) return [];
    const place = { at: first.at, unit: null, criterion: first.criterion.id };
    const cells = alike.map(({ at }) => refText(at));
    return [{ code: 'valuesAlike', place, facts: { value: decimalText(first.value), units: first.units, cells } }];
  },
};

/** The one value of a criterion in its first cell, and how many units have it; `null`: some differ, mostly the second already. */
function sameValue(
  criterion: Criterion,
  stage: ReviewStage,
  parts: Context['parts'],
): { readonly at: CellRef; readonly value: Points; readonly units: number } | null {
  let same: { readonly at: CellRef; readonly value: Points } | null = null;
  let units = 0;
  for (const { byCriterion } of parts.values()) {
    const number = byCriterion.get(criterion.id)?.entry.scores[stage];
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null) continue;
    if (same !== null && !equal(same.value, value)) return null;
    same ??= { at: number.at, value };
    units += 1;
  }
  return same === null || units < FEWEST_UNITS ? null : { ...same, units };
}
