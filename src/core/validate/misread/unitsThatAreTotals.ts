import type { CriterionId } from '../../domain/criteria';
import { absolute, add, compare, divide, equal, isZero, points, subtract, ZERO, type Points } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import type { Context } from '../context';
import { isOnlyWithoutNumber } from './numberedRows';
import type { MisreadRow } from './misreadRow';

/** What the units have in one criterion at one stage. */
interface Figures {
  readonly criterion: CriterionId;
  readonly of: ReadonlyMap<UnitId, Points>;
  readonly total: Points;
}

/** So many figures that are sums make a row a total: of one without a number among numbered ones, and of any other. */
const FEWEST_UNNUMBERED = 2;
const FEWEST_FIGURES = 4;
/** A mean is typed with two decimals. */
const MEAN_ROUNDED = points('0.005');
/** So many figures in which the others differ, and others, before a school that is their very mean is taken for one. */
const MEAN_FIGURES = 4;
const MEAN_OTHERS = 3;

/**
 * Units that are the sum of all others in every figure, or their mean: the total row, or column, was read as a school. And the one row
 * without a number that has every maximum: the row of the maxima was.
 */
export function unitsThatAreTotals(context: Context): readonly MisreadRow[] {
  const { units } = context.reading;
  if (units.length < 3) return [];
  const figures = figuresOf(context);
  const rows = units.map(({ at }) => at);
  return units.flatMap(({ id, name, at }): readonly MisreadRow[] => {
    const own = figures.filter(({ of }) => of.has(id));
    const isUnnumbered = isOnlyWithoutNumber(at, rows, context);
    const is = isSum(own, id, isUnnumbered ? FEWEST_UNNUMBERED : FEWEST_FIGURES)
      ? 'total'
      : isMean(own, id, isUnnumbered)
        ? 'mean'
        : isUnnumbered && isMaxima(own, id, context)
          ? 'maxima'
          : null;
    return is === null ? [] : [{ at, unit: id, criterion: null, is, name }];
  });
}

function figuresOf({ parts }: Context): readonly Figures[] {
  const all = new Map<string, { readonly criterion: CriterionId; readonly of: Map<UnitId, Points>; total: Points }>();
  for (const [unit, { entries }] of parts)
    for (const { criterion, entry } of entries)
      for (const [stage, number] of Object.entries(entry.scores)) {
        const { value } = number.reading;
        if (value === null) continue;
        const key = `${criterion.id}|${stage}`;
        const known = all.get(key) ?? { criterion: criterion.id, of: new Map<UnitId, Points>(), total: ZERO };
        all.set(key, known);
        known.of.set(unit, value);
        known.total = add(known.total, value);
      }
  return [...all.values()];
}

/** Only figures in which the others differ tell: 10, 5 and 5 meet by chance, and 10, 10 and 0 are a cluster that is half filled in. */
function isSum(figures: readonly Figures[], unit: UnitId, fewest: number): boolean {
  const given = figures.filter(({ of, total }) => of.size >= 3 && !isZero(total));
  if (!given.every(({ of, total }) => equal(add(own(of, unit), own(of, unit)), total))) return false;
  const telling = once(given.filter(({ of }) => othersDiffer(of, unit)));
  const others = new Set(given.flatMap(({ of }) => [...of.keys()].filter((id) => id !== unit)));
  return (
    telling.length >= fewest &&
    new Set(telling.map(({ criterion }) => criterion)).size >= 2 &&
    [...others].every((id) => given.some(({ of }) => !isZero(own(of, id))))
  );
}

/** The same points of a criterion at another stage are no further figure: reviewers mostly leave what was claimed. */
function once(figures: readonly Figures[]): readonly Figures[] {
  return figures.filter(
    (one, at) =>
      !figures
        .slice(0, at)
        .some(
          ({ criterion, of }) => criterion === one.criterion && [...one.of].every(([id, value]) => equal(own(of, id), value)),
        ),
  );
}

function isMean(figures: readonly Figures[], unit: UnitId, isUnnumbered: boolean): boolean {
  const telling = figures.filter(({ of }) => of.size > (isUnnumbered ? 2 : MEAN_OTHERS));
  // Nearly every school fails at its first figure: what takes longer comes after.
  const isTheirs = telling.every(({ of, total }) => {
    const mean = divide(subtract(total, own(of, unit)), points(String(of.size - 1)));
    return compare(absolute(subtract(own(of, unit), mean)), MEAN_ROUNDED) <= 0;
  });
  return isTheirs && telling.filter(({ of }) => othersDiffer(of, unit)).length >= (isUnnumbered ? 2 : MEAN_FIGURES);
}

function othersDiffer(of: Figures['of'], unit: UnitId): boolean {
  let first: Points | null = null;
  for (const [id, value] of of) {
    if (id === unit) continue;
    if (first !== null && !equal(value, first)) return true;
    first ??= value;
  }
  return false;
}

function isMaxima(figures: readonly Figures[], unit: UnitId, { reading }: Context): boolean {
  const maxima = new Map(reading.criteria.map(({ id, maximum }) => [id, maximum]));
  const stated = figures.flatMap(({ criterion, of }) => {
    const maximum = maxima.get(criterion) ?? null;
    return maximum === null ? [] : [equal(own(of, unit), maximum)];
  });
  return stated.length >= 2 && stated.length === figures.length && stated.every((isIt) => isIt);
}

function own(of: Figures['of'], unit: UnitId): Points {
  return of.get(unit) ?? ZERO;
}
