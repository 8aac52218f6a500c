import { cellText } from '../workbook/cell';
import { stripMarks } from '../shared/foldHeading';
import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { isBarColumn } from './barColumn';
import { isEmpty, isNumeric, isWordy } from './columnProfile';
import { criteriaByStage } from './criteriaByStage';
import { isNumberedReviewer } from './crossColumns';
import { figureColumns } from './figureColumns';
import type { MatchHeading } from './rowKeys';
import type { IsListed } from './listedCriteria';
import { statesMaximum } from './mentionsPoints';
import { rowCaption } from './rowCaption';
import { isStageWord } from './scoreStages';
import { isSeries } from './series';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';
import { statedRoles } from './stated/statedMatch';
import { sumsOfWhole } from './sumsOfWhole';
import { startsWithLabel, withoutLabel } from './tableLabel';
import { oneTotal } from './totalColumn';
import { stageOfWords } from './unitRows';

export interface UnitsDownRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly clues: readonly Clue[];
  readonly conflict: Clue | null;
}

/** Words that keep their meaning when they are the whole heading; inside a longer one they may be the wording of a criterion. */
const BESIDE: ReadonlyMap<HeadingWord, ColumnRole> = new Map<HeadingWord, ColumnRole>([
  ['code', 'code'],
  ['note', 'note'],
  ['percent', 'percent'],
  ['role', 'role'],
  ['stage', 'stage'],
  ['registered', 'registered'],
  ['disqualified', 'disqualified'],
  ['basis', 'basis'],
  ['kind', 'grade'],
]);
const TEXTS: ReadonlyMap<HeadingWord, ColumnRole> = new Map<HeadingWord, ColumnRole>([
  ['evidence', 'evidence'],
  ['explanation', 'explanation'],
  ['reason', 'reason'],
  ['reviewer', 'reviewer'],
]);
/** Criteria, whatever their kind, may each be split into stages. */
const STAGED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['score', 'bonus', 'penalty']);
/** Longer headings are the wording of criteria: `Kết nạp đảng viên mới theo kế hoạch` is no plan. */
const FEW_WORDS = 5;
const NUMBERED = /^\s*\d+(\.\d+)*[.)]?\s+\p{L}/u;

/** Roles of the columns of a table whose rows are units: criteria are what is left when totals, places and words are taken out. */
export function unitsDownRoles(table: Table, unit: TableColumn, matchOf: MatchHeading, isListed: IsListed): UnitsDownRoles {
  const roles = new Map<number, ColumnRole>([[unit.column, 'unit']]);
  const inGroup = groupedColumns(table);
  const figures = figureColumns(table, (heading) => (statesMaximum(heading) ? undefined : shortWord(heading, matchOf)));
  for (const column of table.columns) {
    if (column.column === unit.column) continue;
    roles.set(
      column.column,
      column.column < unit.column ? leftRole(column) : rightRole(table, column, inGroup, figures, matchOf, isListed),
    );
  }
  const stated = statedRoles(table);
  for (const [column, role] of stated) roles.set(column, role);
  const scores = table.columns.filter(({ column }) => roles.get(column) === 'score' && !stated.has(column));
  const inSeries = scores.filter(({ path }) => {
    const own = path[path.length - 1]?.text ?? '';
    return isSeries(own) && !(path.length > 1 && isNumberedReviewer(own));
  });
  if (inSeries.length * 2 > scores.length) for (const { column } of scores) roles.set(column, 'ignored');
  sumsOfWhole(table, roles);
  const bars = table.columns.filter((column) => isBarColumn(table, column, ownHeading(column, matchOf), isListed));
  const clues = oneTotal(table, roles, new Set(bars.map(({ column }) => column)));
  const staged = criteriaByStage(
    table,
    table.columns.filter(({ column }) => STAGED.has(roles.get(column) ?? 'ignored') && !stated.has(column)),
    matchOf,
  );
  return { roles: new Map([...roles, ...staged.roles, ...stated]), clues, conflict: staged.conflict };
}

function leftRole({ match, profile }: TableColumn): ColumnRole {
  if (match?.means === 'code') return 'code';
  const isShort = match === null && profile.medianLength <= 6;
  return match?.means === 'number' || match?.means === 'place' || isShort ? 'number' : 'ignored';
}

