import { columnName } from '../workbook/address';
import { cellText } from '../workbook/cell';
import { stripMarks } from '../shared/foldHeading';
import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { isEmpty, isNumeric, isWordy } from './columnProfile';
import type { MatchHeading } from './headerBlock';
import { isPeriod } from './period';
import { clue } from './outcome';
import { rowCaption } from './rowCaption';
import { scoreStages } from './scoreStages';
import { stageOfWords } from './unitRows';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';

export interface UnitsDownRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly clues: readonly Clue[];
  readonly conflict: Clue | null;
}

/** Words that keep their meaning over a column of numbers; all others may be the wording of a criterion (`Kế hoạch năm (25đ)`). */
const BESIDE: ReadonlyMap<HeadingWord, ColumnRole> = new Map<HeadingWord, ColumnRole>([
  ['code', 'code'],
  ['note', 'note'],
  ['percent', 'percent'],
  ['role', 'role'],
  ['stage', 'stage'],
  ['registered', 'registered'],
  ['disqualified', 'disqualified'],
  ['basis', 'basis'],
  ['place', 'place'],
  ['grade', 'grade'],
  ['kind', 'grade'],
]);
const NUMBERED = /^\s*\d+(\.\d+)*[.)]?\s+\p{L}/u;
const TEXTS: ReadonlySet<HeadingWord> = new Set<HeadingWord>(['evidence', 'explanation', 'reason', 'reviewer', 'note']);
const STAGES: ReadonlySet<HeadingWord> = new Set<HeadingWord>(['self', 'review1', 'review2', 'review', 'agreed']);

/** Roles of the columns of a table whose rows are units: criteria are what is left when totals, places and words are taken out. */
export function unitsDownRoles(table: Table, unit: TableColumn, matchOf: MatchHeading): UnitsDownRoles {
  const roles = new Map<number, ColumnRole>([[unit.column, 'unit']]);
  const clues: Clue[] = [];
  const inGroup = widthOfGroups(table);
  const totals: TableColumn[] = [];
  for (const column of table.columns) {
    if (column.column === unit.column) continue;
    const role = column.column < unit.column ? leftRole(column) : rightRole(table, column, inGroup, matchOf);
    if (role === 'total') totals.push(column);
    roles.set(column.column, role);
  }
  for (const earlier of totals.slice(0, -1)) roles.set(earlier.column, 'ignored');
  const last = totals[totals.length - 1];
  if (last !== undefined && isSumOfScores(table, last, roles)) {
    clues.push(
      clue('roleFromData', table.sheet.name, {
        column: columnName(last.column),
        heading: last.heading,
        role: 'total',
        evidence: 'sumOfOthers',
      }),
    );
  }
  return splitByStage(table, roles, clues, matchOf);
}

function leftRole({ match, profile }: TableColumn): ColumnRole {
  if (match?.means === 'code') return 'code';
  return match?.means === 'number' || match?.means === 'place' || (match === null && profile.medianLength <= 6)
    ? 'number'
    : 'ignored';
}

function rightRole(
  table: Table,
  column: TableColumn,
  inGroup: (column: TableColumn) => boolean,
  matchOf: MatchHeading,
): ColumnRole {
  const own = column.path[column.path.length - 1]?.text ?? '';
  const means = matchOf(own)?.means;
  const isText = isWordy(column.profile);
  if (column.heading === '') return 'ignored';
  // `1.4. Kết quả xếp loại …` among others of its group is a criterion, whatever words it holds.
  if (NUMBERED.test(own) && inGroup(column) && isNumeric(column.profile)) return 'score';
  if (isText && isStageColumn(table, column, matchOf)) return 'stage';
  if (means === 'place' || means === 'grade') return isNumeric(column.profile) ? 'place' : 'grade';
  const beside = means === undefined ? undefined : BESIDE.get(means);
  if (beside !== undefined) return beside;
  if (means !== undefined && TEXTS.has(means) && (isText || isEmpty(column.profile))) return roleOfText(means);
  if (isText) return 'ignored';
  const caption = rowCaption(own, false);
  if (caption === 'subtotal') return 'groupTotal';
  if (caption === 'bonusTotal') return 'bonus';
  if (caption === 'penaltyTotal') return 'penalty';
  if (caption === 'statistics') return 'ignored';
  if (means === 'total' || caption === 'total' || /^(tong|cong)( diem| so diem)? (cua )?nhom\b/.test(stripMarks(own)))
    return inGroup(column) || /nhom/.test(stripMarks(own)) ? 'groupTotal' : 'total';
  const path = column.path.map(({ text }) => matchOf(text)?.means);
  if (path.includes('bonus')) return 'bonus';
  if (path.includes('penalty')) return 'penalty';
  // A stage or `Điểm` over a single column is a total of that stage; `Kế hoạch | Thực hiện` under a caption are figures.
  if (means !== undefined && (STAGES.has(means) || means === 'points') && column.path.length === 1) return 'ignored';
  if ((means === 'target' || means === 'result') && column.path.length > 1 && !/\d\s*(đ|điểm)/iu.test(own)) return 'ignored';
  if (means === 'maximum' || means === 'weight' || column.profile.others > column.profile.numbers) return 'ignored';
  return 'score';
}

