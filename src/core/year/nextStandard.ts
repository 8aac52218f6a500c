import type { StandardState } from '../domain/year/standardSchool';

/** A blank row for every school, level and group of the year that ends: what it reached stays where it is. */
export function nextStandard(states: readonly StandardState[], year: number): readonly StandardState[] {
  if (states.some((one) => one.year === year + 1)) return states;
  const at = { sheet: '', row: 0, column: 0 };
  const nothing = { on: null, reached: null, above: null, missing: [], basis: null, note: null, at };
  return [
    ...states,
    ...states.filter((one) => one.year === year).map((one): StandardState => ({ ...one, ...nothing, year: year + 1 })),
  ];
}
