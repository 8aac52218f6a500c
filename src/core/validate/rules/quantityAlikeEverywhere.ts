import { decimalText, equal, type Points } from '../../domain/points';
import { nameKey } from '../../shared/nameKey';
import { refText, type CellRef } from '../../workbook/address';
import { isPercentPart } from '../indicatorParts';
import { unitNamed } from '../unitNamed';
import type { Finding, Rule } from '../rule';

/** REL-09: one quantity of one unit is the same number wherever it stands: among the indicators, and as the result of a criterion of that name. */
export const quantityAlikeEverywhere: Rule = {
  id: 'REL-09',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'indicators',
  scope: 'cluster',
  check: (context) => {
    const { reading } = context;
    if (reading.indicators.length === 0) return [];
    const unitOf = unitNamed(reading);
    const known = new Map<string, { readonly value: Points; readonly at: CellRef }>();
    const found: Finding[] = [];
    const meet = (unit: string, name: string, value: Points | null, at: CellRef): void => {
      const key = `${unit}|${nameKey(name)}`;
      const before = known.get(key);
      if (value === null || isPercentPart(name)) return;
      if (before === undefined) known.set(key, { value, at });
      else if (!equal(before.value, value))
        found.push({
          code: 'quantityDiffers',
          place: { at, unit, criterion: null },
          facts: { name, value: decimalText(value), other: decimalText(before.value), otherCell: refText(before.at) },
        });
    };
    for (const { unitName, name, total } of reading.indicators) {
      const unit = unitOf(unitName);
      if (unit !== null) meet(unit, name, total.reading.value, total.at);
    }
    for (const { entry, criterion } of context.entries) {
      const number = entry.result?.number;
      if (number !== undefined && known.has(`${entry.unit}|${nameKey(criterion.text)}`))
        meet(entry.unit, criterion.text, number.reading.value, number.at);
    }
    return found;
  },
};
