import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import type { MatchHeading } from './rowKeys';
import { crossColumns, isNumberedReviewer } from './crossColumns';
import { clue } from './outcome';
import { statesMaximum } from './mentionsPoints';
import { columnsText, isStageWord, scoreStages } from './scoreStages';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';
import { startsWithLabel } from './tableLabel';

export interface CriteriaByStage {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly conflict: Clue | null;
}

/** `Tự đánh giá chất lượng theo bộ tiêu chuẩn` is the wording of a criterion, not a stage. */
const FEW_WORDS = 6;

/**
 * Criteria split into `Tự chấm | Thẩm định` in a table whose rows are units: the last level of the heading tells the stage.
 * Stages above the criteria would count every criterion twice, so they are asked.
 */
export function criteriaByStage(table: Table, scores: readonly TableColumn[], matchOf: MatchHeading): CriteriaByStage {
  const stageOf = (text: string | undefined): HeadingWord | null => {
    // `2. Thẩm định giáo án trước khi lên lớp (3 điểm)` is a criterion.
    if (text === undefined || startsWithLabel(text) || statesMaximum(text)) return null;
    const match = matchOf(text);
    const means = match?.isExact === true || text.trim().split(/\s+/).length <= FEW_WORDS ? match?.means : undefined;
    return means !== undefined && means !== 'points' && isStageWord(means) ? means : null;
  };
  const headed = scores.filter(({ path }) => path.length > 1);
  const crossed = crossedByCriterion(headed, stageOf);
  const above = new Map<string, { readonly column: number; readonly heading: string }>();
  for (const { column, path } of headed) {
    const caption = path[0]?.text ?? '';
    if ((stageOf(caption) !== null || isNumberedReviewer(caption)) && !above.has(caption))
      above.set(caption, { column, heading: caption });
  }
  if (above.size > 1) {
    return {
      roles: new Map(),
      conflict: clue('candidate', table.sheet.name, { role: 'score', columns: columnsText([...above.values()]) }),
    };
  }
  const groups = new Map<string, TableColumn[]>();
  for (const column of headed) {
    if (crossed.has(column.column) || stageOf(column.path[column.path.length - 1]?.text) === null) continue;
    const key = parentKey(column);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  const roles = new Map<number, ColumnRole>(crossed);
  for (const columns of groups.values()) {
    const staged = scoreStages(
      table.sheet.name,
      columns.map(({ column, heading, path }) => ({ column, heading, means: stageOf(path[path.length - 1]?.text) ?? 'points' })),
    );
    if (staged.conflict !== null) return { roles, conflict: staged.conflict };
    for (const [column, stage] of staged.stages) roles.set(column, stage);
  }
  return { roles, conflict: null };
}

/** The columns of several reviewers under one criterion, and what the workbook makes of them. */
function crossedByCriterion(
  headed: readonly TableColumn[],
  stageOf: (text: string) => HeadingWord | null,
): ReadonlyMap<number, ColumnRole> {
  const byCriterion = new Map<string, TableColumn[]>();
  for (const column of headed) {
    const known = byCriterion.get(parentKey(column));
    if (known === undefined) byCriterion.set(parentKey(column), [column]);
    else known.push(column);
  }
  const roles = new Map<number, ColumnRole>();
  for (const columns of byCriterion.values()) {
    const { scores, averages } = crossColumns(columns, (text) => stageOf(text) !== null);
    for (const { column } of scores) roles.set(column, 'crossScore');
    if (scores.length > 0) for (const { column } of averages) roles.set(column, 'ignored');
  }
  return roles;
}

function parentKey({ path }: TableColumn): string {
  const parent = path[path.length - 2];
  return `${String(parent?.row ?? 0)} ${String(parent?.column ?? 0)}`;
}
