import { compare, roundHalfUp, sum, type Points } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Standing } from '../../domain/standing';
import type { UnitId } from '../../domain/unit';
import { a1, columnName } from '../../workbook/address';
import { placeKeys, type FigureOf, type PlaceKey } from './placeKeys';
import type { SummaryColumns } from './summaryColumns';

/** Doubles of equal totals may differ in their last bit; keys are compared at this many decimals, their values are untouched. */
const KEY_DECIMALS = 9;
/** Excel's own limit is 8192 characters; beyond this nobody reads a formula any more. */
const LONGEST = 2_000;

/**
 * Places as formulas over the key columns: 1 + how many ranked units are above, tie-break keys included as far as they stand on
 * the sheet. Only where the policy's places are competition places; a place that such a formula does not give (votes decided)
 * stays a value and the legend says so. Source: METHODS §4.1–4.2, CONTRACT §5.
 */
export function placeFormulas(
  standings: readonly Standing[],
  policy: Policy,
  columns: SummaryColumns,
  figureOf: FigureOf,
  rowOf: ReadonlyMap<UnitId, number>,
): ReadonlyMap<UnitId, string> {
  const formulas = new Map<UnitId, string>();
  if (policy.ranking !== 'competition') return formulas;
  const ranked = standings.flatMap(({ unit, place }) => {
    const row = rowOf.get(unit);
    return place === null || row === undefined ? [] : [{ unit, place, row }];
  });
  const keys = usableKeys(placeKeys(policy, columns), ranked, figureOf);
  if (keys.length === 0) return formulas;
  const pool = ranked.map((one) => ({ ...one, values: keys.map((key) => valueOf(key, one.unit, figureOf)) }));
  const ordered = [...pool].sort((a, b) => order(a, b, keys));
  const runs = rowRuns(ranked.map(({ row }) => row));
  const isFirst = (at: number): boolean => {
    const [before, one] = [ordered[at - 1], ordered[at]];
    return before === undefined || one === undefined || order(before, one, keys) !== 0;
  };
  for (let from = 0, to = 1; from < ordered.length; from = to, to += 1) {
    while (to < ordered.length && !isFirst(to)) to += 1;
    const block = ordered.slice(from, to);
    // Equal on the sheet and told apart by something else: all of them are values.
    if (block.some(({ place }) => place !== 1 + from)) continue;
    for (const { unit, row } of block) {
      const formula = `1+${runs.map((run) => termsOf(keys, run, row)).join('+')}`;
      if (formula.length <= LONGEST) formulas.set(unit, formula);
    }
  }
  return formulas;
}

interface Ranked {
  readonly values: readonly (Points | null)[];
}

/** Keys up to the first whose cells are not all numbers: «Không giao» cannot be added. */
function usableKeys(
  keys: readonly PlaceKey[],
  ranked: readonly { readonly unit: UnitId }[],
  figureOf: FigureOf,
): readonly PlaceKey[] {
  const end = keys.findIndex(
    (key) => key.columns.length === 0 || ranked.some(({ unit }) => valueOf(key, unit, figureOf) === null),
  );
  return end === -1 ? keys : keys.slice(0, end);
}

function valueOf({ columns }: PlaceKey, unit: UnitId, figureOf: FigureOf): Points | null {
  const values = columns.map((column) => figureOf(unit, column));
  const given = values.filter((value) => value !== null);
  return given.length === values.length ? roundHalfUp(sum(given), KEY_DECIMALS) : null;
}

/** Negative when the first stands above. */
function order(a: Ranked, b: Ranked, keys: readonly PlaceKey[]): number {
  for (const [at, { isDescending }] of keys.entries()) {
    const [mine, theirs] = [a.values[at] ?? null, b.values[at] ?? null];
    if (mine === null || theirs === null) return 0;
    const difference = compare(mine, theirs);
    if (difference !== 0) return isDescending ? -difference : difference;
  }
  return 0;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Units of these rows that stand above: better by the first key, or equal by the first and better by the second, and so on. */
function termsOf(keys: readonly PlaceKey[], run: Run, row: number): string {
  const terms = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before) => `(${over(before, run)}=${own(before, row)})`);
    const better = `${over(key, run)}${key.isDescending ? '>' : '<'}${own(key, row)}`;
    return equal.length === 0 ? `SUMPRODUCT(--(${better}))` : `SUMPRODUCT(${[...equal, `(${better})`].join('*')})`;
  });
  return terms.join('+');
}

function over({ columns }: PlaceKey, { from, to }: Run): string {
  return rounded(columns.map((column) => `$${columnName(column)}$${from}:$${columnName(column)}$${to}`));
}

function own({ columns }: PlaceKey, row: number): string {
  return rounded(columns.map((column) => a1(row, column)));
}

function rounded(cells: readonly string[]): string {
  return `ROUND(${cells.join('+')},${KEY_DECIMALS})`;
}

/** Rows of ranked units as runs: ineligible ones between them are left out. */
function rowRuns(rows: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
