import { nameKey } from '../shared/nameKey';
import { columnName } from '../workbook/address';
import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { withoutAverage } from './averageColumn';
import { isEmpty, isNumeric, isWordy } from './columnProfile';
import type { HeadingLevel } from './headingPaths';
import { isNameOfUnit } from './headingWord';
import { agreement } from './maximumColumn';
import { isCrossCaption, isNumberedReviewer, isSchoolThatScores } from './crossColumns';
import { mentionsPoints } from './mentionsPoints';
import { nearestHeading } from './nearestHeading';
import { comparesUnits, isLevel, isSeries } from './series';
import { isStageWord, scoreStages } from './scoreStages';
import { statedStage } from './statedStage';
import { clue } from './outcome';
import { rowCaption } from './rowCaption';
import type { MatchHeading } from './rowKeys';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';

export interface UnitColumn {
  readonly column: TableColumn;
  readonly role: ColumnRole;
  readonly name: HeadingLevel;
}

export interface UnitColumns {
  readonly columns: readonly UnitColumn[];
  readonly names: readonly string[];
  readonly clues: readonly Clue[];
}

export type UnitColumnsFound = UnitColumns | { readonly conflict: Clue } | null;

interface Reading {
  readonly column: TableColumn;
  readonly name: HeadingLevel;
  readonly word: HeadingWord | null;
  readonly hasCaption: boolean;
  /** One of several reviewers of the unit. */
  readonly isCross: boolean;
  /** Whether its word is the whole heading. */
  readonly isExact: boolean;
}

/** Words that may stand beside a unit's score under its name. */
const BESIDE: ReadonlySet<HeadingWord> = new Set<HeadingWord>([
  'evidence',
  'explanation',
  'reason',
  'note',
  'target',
  'result',
  'bonus',
  'penalty',
]);
const MOST = 0.9;
/** One name over one column is a heading nobody knows rather than a cluster of one. */
const FEWEST_UNITS = 2;

/** The schools across a table whose rows are criteria: headings that are names, each over one column or a pair `Tự chấm | Thẩm định`. */
export function unitColumns(
  table: Table,
  criterion: TableColumn,
  maximum: TableColumn | null,
  matchOf: MatchHeading,
): UnitColumnsFound {
  const readings = table.columns
    .filter(({ column, stated }) => (column > criterion.column || stated !== null) && column !== maximum?.column)
    .flatMap((column) => (column.stated === null ? (readingOf(column, matchOf) ?? []) : statedReading(table, column)));
  // Who points at the score column of the sheet says that no school stands across it.
  if (table.columns.some(({ stated }) => stated !== null && stated.unitName === null && isStage(stated.role))) return null;
  const unclear = unclearStage(readings);
  if (unclear !== null) {
    const nearest = nearestHeading(unclear.name.text)?.words ?? null;
    const { column, heading } = unclear.column;
    return { conflict: clue('unknownColumn', table.sheet.name, { column: columnName(column), heading, nearest }) };
  }
  const { units, average } = withoutAverage(table, believable(table, maximum, readings));
  const isStated = units.some(({ column }) => column.stated !== null);
  if (units.length === 0 || (!isStated && new Set(units.map(nameKeyOf)).size < FEWEST_UNITS)) return null;
  const hasPlainScores = table.columns.some(
    ({ column, match, profile }) =>
      isStageWord(match?.means) && !isWordy(profile) && !units.some((unit) => unit.column.column === column),
  );
  if (!isStated && areReviewers(table, units)) return null;
  if (hasPlainScores && !units.every(({ name, hasCaption }) => hasCaption || isNameOfUnit(name.text))) return null;
  const found = withRoles(table, units);
  return average === null || found === null || 'conflict' in found ? found : { ...found, clues: [...found.clues, average] };
}

function isStage(role: ColumnRole): boolean {
  return role === 'self' || role === 'review1' || role === 'review2' || role === 'agreed';
}

/** A column that a person gave to a school: its columns share the name's first cell, as under a merged heading. */
function statedReading(table: Table, column: TableColumn): readonly Reading[] {
  const { stated } = column;
  if (stated === null || stated.unitName === null) return [];
  const key = nameKey(stated.unitName);
  const first = table.columns.find((one) => one.stated !== null && nameKey(one.stated.unitName ?? '') === key) ?? column;
  const { row, column: at } = first.path[0] ?? { row: table.header.from, column: first.column };
  const word = stated.role === 'score' ? null : (column.match?.means ?? null);
  return [{ column, name: { text: stated.unitName, row, column: at }, word, hasCaption: true, isCross: false, isExact: true }];
}

/** Words nobody knows under the name of a unit, beside a known stage: `Trường M / Ban giám khảo | Thẩm định`. */
function unclearStage(readings: readonly Reading[]): Reading | null {
  const names = new Set(readings.filter(({ word }) => word !== null).map(nameKeyOf));
  const found = readings.find(({ column, name }) => {
    const above = column.path.slice(0, column.path.indexOf(name));
    return above.some(({ row, column: at }) => names.has(`${String(row)} ${String(at)}`));
  });
  return (
    found ??
    readings.find(
      ({ column, word, isExact }) => word === 'result' && !isExact && isNumeric(column.profile) && !hasTarget(readings),
    ) ??
    null
  );
}

function hasTarget(readings: readonly Reading[]): boolean {
  return readings.some(({ word }) => word === 'target');
}

