import type { Claim, Entry, FormulaColumn, StatedSum } from '../../domain/reading';
import type { RecognisedColumn } from '../../domain/recognition';
import type { SpecialRow } from '../../domain/tableRoles';
import type { CellRef } from '../../workbook/address';
import { nameKey } from '../../shared/nameKey';
import { criteriaFrom } from '../criteria/criteriaFrom';
import type { OutlineNode } from '../criteria/outline';
import { outlineFromRows } from '../criteria/outlineFromRows';
import { withList } from '../criteria/withList';
import { formulaRow } from '../formulas/formulaColumn';
import { rowFormulas } from '../formulas/rowFormulas';
import { isBlank } from '../../workbook/cell';
import { cellIn, columnsOf, refIn, type Table } from '../table/table';
import { columnMaxima } from './columnMaxima';
import { maximumClaims, rowClaims, totalMaximum } from './rowClaims';
import { rowEntries, scoreColumns, type CriterionAt, type UnitColumns } from './rowEntries';
import { entriesByUnit, type ScoreReading } from './scoreReading';
import { stagesOf } from './stages';
import { UnitsByName } from './unitsByName';

/** Columns of one table that belong to one unit, with the cell of its name. */
interface UnitBlock {
  readonly name: string;
  readonly at: CellRef;
  readonly columns: readonly RecognisedColumn[];
}

/** Criteria as rows, units as columns: the unit sheet once, read for every unit. Several such tables are read one under the other. */
export function readCriteriaDown(tables: readonly Table[], list: readonly OutlineNode[]): ScoreReading {
  const parts = tables.map((table) => ({ table, outline: outlineFromRows(table), blocks: blocksOf(table) }));
  const nodes: OutlineNode[] = [];
  const offsets = parts.map(({ outline }) => {
    const offset = nodes.length;
    nodes.push(...outline.nodes.map((node) => ({ ...node, parent: node.parent === null ? null : node.parent + offset })));
    return offset;
  });
  const targeted = new Set(
    parts.flatMap(({ table, outline }, part) => rowsWithTarget(table, outline.rows).map((index) => (offsets[part] ?? 0) + index)),
  );
  const { criteria, sentenceProblems } = criteriaFrom(withList(nodes, list), (index) => targeted.has(index));
  const units = new UnitsByName();
  const stages = stagesOf(tables);
  const entries: Entry[] = [];
  const claims: Claim[] = [];
  const formulaColumns: FormulaColumn[] = [];
  const statedSums: StatedSum[] = [];
  const isOnlyTable = tables.filter((table) => table.recognised.tableKind === 'points').length < 2;
  parts.forEach(({ table, outline, blocks }, part) => {
    const rows = outline.rows.flatMap((row, index): CriterionAt[] => {
      const criterion = criteria[(offsets[part] ?? 0) + index];
      return criterion === undefined ? [] : [{ criterion, row }];
    });
    const leaves = rows.filter(({ criterion }) => !criterion.hasChildren);
    const common = table.recognised.columns.filter((one) => one.unitName === null);
    const scored = new Map<number, string>();
    units.beginTable();
    for (const block of blocks) {
      const own: UnitColumns = {
        unit: units.named(block.name, block.at).id,
        columns: [...block.columns, ...common],
        stages,
        ownsMaximum: false,
      };
      for (const entry of rowEntries(table, leaves, own)) entries.push(entry);
      claims.push(...rowClaims(table, rows, own, isOnlyTable));
      for (const { column, stages: of } of scoreColumns(own)) scored.set(column, of.join(' '));
    }
    claims.push(...maximumClaims(table, rows, null));
    const formulas = rowFormulas(table, rows, [...scored.keys()]);
    formulaColumns.push(...formulas.formulaColumns, ...sumsAcross(table, rows, scored));
    statedSums.push(...formulas.statedSums);
  });
  return {
    criteria,
    sentenceProblems,
    units: units.all,
    entries: entriesByUnit(units.all, entries),
    stages,
    bonusColumn: new Map(),
    penaltyColumn: new Map(),
    columnMaxima: columnMaxima(tables, list),
    claims,
    formulaColumns,
    statedSums,
    declaredMaximum: tables.map(totalMaximum).find((total) => total !== null) ?? null,
  };
}

/** Sums and places stand side by side, one under each school: per stage they are blocks of formulas. */
function sumsAcross(table: Table, rows: readonly CriterionAt[], scored: ReadonlyMap<number, string>): readonly FormulaColumn[] {
  const stages = new Map<string, number[]>();
  for (const [column, stage] of scored) stages.set(stage, [...(stages.get(stage) ?? []), column]);
  const groups = rows.filter(({ criterion }) => criterion.hasChildren).map(({ row }) => row);
  const stated = [...table.recognised.specialRows].filter(([, special]) => STATED.has(special)).map(([row]) => row);
  return [...stages.values()].flatMap((columns) => [...groups, ...stated].flatMap((row) => formulaRow(table, row, columns)));
}

const STATED: ReadonlySet<SpecialRow> = new Set<SpecialRow>(['subtotal', 'total', 'bonusTotal', 'penaltyTotal', 'place']);

function rowsWithTarget(table: Table, rows: readonly number[]): readonly number[] {
  const columns = columnsOf(table, 'target');
  return rows.flatMap((row, index) => (columns.some(({ column }) => !isBlank(cellIn(table, row, column))) ? [index] : []));
}

/** A unit's columns stand side by side under its name; the same name in another cell is another unit of that name (DUP-01). */
function blocksOf(table: Table): readonly UnitBlock[] {
  const blocks = new Map<string, { name: string; at: CellRef; columns: RecognisedColumn[] }>();
  for (const column of table.recognised.columns) {
    if (column.unitName === null) continue;
    const at = column.unitAt ?? refIn(table, table.recognised.header?.to ?? 1, column.column);
    const key = `${nameKey(column.unitName)}|${at.sheet}|${String(at.row)}|${String(at.column)}`;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, { name: column.unitName, at, columns: [column] });
    else block.columns.push(column);
  }
  return [...blocks.values()];
}
