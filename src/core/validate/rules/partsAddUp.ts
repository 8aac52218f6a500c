import { add, compare, decimalText, equal, isZero, subtract, sum, ZERO, type Points } from '../../domain/points';
import type { Indicator } from '../../domain/reading';
import { isPercentPart } from '../indicatorParts';
import { unitNamed } from '../unitNamed';
import type { Finding, Rule } from '../rule';

/**
 * REL-01: the parts of a quantity add up to its total. One part alone, a subset ("Trong đó …") and a share are no
 * partition; nothing is said while a part is blank; two breakdowns side by side (by sex, then by degree) may each add up.
 */
export const partsAddUp: Rule = {
  id: 'REL-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'indicators',
  scope: 'book',
  check: ({ reading }) => {
    const unitOf = unitNamed(reading);
    return reading.indicators.flatMap((indicator): readonly Finding[] => {
      const total = indicator.total.reading.value;
      const parts = partition(indicator);
      if (total === null || parts === null || isPercentPart(indicator.name) || addsUp(total, parts)) return [];
      const added = sum(parts);
      return [
        {
          code: 'partsDiffer',
          place: { at: indicator.total.at, unit: unitOf(indicator.unitName), criterion: null },
          facts: {
            name: indicator.name,
            total: decimalText(total),
            sum: decimalText(added),
            difference: decimalText(subtract(total, added)),
            parts: parts.map((part) => decimalText(part)),
          },
        },
      ];
    });
  },
};

function partition({ parts }: Indicator): readonly Points[] | null {
  const values: Points[] = [];
  for (const { name, number, isSubset } of parts) {
    if (isSubset || isPercentPart(name)) continue;
    if (number.reading.value === null) return null;
    values.push(number.reading.value);
  }
  return values.length < 2 ? null : values;
}

/** All together, or in consecutive breakdowns that each make the total. */
function addsUp(total: Points, parts: readonly Points[]): boolean {
  if (equal(sum(parts), total)) return true;
  if (isZero(total)) return false;
  let run = ZERO;
  let closed = 0;
  for (const part of parts) {
    run = add(run, part);
    const order = compare(run, total);
    if (order > 0) return false;
    if (order === 0) {
      closed += 1;
      run = ZERO;
    }
  }
  return closed > 1 && isZero(run);
}