/**
 * Names beside a self-assessed score are who reviewed it, where no caption says that they are schools: one school assessed itself,
 * and no column is left for its name.
 */
function areReviewers(table: Table, units: readonly Reading[]): boolean {
  const own = table.columns.find(
    ({ column, match, profile }) =>
      match?.means === 'self' && isNumeric(profile) && !units.some((unit) => unit.column.column === column),
  );
  return (
    own !== undefined &&
    units.every(
      ({ column, word, hasCaption }) =>
        (word === null || column.path.some(({ text }) => isCrossCaption(text))) && !hasCaption && column.column > own.column,
    )
  );
}

function readingOf(column: TableColumn, matchOf: MatchHeading): Reading | null {
  let name: HeadingLevel | null = null;
  let word: HeadingWord | null = null;
  let hasCaption = false;
  let isExact = true;
  let isCross = false;
  const last = column.path[column.path.length - 1];
  for (const level of column.path) {
    if (name !== null && (isNumberedReviewer(level.text) || isSchoolThatScores(level.text) || isCrossCaption(level.text))) {
      isCross = true;
      continue;
    }
    if (isCross && level === last && matchOf(level.text)?.means !== 'total') continue;
    const match = matchOf(level.text);
    if (match === null) {
      // `Kết quả chấm điểm` over columns is a caption; so is anything that speaks of points.
      if (!mentionsPoints(level.text) || isNameOfUnit(level.text)) name = level;
    } else if (match.means === 'unit' || match.means === 'unitOrMeasure') hasCaption = true;
    else if (isStageWord(match.means)) word = match.means;
    else if (level !== last) continue;
    else if (BESIDE.has(match.means)) {
      word = match.means;
      isExact = match.isExact;
    } else return null;
  }
  // `Trung bình`, `Cao nhất` after the schools say something of all of them.
  if (
    name === null ||
    rowCaption(name.text, false) !== null ||
    comparesUnits(name.text) ||
    isSeries(name.text) ||
    isLevel(name.text) ||
    !/\p{L}/u.test(name.text)
  )
    return null;
  const isText = word !== null && BESIDE.has(word);
  if (!isText && isWordy(column.profile)) return null;
  return { column, name, word: isCross ? 'review' : word, hasCaption, isCross, isExact };
}

/** Names alone prove little: they must read as schools, stand under a caption of units, carry stages, or obey the maximum. */
function believable(table: Table, maximum: TableColumn | null, readings: readonly Reading[]): readonly Reading[] {
  const scored = readings.filter(({ word }) => word === null || isStageWord(word));
  const names = new Set(scored.map(nameKeyOf));
  const proven = scored.filter(({ name, word, hasCaption }) => hasCaption || word !== null || isNameOfUnit(name.text));
  if (names.size === 0) return [];
  if (proven.length * 2 > scored.length)
    return readings.filter((one) => !isEmpty(one.column.profile) || proven.some((unit) => nameKeyOf(unit) === nameKeyOf(one)));
  const filled = scored.filter(({ column }) => isNumeric(column.profile));
  const obeying = filled.filter(({ column }) => maximum !== null && agreement(table, maximum, column) >= MOST);
  const isPlausible = maximum !== null && filled.length >= 2 && obeying.length === filled.length && names.size === scored.length;
  return isPlausible ? readings.filter(({ column }) => !isEmpty(column.profile)) : [];
}

function nameKeyOf({ name }: Reading): string {
  return `${String(name.row)} ${String(name.column)}`;
}

function withRoles(table: Table, units: readonly Reading[]): UnitColumnsFound {
  const byName = new Map<string, Reading[]>();
  for (const unit of units) byName.set(unit.name.text, [...(byName.get(unit.name.text) ?? []), unit]);
  const columns: UnitColumn[] = [];
  const clues: Clue[] = [];
  const stated = statedStage(table);
  let isAssumed = false;
  for (const ofUnit of byName.values()) {
    const crossed = ofUnit.filter(({ isCross }) => isCross);
    const isCrossed = crossed.length > 1;
    if (isCrossed) for (const { column, name } of crossed) columns.push({ column, role: 'crossScore', name });
    const scores = ofUnit.filter(({ word, isCross }) => !(isCrossed && isCross) && (word === null || isStageWord(word)));
    const [only] = scores;
    if (only !== undefined && scores.length === 1 && !isCrossed && (only.word === null || only.word === 'points')) {
      columns.push({ column: only.column, role: stated?.stage ?? 'agreed', name: only.name });
      isAssumed = stated === null;
    } else {
      const staged = scoreStages(
        table.sheet.name,
        scores.map(({ column, word }) => ({ column: column.column, heading: column.heading, means: word ?? 'points' })),
      );
      if (staged.conflict !== null) return { conflict: staged.conflict };
      for (const { column, name } of scores) columns.push({ column, role: staged.stages.get(column.column) ?? 'ignored', name });
    }
    for (const { column, word, name } of ofUnit)
      if (word !== null && isBesideRole(word)) columns.push({ column, role: word, name });
  }
  if (stated !== null) clues.push(clue('stageFromWords', table.sheet.name, stated));
  else if (isAssumed) clues.push(clue('stageAssumed', table.sheet.name, { stage: 'agreed' }));
  return { columns: columns.sort((one, other) => one.column.column - other.column.column), names: [...byName.keys()], clues };
}

function isBesideRole(word: HeadingWord): word is Extract<HeadingWord, ColumnRole> {
  return BESIDE.has(word);
}
