import { equal } from '../../domain/points';
import type { Statement } from '../../domain/proofreading';
import { checked, mostAgree, type Check } from './mostAgree';
import { isAdded, numberIn, partsIn, sumOf, type Row, type Table } from './table';
import { isDoubtful } from './tableDoubts';

/** The rows on the level of the first: `I`, `II` without `1`, `2` below them. */
export function topRows(body: readonly Row[]): readonly Row[] {
  return body.filter(({ level }) => level === body[0]?.level);
}

/** `I Đào tạo 11` over `1 … 3`, `2 … 7`, `3 … 1`: told where most numbers of most groups add up. */
export function groupTotals(table: Table): readonly Statement[] {
  const { body, headingOf } = table;
  const groups = groupsIn(body);
  const checks = groups.flatMap(({ row, below }) =>
    row.cells.flatMap((cell, column): readonly Check[] => {
      const value = numberIn(cell);
      const parts = partsIn(below, column);
      if (value === null || parts.length !== below.length || !isAdded(headingOf(column))) return [];
      const isAgreed = equal(sumOf(parts), value);
      if (!isAgreed && isDoubtful(table, { row, column, value }, parts)) return [];
      return [checked({ row, column, value }, headingOf(column), parts, isAgreed)];
    }),
  );
  return mostAgree(checks);
}

/** Rows with at least two rows of one other level right below them. */
function groupsIn(body: readonly Row[]): readonly { readonly row: Row; readonly below: readonly Row[] }[] {
  const top = topRows(body);
  if (top.length === body.length || top[0]?.level === '') return [];
  return top.flatMap((row, index) => {
    const next = top[index + 1];
    const below = body.slice(body.indexOf(row) + 1, next === undefined ? body.length : body.indexOf(next));
    const isEven = below.length > 1 && below.every(({ level }) => level === below[0]?.level);
    return isEven ? [{ row, below }] : [];
  });
}
