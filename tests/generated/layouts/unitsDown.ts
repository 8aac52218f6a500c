import { columnName } from '../../../src/core/workbook/address';
import { double, one, withComma, type Hundredths } from '../amounts';
import { leavesBelow, leavesOf, placesOf, scoreOf, sumOf, type Cluster, type Node, type Stage } from '../cluster';
import type { ExpectedCriterion, ExpectedScore } from '../expected';
import { putFrame, putSignatures } from '../frame';
import { Grid } from '../grid';
import { putCodeRow, putHeader, type Headed } from '../header';
import { heading } from '../headings';
import { numbersOf } from '../numbering';
import type { Style } from '../style';
import { typedNumber } from '../typedNumber';

type Column = Headed &
  (
    | { readonly is: 'number' | 'code' | 'unit' | 'stage' | 'total' | 'place' | 'grade' | 'note' }
    | { readonly is: 'score'; readonly node: number; readonly stage: Stage }
    | { readonly is: 'subtotal'; readonly node: number; readonly stage: Stage }
  );

export interface AcrossSheet {
  readonly grid: Grid;
  readonly criteria: readonly ExpectedCriterion[];
  readonly scores: readonly ExpectedScore[];
  readonly lastRow: number;
  readonly width: number;
}

/** Where the maxima of a table with units as rows stand. */
const MAXIMA = ['headings', 'rowUnderHeader', 'rowUnderData', 'headings', 'unlabelledRow'] as const;
/** How many stages every criterion or every unit has, and where they stand. */
const STAGES = ['one', 'one', 'one', 'columns', 'rows', 'title'] as const;

interface Look {
  readonly maxima: (typeof MAXIMA)[number];
  readonly stages: (typeof STAGES)[number];
  readonly own: readonly Stage[];
}

function lookOf({ maximumWords, scheme }: Style): Look {
  const stages = one(STAGES, scheme);
  const own: readonly Stage[] =
    stages === 'columns' || stages === 'rows' ? ['self', 'review1'] : stages === 'title' ? ['self'] : ['agreed'];
  return { maxima: one(MAXIMA, maximumWords), stages, own };
}

/** The last stage is what counts, and what sums and places speak of. */
function counted({ own }: Look): Stage {
  return own[own.length - 1] ?? 'agreed';
}

/** Units as rows under the tree of criteria (L3). Deductions stand in columns of their own and are typed without sign. */
export function putUnitsDown(cluster: Cluster, style: Style, sheetName: string): AcrossSheet {
  const grid = new Grid();
  const look = lookOf(style);
  const numbers = numbersOf(cluster, style.numbering);
  const columns = columnsOf(cluster, style, look, numbers);
  const width = columns.length;
  const lines = look.stages === 'title' ? [['ĐIỂM TỰ CHẤM CỦA CÁC ĐƠN VỊ']] : [];
  const under = putHeader(grid, style, columns, putFrame(grid, style, width, style.rowsAbove + 1, lines));
  const words = columns.findIndex(({ is }) => is === 'score');
  const all = columns.map(({ column }) => column);
  let row = putCodeRow(grid, style, all, words, under);
  if (look.maxima === 'rowUnderHeader' || look.maxima === 'unlabelledRow') {
    putMaxima(grid, cluster, columns, row, look.maxima === 'rowUnderHeader');
    row += 1;
  }
  const scores: ExpectedScore[] = [];
  const places = placesOf(cluster, counted(look));
  cluster.units.forEach((name, unit) => {
    if (style.blankRows && unit === Math.floor(cluster.units.length / 2)) row += 1;
    const ofRow: readonly (Stage | null)[] = look.stages === 'rows' ? look.own : [null];
    ofRow.forEach((stage, turn) => {
      scores.push(
        ...putUnitRow(grid, cluster, style, columns, {
          unit,
          name: turn === 0 ? name : null,
          stage,
          row: row + turn,
          place: places[unit] ?? 0,
          sheetName,
        }),
      );
    });
    const unitColumn = columns.find(({ is }) => is === 'unit')?.column ?? 1;
    grid.merge(row, unitColumn, row + ofRow.length - 1, unitColumn);
    row += ofRow.length;
  });
  if (style.notes) {
    putStatistics(grid, columns, row);
    row += 1;
  }
  if (look.maxima === 'rowUnderData') {
    putMaxima(grid, cluster, columns, row + (style.blankRows ? 1 : 0), true);
    row += 1 + (style.blankRows ? 1 : 0);
  }
  if (style.hidden === 'column') grid.hiddenColumns.add(columns[Math.floor(width / 2)]?.column ?? 1);
  putSignatures(grid, style, width, row - 1);
  return { grid, criteria: criteriaOf(cluster, style, look, numbers), scores, lastRow: row, width };
}

