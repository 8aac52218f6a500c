import type { Criterion, CriterionId } from '../../domain/criteria';
import type { FormulaColumn, StatedSum } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import { cellIn, columnOf, refIn, type Table } from '../table/table';
import { formulaColumn } from './formulaColumn';
import { statedSum } from './statedSum';

interface Row {
  readonly criterion: Criterion;
  readonly row: number;
}

/**
 * Formulas of a table with criteria as rows: per score column the block of its leaves (sums of groups are no neighbours of
 * scores), and every sum in a group or total row.
 */
export function rowFormulas(
  table: Table,
  rows: readonly Row[],
  columns: readonly number[],
): { readonly formulaColumns: readonly FormulaColumn[]; readonly statedSums: readonly StatedSum[] } {
  const maximum = columnOf(table, 'maximum');
  const leaves = rows.filter(({ criterion }) => !criterion.hasChildren);
  const children = new Map<CriterionId | null, Row[]>();
  for (const row of rows) {
    const siblings = children.get(row.criterion.parent);
    if (siblings === undefined) children.set(row.criterion.parent, [row]);
    else siblings.push(row);
  }
  const statedSums = (maximum === null ? columns : [maximum, ...columns]).flatMap((column) =>
    sumsIn(table, column, rows, children),
  );
  const formulaColumns = columns.flatMap((column) =>
    formulaColumn(
      table,
      column,
      leaves.map(({ row }) => row),
    ),
  );
  return { formulaColumns, statedSums };
}

function sumsIn(
  table: Table,
  column: number,
  rows: readonly Row[],
  children: ReadonlyMap<CriterionId | null, readonly Row[]>,
): readonly StatedSum[] {
  const cells = (of: readonly Row[]): readonly CellRef[] => of.filter(isCounted).map(({ row }) => refIn(table, row, column));
  const leavesBelow = (of: readonly Row[]): readonly Row[] =>
    of.flatMap((one) => (one.criterion.hasChildren ? leavesBelow(children.get(one.criterion.id) ?? []) : [one]));
  const sumAt = (row: number, below: readonly Row[]): readonly StatedSum[] => {
    const { formula } = cellIn(table, row, column);
    if (formula === null) return [];
    return statedSum(refIn(table, row, column), formula, table.sheet, () => [cells(below), cells(leavesBelow(below))]);
  };
  const groups = rows.flatMap(({ criterion, row }) =>
    criterion.hasChildren ? sumAt(row, children.get(criterion.id) ?? []) : [],
  );
  const top = children.get(null) ?? [];
  const totals = [...table.recognised.specialRows].flatMap(([row, special]) => (special === 'total' ? sumAt(row, top) : []));
  return [...groups, ...totals];
}

/** Bonus, penalties and alternatives may be left out of a sum on purpose. */
function isCounted({ criterion }: Row): boolean {
  return criterion.kind === 'points' && criterion.alternatives === null;
}