function rightRole(
  table: Table,
  column: TableColumn,
  inGroup: ReadonlySet<number>,
  figures: ReadonlySet<number>,
  matchOf: MatchHeading,
  isListed: IsListed,
): ColumnRole {
  const own = ownHeading(column, matchOf);
  const isText = isWordy(column.profile);
  if (column.heading === '') return 'ignored';
  const match = matchOf(withoutLabel(own));
  const means = match?.means;
  // `1.4. Kết quả xếp loại …` is a criterion, whatever words it holds; `V. Tổng điểm` is not.
  const isWhole = match?.isExact === true || rowCaption(withoutLabel(own), false) !== null;
  if (startsWithLabel(own) && isNumeric(column.profile) && (!isWhole || (NUMBERED.test(own) && inGroup.has(column.column)))) {
    const above = column.path.slice(0, -1).map(({ text }) => shortWord(text, matchOf));
    return above.includes('bonus') ? 'bonus' : above.includes('penalty') ? 'penalty' : 'score';
  }
  if (isText && isStageColumn(table, column, matchOf)) return 'stage';
  if (!(match?.isExact === true && BESIDE.has(match.means)) && isBarColumn(table, column, own, isListed)) return 'score';
  if (isText) return means === undefined ? 'ignored' : (TEXTS.get(means) ?? besideRole(means, column) ?? 'ignored');
  const whole = match?.isExact === true && !statesMaximum(own) ? means : undefined;
  const beside =
    whole === undefined ? undefined : (besideRole(whole, column) ?? (isEmpty(column.profile) ? TEXTS.get(whole) : undefined));
  const short = shortWord(own, matchOf);
  const isFigure = figures.has(column.column) || isNoCriterion(column, own, short);
  return beside ?? sumRole(column, withoutLabel(own), short, inGroup, matchOf) ?? (isFigure ? 'ignored' : 'score');
}

/** What a heading says in full or in a few words; a longer one is the wording of a criterion. */
function shortWord(text: string, matchOf: MatchHeading): HeadingWord | undefined {
  const own = withoutLabel(text);
  const match = matchOf(own);
  return match?.isExact === true || own.trim().split(/\s+/).length <= FEW_WORDS ? match?.means : undefined;
}

function besideRole(means: HeadingWord, { profile }: TableColumn): ColumnRole | undefined {
  if (means === 'place') return isWordy(profile) ? 'grade' : 'place';
  if (means === 'grade') return isNumeric(profile) ? 'place' : 'grade';
  return BESIDE.get(means);
}

/** Sums, bonuses and deductions among the columns of numbers. */
function sumRole(
  column: TableColumn,
  own: string,
  means: HeadingWord | undefined,
  inGroup: ReadonlySet<number>,
  matchOf: MatchHeading,
): ColumnRole | undefined {
  const above = column.path.slice(0, -1);
  // `Tổng điểm / Tự chấm` is a sum of that stage, not a criterion of that name.
  if (means !== undefined && isStageWord(means) && above.some(({ text }) => isSum(text, matchOf)))
    return means === 'points' ? 'total' : 'ignored';
  const caption = rowCaption(own, false);
  if (caption === 'subtotal') return 'groupTotal';
  if (caption === 'bonusTotal') return 'bonus';
  if (caption === 'penaltyTotal') return 'penalty';
  if (caption === 'statistics') return 'ignored';
  const isOfGroup = /\bnhom\b/.test(stripMarks(own));
  if (means === 'total' || caption === 'total' || (isOfGroup && /^(tong|cong)\b/.test(stripMarks(own)))) {
    return isOfGroup || inGroup.has(column.column) ? 'groupTotal' : 'total';
  }
  const words = [means, ...above.map(({ text }) => shortWord(text, matchOf))];
  if (words.includes('bonus')) return 'bonus';
  return words.includes('penalty') ? 'penalty' : undefined;
}

/** Numbers that are no points of a criterion. */
function isNoCriterion({ path, profile }: TableColumn, own: string, means: HeadingWord | undefined): boolean {
  // A stage or `Điểm` over a single column is a total of that stage.
  if (path.length === 1 && isStageWord(means) && !statesMaximum(own)) return true;
  return means === 'maximum' || means === 'weight' || profile.others > profile.numbers;
}

/** The last level, or all levels where only together they are a heading: `Tổng / điểm` over two rows. */
function ownHeading({ path }: TableColumn, matchOf: MatchHeading): string {
  const whole = path.map(({ text }) => text).join(' ');
  return matchOf(whole)?.isExact === true ? whole : (path[path.length - 1]?.text ?? '');
}

function isSum(text: string, matchOf: MatchHeading): boolean {
  const match = matchOf(text);
  if (match?.isExact === true && (match.means === 'total' || match.means === 'place' || match.means === 'grade')) return true;
  const caption = rowCaption(text, false);
  return caption === 'subtotal' || caption === 'total';
}

/** The columns whose top heading covers other columns too. */
function groupedColumns(table: Table): ReadonlySet<number> {
  const byTop = new Map<string, TableColumn[]>();
  for (const column of table.columns) {
    const [top] = column.path;
    const key = `${String(top?.row ?? 0)} ${String(top?.column ?? 0)}`;
    const known = byTop.get(key);
    if (known === undefined) byTop.set(key, [column]);
    else known.push(column);
  }
  const grouped = new Set<number>();
  for (const columns of byTop.values()) {
    if (columns.length > 1) for (const { column, path } of columns) if (path.length > 1) grouped.add(column);
  }
  return grouped;
}

function isStageColumn(table: Table, column: TableColumn, matchOf: MatchHeading): boolean {
  let words = 0;
  let stages = 0;
  for (const row of table.rows) {
    const cell = table.captions.has(row) ? undefined : table.sheet.rows.get(row)?.get(column.column);
    const text = cell === undefined ? '' : cellText(cell).trim();
    if (text === '') continue;
    words += 1;
    if (stageOfWords(text, matchOf) !== null) stages += 1;
  }
  return stages >= 2 && stages * 10 >= words * 9;
}
