import type { RecognisedColumn, RecognisedSheet } from '../domain/recognition';
import type { ColumnRole, SheetRole } from '../domain/tableRoles';
import { dataRange, tellingColumns, withNotes } from './bodyRows';
import { isEmpty, isNumeric, isWordy } from './columnProfile';
import { clue, type Outcome } from './outcome';
import { isStageWord } from './scoreStages';
import { isNamed } from './sheetNames';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';

/** The sheets of CONTRACT §5 that stand beside the scores, by their headings first and their names second; `null` when it is none of them. */
export function specialTable(table: Table): Outcome | null {
  const headed = new Set(table.columns.flatMap(({ match }) => match?.means ?? []));
  const has = (...words: readonly HeadingWord[]): boolean => words.some((word) => headed.has(word));
  const hasUnits = has('unit', 'unitOrMeasure');
  const hasScores = table.columns.some(
    ({ match, profile }) => isStageWord(match?.means) && match?.means !== 'points' && !isWordy(profile),
  );
  if (hasUnits && has('votesFor') && has('votesAgainst', 'award', 'votesInvalid')) return special(table, 'ballots');
  if (hasUnits && has('registered', 'disqualified', 'role') && !hasScores && !has('total', 'place'))
    return special(table, 'units');
  if (hasUnits && isNamed(table.sheet.name, 'indicators')) return special(table, 'indicators');
  if (
    hasUnits &&
    isNamed(table.sheet.name, 'units') &&
    !hasScores &&
    !table.columns.some(({ match, profile }) => match === null && isNumeric(profile))
  ) {
    return special(table, 'units');
  }
  // A list with results in it is a sheet whose points follow from them.
  const hasResults = table.columns.some(({ match, profile }) => match?.means === 'result' && !isEmpty(profile));
  const isList =
    has('criterion', 'criterionOrTarget') && !hasScores && !hasResults && !has('penalty', 'bonus') && holdsMaxima(table);
  if (isList && (has('method') || isNamed(table.sheet.name, 'criteria')) && !hasUnitColumns(table))
    return special(table, 'criteria');
  return null;
}

function holdsMaxima(table: Table): boolean {
  return table.columns.some(
    ({ match, profile }) => (match?.means === 'maximum' || match?.means === 'points') && (isEmpty(profile) || isNumeric(profile)),
  );
}

function hasUnitColumns(table: Table): boolean {
  return table.columns.filter(({ match, profile }) => match === null && isNumeric(profile)).length >= 2;
}

const ROLES: Readonly<Record<'criteria' | 'units' | 'ballots' | 'indicators', ReadonlyMap<HeadingWord, ColumnRole>>> = {
  criteria: new Map<HeadingWord, ColumnRole>([
    ['number', 'number'],
    ['code', 'number'],
    ['criterion', 'criterion'],
    ['criterionOrTarget', 'criterion'],
    ['maximum', 'maximum'],
    ['points', 'maximum'],
    ['method', 'method'],
    ['kind', 'kind'],
    ['unitOfMeasure', 'unitOfMeasure'],
    ['unitOrMeasure', 'unitOfMeasure'],
    ['evidence', 'evidence'],
    ['target', 'target'],
    ['note', 'note'],
  ]),
  units: new Map<HeadingWord, ColumnRole>([
    ['number', 'number'],
    ['code', 'code'],
    ['unit', 'unit'],
    ['unitOrMeasure', 'unit'],
    ['role', 'role'],
    ['registered', 'registered'],
    ['grade', 'registered'],
    ['disqualified', 'disqualified'],
    ['basis', 'basis'],
    ['note', 'note'],
  ]),
  ballots: new Map<HeadingWord, ColumnRole>([
    ['number', 'number'],
    ['code', 'code'],
    ['unit', 'unit'],
    ['unitOrMeasure', 'unit'],
    ['award', 'award'],
    ['grade', 'award'],
    ['votesFor', 'votesFor'],
    ['votesAgainst', 'votesAgainst'],
    ['votesInvalid', 'votesInvalid'],
    ['percent', 'percent'],
    ['note', 'note'],
  ]),
  indicators: new Map<HeadingWord, ColumnRole>([
    ['number', 'number'],
    ['code', 'code'],
    ['unit', 'unit'],
    ['unitOrMeasure', 'unit'],
    ['percent', 'percent'],
    ['note', 'note'],
  ]),
};

function special(table: Table, role: 'criteria' | 'units' | 'ballots' | 'indicators'): Outcome {
  const taken = new Set<ColumnRole>();
  const columns = table.columns.map((column): RecognisedColumn => {
    const own = roleOf(column, role);
    const isRepeated = taken.has(own) && ONCE.has(own);
    taken.add(own);
    return { column: column.column, role: isRepeated ? 'ignored' : own, heading: column.heading, unitName: null, unitAt: null };
  });
  const columnOf = (wanted: ColumnRole): number | null => columns.find((column) => column.role === wanted)?.column ?? null;
  const numeric = columns.filter((column) => column.role === 'maximum').map(({ column }) => column);
  const sheet: RecognisedSheet = {
    name: table.sheet.name,
    role,
    header: table.header,
    data: dataRange(table),
    columns,
    unitName: null,
    unitAt: null,
    specialRows:
      role === 'criteria'
        ? withNotes(table, columnOf('number'), columnOf('criterion') ?? 1, numeric, tellingColumns(columns))
        : table.captions,
    maximumRow: null,
    tableKind: 'points',
    stage: null,
    rowStages: new Map(),
  };
  return { kind: 'special', sheet, clues: [clue('specialSheet', table.sheet.name, { role })] };
}

const ONCE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'criterion',
  'maximum',
  'unit',
  'method',
  'kind',
  'award',
  'registered',
]);

function roleOf(column: TableColumn, role: 'criteria' | 'units' | 'ballots' | 'indicators'): ColumnRole {
  const word = column.match?.means;
  const own = word === undefined ? undefined : ROLES[role].get(word);
  if (own !== undefined) return own;
  return role === 'indicators' && column.heading !== '' && !isWordy(column.profile) ? 'indicator' : 'ignored';
}

/** A sheet that plays its part by name alone, or none at all. */
export function plainSheet(name: string, role: SheetRole): RecognisedSheet {
  return {
    name,
    role,
    header: null,
    data: null,
    columns: [],
    unitName: null,
    unitAt: null,
    specialRows: new Map(),
    maximumRow: null,
    tableKind: 'points',
    stage: null,
    rowStages: new Map(),
  };
}
