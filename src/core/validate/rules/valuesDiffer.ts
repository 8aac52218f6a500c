import { decimalText, equal } from '../../domain/points';
import { valuesByCriterion } from '../clusterValues';
import { countingStage } from '../countingStage';
import type { Finding, Rule } from '../rule';

/** STA-03: a criterion on which all units have the same points tells them apart in nothing. */
export const valuesDiffer: Rule = {
  id: 'STA-03',
  severity: 'info',
  fix: null,
  blocks: null,
  check: ({ entries, reading, policy }) => {
    const stage = countingStage(reading, policy);
    if (stage === null) return [];
    return valuesByCriterion(entries, ({ entry, criterion }) =>
      criterion.kind === 'points' ? entry.scores[stage] : undefined,
    ).flatMap(({ criterion, values }): readonly Finding[] => {
      const [first] = values;
      if (first === undefined || values.some(({ value }) => !equal(value, first.value))) return [];
      const place = { at: first.number.at, unit: null, criterion: criterion.id };
      return [{ code: 'valuesAlike', place, facts: { value: decimalText(first.value), units: values.length } }];
    });
  },
};
