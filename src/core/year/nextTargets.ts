import type { Target } from '../domain/year/targets';

/** The targets of the year after: what is to be reached, without last year's bounds, wholes and results; those already set stay. */
export function nextTargets(targets: readonly Target[], year: number): readonly Target[] {
  if (targets.some((one) => one.year === year + 1)) return targets;
  const at = { sheet: '', row: 0, column: 0 };
  const nothing = { least: null, most: null, whole: null, result: null, basis: null, note: null, at, resultAt: at };
  return [
    ...targets,
    ...targets.filter((one) => one.year === year).map((one): Target => ({ ...one, ...nothing, year: year + 1 })),
  ];
}