function roleOfText(means: HeadingWord): ColumnRole {
  return means === 'evidence' || means === 'explanation' || means === 'reason' || means === 'reviewer' ? means : 'note';
}

/** Whether the top heading of a column covers other columns too. */
function widthOfGroups(table: Table): (column: TableColumn) => boolean {
  const widths = new Map<string, number>();
  const key = (column: TableColumn): string => `${String(column.path[0]?.row ?? 0)} ${String(column.path[0]?.column ?? 0)}`;
  for (const column of table.columns) widths.set(key(column), (widths.get(key(column)) ?? 0) + 1);
  return (column) => column.path.length > 1 && (widths.get(key(column)) ?? 0) > 1;
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

/** Within half a unit of the last shown place per part: printed tables are rounded (WORKBOOKS §5). */
function isSumOfScores(table: Table, total: TableColumn, roles: ReadonlyMap<number, ColumnRole>): boolean {
  const parts = [...roles].flatMap(([column, role]) =>
    role === 'score' || role === 'bonus' ? [{ column, sign: 1 }] : role === 'penalty' ? [{ column, sign: -1 }] : [],
  );
  let rows = 0;
  let agreeing = 0;
  for (const row of table.rows) {
    const cells = table.sheet.rows.get(row);
    const cell = cells?.get(total.column);
    const stated = cell === undefined || table.captions.has(row) ? null : valueOf(cell.value);
    if (stated === null) continue;
    rows += 1;
    const sum = parts.reduce((so, { column, sign }) => {
      const part = cells?.get(column);
      return so + sign * (part === undefined ? 0 : (valueOf(part.value) ?? 0));
    }, 0);
    if (Math.abs(sum - stated) <= 0.005 * (parts.length + 1)) agreeing += 1;
  }
  return rows > 0 && agreeing * 10 >= rows * 9;
}

function valueOf(value: { readonly kind: string; readonly value?: number | boolean }): number | null {
  return value.kind === 'number' && typeof value.value === 'number' ? value.value : null;
}

/** A criterion split into `Tự chấm | Thẩm định`: the last level tells the stage. Stages above the criteria would double every criterion, so they are asked. */
function splitByStage(table: Table, roles: Map<number, ColumnRole>, clues: Clue[], matchOf: MatchHeading): UnitsDownRoles {
  const scores = table.columns.filter(({ column }) => roles.get(column) === 'score');
  const stageOf = (text: string | undefined): HeadingWord | null => {
    const means = text === undefined ? undefined : matchOf(text)?.means;
    return means !== undefined && STAGES.has(means) ? means : null;
  };
  const above = scores.filter(({ path }) => path.length > 1 && stageOf(path[0]?.text) !== null);
  const split = scores.filter(({ path }) => path.length > 1 && stageOf(path[path.length - 1]?.text) !== null);
  const captions = new Set(above.map(({ path }) => path[0]?.text));
  if (captions.size > 1) {
    const layoutClue = clue('candidateTable', table.sheet.name, { layout: 'unitsDown', row: table.header.from });
    return { roles, clues, conflict: layoutClue };
  }
  const groups = new Map<string, TableColumn[]>();
  for (const column of split) {
    const parent = column.path[column.path.length - 2];
    const key = `${String(parent?.row ?? 0)} ${String(parent?.column ?? 0)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  for (const columns of groups.values()) {
    const staged = scoreStages(
      table.sheet.name,
      columns.map(({ column, heading, path }) => ({ column, heading, means: stageOf(path[path.length - 1]?.text) ?? 'points' })),
    );
    if (staged.conflict !== null) return { roles, clues, conflict: staged.conflict };
    for (const [column, stage] of staged.stages) roles.set(column, stage);
  }
  if (
    scores.length > 0 &&
    scores.filter(
      ({ path }) => isPeriod(path[path.length - 1]?.text ?? '') && /\p{L}|\d{4}/u.test(path[path.length - 1]?.text ?? ''),
    ).length *
      2 >
      scores.length
  ) {
    for (const { column } of scores) roles.set(column, 'ignored');
  }
  return { roles, clues, conflict: null };
}
