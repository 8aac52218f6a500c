import { decimalText } from '../../domain/points';
import type { Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';

/** The place the workbook states for each unit, the first where it states several. */
export function statedPlaces(reading: Reading): ReadonlyMap<UnitId, string> {
  const places = new Map<UnitId, string>();
  for (const { what, unit, number } of reading.claims) {
    const { value } = number.reading;
    if (what === 'place' && unit !== null && value !== null && !places.has(unit)) places.set(unit, decimalText(value));
  }
  return places;
}
