import { add, divide, floor, greatest, least, multiply, negate, points, toNumber } from '../domain/points';
import type { Outcome } from './engine';
import { outcomeOf, scoredWith, type Ground, type Setting } from './ground';
import type { Random } from './random';
import type { UncertainCell } from './uncertainCells';

/** Draws the uncertain scores once. */
export type PointDraw = (random: Random) => readonly Setting[];

/**
 * Each uncertain score moves on its scale by at most a usual correction, and never past 0 or its maximum. There are few places it
 * can move to, so that each is worked out the first time it is drawn. Source: METHODS §9.6.
 */
export function pointDraw(cells: readonly UncertainCell[]): PointDraw {
  const movable = cells.map((cell) => ({ cell, steps: stepsOf(cell), known: new Map<number, Setting>() }));
  return (random) => {
    const settings: Setting[] = [];
    for (const { cell, steps, known } of movable) {
      const moved = random.whole(2 * steps + 1) - steps;
      if (moved === 0) continue;
      const setting = known.get(moved) ?? settingOf(cell, moved);
      known.set(moved, setting);
      settings.push(setting);
    }
    return settings;
  };
}

const stepsOf = ({ usual, step }: UncertainCell): number => toNumber(floor(divide(usual, step)));

function settingOf(cell: UncertainCell, moved: number): Setting {
  const distance = multiply(cell.step, points(String(Math.abs(moved))));
  const to = add(cell.points, moved < 0 ? negate(distance) : distance);
  return cell.set(least(cell.most, greatest(cell.least, to)));
}

export function outcomeOfPoints(ground: Ground, settings: readonly Setting[]): Outcome {
  return outcomeOf(ground, scoredWith(ground, settings));
}
