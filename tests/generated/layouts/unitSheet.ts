import { columnName } from '../../../src/core/workbook/address';
import type { CellInput } from '../../builders/workbook';
import { double, happens, one, type Hundredths } from '../amounts';
import { isAssigned, leavesBelow, leavesOf, scoreOf, sumOf, type Cluster, type Stage } from '../cluster';
import { bodyRowsOf, putCriteria, type BodyRow } from '../criteriaRows';
import type { ExpectedCriterion, ExpectedFigure, ExpectedScore } from '../expected';
import { putFrame, putSignatures } from '../frame';
import { Grid } from '../grid';
import { levelsOf, putCodeRow, putHeader, type Headed } from '../header';
import { heading, unclear } from '../headings';
import { raised, scoreColumnsOf } from '../scoreColumns';
import type { Style } from '../style';
import { typedNumber } from '../typedNumber';
import { MEASURES } from '../words';

type Role =
  | Stage
  | 'number'
  | 'criterion'
  | 'maximum'
  | 'unitOfMeasure'
  | 'target'
  | 'result'
  | 'evidence'
  | 'explanation'
  | 'reason'
  | 'note'
  | 'reviewer';

interface Column extends Headed {
  readonly role: Role;
}

export interface UnitSheet {
  readonly grid: Grid;
  readonly criteria: readonly ExpectedCriterion[];
  readonly scores: readonly ExpectedScore[];
  readonly figures: readonly ExpectedFigure[];
  readonly totalRow: number | null;
  readonly stages: ReadonlyMap<Stage, number>;
  /** Rows and columns of the table. */
  readonly lastRow: number;
  readonly width: number;
}

/** One unit's own sheet: criteria down, its points in one to four columns (L1, L2, L7). */
export function putUnitSheet(cluster: Cluster, style: Style, unit: number, sheetName: string): UnitSheet {
  const grid = new Grid();
  const columns = columnsOf(style);
  const width = columns.length;
  const top = putFrame(grid, style, width, style.rowsAbove + 1, unitLines(cluster.units[unit] ?? '', style));
  const under = putHeader(grid, style, columns, top);
  const levels = levelsOf(columns);
  const first = putCodeRow(
    grid,
    style,
    columns.map(({ column }) => column),
    columns.filter(({ role }) => role === 'number' || role === 'criterion').length,
    under,
  );
  const rows = bodyRowsOf(cluster, style, first, levels);
  const at = (role: Role): number | null => columns.find((one) => one.role === role)?.column ?? null;
  const criteria = putCriteria(grid, cluster, style, rows, {
    number: at('number'),
    criterion: at('criterion') ?? 1,
    maximum: at('maximum'),
  });
  const repeats = rows.filter(({ kind }) => kind === 'header');
  if (repeats[0] !== undefined) putHeader(grid, style, columns, repeats[0].row);
  const stages = new Map(columns.flatMap(({ role, column }) => (isStage(role) ? [[role, column] as const] : [])));
  const assigned = (node: number): boolean => at('target') === null || isAssigned(cluster, node);
  const scores = [...stages].flatMap(([stage, column]) =>
    putScores(grid, cluster, style, { unit, stage, column, rows, sheetName, assigned }),
  );
  const figures = putFigures(grid, cluster, unit, rows, at('target'), at('result'), assigned);
  putWords(grid, cluster, style, unit, rows, columns);
  hide(grid, style, rows, columns);
  const lastRow = rows[rows.length - 1]?.row ?? first;
  putSignatures(grid, style, width, lastRow);
  return {
    grid,
    criteria,
    scores,
    figures,
    totalRow: rows.find(({ kind }) => kind === 'total')?.row ?? null,
    stages,
    lastRow,
    width,
  };
}

function isStage(role: Role): role is Stage {
  return role === 'self' || role === 'review1' || role === 'review2' || role === 'agreed';
}

function unitLines(name: string, { unitIn, headings }: Style): readonly (readonly string[])[] {
  const label = one(['Đơn vị', 'Tên trường', 'Tên đơn vị', 'Đơn vị tự chấm', 'Trường'], headings);
  switch (unitIn) {
    case 'label':
      return [[`${label}: ${name}`]];
    case 'labelBeside':
      return [[`${label}:`, name]];
    case 'title':
      return [[`Kết quả tự chấm của ${name}`]];
    case 'line':
      return [[name]];
    case 'sheet':
      return [];
  }
}

