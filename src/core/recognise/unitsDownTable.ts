import { columnName } from '../workbook/address';
import { cellNumberAt } from './cellNumber';
import type { Clue, RecognisedColumn, RecognisedSheet } from '../domain/recognition';
import { dataRange } from './bodyRows';
import type { MatchHeading } from './rowKeys';
import type { IsListed } from './listedCriteria';
import { announcesScores, mentionsPoints, statesMaximum } from './mentionsPoints';
import { clue, type Outcome } from './outcome';
import { sheetsReferredTo } from './sheetsReferredTo';
import { isStatedScores } from './stated/statedMatch';
import { statedStage } from './statedStage';
import type { Table } from './table';
import { headingClues, withoutRepeats } from './tableClues';
import { readsAsNames, unitNameColumn } from './unitNameColumn';
import { unitRows } from './unitRows';
import { unitsDownRoles } from './unitsDownRoles';
import { isScoreRole } from './unitSheetRoles';

/** A table whose rows are units; `null` when its rows are something else, or nothing in it speaks of points. */
export function unitsDownTable(table: Table, matchOf: MatchHeading, isListed: IsListed): Outcome | null {
  const name = table.sheet.name;
  const found = unitNameColumn(table);
  if (found === null) return null;
  if ('conflict' in found) return isAboutPoints(table) ? unsure(table, found.conflict) : null;
  const { unit } = found;
  if (unit.match?.means !== 'unit' && unit.match?.means !== 'unitOrMeasure' && !readsAsNames(table, unit)) return null;
  const { roles, clues, conflict } = unitsDownRoles(table, unit, matchOf, isListed);
  const stated = statedStage(table);
  const columns = table.columns.map(({ column, heading }): RecognisedColumn => ({
    column,
    heading,
    role: roles.get(column) ?? 'ignored',
    unitName: null,
    unitAt: null,
  }));
  const scores = columns.filter(({ role }) => role === 'score' || isScoreRole(role)).map(({ column }) => column);
  const numeric = columns.filter(({ role }) => NUMERIC.has(role)).map(({ column }) => column);
  const number = columns.find(({ role }) => role === 'number')?.column ?? null;
  const stageColumn = columns.find(({ role }) => role === 'stage') ?? null;
  const limited = columns
    .filter(({ role }) => NUMERIC.has(role) && role !== 'total' && role !== 'place')
    .map(({ column }) => column);
  const rows = unitRows(table, number, unit.column, numeric, limited, stageColumn?.column ?? null, matchOf);
  const headings = maximaInHeadings(table, columns);
  const hasMaxima = rows.maximumRow !== null || headings.length > 0 || areListed(table, columns, isListed);
  const isScores = isStatedScores(table) || isScoring(table, columns, hasMaxima, stated !== null || rows.rowStages.size > 0);
  if (!isScores) return null;
  if (conflict !== null || rows.conflict !== null) return unsure(table, conflict ?? rows.conflict);
  const plain = columns.some(({ role }) => role === 'score');
  const sheet: RecognisedSheet = {
    name,
    role: 'scores',
    header: table.header,
    data: dataRange(table),
    columns,
    unitName: null,
    unitAt: null,
    specialRows: rows.special,
    maximumRow: rows.maximumRow,
    tableKind: 'points',
    stage: plain && rows.rowStages.size === 0 ? (stated?.stage ?? 'agreed') : null,
    rowStages: rows.rowStages,
  };
  if (scores.length === 0)
    return { kind: 'special', sheet: { ...sheet, role: 'summary' }, clues: [clue('specialSheet', name, { role: 'summary' })] };
  const count = countScores(table, sheet, scores);
  return {
    kind: 'scores',
    layout: 'unitsDown',
    sheet,
    clues: withoutRepeats([
      ...headingClues(table, sheet, 'unitsDown'),
      ...found.clues,
      ...clues,
      ...stageClues(table, sheet, stated, stageColumn),
      ...rows.clues,
      ...(headings.length > 0 ? [clue('maximumInHeader', name, { count: headings.length, example: headings[0] ?? '' })] : []),
      ...(hasMaxima || sheet.data === null ? [] : [clue('noMaximum', name, {})]),
      ...(sheet.data === null ? [clue('noData', name, { row: table.header.from })] : []),
      ...(rows.names.length > 0 && sheet.data !== null
        ? [clue('unitRows', name, { count: new Set(rows.names).size, from: rows.first, to: rows.last })]
        : []),
      ...(sheet.data !== null && count === 0 ? [clue('noScoresYet', name, { criteria: rows.names.length })] : []),
    ]),
    scores: count,
    unitNames: rows.names,
    criteria: columns.flatMap(({ role, heading }) => (role === 'score' || isScoreRole(role) ? [heading] : [])),
    refersTo: sheetsReferredTo(table),
  };
}

