import type { Clue, RecognisedColumn, RecognisedSheet } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { countScores, criteriaBody, criteriaTexts, holdsCriteria, recognisedColumn } from './criteriaBody';
import type { CriteriaColumns } from './criteriaColumns';
import { clue, type Outcome } from './outcome';
import { sheetsReferredTo } from './sheetsReferredTo';
import { statedRoles } from './stated/statedMatch';
import type { Table, TableColumn } from './table';
import { bodyClues, headingClues, withoutRepeats } from './tableClues';
import type { UnitColumns } from './unitColumns';
import { isScoreRole, rolesBesideScores } from './unitSheetRoles';

/** A table of criteria with the scores of several units side by side; `null` when it holds no criteria. */
export function criteriaDownTable(
  table: Table,
  { criterion, number }: CriteriaColumns,
  maximum: TableColumn | null,
  units: UnitColumns,
  clues: readonly Clue[],
): Outcome | null {
  const name = table.sheet.name;
  const ofUnits = new Map(units.columns.map((unit) => [unit.column.column, unit]));
  const fixed = new Map<number, ColumnRole>([...statedRoles(table), [criterion.column, 'criterion']]);
  if (number !== null) fixed.set(number.column, 'number');
  if (maximum !== null) fixed.set(maximum.column, 'maximum');
  for (const { column, role } of units.columns) fixed.set(column.column, role);
  const beside = rolesBesideScores(table, fixed);
  const columns = table.columns.map((column): RecognisedColumn => {
    const unit = ofUnits.get(column.column);
    const plain = recognisedColumn(column, beside.roles.get(column.column) ?? 'ignored');
    if (unit === undefined) return isScoreRole(plain.role) ? { ...plain, role: 'ignored' } : plain;
    return { ...plain, unitName: unit.name.text, unitAt: { sheet: name, row: unit.name.row, column: unit.name.column } };
  });
  const sheet: RecognisedSheet = { ...criteriaBody(table, columns), unitName: null, unitAt: null, tableKind: 'points' };
  if (!holdsCriteria(sheet, table)) return null;
  return {
    kind: 'scores',
    layout: 'criteriaDown',
    sheet,
    clues: withoutRepeats([
      ...headingClues(table, sheet, 'criteriaDown'),
      ...clues,
      clue('unitColumns', name, {
        count: units.names.length,
        first: units.names[0] ?? '',
        last: units.names[units.names.length - 1] ?? '',
      }),
      ...units.clues,
      ...bodyClues(table, sheet, maximum !== null),
    ]),
    scores: countScores(table, sheet),
    unitNames: units.names,
    criteria: criteriaTexts(table, sheet, criterion.column),
    refersTo: sheetsReferredTo(table),
  };
}
