import { add, compare, divide, equal, isZero, multiply, points, subtract, sum, ZERO, type Points } from '../domain/points';
import { mean } from '../domain/averages';

/** Mean squares of a table of units by reviewers: rows, columns, residual, within rows. */
export interface MeanSquares {
  readonly rows: Points;
  readonly columns: Points;
  readonly residual: Points;
  readonly within: Points;
}

/** How far reviewers agree: for a report, never used to change points. `null`: not defined for this table. Source: METHODS §8.4. */
export interface Agreement {
  readonly squares: MeanSquares;
  /** One reviewer, or the mean of all: each unit by other reviewers (1), the reviewers a sample (2), these reviewers only (3). */
  readonly icc: Readonly<Record<'oneSingle' | 'twoSingle' | 'threeSingle' | 'oneMean' | 'twoMean' | 'threeMean', Points | null>>;
  readonly kendallW: Points | null;
  /** W·k·(n − 1). */
  readonly friedman: Points | null;
}

/** @param table one row per unit, one column per reviewer, all filled. `null`: fewer than two of either */
export function agreement(table: readonly (readonly Points[])[]): Agreement | null {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2 || table.some((row) => row.length !== k)) return null;
  const squares = meanSquares(table, n, k);
  const w = kendall(table, n, k);
  return {
    squares,
    icc: coefficients(squares, whole(n), whole(k)),
    kendallW: w,
    friedman: w === null ? null : multiply(w, multiply(whole(k), whole(n - 1))),
  };
}

function meanSquares(table: readonly (readonly Points[])[], n: number, k: number): MeanSquares {
  const grand = mean(table.flat()) ?? ZERO;
  const columns = Array.from({ length: k }, (_, judge) => table.map((row) => row[judge] ?? ZERO));
  const spread = (groups: readonly (readonly Points[])[]): Points =>
    sum(groups.map((group) => multiply(whole(group.length), square(subtract(mean(group) ?? ZERO, grand)))));
  const all = sum(table.flat().map((value) => square(subtract(value, grand))));
  const rowSum = spread(table);
  const columnSum = spread(columns);
  const residual = subtract(subtract(all, rowSum), columnSum);
  return {
    rows: divide(rowSum, whole(n - 1)),
    columns: divide(columnSum, whole(k - 1)),
    residual: divide(residual, whole((n - 1) * (k - 1))),
    within: divide(add(columnSum, residual), whole(n * (k - 1))),
  };
}

function coefficients({ rows, columns, residual, within }: MeanSquares, n: Points, k: Points): Agreement['icc'] {
  const others = subtract(k, points('1'));
  const fromColumns = divide(subtract(columns, residual), n);
  const share = (part: Points, of: Points): Points | null => (isZero(of) ? null : divide(part, of));
  return {
    oneSingle: share(subtract(rows, within), add(rows, multiply(others, within))),
    twoSingle: share(subtract(rows, residual), add(add(rows, multiply(others, residual)), multiply(k, fromColumns))),
    threeSingle: share(subtract(rows, residual), add(rows, multiply(others, residual))),
    oneMean: share(subtract(rows, within), rows),
    twoMean: share(subtract(rows, residual), add(rows, fromColumns)),
    threeMean: share(subtract(rows, residual), rows),
  };
}

/** W = 12S / (k²(n³ − n) − kΣ(t³ − t)), on average ranks. */
function kendall(table: readonly (readonly Points[])[], n: number, k: number): Points | null {
  const ranked = Array.from({ length: k }, (_, judge) => averageRanks(table.map((row) => row[judge] ?? ZERO)));
  const middle = divide(whole(k * (n + 1)), whole(2));
  const sums = table.map((_, unit) => sum(ranked.map(({ ranks }) => ranks[unit] ?? ZERO)));
  const s = sum(sums.map((one) => square(subtract(one, middle))));
  const ties = ranked.reduce((total, one) => total + one.ties, 0);
  const most = whole(k * k * (n ** 3 - n) - k * ties);
  return isZero(most) ? null : divide(multiply(whole(12), s), most);
}

function averageRanks(values: readonly Points[]): { readonly ranks: readonly Points[]; readonly ties: number } {
  const alike = values.map((value) => values.filter((other) => equal(other, value)).length);
  const ranks = values.map((value, index) => {
    const below = values.filter((other) => compare(other, value) < 0).length;
    return divide(whole(2 * below + (alike[index] ?? 1) + 1), whole(2));
  });
  // Each tie of t values is met t times, so each of them brings its share.
  return { ranks, ties: alike.reduce((total, t) => total + (t ** 2 - 1), 0) };
}

const square = (value: Points): Points => multiply(value, value);
const whole = (value: number): Points => points(String(value));
