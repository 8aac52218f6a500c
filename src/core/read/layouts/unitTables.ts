import { nameKey } from '../../shared/nameKey';
import { stripMarks } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import { outlineFromRows, type RowOutline } from '../criteria/outlineFromRows';
import type { Table } from '../table/table';

export interface OutlinedTable {
  readonly table: Table;
  readonly outline: RowOutline;
}

/** The tables that speak of one unit, in the order of the workbook. */
export interface UnitTables {
  readonly name: string;
  readonly at: CellRef;
  readonly tables: readonly OutlinedTable[];
}

/**
 * Tables brought together by the unit they name. A second table of the same beginning for the same unit is no further
 * table but the same unit again (DUP-01), and stays a unit of its own.
 */
export function unitTables(tables: readonly Table[], isOneUnit: boolean): readonly UnitTables[] {
  const groups: { name: string; at: CellRef; key: string; tables: OutlinedTable[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  for (const table of tables) {
    const { recognised } = table;
    const name = recognised.unitName ?? table.sheet.name;
    const outlined = { table, outline: outlineFromRows(table) };
    const key = isOneUnit ? '' : nameKey(name);
    const found = byKey.get(key);
    if (found !== undefined && !found.tables.some((other) => isRepeated(other, outlined))) {
      found.tables.push(outlined);
      continue;
    }
    const at = recognised.unitAt ?? {
      sheet: table.sheet.name,
      row: recognised.header?.from ?? 1,
      column: recognised.columns[0]?.column ?? 1,
    };
    const group = { name, at, key, tables: [outlined] };
    groups.push(group);
    byKey.set(key, group);
  }
  return isOneUnit ? groups.map((group) => ({ ...group, ...namedOf(group) })) : groups;
}

/** One unit's workbook: the first table that names it. */
function namedOf(group: UnitTables): Pick<UnitTables, 'name' | 'at'> {
  const named = group.tables.map(({ table }) => table.recognised).find((one) => one.unitName !== null);
  return { name: named?.unitName ?? group.name, at: named?.unitAt ?? group.at };
}

function isRepeated(a: OutlinedTable, b: OutlinedTable): boolean {
  return a.table.recognised.tableKind === b.table.recognised.tableKind && beginning(a) === beginning(b);
}

function beginning({ outline }: OutlinedTable): string {
  return outline.nodes
    .slice(0, 5)
    .map((node) => stripMarks(node.text))
    .join('|');
}
