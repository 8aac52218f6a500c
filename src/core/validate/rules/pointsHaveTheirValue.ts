import { decimalText, isZero } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import type { Finding, Rule } from '../rule';

/** Points that are typed, or that follow from several results, which rarely stand in one cell. */
const SEVERAL: ReadonlySet<string> = new Set(['manual', 'composite', 'alternatives', 'weightedCount']);

/** MIS-05: points stand on a result where the criterion is scored from one and the unit fills that column in. Bonuses and deductions are typed. */
export const pointsHaveTheirValue: Rule = {
  id: 'MIS-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'results',
  scope: 'unit',
  check: ({ entries }) => {
    const using = new Set<UnitId>();
    for (const { entry } of entries) if (entry.result !== undefined && !isBlank(entry.result.number)) using.add(entry.unit);
    return entries.flatMap(({ entry, criterion, step }): readonly Finding[] => {
      const { result } = entry;
      const isTyped = step?.how.code === 'entered' && step.points !== null && !isZero(step.points);
      if (
        result === undefined ||
        step?.points === null ||
        step === null ||
        !isTyped ||
        criterion.kind !== 'points' ||
        SEVERAL.has(criterion.method.kind)
      )
        return [];
      if (!isBlank(result.number) || !using.has(entry.unit) || entry.target?.state === 'notAssigned') return [];
      return [
        {
          code: 'valueBlank',
          place: { at: result.number.at, unit: entry.unit, criterion: criterion.id },
          facts: { points: decimalText(step.points) },
        },
      ];
    });
  },
};

function isBlank({ stored }: { readonly stored: { readonly kind: string } }): boolean {
  return stored.kind === 'blank';
}
