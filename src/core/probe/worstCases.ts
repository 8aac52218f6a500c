import { absolute, subtract, ZERO, type Points } from '../domain/points';
import type { UnitId } from '../domain/unit';
import { keyOf, scoredWith, type Ground, type Setting } from './ground';
import type { UncertainCell } from './uncertainCells';

type Side = 'lowest' | 'highest';

/** How far each unit could still go down or up while some of its cells are unchecked. */
export interface WorstCases {
  readonly unchecked: () => readonly UncertainCell[];
  readonly settings: (unit: UnitId, side: Side) => readonly Setting[];
  /** What the unit would be ranked by. */
  readonly key: (unit: UnitId, side: Side) => Points | null;
  /** How much of that one cell decides while all the others stay at their worst. */
  readonly effect: (cell: UncertainCell, side: Side) => Points;
  readonly check: (cell: UncertainCell) => void;
  readonly uncheck: (cell: UncertainCell) => void;
}

export function worstCases(ground: Ground, cells: readonly UncertainCell[]): WorstCases {
  const checked = new Set<UncertainCell>();
  const byUnit = new Map<UnitId, UncertainCell[]>();
  for (const cell of cells) byUnit.set(cell.unit, [...(byUnit.get(cell.unit) ?? []), cell]);
  const keys = new Map<string, Points | null>();
  const effects = new Map<UncertainCell, Map<Side, Points>>();

  const settingsOf = (unit: UnitId, side: Side, without: UncertainCell | null): readonly Setting[] =>
    (byUnit.get(unit) ?? []).flatMap((cell) => (checked.has(cell) || cell === without ? [] : [cell.set(cell[side])]));
  const keyWith = (unit: UnitId, settings: readonly Setting[]): Points | null =>
    keyOf(scoredWith(ground, settings), unit, ground.policy);
  const key = (unit: UnitId, side: Side): Points | null => {
    const name = `${side}\n${unit}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const found = keyWith(unit, settingsOf(unit, side, null));
    keys.set(name, found);
    return found;
  };
  const forget = (unit: UnitId): void => {
    keys.delete(`lowest\n${unit}`);
    keys.delete(`highest\n${unit}`);
    for (const cell of byUnit.get(unit) ?? []) effects.delete(cell);
  };
  return {
    unchecked: () => cells.filter((cell) => !checked.has(cell)),
    settings: (unit, side) => settingsOf(unit, side, null),
    key,
    effect: (cell, side) => {
      const known = effects.get(cell)?.get(side);
      if (known !== undefined) return known;
      const all = key(cell.unit, side);
      const without = keyWith(cell.unit, settingsOf(cell.unit, side, cell));
      const found = all === null || without === null ? ZERO : absolute(subtract(without, all));
      effects.set(cell, (effects.get(cell) ?? new Map<Side, Points>()).set(side, found));
      return found;
    },
    check: (cell) => {
      checked.add(cell);
      forget(cell.unit);
    },
    uncheck: (cell) => {
      checked.delete(cell);
      forget(cell.unit);
    },
  };
}
