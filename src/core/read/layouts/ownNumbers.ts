import type { Criterion } from '../../domain/criteria';
import type { OwnNumber } from '../../domain/reading';
import type { OutlineNode } from '../criteria/outline';
import type { NamedUnit } from './scoreReading';

/** Where a unit's own sheet numbers a criterion otherwise than the common tree, which takes the first sheet's numbers. */
export function ownNumbers(
  criteria: readonly Criterion[],
  units: readonly NamedUnit[],
  sheets: readonly (readonly OutlineNode[])[],
  places: readonly (readonly number[])[],
): readonly OwnNumber[] {
  return sheets.flatMap((nodes, sheet) => {
    const unit = units[sheet];
    if (unit === undefined) return [];
    return nodes.flatMap(({ number, numberAt, at }, index): readonly OwnNumber[] => {
      const criterion = criteria[places[sheet]?.[index] ?? -1];
      if (criterion === undefined || criterion.number === number) return [];
      return [{ unit: unit.id, criterion: criterion.id, number, at: numberAt ?? at, hasOwnCell: numberAt !== null }];
    });
  });
}