function columnsOf(style: Style): readonly Column[] {
  const { headings } = style;
  const has = (role: (typeof style.beside)[number]): boolean => style.beside.includes(role);
  const scores = raised(scoreColumnsOf(style), style.headerLevels);
  const reviews = scores.some(({ role }) => role !== 'self' && role !== 'evidence');
  const list: { readonly role: Role; readonly path: readonly string[] }[] = [
    ...(style.numberIn === 'text' ? [] : [{ role: 'number' as const, path: [heading('number', headings)] }]),
    { role: 'criterion', path: [heading('criterion', headings)] },
    ...(has('unitOfMeasure') ? [{ role: 'unitOfMeasure' as const, path: [heading('unitOfMeasure', headings)] }] : []),
    ...(style.maxima === 'column' ? [{ role: 'maximum' as const, path: [heading('maximum', headings)] }] : []),
    ...(has('target')
      ? [
          { role: 'target' as const, path: [heading('target', headings)] },
          { role: 'result' as const, path: [heading('result', headings)] },
        ]
      : []),
    ...scores.slice(0, 1),
    ...(has('evidence') && !scores.some(({ role }) => role === 'evidence')
      ? [{ role: 'evidence' as const, path: [heading('evidence', headings)] }]
      : []),
    ...(has('explanation') && scores[0]?.path.length === 1
      ? [{ role: 'explanation' as const, path: [heading('explanation', headings)] }]
      : []),
    ...scores.slice(1),
    ...(has('reason') && reviews ? [{ role: 'reason' as const, path: [heading('reason', headings)] }] : []),
    ...(has('reviewer') ? [{ role: 'reviewer' as const, path: [heading('reviewer', headings)] }] : []),
    ...(has('note') ? [{ role: 'note' as const, path: [heading('note', headings)] }] : []),
  ];
  return unclearAmong(list, style).map((column, index) => ({ ...column, column: style.columnsLeft + index + 1 }));
}

/** The heading of one column of numbers, maximum or score, made unclear. */
function unclearAmong<Each extends { readonly role: Role; readonly path: readonly string[] }>(
  list: readonly Each[],
  style: Style,
): readonly Each[] {
  if (style.unclear === 'none') return list;
  const numbers = list.filter(({ role }) => isStage(role) || role === 'maximum');
  const chosen = numbers[style.headings % numbers.length];
  return list.map((column) =>
    column === chosen
      ? { ...column, path: [...column.path.slice(0, -1), unclear(column.path[column.path.length - 1] ?? '', style)] }
      : column,
  );
}

interface ScorePlace {
  readonly unit: number;
  readonly stage: Stage;
  readonly column: number;
  readonly rows: readonly BodyRow[];
  readonly sheetName: string;
  readonly assigned: (node: number) => boolean;
}

/** The points of one unit at one stage, with the sums of groups and of everything. */
export function putScores(grid: Grid, cluster: Cluster, style: Style, place: ScorePlace): readonly ExpectedScore[] {
  const { unit, stage, column, rows, sheetName, assigned } = place;
  const expected: ExpectedScore[] = [];
  const rowOf = new Map(rows.flatMap((each) => (each.kind === 'node' ? [[each.node, each.row] as const] : [])));
  const sum = (leaves: readonly number[]): Hundredths => sumOf(cluster, unit, leaves.filter(assigned), stage);
  const formula = (leaves: readonly number[]): string =>
    leaves.map((leaf) => `${columnName(column)}${String(rowOf.get(leaf) ?? 0)}`).join('+');
  const stated = (how: 'value' | 'formula', leaves: readonly number[]): CellInput =>
    how === 'value' ? double(sum(leaves)) : { f: formula(leaves), v: double(sum(leaves)) };
  for (const each of rows) {
    if (each.kind === 'total' && style.total !== 'none') grid.put(each.row, column, stated(style.total, leavesOf(cluster)));
    if (each.kind === 'subtotal') grid.put(each.row, column, stated('value', leavesBelow(cluster, each.node)));
    if (each.kind !== 'node') continue;
    if (cluster.nodes[each.node]?.isGroup === true) {
      if (style.groupScores !== 'blank') grid.put(each.row, column, stated(style.groupScores, leavesBelow(cluster, each.node)));
      continue;
    }
    const value = assigned(each.node) ? scoreOf(cluster, unit, each.node, stage) : null;
    const typed = value === null ? null : typedNumber(value, style, cluster.seed, unit, each.node);
    grid.put(each.row, column, typed?.input ?? null);
    expected.push({
      unit,
      criterion: each.node,
      stage,
      sheet: sheetName,
      row: each.row,
      column,
      value,
      isAsked: typed?.isAsked ?? false,
    });
  }
  return expected;
}

