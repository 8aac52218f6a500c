import { roundHalfUp, sum } from '../../domain/points';
import { a1, quoteSheet, type CellRef } from '../../workbook/address';
import { rounded, total, type Expression } from './expression';

/**
 * Leaves added up. Neighbouring cells become one range: `SUM(range)`, or `SUMPRODUCT(ROUND(range,2))` where each criterion
 * is rounded by itself; every cell of a range counts, so the range says exactly what the single terms say.
 * @param decimals `null` where leaves are not rounded. Source: METHODS §1.3
 */
export function sumOf(leaves: readonly Expression[], decimals: number | null): Expression | null {
  if (leaves.length === 0) return null;
  return total(
    runs(leaves)
      .map((run) => (run.length > 1 ? rangeOf(run, decimals) : one(run[0], decimals)))
      .filter((part) => part !== null),
  );
}

function one(leaf: Expression | undefined, decimals: number | null): Expression | null {
  if (leaf === undefined) return null;
  return decimals === null ? leaf : rounded(leaf, decimals);
}

function rangeOf(run: readonly Expression[], decimals: number | null): Expression {
  const first = run[0]?.cell;
  const last = run[run.length - 1]?.cell;
  if (first === undefined || first === null || last === undefined || last === null) throw new Error('A run holds cells');
  const sheet = first.sheet === '' ? '' : `${quoteSheet(first.sheet)}!`;
  const range = `${sheet}${a1(first.row, first.column)}:${a1(last.row, last.column)}`;
  const values = run.map(({ value }) => (decimals === null ? value : roundHalfUp(value, decimals)));
  return {
    text: decimals === null ? `SUM(${range})` : `SUMPRODUCT(ROUND(${range},${decimals}))`,
    value: sum(values),
    cell: null,
  };
}

/** Consecutive cells of one column or of one row, in the order given. */
function runs(leaves: readonly Expression[]): readonly (readonly Expression[])[] {
  const all: Expression[][] = [];
  for (const leaf of leaves) {
    const run = all[all.length - 1];
    if (run !== undefined && continues(run, leaf)) run.push(leaf);
    else all.push([leaf]);
  }
  return all;
}

function continues(run: readonly Expression[], next: Expression): boolean {
  const last = run[run.length - 1]?.cell ?? null;
  const before = run[run.length - 2]?.cell ?? null;
  if (last === null || next.cell === null) return false;
  const step = direction(last, next.cell);
  return step !== null && (before === null || step === direction(before, last));
}

function direction(from: CellRef, to: CellRef): 'down' | 'across' | null {
  if (from.sheet !== to.sheet) return null;
  if (from.column === to.column && to.row === from.row + 1) return 'down';
  return from.row === to.row && to.column === from.column + 1 ? 'across' : null;
}
