import type { UnitId } from '../domain/unit';

/** Chấm chéo: who checks whom. */
export interface CheckingPair {
  readonly checker: UnitId;
  readonly checked: UnitId;
}

/**
 * Each unit checks `each` others and is checked by as many, never itself (JUD-02): the units in a ring, each checks those that follow it
 * after `turn` more, so that another year gives other pairs. Empty for fewer than two units.
 * @param each how many units one checks; at most all others
 */
export function checkingPairs(units: readonly UnitId[], each = 1, turn = 0): readonly CheckingPair[] {
  const others = units.length - 1;
  if (others < 1) return [];
  const steps = Array.from({ length: Math.min(Math.max(0, each), others) }, (_, index) => 1 + ((index + turn) % others));
  return units.flatMap((checker, at) =>
    steps.flatMap((step): readonly CheckingPair[] => {
      const checked = units[(at + step) % units.length];
      return checked === undefined ? [] : [{ checker, checked }];
    }),
  );
}
