import { cellText } from '../workbook/cell';
import { stripMarks } from '../shared/foldHeading';
import type { Clue, RecognisedColumn, RecognisedSheet } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { dataRange, withNotes } from './bodyRows';
import { cellNumber } from './cellNumber';
import { isWordy } from './columnProfile';
import { criteriaColumns, type CriteriaColumns } from './criteriaColumns';
import { bodyClues, headingClues, withoutRepeats } from './tableClues';
import type { MatchHeading } from './headerBlock';
import { maximumColumn } from './maximumColumn';
import { clue, type Outcome } from './outcome';
import { columnsText, isStageWord, scoreStages } from './scoreStages';
import { sheetsReferredTo } from './sheetsReferredTo';
import type { Table, TableColumn } from './table';
import { unitNameColumn } from './unitNameColumn';
import { unitColumns, type UnitColumns } from './unitColumns';
import { unitOfSheet } from './unitOfSheet';
import { isScoreRole, rolesBesideScores } from './unitSheetRoles';

/**
 * A table whose rows are criteria: one unit's sheet, all units across, or a list of criteria without scores.
 * `null` when its rows are no criteria.
 */
export function criteriaTable(table: Table, matchOf: MatchHeading): Outcome | null {
  const found = criteriaColumns(table);
  if (found === null) return null;
  if ('conflict' in found) return hasScoreHeading(table) ? unsure(table, 'unitSheet', found.conflict) : null;
  const most = maximumColumn(table, found.criterion);
  if ('conflict' in most) return unsure(table, 'unitSheet', most.conflict);
  const units = unitColumns(table, found.criterion, most.maximum, matchOf);
  if (units !== null && 'conflict' in units) return unsure(table, 'criteriaDown', units.conflict);
  const clues = [...found.clues, ...most.clues];
  if (units === null && hasScoreHeading(table)) {
    const listed = unitsInRows(table, found.criterion);
    if (listed !== null)
      return unsure(table, 'unitSheet', clue('candidate', table.sheet.name, { role: 'unit', columns: columnsText([listed]) }));
  }
  return units === null ? unitSheet(table, found, most.maximum, clues) : criteriaDown(table, found, most.maximum, units, clues);
}

function hasScoreHeading(table: Table): boolean {
  return table.columns.some(
    ({ match }) => match !== null && (match.means === 'maximum' || (isStageWord(match.means) && match.isExact)),
  );
}

/** Names of units beside the criteria: a list of one row per unit and criterion, which no layout reads. */
function unitsInRows(table: Table, criterion: TableColumn): TableColumn | null {
  const found = unitNameColumn(table);
  if (found === null || 'conflict' in found || found.unit.column === criterion.column) return null;
  const { profile } = found.unit;
  return profile.distinct >= 2 && profile.words * 2 > table.rows.length ? found.unit : null;
}

function unsure(table: Table, layout: 'unitSheet' | 'criteriaDown', conflict: Clue): Outcome {
  return { kind: 'unsure', layout, name: table.sheet.name, row: table.header.from, clues: [conflict] };
}

function unitSheet(
  table: Table,
  { criterion, number }: CriteriaColumns,
  maximum: TableColumn | null,
  clues: readonly Clue[],
): Outcome | null {
  const name = table.sheet.name;
  const open = table.columns.filter(({ column }) => column > criterion.column && column !== maximum?.column);
  const plain = open.filter(({ match, profile }) => isStageWord(match?.means) && !isWordy(profile));
  const totals = open.filter(({ match, profile }) => match?.means === 'total' && !isWordy(profile));
  const scores = plain.length === 0 && maximum !== null && totals.length === 1 ? totals : plain;
  const staged = scoreStages(
    name,
    scores.map(({ column, heading, match }) => ({ column, heading, means: stageWord(match?.means) })),
  );
  if (staged.conflict !== null) return unsure(table, 'unitSheet', staged.conflict);

  const fixed = new Map<number, ColumnRole>(staged.stages);
  fixed.set(criterion.column, 'criterion');
  if (number !== null) fixed.set(number.column, 'number');
  if (maximum !== null) fixed.set(maximum.column, 'maximum');
  const beside = rolesBesideScores(table, fixed);
  const columns = table.columns.map((column) => recognisedColumn(column, beside.roles.get(column.column) ?? 'ignored'));
  const kind = tableKind(table, columns);
  const hasScores = columns.some(({ role }) => isScoreRole(role) || role === kind);
  const isNamed = scores.some(({ match }) => match?.means !== 'points' && match?.means !== 'total');
  if (!hasScores || (maximum === null && !isNamed && kind === 'points')) return null;
  const unit = unitOfSheet(name, table.frame);
  const sheet: RecognisedSheet = {
    ...body(table, columns),
    unitName: unit.name,
    unitAt: unit.at,
    tableKind: kind,
  };
  if (!holdsCriteria(sheet, table)) return null;
  const penalty = columns.find(({ role }) => role === 'maximum' || role === kind);
  return {
    kind: 'scores',
    layout: 'unitSheet',
    sheet,
    clues: withoutRepeats([
      ...headingClues(table, sheet, 'unitSheet'),
      ...clues,
      ...staged.clues,
      ...beside.clues,
      unit.clue,
      ...(kind === 'penalty' ? [clue('penaltyTable', name, { heading: penalty?.heading ?? '' })] : []),
      ...bodyClues(table, sheet, maximum !== null),
    ]),
    scores: countScores(table, sheet),
    unitNames: unit.name === null ? [] : [unit.name],
    criteria: criteriaTexts(table, sheet, criterion.column),
    refersTo: sheetsReferredTo(table),
  };
}

