import { decimalText, equal } from '../../domain/points';
import { valuesByCriterion } from '../clusterValues';
import { countingStage } from '../countingStage';
import { refText } from '../../workbook/address';
import type { Rule } from '../rule';

/** STA-03: a criterion on which all units have the same points tells them apart in nothing. One finding for all such criteria. */
export const valuesDiffer: Rule = {
  id: 'STA-03',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'criteria',
  check: ({ entries, reading, policy }) => {
    const stage = countingStage(reading, policy);
    if (stage === null) return [];
    const alike = valuesByCriterion(entries, ({ entry, criterion }) =>
      criterion.kind === 'points' ? entry.scores[stage] : undefined,
    ).flatMap(({ criterion, values }) => {
      const [first] = values;
      const isAlike = first !== undefined && values.every(({ value }) => equal(value, first.value));
      return isAlike ? [{ criterion, at: first.number.at, value: first.value, units: values.length }] : [];
    });
    const [first] = alike;
    if (first === undefined) return [];
    const place = { at: first.at, unit: null, criterion: first.criterion.id };
    const cells = alike.map(({ at }) => refText(at));
    return [{ code: 'valuesAlike', place, facts: { value: decimalText(first.value), units: first.units, cells } }];
  },
};
