import type { CriterionId } from '../../domain/criteria';
import { absolute, add, compare, equal, isZero, multiply, points, subtract, ZERO, type Points } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import type { Context } from '../context';
import type { UnitPart } from '../unitPart';
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
  const rows = units.map(({ at }) => at);
  const suspects = suspectsIn(context, rows);
  if (suspects.length === 0) return [];
  const figures = figuresOf(context, ({ entries }) => entries);
  return suspects.flatMap(({ id, name, at }): readonly MisreadRow[] => {
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

/** Units that the first criteria do not clear already: nearly always none, and then the others are not gone through. */
function suspectsIn(context: Context, rows: readonly CellRef[]): Context['reading']['units'] {
  let left = context.reading.units;
  const [some] = context.parts.values();
  for (const { criterion } of some?.entries ?? []) {
    const figures = figuresOf(context, ({ byCriterion }) => {
      const entry = byCriterion.get(criterion.id);
      return entry === undefined ? [] : [entry];
    });
    left = left.filter(({ id, at }) => {
      const own = figures.filter(({ of }) => of.has(id));
      if (sumsHold(own, id) || meansHold(own, id, MEAN_OTHERS)) return true;
      return maximaHold(own, id, context) && isOnlyWithoutNumber(at, rows, context);
    });
    if (left.length === 0) break;
  }
  return left;
}

function figuresOf({ parts }: Context, some: (part: UnitPart) => UnitPart['entries']): readonly Figures[] {
  const all = new Map<string, { readonly criterion: CriterionId; readonly of: Map<UnitId, Points>; total: Points }>();
  for (const [unit, part] of parts)
    for (const { criterion, entry } of some(part)) {
      for (const [stage, number] of Object.entries(entry.scores)) {
        const { value } = number.reading;
        if (value === null) continue;
        const key = `${criterion.id}|${stage}`;
        const known = all.get(key) ?? { criterion: criterion.id, of: new Map<UnitId, Points>(), total: ZERO };
        all.set(key, known);
        known.of.set(unit, value);
        known.total = add(known.total, value);
      }
    }
  return [...all.values()];
}

/** Only figures in which the others differ tell: 10, 5 and 5 meet by chance, and 10, 10 and 0 are a cluster that is half filled in. */
function isSum(figures: readonly Figures[], unit: UnitId, fewest: number): boolean {
  if (!sumsHold(figures, unit)) return false;
  const given = figures.filter(canTellSum);
  const telling = once(given.filter(({ of }) => othersDiffer(of, unit)));
  const others = new Set(given.flatMap(({ of }) => [...of.keys()].filter((id) => id !== unit)));
  return (
    telling.length >= fewest &&
    new Set(telling.map(({ criterion }) => criterion)).size >= 2 &&
    [...others].every((id) => given.some(({ of }) => !isZero(own(of, id))))
  );
}

const canTellSum = ({ of, total }: Figures): boolean => of.size >= 3 && !isZero(total);

function sumsHold(figures: readonly Figures[], unit: UnitId): boolean {
  return figures.every((one) => !canTellSum(one) || equal(add(own(one.of, unit), own(one.of, unit)), one.total));
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
  const others = isUnnumbered ? 2 : MEAN_OTHERS;
  if (!meansHold(figures, unit, others)) return false;
  const telling = figures.filter(({ of }) => of.size > others && othersDiffer(of, unit));
  return telling.length >= (isUnnumbered ? 2 : MEAN_FIGURES);
}

function meansHold(figures: readonly Figures[], unit: UnitId, fewest: number): boolean {
  return figures.every(({ of, total }) => {
    if (of.size <= fewest) return true;
    // The mean of the others times their number, so that nothing is divided: this is asked of every unit.
    const others = points(String(of.size - 1));
    const apart = subtract(multiply(own(of, unit), others), subtract(total, own(of, unit)));
    return compare(absolute(apart), multiply(MEAN_ROUNDED, others)) <= 0;
  });
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

function isMaxima(figures: readonly Figures[], unit: UnitId, context: Context): boolean {
  return figures.length >= 2 && maximaHold(figures, unit, context);
}

function maximaHold(figures: readonly Figures[], unit: UnitId, { reading }: Context): boolean {
  return figures.every(({ criterion, of }) => {
    const maximum = reading.criteria.find(({ id }) => id === criterion)?.maximum ?? null;
    return maximum !== null && equal(own(of, unit), maximum);
  });
}

function own(of: Figures['of'], unit: UnitId): Points {
  return of.get(unit) ?? ZERO;
}
