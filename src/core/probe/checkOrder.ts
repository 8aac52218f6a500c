import type { CheckOrder } from '../domain/firmness';
import { compare, least, subtract, sum, ZERO, type Points } from '../domain/points';
import type { UnitId } from '../domain/unit';
import { openPairs, pairsOf, type Pair } from './pairs';
import type { Ground } from './ground';
import type { UncertainCell, Uncertainty } from './uncertainCells';
import { worstCases, type WorstCases } from './worstCases';

/** A longer list helps nobody to begin. */
const MOST_CELLS = 60;

/**
 * The order in which to check cells so that few checks settle the awards: always the cell that takes most from what a unit ahead
 * could still lose, or one behind still gain, over all pairs that could change an award; then those are dropped that later ones
 * made needless. For one pair the list is the shortest there is; for several, shortness is not proven. Source: METHODS §12.5.
 */
export function* checkOrder(ground: Ground, { cells, basis }: Uncertainty): Generator<void, CheckOrder> {
  const chosen: { readonly cell: UncertainCell; readonly openBefore: number }[] = [];
  const worst = worstCases(ground, cells);
  const pairs = pairsOf(ground);
  let open = openPairs(ground, worst, pairs);
  yield;
  while (open.length > 0 && chosen.length < MOST_CELLS) {
    const cell = nextCell(worst, open);
    if (cell === null) break;
    chosen.push({ cell, openBefore: open.length });
    worst.check(cell);
    open = [
      ...open.filter((pair) => !touches(pair, cell.unit)),
      ...openPairs(
        ground,
        worst,
        open.filter((pair) => touches(pair, cell.unit)),
      ),
    ];
    yield;
  }
  const settles = open.length === 0;
  const needed = settles ? withoutNeedless(ground, worst, pairs, chosen) : chosen;
  return {
    cells: needed.map(({ cell: { unit, criterion, cells: at, points, usual }, openBefore }) => ({
      unit,
      criterion,
      cells: at,
      points,
      usual,
      openBefore,
    })),
    settles,
    of: cells.length,
    basis,
  };
}

const touches = ({ holder, rival }: Pair, unit: UnitId): boolean => holder === unit || rival === unit;

/** The first of the cells that take most; where every one alone is swallowed by a cap, the one that could move furthest. */
function nextCell(worst: WorstCases, open: readonly Pair[]): UncertainCell | null {
  let best: { readonly cell: UncertainCell; readonly takes: Points } | null = null;
  for (const cell of worst.unchecked()) {
    const mine = open.filter((pair) => touches(pair, cell.unit));
    if (mine.length === 0) continue;
    const takes = sum(mine.map((pair) => takenFrom(worst, pair, cell)));
    if (best === null || isMore(takes, cell, best)) best = { cell, takes };
  }
  return best?.cell ?? null;
}

function isMore(takes: Points, cell: UncertainCell, best: { readonly cell: UncertainCell; readonly takes: Points }): boolean {
  const more = compare(takes, best.takes);
  return more > 0 || (more === 0 && compare(takes, ZERO) === 0 && compare(cell.usual, best.cell.usual) > 0);
}

function takenFrom(worst: WorstCases, { holder, rival }: Pair, cell: UncertainCell): Points {
  const effect = worst.effect(cell, cell.unit === holder ? 'lowest' : 'highest');
  const low = holder === null ? null : worst.key(holder, 'lowest');
  const high = rival === null ? null : worst.key(rival, 'highest');
  if (low === null || high === null) return effect;
  const excess = subtract(high, low);
  return compare(excess, ZERO) > 0 ? least(effect, excess) : effect;
}

/** Last chosen first: a cell is dropped when the awards stay settled without it. */
function withoutNeedless<Chosen extends { readonly cell: UncertainCell }>(
  ground: Ground,
  worst: WorstCases,
  pairs: readonly Pair[],
  chosen: readonly Chosen[],
): readonly Chosen[] {
  const needed = new Set(chosen);
  for (const one of [...chosen].reverse()) {
    worst.uncheck(one.cell);
    const isOpen =
      openPairs(
        ground,
        worst,
        pairs.filter((pair) => touches(pair, one.cell.unit)),
      ).length > 0;
    if (isOpen) worst.check(one.cell);
    else needed.delete(one);
  }
  return chosen.filter((one) => needed.has(one));
}