function columnsOf(cluster: Cluster, style: Style, look: Look, numbers: readonly string[]): readonly Column[] {
  const { headings } = style;
  const list: DistributedOmit<Column>[] = [];
  if (style.numberIn !== 'text') list.push({ is: 'number', path: [heading('number', headings)] });
  if (style.beside.includes('reviewer')) list.push({ is: 'code', path: ['Mã đơn vị'] });
  list.push({ is: 'unit', path: [heading('unit', headings)] });
  if (look.stages === 'rows') list.push({ is: 'stage', path: ['Bước chấm'] });
  const frame = style.headerLevels === 3 && style.numbering !== 'capitals' ? ['Nội dung chấm điểm'] : [];
  const stages: readonly Stage[] = look.stages === 'columns' ? look.own : look.own.slice(0, 1);
  cluster.nodes.forEach((node, index) => {
    const own = pathOf(cluster, style, look, numbers, index);
    const path = [...frame, ...own];
    const names = own.map((_, level) => level + frame.length);
    if (!node.isGroup) {
      for (const stage of stages)
        list.push({
          is: 'score',
          node: index,
          stage,
          names,
          path: look.stages === 'columns' ? [...path, stage === 'self' ? 'Tự chấm' : 'Thẩm định'] : path,
        });
    }
    const top = topOf(cluster, index);
    const next = cluster.nodes[index + 1];
    const closes = (next === undefined || next.level === 1) && top !== index && style.subtotals && look.stages !== 'columns';
    if (closes)
      list.push({
        is: 'subtotal',
        node: top,
        names: [frame.length],
        stage: counted(look),
        path: [...frame, ...pathOf(cluster, style, look, numbers, top), heading('subtotal', headings)],
      });
  });
  list.push({ is: 'total', path: [heading('total', headings)] });
  if (style.place !== 'none') list.push({ is: 'place', path: [heading('place', headings)] });
  if (style.beside.includes('explanation')) list.push({ is: 'grade', path: [heading('grade', headings)] });
  if (style.beside.includes('note')) list.push({ is: 'note', path: [heading('note', headings)] });
  return list.map((column, index) => ({ ...column, column: style.columnsLeft + index + 1 }));
}

type DistributedOmit<Each> = Each extends Column ? Omit<Each, 'column'> : never;

function topOf(cluster: Cluster, index: number): number {
  let top = index;
  for (let at: number | null = index; at !== null; at = cluster.nodes[at]?.parent ?? null) top = at;
  return top;
}

function pathOf(cluster: Cluster, style: Style, look: Look, numbers: readonly string[], index: number): readonly string[] {
  const path: string[] = [];
  for (let at: number | null = index; at !== null; at = cluster.nodes[at]?.parent ?? null) {
    const node = cluster.nodes[at];
    if (node !== undefined) path.unshift(headingOf(node, numbers[at] ?? '', style, look));
  }
  return path;
}

/** Leaves are often headed by their number alone. */
function isBare(node: Node, number: string, { capitals }: Style): boolean {
  return capitals && !node.isGroup && number !== '';
}

function headingOf(node: Node, number: string, style: Style, look: Look): string {
  const stated = statedIn(node, style, look);
  const words = isBare(node, number, style) ? number : number === '' ? node.text : `${number}. ${node.text}`;
  if (look.maxima !== 'headings' || stated === null) return words;
  const size = withComma(stated);
  return one(
    [
      `${words} (${size} điểm)`,
      `${words} (${size}đ)`,
      `${words}: ${size} điểm`,
      `${words} = ${size}đ`,
      `${words} (tối đa ${size} điểm)`,
    ],
    style.scheme,
  );
}

function statedIn(node: Node, style: Style, look: Look): Hundredths | null {
  if (!node.isGroup) return node.maximum;
  return look.maxima === 'headings' && style.groupMaxima !== 'none' ? node.maximum : null;
}

