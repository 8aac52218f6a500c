import {
  add,
  compare,
  divide,
  equal,
  floor,
  isNegative,
  isZero,
  multiply,
  points,
  subtract,
  toNumber,
  ZERO,
  type Points,
} from '../domain/points';

/** Values further and further away from the one of today; rung 1 is the nearest. */
export interface Ladder {
  readonly rungs: number;
  readonly at: (rung: number) => Points;
}

export const NO_LADDER: Ladder = { rungs: 0, at: () => ZERO };

const whole = (number: number): Points => points(String(number));

/** More rungs than this are never climbed: an unlikely step on an unlikely scale. */
const MOST_RUNGS = 10_000_000;

/** From today's value by equal steps, last the bound itself. @param step above 0 */
export function evenLadder(from: Points, to: Points, step: Points): Ladder {
  const isDown = compare(to, from) < 0;
  const distance = isDown ? subtract(from, to) : subtract(to, from);
  const full = toNumber(floor(divide(distance, step)));
  if (full > MOST_RUNGS) return NO_LADDER;
  const rungs = equal(multiply(whole(full), step), distance) ? full : full + 1;
  return {
    rungs,
    at: (rung) => {
      if (rung >= rungs) return to;
      const moved = multiply(whole(rung), step);
      return isDown ? subtract(from, moved) : add(from, moved);
    },
  };
}

/** The multiples of a step between today's value (left out) and the bound, and the bound itself. */
export function steppedLadder(from: Points, to: Points, step: Points): Ladder {
  const isDown = compare(to, from) < 0;
  const below = multiply(floor(divide(from, step)), step);
  const first = isDown ? (equal(below, from) ? subtract(from, step) : below) : add(below, step);
  if (isDown ? compare(first, to) <= 0 : compare(first, to) >= 0) return listLadder(equal(from, to) ? [] : [to]);
  const rest = evenLadder(first, to, step);
  return { rungs: rest.rungs + 1, at: (rung) => (rung === 1 ? first : rest.at(rung - 1)) };
}

export function listLadder(values: readonly Points[]): Ladder {
  return { rungs: values.length, at: (rung) => values[rung - 1] ?? ZERO };
}

/**
 * The first rung on which something holds that goes on holding beyond it; `null`: not even on the last.
 * @param guess where it is likely: tried first, with the rung before it, which settles nearly every search in three tries
 */
export function firstRung({ rungs }: Ladder, guess: number, holds: (rung: number) => boolean): number | null {
  if (rungs === 0 || !holds(rungs)) return null;
  let [low, high] = [0, rungs];
  const look = (rung: number): void => {
    if (rung <= low || rung >= high) return;
    if (holds(rung)) high = rung;
    else low = rung;
  };
  look(guess);
  look(guess - 1);
  while (high - low > 1) look(low + Math.floor((high - low) / 2));
  return high;
}

/** On which rung of equal steps a distance is reached or passed. */
export function rungOf(distance: Points, step: Points): number {
  if (isNegative(distance) || isZero(distance)) return 1;
  const exact = divide(distance, step);
  const below = floor(exact);
  return Math.max(1, toNumber(below) + (equal(below, exact) ? 0 : 1));
}