const NUMERIC: ReadonlySet<RecognisedColumn['role']> = new Set<RecognisedColumn['role']>([
  'score',
  'self',
  'review1',
  'review2',
  'agreed',
  'crossScore',
  'groupTotal',
  'total',
  'bonus',
  'penalty',
  'place',
]);

function unsure(table: Table, conflict: Clue | null): Outcome {
  return {
    kind: 'unsure',
    layout: 'unitsDown',
    name: table.sheet.name,
    row: table.header.from,
    clues: conflict === null ? [] : [conflict],
  };
}

function isAboutPoints(table: Table): boolean {
  return (
    table.columns.some(({ path }) => path.some(({ text }) => mentionsPoints(text))) ||
    table.frame.some(({ text }) => announcesScores(text)) ||
    announcesScores(table.sheet.name)
  );
}

/**
 * Words and data must agree before numbers beside names are called scores: the table speaks of points, and it has maxima,
 * a total or places, or says whose scores they are. A table of figures has none of that.
 */
function isScoring(table: Table, columns: readonly RecognisedColumn[], hasMaxima: boolean, hasStage: boolean): boolean {
  if (!isAboutPoints(table)) return false;
  const hasTotal = columns.some(
    ({ role, heading }) => role === 'total' && (mentionsPoints(heading) || table.frame.some(({ text }) => announcesScores(text))),
  );
  return hasMaxima || hasTotal || hasStage || columns.some(({ role }) => role === 'place');
}

/** Most of the criteria stand on the workbook's own list, which has their maxima. */
function areListed(table: Table, columns: readonly RecognisedColumn[], isListed: IsListed): boolean {
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  const criteria = table.columns.flatMap(({ column, path }): string[] => {
    const role = roles.get(column);
    const isStage = role !== undefined && isScoreRole(role);
    return role === 'score' || isStage ? [path[path.length - (isStage ? 2 : 1)]?.text ?? ''] : [];
  });
  const listed = criteria.filter(isListed);
  return listed.length >= 2 && listed.length * 2 > criteria.length;
}

function maximaInHeadings(table: Table, columns: readonly RecognisedColumn[]): readonly string[] {
  const roles = new Map(columns.map(({ column, role }) => [column, role]));
  const texts = new Map<string, string>();
  for (const { column, path } of table.columns) {
    const role = roles.get(column);
    if (role !== 'score' && role !== 'bonus' && role !== 'groupTotal' && (role === undefined || !isScoreRole(role))) continue;
    for (const { text, row, column: at } of path)
      if (statesMaximum(text)) texts.set(`${String(row)} ${String(at)}`, text.replace(/\s+/g, ' '));
  }
  return [...texts.values()];
}

function stageClues(
  table: Table,
  sheet: RecognisedSheet,
  stated: ReturnType<typeof statedStage>,
  stageColumn: RecognisedColumn | null,
): readonly Clue[] {
  if (stageColumn !== null && sheet.rowStages.size > 0)
    return [clue('stageRows', sheet.name, { column: columnName(stageColumn.column) })];
  if (sheet.stage === null) return [];
  return [
    stated === null ? clue('stageAssumed', sheet.name, { stage: sheet.stage }) : clue('stageFromWords', sheet.name, stated),
  ];
}

function countScores(table: Table, sheet: RecognisedSheet, scores: readonly number[]): number {
  let count = 0;
  for (const row of table.rows) {
    if (sheet.specialRows.has(row)) continue;
    for (const column of scores) if (cellNumberAt(table.sheet, row, column) !== null) count += 1;
  }
  return count;
}