function criteriaOf(cluster: Cluster, style: Style, look: Look, numbers: readonly string[]): readonly ExpectedCriterion[] {
  return cluster.nodes.map((node, index): ExpectedCriterion => {
    const number = numbers[index] ?? '';
    return {
      number,
      text: isBare(node, number, style) ? number : node.text,
      level: node.level,
      parent: node.parent,
      maximum: statedIn(node, style, look),
      kind: node.kind,
    };
  });
}

function putMaxima(grid: Grid, cluster: Cluster, columns: readonly Column[], row: number, isLabelled: boolean): void {
  for (const column of columns) {
    if (column.is === 'unit' && isLabelled) grid.put(row, column.column, 'Điểm tối đa');
    if (column.is === 'score' || column.is === 'subtotal')
      grid.put(row, column.column, double(cluster.nodes[column.node]?.maximum ?? 0));
    if (column.is === 'total') {
      const total = leavesOf(cluster).reduce(
        (so, leaf) => so + (cluster.nodes[leaf]?.kind === 'points' ? (cluster.nodes[leaf]?.maximum ?? 0) : 0),
        0,
      );
      grid.put(row, column.column, double(total));
    }
  }
}

interface UnitPlace {
  readonly unit: number;
  readonly name: string | null;
  readonly stage: Stage | null;
  readonly row: number;
  readonly place: number;
  readonly sheetName: string;
}

function putUnitRow(
  grid: Grid,
  cluster: Cluster,
  style: Style,
  columns: readonly Column[],
  at: UnitPlace,
): readonly ExpectedScore[] {
  const { unit, row, sheetName } = at;
  const expected: ExpectedScore[] = [];
  const own = columns.flatMap((each) => (each.is === 'score' ? [each.stage] : []));
  const last = own[own.length - 1] ?? 'agreed';
  const sumStage = at.stage ?? last;
  for (const column of columns) {
    const put = (input: Parameters<Grid['put']>[2]): void => grid.put(row, column.column, input);
    switch (column.is) {
      case 'number':
        if (at.name !== null) put(unit + 1);
        break;
      case 'code':
        if (at.name !== null) put(`TCT${String(unit + 1).padStart(2, '0')}`);
        break;
      case 'unit':
        put(at.name);
        break;
      case 'stage':
        put(at.stage === 'self' ? 'Tự chấm' : 'Thẩm định');
        break;
      case 'score': {
        const stage = at.stage ?? column.stage;
        const score = scoreOf(cluster, unit, column.node, stage);
        const value = score === null ? null : Math.abs(score);
        const typed = value === null ? null : typedNumber(value, style, cluster.seed, unit, column.node);
        put(typed?.input ?? null);
        expected.push({
          unit,
          criterion: column.node,
          stage,
          sheet: sheetName,
          row,
          column: column.column,
          value,
          isAsked: typed?.isAsked ?? false,
        });
        break;
      }
      case 'subtotal':
        put(double(Math.abs(sumOf(cluster, unit, leavesBelow(cluster, column.node), sumStage))));
        break;
      case 'total': {
        const total = double(sumOf(cluster, unit, leavesOf(cluster), sumStage));
        put(
          style.total === 'formula' && style.typed === 'number'
            ? { f: sumFormula(cluster, columns, row, last), v: total }
            : total,
        );
        break;
      }
      case 'place':
        if (at.name !== null) put(style.place === 'formula' ? { f: `RANK(A${String(row)},A$1:A$99)`, v: at.place } : at.place);
        break;
      case 'grade':
        if (at.name !== null) put(one(['Xuất sắc', 'Tốt', 'Khá'], unit));
        break;
      case 'note':
        if (unit === 0) put('Bổ sung minh chứng');
        break;
    }
  }
  return expected;
}

function sumFormula(cluster: Cluster, columns: readonly Column[], row: number, stage: Stage): string {
  return columns
    .flatMap((each) =>
      each.is === 'score' && each.stage === stage
        ? [`${cluster.nodes[each.node]?.kind === 'penalty' ? '-' : '+'}${columnName(each.column)}${String(row)}`]
        : [],
    )
    .join('')
    .replace(/^\+/, '');
}

function putStatistics(grid: Grid, columns: readonly Column[], row: number): void {
  for (const column of columns) {
    if (column.is === 'unit') grid.put(row, column.column, 'Điểm trung bình');
    if (column.is === 'score') grid.put(row, column.column, 0.5);
  }
}
