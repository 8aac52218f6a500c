import type { CriterionKind } from '../../domain/criteria';
import { isMark, saysBar } from '../../domain/barTick';
import { pointsFromExcel, type Points } from '../../domain/points';
import type { RecognisedColumn } from '../../domain/recognition';
import type { ReviewStage } from '../../domain/review';
import { stripMarks } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import { headerHasMerges, headerPath, type HeadingLevel } from '../table/headerPath';
import { bodyRows, cellIn, columnsOf, refIn, type Table } from '../table/table';
import { kindInHeading } from './kindInWords';
import { labelFrom, leadingLabel } from './label';
import { maximumInCell, maximumInText } from './maximum';
import type { OutlineNode } from './outline';

/** The score columns of one criterion: one, or one per stage. `stage` is `null` where the table or the row tells it. */
export interface ScoreColumn {
  readonly column: number;
  readonly node: number;
  readonly stage: ReviewStage | null;
  /** Who scores in it, where it is one of several reviewers; absent otherwise. */
  readonly reviewer?: { readonly name: string; readonly at: CellRef };
}

/** Criteria across: their tree, the columns of every leaf, and the columns that state a group's sum. */
export interface HeaderOutline {
  readonly nodes: readonly OutlineNode[];
  readonly scores: readonly ScoreColumn[];
  readonly groupTotals: readonly { readonly column: number; readonly node: number }[];
}

interface Draft {
  readonly text: string;
  readonly at: CellRef;
  readonly parent: number | null;
  readonly level: number;
  readonly isDeduction: boolean;
}

const STAGES: Readonly<Partial<Record<string, ReviewStage>>> = {
  self: 'self',
  review1: 'review1',
  review2: 'review2',
  agreed: 'agreed',
};

/** The tree above the score columns; the name of a column is its path, because `TC1` repeats under each group. Source: WORKBOOKS §1 L3. */
export function outlineFromHeader(table: Table, extraColumns: readonly RecognisedColumn[] = []): HeaderOutline {
  const hasMerges = headerHasMerges(table);
  const skip = table.recognised.maximumRow;
  const columns = [...columnsOf(table, 'score', 'self', 'review1', 'review2', 'agreed', 'crossScore'), ...extraColumns].sort(
    (a, b) => a.column - b.column,
  );
  const whole = columns.map((one) => headerPath(table, one.column, skip, hasMerges));
  const shared = sharedCaption(whole);
  const paths = shared === null ? whole : whole.map((path) => path.filter((level) => keyOf(level) !== shared));
  const drafts: Draft[] = [];
  const known = new Map<string, number>();
  const scores: ScoreColumn[] = [];
  for (const [index, one] of columns.entries()) {
    const stage = STAGES[one.role] ?? null;
    const path = paths[index] ?? [];
    const isCross = one.role === 'crossScore';
    const isOver = path.length > 1 && (stage !== null || isCross || isPlainPoints(path, paths));
    const levels = isOver ? withoutCaption(path.slice(0, -1), isCross) : path;
    const node = place(levels, one, hasMerges, drafts, known, refIn(table, table.recognised.header?.to ?? 1, one.column));
    const last = path[path.length - 1];
    scores.push({
      column: one.column,
      node,
      stage,
      ...(isCross && last !== undefined ? { reviewer: { name: last.text, at: last.at } } : {}),
    });
  }
  const nodes = withFacts(table, drafts, scores);
  return { nodes, scores, groupTotals: groupTotals(table, skip, hasMerges, known) };
}

/** `Tiêu chí 1 / Chấm chéo / Giám khảo 1`: what stands between the criterion and its reviewers names neither. */
function withoutCaption(levels: readonly HeadingLevel[], isCross: boolean): readonly HeadingLevel[] {
  const last = levels[levels.length - 1];
  const isCaption = isCross && levels.length > 1 && last !== undefined && CROSS_CAPTION.test(stripMarks(last.text));
  return isCaption ? levels.slice(0, -1) : levels;
}

const CROSS_CAPTION =
  /^(diem |ket qua )?(do |cua )?((cac|nhung|hoi dong|ban) )?([a-z]+ ){0,3}(cham|kiem tra|danh gia|tham dinh)( diem)?( cheo)?$|^(cac|hoi dong|ban) (giam khao|thanh vien|nguoi cham)/;

/** `Đào tạo (50đ) / Điểm` beside its place or its result is the criterion `Đào tạo`: its maximum stands above. */
function isPlainPoints(path: readonly HeadingLevel[], paths: readonly (readonly HeadingLevel[])[]): boolean {
  const [above, own] = path.slice(-2);
  if (above === undefined || own === undefined || !POINTS.test(stripMarks(own.text.trim()))) return false;
  return paths.every((other) => other === path || !other.some((level) => keyOf(level) === keyOf(above)));
}

const POINTS = /^(so )?diem( (dat|dat duoc|cham))?$/;

/** A caption above all criteria ("Các tiêu chí") is a frame, not a group; one that carries a number or points stays one. */
function sharedCaption(paths: readonly (readonly HeadingLevel[])[]): string | null {
  const [first, ...others] = paths;
  const caption = first?.[0];
  if (caption === undefined || others.length === 0 || first === undefined || first.length < 2) return null;
  const covers = others.every((path) => path.length > 1 && path[0] !== undefined && keyOf(path[0]) === keyOf(caption));
  const isGroup = leadingLabel(caption.text) !== null || maximumInText(caption.text).found.maximum !== null;
  return covers && !isGroup ? keyOf(caption) : null;
}

