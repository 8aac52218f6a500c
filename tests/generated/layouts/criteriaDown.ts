import { one } from '../amounts';
import { placesOf, type Cluster, type Stage } from '../cluster';
import { bodyRowsOf, putCriteria } from '../criteriaRows';
import type { ExpectedCriterion, ExpectedScore } from '../expected';
import { putFrame, putSignatures } from '../frame';
import { Grid } from '../grid';
import { levelsOf, putCodeRow, putHeader, type Headed } from '../header';
import { heading } from '../headings';
import type { Style } from '../style';
import { putScores } from './unitSheet';

type Column = Headed &
  (
    | { readonly is: 'number' | 'criterion' | 'maximum' | 'note' }
    | { readonly is: 'score'; readonly unit: number; readonly stage: Stage }
  );

export interface DownSheet {
  readonly grid: Grid;
  readonly criteria: readonly ExpectedCriterion[];
  readonly scores: readonly ExpectedScore[];
  readonly lastRow: number;
  readonly width: number;
}

/** One column per unit, or a pair, or three, side by side under the unit's name. */
const STAGES: readonly (readonly (readonly [Stage, string])[])[] = [
  [['agreed', '']],
  [['agreed', '']],
  [
    ['self', 'Tự chấm'],
    ['review1', 'Thẩm định'],
  ],
  [
    ['self', 'Tự chấm'],
    ['review1', 'Thẩm định'],
    ['agreed', 'Thống nhất'],
  ],
  [['self', '']],
];

/** Criteria down, units across (L12). */
export function putCriteriaDown(cluster: Cluster, style: Style, sheetName: string): DownSheet {
  const grid = new Grid();
  const stages = one(STAGES, style.scheme);
  const columns = columnsOf(cluster, style, stages);
  const width = columns.length;
  const lines = stages[0]?.[0] === 'self' && stages.length === 1 ? [['ĐIỂM TỰ CHẤM CỦA CÁC ĐƠN VỊ']] : [];
  const under = putHeader(grid, style, columns, putFrame(grid, style, width, style.rowsAbove + 1, lines));
  const words = columns.findIndex(({ is }) => is === 'maximum' || is === 'score');
  const all = columns.map(({ column }) => column);
  const first = putCodeRow(grid, style, all, words, under);
  const rows = bodyRowsOf(cluster, style, first, levelsOf(columns));
  const at = (is: Column['is']): number | null => columns.find((each) => each.is === is)?.column ?? null;
  const criteria = putCriteria(grid, cluster, style, rows, {
    number: at('number'),
    criterion: at('criterion') ?? 1,
    maximum: at('maximum'),
  });
  const repeat = rows.find(({ kind }) => kind === 'header');
  if (repeat !== undefined) putHeader(grid, style, columns, repeat.row);
  const scores = columns.flatMap((column) =>
    column.is === 'score'
      ? putScores(grid, cluster, style, {
          unit: column.unit,
          stage: column.stage,
          column: column.column,
          rows,
          sheetName,
          assigned: () => true,
        })
      : [],
  );
  let last = rows[rows.length - 1]?.row ?? first;
  if (style.place !== 'none' && style.total !== 'none') {
    last += 1;
    grid.put(last, at('criterion') ?? 1, heading('place', style.headings));
    const counted = stages[stages.length - 1]?.[0];
    for (const column of columns)
      if (column.is === 'score' && column.stage === counted)
        grid.put(last, column.column, placesOf(cluster, column.stage)[column.unit] ?? 0);
  }
  if (style.hidden === 'row') grid.hiddenRows.add(first + 1);
  putSignatures(grid, style, width, last);
  return { grid, criteria, scores, lastRow: last, width };
}

function columnsOf(cluster: Cluster, style: Style, stages: (typeof STAGES)[number]): readonly Column[] {
  const { headings } = style;
  const list: DistributedOmit<Column>[] = [];
  if (style.numberIn !== 'text') list.push({ is: 'number', path: [heading('number', headings)] });
  list.push({ is: 'criterion', path: [heading('criterion', headings)] });
  if (style.maxima === 'column') list.push({ is: 'maximum', path: [heading('maximum', headings)] });
  const caption = one(
    [[], ['Các trường'], ['Điểm của các đơn vị'], ['Các đơn vị trong cụm'], ['Tên trường']],
    style.maximumWords,
  );
  cluster.units.forEach((name, unit) => {
    for (const [stage, words] of stages)
      list.push({
        is: 'score',
        unit,
        stage,
        names: [caption.length],
        path: [...caption, name, ...(words === '' ? [] : [words])],
      });
  });
  if (style.beside.includes('note')) list.push({ is: 'note', path: [heading('note', headings)] });
  return list.map((column, index) => ({ ...column, column: style.columnsLeft + index + 1 }));
}

type DistributedOmit<Each> = Each extends Column ? Omit<Each, 'column'> : never;
