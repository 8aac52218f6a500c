import type { Claim, Entry, FormulaColumn, StatedSum } from '../../domain/reading';
import { equal, type Points } from '../../domain/points';
import type { ReviewStage } from '../../domain/review';
import { criteriaFrom } from '../criteria/criteriaFrom';
import type { OutlineNode } from '../criteria/outline';
import { matchNodes, withList } from '../criteria/withList';
import { rowFormulas } from '../formulas/rowFormulas';
import { isBlank } from '../../workbook/cell';
import { cellIn, columnOf, type Table } from '../table/table';
import { alignRows } from './alignRows';
import { columnMaxima } from './columnMaxima';
import { maximumClaims, rowClaims, totalMaximum } from './rowClaims';
import { ownNumbers } from './ownNumbers';
import { rowEntries, scoreColumns, type CriterionAt, type UnitColumns } from './rowEntries';
import { entriesByUnit, shownName, unitId, type NamedUnit, type ScoreReading } from './scoreReading';
import { stagesOf } from './stages';
import { structureOf, type Structure } from './structureOf';
import { unitTables, type OutlinedTable, type UnitTables } from './unitTables';

/** One sheet per unit, or one unit's workbook: a common tree, and what each sheet says of it. Source: WORKBOOKS §1 L1, L2, L5, L7, L10. */
export function readUnitSheets(tables: readonly Table[], list: readonly OutlineNode[], isOneUnit: boolean): ScoreReading {
  const found = unitTables(tables, isOneUnit);
  const units = found.map(({ name, at }, index): NamedUnit => ({ id: unitId(index), name: shownName(name), at }));
  const outlines = found.map(outlineOf);
  const aligned = alignRows(outlines.map(({ nodes }) => nodes));
  const common = withList(
    withUsualMaxima(
      aligned.nodes,
      outlines.map(({ nodes }) => nodes),
      aligned.places,
    ),
    list,
  );
  const listed = matchNodes(aligned.nodes, list);
  const targeted = nodesWithTarget(found, aligned.places);
  const { criteria, sentenceProblems } = criteriaFrom(common, (index) => targeted.has(index));
  const stages = stagesOfSheets(tables);
  const entries: Entry[] = [];
  const claims: Claim[] = [];
  const formulaColumns: FormulaColumn[] = [];
  const statedSums: StatedSum[] = [];
  found.forEach(({ tables: own }, at) => {
    const places = aligned.places[at] ?? [];
    const unit = units[at]?.id ?? unitId(at);
    const isOnlyTable = own.filter(({ table }) => table.recognised.tableKind === 'points').length < 2;
    let offset = 0;
    for (const { table, outline } of own) {
      const rows = outline.rows.flatMap((row, index): CriterionAt[] => {
        const criterion = criteria[places[offset + index] ?? -1];
        return criterion === undefined ? [] : [{ criterion, row }];
      });
      offset += outline.rows.length;
      const columns: UnitColumns = {
        unit,
        columns: table.recognised.columns,
        stages,
        ownsMaximum: !isOneUnit || list.length > 0,
      };
      const leaves = rows.filter(({ criterion }) => !criterion.hasChildren);
      for (const entry of rowEntries(table, leaves, columns)) entries.push(entry);
      claims.push(...rowClaims(table, rows, columns, isOnlyTable));
      claims.push(...maximumClaims(table, rows, null));
      const formulas = rowFormulas(
        table,
        rows,
        scoreColumns(columns).map(({ column }) => column),
      );
      formulaColumns.push(...formulas.formulaColumns);
      statedSums.push(...formulas.statedSums);
    }
  });
  return {
    criteria,
    sentenceProblems,
    units,
    entries: entriesByUnit(units, entries),
    stages,
    bonusColumn: new Map(),
    penaltyColumn: new Map(),
    columnMaxima: columnMaxima(tables, list),
    claims,
    formulaColumns,
    statedSums,
    declaredMaximum: firstTotalMaximum(found[0]?.tables ?? []),
    ownNumbers: ownNumbers(
      criteria,
      units,
      outlines.map(({ nodes }) => nodes),
      aligned.places,
    ),
    ...(found.length < 2
      ? {}
      : structured(
          structureOf(
            criteria,
            units,
            outlines.map(({ nodes }) => nodes),
            aligned,
            listed.size === 0 ? null : (node) => listed.has(node),
          ),
        )),
  };
}

function structured({ differences, ownCriteria }: Structure): Pick<ScoreReading, 'structure' | 'ownCriteria'> {
  return { structure: differences, ownCriteria };
}

/** A table of bonuses or deductions alone has one score column of that name: the unit's own claim. */
function stagesOfSheets(tables: readonly Table[]): readonly ReviewStage[] {
  const found = stagesOf(tables);
  const isAlone = found.length === 0 && tables.some(({ recognised }) => recognised.tableKind !== 'points');
  return isAlone ? ['self'] : found;
}

/** The tables of one unit under each other as one outline. */
function outlineOf({ tables }: UnitTables): { readonly nodes: readonly OutlineNode[] } {
  const nodes: OutlineNode[] = [];
  for (const { outline } of tables) {
    const offset = nodes.length;
    nodes.push(...outline.nodes.map((node) => ({ ...node, parent: node.parent === null ? null : node.parent + offset })));
  }
  return { nodes };
}

/** Where sheets differ in a maximum, the common one is what most of them say; each sheet's own is kept with its entries. */
function withUsualMaxima(
  common: readonly OutlineNode[],
  sheets: readonly (readonly OutlineNode[])[],
  places: readonly (readonly number[])[],
): readonly OutlineNode[] {
  const counts = common.map((): { times: number; readonly node: OutlineNode; readonly maximum: Points }[] => []);
  sheets.forEach((nodes, sheet) => {
    nodes.forEach((node, index) => {
      const { maximum } = node;
      const count = counts[places[sheet]?.[index] ?? -1];
      if (count === undefined || maximum === null) return;
      const known = count.find((one) => one.maximum === maximum || equal(one.maximum, maximum));
      if (known === undefined) count.push({ times: 1, node, maximum });
      else known.times += 1;
    });
  });
  return common.map((node, index) => {
    const [first, ...others] = counts[index] ?? [];
    if (first === undefined) return node;
    const usual = others.reduce((best, one) => (one.times > best.times ? one : best), first);
    return { ...node, maximum: usual.maximum, maximumAt: usual.node.maximumAt };
  });
}

/** The nodes for which some unit has a target, or is declared to have none. */
function nodesWithTarget(found: readonly UnitTables[], places: readonly (readonly number[])[]): ReadonlySet<number> {
  const targeted = new Set<number>();
  found.forEach(({ tables }, at) => {
    let offset = 0;
    for (const { table, outline } of tables) {
      const column = columnOf(table, 'target');
      outline.rows.forEach((row, index) => {
        const place = places[at]?.[offset + index];
        if (column !== null && place !== undefined && !isBlank(cellIn(table, row, column))) targeted.add(place);
      });
      offset += outline.rows.length;
    }
  });
  return targeted;
}

function firstTotalMaximum(tables: readonly OutlinedTable[]): ScoreReading['declaredMaximum'] {
  for (const { table } of tables) {
    const total = totalMaximum(table);
    if (total !== null) return total;
  }
  return null;
}