/** Finds or makes the nodes of a path; a heading repeated in the next column without merge is the same node, and one with a number that stands once more where a page begins. */
function place(
  path: readonly HeadingLevel[],
  column: RecognisedColumn,
  hasMerges: boolean,
  drafts: Draft[],
  known: Map<string, number>,
  at: CellRef,
): number {
  let parent: number | null = null;
  let node = -1;
  const levels: readonly HeadingLevel[] =
    path.length > 0 ? path : [{ text: column.heading, at, left: column.column, right: column.column }];
  levels.forEach((level, depth) => {
    const isLeaf = depth === levels.length - 1;
    const own = `${String(parent)}>${keyOf(level)}`;
    const words = `${String(parent)}>>${level.text}`;
    const isRepeated = !isLeaf && (!hasMerges || leadingLabel(level.text) !== null);
    const found = known.get(own) ?? (isRepeated ? known.get(words) : undefined);
    node = found ?? drafts.length;
    if (found === undefined) {
      drafts.push({
        text: level.text,
        at: level.at,
        parent,
        level: depth + 1,
        isDeduction: column.role === 'penalty',
      });
      known.set(own, node);
      if (!isLeaf) known.set(words, node);
      known.set(keyOf(level), node);
    }
    parent = node;
  });
  return node;
}

function withFacts(table: Table, drafts: readonly Draft[], scores: readonly ScoreColumn[]): readonly OutlineNode[] {
  const parents = new Set(drafts.map((one) => one.parent));
  const columns = columnsByNode(scores);
  const kinds: (CriterionKind | null)[] = [];
  const deductions: boolean[] = [];
  return drafts.map((draft, index): OutlineNode => {
    const bare = bareLabel(draft.text);
    const leading = bare ?? leadingLabel(draft.text);
    const { found, rest } = maximumInText(bare === null ? (leading?.rest ?? draft.text) : draft.text);
    const own = parents.has(index) ? null : maximumInRow(table, columns.get(index)?.[0]);
    const kind =
      found.kind ??
      own?.kind ??
      kindInHeading(draft.text) ??
      (saysBar(draft.text) && holdsMarks(table, columns.get(index) ?? []) ? 'disqualifier' : null) ??
      (draft.parent === null ? null : (kinds[draft.parent] ?? null));
    kinds.push(kind);
    const isUnderPenalty = draft.parent !== null && deductions[draft.parent] === true;
    const isDeduction = draft.isDeduction || isUnderPenalty || (kind === 'penalty' && kindInHeading(draft.text) === 'penalty');
    deductions.push(isDeduction);
    const words = rest.replace(/[\s:=–-]+$/u, '');
    return {
      number: leading?.label.text ?? '',
      numberStored: null,
      numberAt: null,
      text: words === '' ? (leading?.label.text ?? draft.text) : words,
      level: draft.level,
      parent: draft.parent,
      hasChildren: parents.has(index),
      maximum: own?.maximum ?? found.maximum,
      maximumAt: own?.at ?? (found.maximum === null ? null : draft.at),
      kind,
      countsDeductions: isDeduction,
      sentence: null,
      unitOfMeasure: null,
      alternatives: null,
      at: draft.at,
    };
  });
}

function columnsByNode(scores: readonly ScoreColumn[]): ReadonlyMap<number, readonly number[]> {
  const byNode = new Map<number, number[]>();
  for (const { node, column } of scores) {
    const known = byNode.get(node);
    if (known === undefined) byNode.set(node, [column]);
    else known.push(column);
  }
  return byNode;
}

/** Ticks and nothing else under a condition (`Có cá nhân bị kỷ luật`) bar the school; numbers, typed as text or not, are points of it. */
function holdsMarks(table: Table, columns: readonly number[]): boolean {
  const cells = bodyRows(table).flatMap((row) => columns.map((column) => cellIn(table, row, column).value));
  const given = cells.filter((value) => value.kind !== 'blank' && !(value.kind === 'text' && value.text.trim() === ''));
  return given.length > 0 && given.every((value) => value.kind === 'boolean' || (value.kind === 'text' && isMark(value.text)));
}

/** `1.2 (5 điểm)`: a number and the maximum, and no words. */
function bareLabel(text: string): ReturnType<typeof leadingLabel> {
  const { found, rest } = maximumInText(text);
  const label = found.maximum === null ? null : labelFrom(rest);
  return label === null ? null : { label, rest: '' };
}

/** The leaf's cell in the row of maxima. */
function maximumInRow(
  table: Table,
  column: number | undefined,
): { maximum: Points | null; at: CellRef; kind: 'bonus' | 'penalty' | null } | null {
  const row = table.recognised.maximumRow;
  if (row === null || column === undefined) return null;
  const cell = cellIn(table, row, column);
  const found = maximumInCell(cell);
  const value = found.maximum ?? (cell.value.kind === 'number' ? pointsFromExcel(cell.value.value) : null);
  return value === null ? null : { maximum: value, at: refIn(table, row, column), kind: found.kind };
}

/** A stated sum of a group stands under the group's own heading. */
function groupTotals(
  table: Table,
  skip: number | null,
  hasMerges: boolean,
  known: ReadonlyMap<string, number>,
): HeaderOutline['groupTotals'] {
  return columnsOf(table, 'groupTotal').flatMap(({ column }) => {
    const path = headerPath(table, column, skip, hasMerges);
    const above = [...path].reverse().find((level) => known.has(keyOf(level)));
    const node = above === undefined ? undefined : known.get(keyOf(above));
    return node === undefined ? [] : [{ column, node }];
  });
}

function keyOf(level: HeadingLevel): string {
  return `${String(level.at.row)}:${String(level.at.column)}`;
}
