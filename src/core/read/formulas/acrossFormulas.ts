import type { Criterion } from '../../domain/criteria';
import type { FormulaColumn, StatedSum } from '../../domain/reading';
import type { HeaderOutline } from '../criteria/outlineFromHeader';
import { cellIn, columnsOf, refIn, type Table } from '../table/table';
import { formulaColumn } from './formulaColumn';
import { statedSum } from './statedSum';

/** Formulas of a table with units as rows: every computed column is a block, every sum of a row adds its groups or its leaves. */
export function acrossFormulas(
  table: Table,
  outline: HeaderOutline,
  criteria: readonly Criterion[],
  body: readonly number[],
): { readonly formulaColumns: readonly FormulaColumn[]; readonly statedSums: readonly StatedSum[] } {
  const computed = columnsOf(
    table,
    'score',
    'self',
    'review1',
    'review2',
    'agreed',
    'groupTotal',
    'total',
    'bonus',
    'penalty',
    'percent',
    'place',
  );
  const counted = outline.scores.filter(({ node }) => criteria[node]?.kind === 'points' && criteria[node]?.alternatives === null);
  const below = (group: number, node: number | null): boolean =>
    node !== null && (node === group || below(group, outline.nodes[node]?.parent ?? null));
  const groups = outline.groupTotals.map(({ column, node }) => ({
    column,
    ways: byStage(counted.filter((one) => below(node, one.node))),
  }));
  const sums = [
    ...groups,
    ...columnsOf(table, 'total').map(({ column }) => ({
      column,
      ways: [outline.groupTotals.map((one) => one.column), ...byStage(counted)],
    })),
  ];
  return {
    formulaColumns: computed.flatMap(({ column }) => formulaColumn(table, column, body)),
    statedSums: sums.flatMap(({ column, ways }) =>
      body.flatMap((row) => {
        const { formula } = cellIn(table, row, column);
        return formula === null
          ? []
          : statedSum(refIn(table, row, column), formula, table.sheet, () =>
              ways.map((way) => way.map((one) => refIn(table, row, one))),
            );
      }),
    ),
  };
}

/** A sum adds the columns of one stage, never those of two. */
function byStage(scores: HeaderOutline['scores']): readonly (readonly number[])[] {
  const stages = new Map<string, number[]>();
  for (const { column, stage } of scores) {
    const known = stages.get(stage ?? '');
    if (known === undefined) stages.set(stage ?? '', [column]);
    else known.push(column);
  }
  return [...stages.values()];
}