function putFigures(
  grid: Grid,
  cluster: Cluster,
  unit: number,
  rows: readonly BodyRow[],
  target: number | null,
  result: number | null,
  assigned: (node: number) => boolean,
): readonly ExpectedFigure[] {
  if (target === null || result === null) return [];
  return rows.flatMap((each): ExpectedFigure[] => {
    if (each.kind !== 'node' || cluster.nodes[each.node]?.isGroup !== false) return [];
    const goal = ((each.node * 37 + cluster.seed) % 90) + 2;
    const done = goal + ((each.node + unit) % 5) - 1;
    const isAssigned = assigned(each.node);
    grid.put(each.row, target, isAssigned ? goal : one(['Không giao', 'KP', 'không giao'], each.node));
    if (isAssigned) grid.put(each.row, result, done);
    const place = { unit, criterion: each.node, row: each.row };
    return [
      { ...place, what: 'target', column: target, value: isAssigned ? goal * 100 : 'notAssigned' },
      { ...place, what: 'result', column: result, value: isAssigned ? done * 100 : null },
    ];
  });
}

/** No two cells of a cluster name the same document. */
function documentOf(unit: number, node: number): string {
  const number = String(10 + node * 12 + unit);
  return one(
    [`Báo cáo số ${number}-BC/TCT ngày 20/7/2026`, `bc-quy${number}.pdf`, `QĐ số ${number}-QĐ/TCT ngày 02/3/2026`],
    node,
  );
}

const WORDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  unitOfMeasure: MEASURES,
  explanation: ['Đã hoàn thành đúng tiến độ', 'Có kế hoạch kèm theo', 'Thực hiện đủ bốn quý'],
  reason: ['Thiếu một báo cáo', 'Đồng ý với đơn vị', 'Chưa đủ minh chứng'],
  note: ['Theo hướng dẫn', 'Bổ sung quý IV'],
  reviewer: ['Phòng Quản lý đào tạo', 'Phòng Tổ chức'],
};

/** How many cells of a column are filled, in a hundred. */
const OFTEN: Readonly<Partial<Record<Role, (style: Style) => number>>> = {
  unitOfMeasure: () => 90,
  reviewer: () => 90,
  evidence: ({ evidence }) => evidence,
  explanation: ({ reasons }) => reasons,
  reason: ({ reasons }) => reasons,
};

function putWords(
  grid: Grid,
  cluster: Cluster,
  style: Style,
  unit: number,
  rows: readonly BodyRow[],
  columns: readonly Column[],
): void {
  for (const { role, column } of columns) {
    const words = WORDS[role];
    if (words === undefined && role !== 'evidence') continue;
    const often = OFTEN[role]?.(style) ?? 30;
    for (const each of rows) {
      if (each.kind === 'node' && cluster.nodes[each.node]?.isGroup === false && happens(cluster.seed, often, each.node, column))
        grid.put(each.row, column, words === undefined ? documentOf(unit, each.node) : one(words, each.node + column));
    }
  }
}

function hide(grid: Grid, { hidden }: Style, rows: readonly BodyRow[], columns: readonly Column[]): void {
  const last = columns[columns.length - 1];
  if (hidden === 'column' && last !== undefined) grid.hiddenColumns.add(last.column);
  const middle = rows[Math.floor(rows.length / 2)];
  if (hidden === 'row' && middle !== undefined) grid.hiddenRows.add(middle.row);
}