function stageWord(word: NonNullable<TableColumn['match']>['means'] | undefined): NonNullable<TableColumn['match']>['means'] {
  return word === undefined || word === 'total' ? 'points' : word;
}

function criteriaDown(
  table: Table,
  { criterion, number }: CriteriaColumns,
  maximum: TableColumn | null,
  units: UnitColumns,
  clues: readonly Clue[],
): Outcome | null {
  const name = table.sheet.name;
  const ofUnits = new Map(units.columns.map((unit) => [unit.column.column, unit]));
  const fixed = new Map<number, ColumnRole>([[criterion.column, 'criterion']]);
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
  const sheet: RecognisedSheet = { ...body(table, columns), unitName: null, unitAt: null, tableKind: 'points' };
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

function body(table: Table, columns: readonly RecognisedColumn[]): Omit<RecognisedSheet, 'unitName' | 'unitAt' | 'tableKind'> {
  const numeric = columns.filter(({ role }) => NUMERIC.has(role)).map(({ column }) => column);
  const number = columns.find(({ role }) => role === 'number')?.column ?? null;
  const text = columns.find(({ role }) => role === 'criterion')?.column ?? 1;
  return {
    name: table.sheet.name,
    role: 'scores',
    header: table.header,
    data: dataRange(table),
    columns,
    specialRows: withNotes(table, number, text, numeric),
    maximumRow: null,
    stage: null,
    rowStages: new Map(),
  };
}

const NUMERIC: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'maximum',
  'self',
  'review1',
  'review2',
  'agreed',
  'target',
  'result',
  'bonus',
  'penalty',
  'total',
]);

function recognisedColumn({ column, heading }: TableColumn, role: ColumnRole): RecognisedColumn {
  return { column, role, heading, unitName: null, unitAt: null };
}

/** A table of deductions says so in the heading of its maxima, in what it lists, or in its only score column. */
function tableKind(table: Table, columns: readonly RecognisedColumn[]): RecognisedSheet['tableKind'] {
  const maximum = stripMarks(columns.find(({ role }) => role === 'maximum')?.heading ?? '');
  const criterion = stripMarks(columns.find(({ role }) => role === 'criterion')?.heading ?? '');
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const isPlain = columns.some(({ role }) => isScoreRole(role));
  if (/\btru\b/.test(maximum) || /vi pham|tru diem/.test(criterion)) return 'penalty';
  if (/\b(thuong|cong)\b/.test(maximum) || /diem thuong|noi dung thuong/.test(criterion)) return 'bonus';
  const titles = table.frame.map(({ text }) => stripMarks(text)).join(' ');
  if (!isPlain && has('penalty') && !has('bonus') && (has('maximum') || /diem tru|tru diem|vi pham/.test(titles)))
    return 'penalty';
  if (!isPlain && has('bonus') && !has('penalty') && (has('maximum') || /diem thuong|diem cong/.test(titles))) return 'bonus';
  return 'points';
}

/** An empty table may be an empty template; one with rows must have criteria in them, and numbers. */
function holdsCriteria(sheet: RecognisedSheet, table: Table): boolean {
  if (sheet.data === null) return true;
  const numeric = sheet.columns.filter(({ role }) => NUMERIC.has(role));
  return table.rows.some((row) => {
    if (sheet.specialRows.has(row)) return false;
    return numeric.some(({ column }) => {
      const cell = table.sheet.rows.get(row)?.get(column);
      return cell !== undefined && cellNumber(cell) !== null;
    });
  });
}

function countScores(table: Table, sheet: RecognisedSheet): number {
  const columns = sheet.columns.filter(({ role }) => isScoreRole(role) || role === 'bonus' || role === 'penalty');
  let count = 0;
  for (const row of table.rows) {
    if (sheet.specialRows.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    for (const { column } of columns) {
      const cell = cells?.get(column);
      if (cell !== undefined && cellNumber(cell) !== null) count += 1;
    }
  }
  return count;
}

function criteriaTexts(table: Table, sheet: RecognisedSheet, column: number): readonly string[] {
  return table.rows.flatMap((row) => {
    const cell = sheet.specialRows.has(row) ? undefined : table.sheet.rows.get(row)?.get(column);
    const text = cell === undefined ? '' : cellText(cell).trim();
    return text === '' ? [] : [text];
  });
}
