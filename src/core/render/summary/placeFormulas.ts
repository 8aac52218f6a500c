import { compare, roundHalfUp, type Points } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Scorecard } from '../../domain/scorecard';
import type { Standing } from '../../domain/standing';
import type { UnitId } from '../../domain/unit';
import { a1, columnName } from '../../workbook/address';
import type { SummaryColumns } from './summaryColumns';

/** Doubles of equal totals may differ in their last bit; the key is compared at this many decimals, its value is untouched. */
const KEY_DECIMALS = 9;

/**
 * Places as formulas over the key column: 1 + how many ranked units are above. Only where the policy's places are competition
 * places and no tie-break was needed; others stay values and the legend says why. Source: METHODS §4.1, CONTRACT §5.
 */
export function placeFormulas(
  standings: readonly Standing[],
  cards: readonly Scorecard[],
  policy: Policy,
  columns: SummaryColumns,
  rowOf: ReadonlyMap<UnitId, number>,
): ReadonlyMap<UnitId, string> {
  const formulas = new Map<UnitId, string>();
  const column = policy.rankBy === 'percent' ? columns.percent : columns.total;
  if (policy.ranking !== 'competition' || column === null) return formulas;
  const cardOf = new Map(cards.map((card) => [card.unit, card]));
  const pool = standings.flatMap((standing): readonly Ranked[] => {
    const card = cardOf.get(standing.unit);
    const key = policy.rankBy === 'percent' ? card?.percent : card?.total;
    const row = rowOf.get(standing.unit);
    if (standing.place === null || key === undefined || key === null || row === undefined) return [];
    return [{ unit: standing.unit, place: standing.place, row, key: roundHalfUp(key, KEY_DECIMALS) }];
  });
  const ranges = rowRuns(pool.map((one) => one.row)).map(
    ({ from, to }) => `$${columnName(column)}$${from}:$${columnName(column)}$${to}`,
  );
  for (const block of blocksOf(pool)) {
    if (block.units.some((one) => one.place !== 1 + block.above)) continue;
    for (const one of block.units) {
      const own = `ROUND(${a1(one.row, column)},${KEY_DECIMALS})`;
      formulas.set(one.unit, `1+${ranges.map((range) => `SUMPRODUCT(--(ROUND(${range},${KEY_DECIMALS})>${own}))`).join('+')}`);
    }
  }
  return formulas;
}

interface Ranked {
  readonly unit: UnitId;
  readonly place: number;
  readonly row: number;
  readonly key: Points;
}

/** Units with equal keys, best first, and how many stand above them; a block whose places differ was tie-broken. */
function blocksOf(pool: readonly Ranked[]): readonly { readonly above: number; readonly units: readonly Ranked[] }[] {
  const blocks: { above: number; units: Ranked[] }[] = [];
  for (const [at, one] of [...pool].sort((a, b) => compare(b.key, a.key)).entries()) {
    const last = blocks[blocks.length - 1];
    if (last?.units[0] !== undefined && compare(last.units[0].key, one.key) === 0) last.units.push(one);
    else blocks.push({ above: at, units: [one] });
  }
  return blocks;
}

/** Rows of ranked units as runs: ineligible ones between them are left out. */
function rowRuns(rows: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
