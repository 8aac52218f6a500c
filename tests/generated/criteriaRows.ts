import { columnName } from '../../src/core/workbook/address';
import type { CellInput } from '../builders/workbook';
import { double, exact, happens, one, withComma, type Hundredths } from './amounts';
import { leavesOf, type Cluster, type Node } from './cluster';
import type { ExpectedCriterion } from './expected';
import type { Grid } from './grid';
import { TOTAL_CAPTIONS } from './headings';
import { numbersOf } from './numbering';
import type { Style } from './style';
import { DETAILS } from './words';

/** A row of the body with what it is. */
export type BodyRow =
  | { readonly kind: 'node'; readonly node: number; readonly row: number }
  | { readonly kind: 'subtotal'; readonly node: number; readonly row: number }
  | { readonly kind: 'or' | 'note' | 'total' | 'header'; readonly row: number };

/** Where the labels of criteria stand. */
export interface LabelColumns {
  readonly number: number | null;
  readonly criterion: number;
  readonly maximum: number | null;
}

/** The rows of a table of criteria, from `first` on. */
export function bodyRowsOf(cluster: Cluster, style: Style, first: number, headerRows: number): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  const half = Math.floor(cluster.nodes.length / 2);
  let row = first;
  const push = (made: BodyRow): void => {
    rows.push(made);
    row += 1;
  };
  cluster.nodes.forEach((node, index) => {
    const isTop = node.level === 1 && node.isGroup;
    if (style.blankRows && isTop && index > 0) row += 1;
    if (style.repeatedHeader && index === half && index > 0) {
      for (let level = 0; level < headerRows; level += 1) push({ kind: 'header', row });
    }
    if (node.isAlternative) push({ kind: 'or', row });
    push({ kind: 'node', node: index, row });
    const next = cluster.nodes[index + 1];
    if (style.notes && !node.isGroup && next?.isAlternative !== true && happens(cluster.seed, 20, index))
      push({ kind: 'note', row });
    if (!style.subtotals) return;
    const top = topOf(cluster, index);
    const isLast = next === undefined || next.level === 1;
    if (isLast && top !== null && top.node !== index) push({ kind: 'subtotal', node: top.node, row });
  });
  if (style.total !== 'none') push({ kind: 'total', row });
  return rows;
}

function topOf(cluster: Cluster, index: number): { readonly node: number } | null {
  for (let at: number | null = index; at !== null; at = cluster.nodes[at]?.parent ?? null)
    if (cluster.nodes[at]?.parent === null) return { node: at };
  return null;
}

/** Numbers, texts and maxima of the body. Gives what a reader must find, in document order. */
export function putCriteria(
  grid: Grid,
  cluster: Cluster,
  style: Style,
  rows: readonly BodyRow[],
  columns: LabelColumns,
): readonly ExpectedCriterion[] {
  const numbers = numbersOf(cluster, style.numbering);
  const rowOf = new Map(rows.flatMap((each) => (each.kind === 'node' ? [[each.node, each.row] as const] : [])));
  const expected = cluster.nodes.map((node, index): ExpectedCriterion => {
    const row = rowOf.get(index) ?? 0;
    const number = numbers[index] ?? '';
    const isBullet = number === '' && node.level > 1;
    const stated = statedMaximum(node, style);
    const shouted = (style.capitals || number === '') && node.isGroup && node.level === 1 ? node.text.toUpperCase() : node.text;
    const words = style.maxima === 'text' && stated !== null ? inWords(shouted, stated, node, style) : shouted;
    const text = isBullet ? `- ${words}` : words;
    putLabel(grid, style, node, { number, text, row, columns });
    if (columns.maximum !== null && stated !== null)
      grid.put(row, columns.maximum, maximumInput(cluster, index, node, style, rowOf, columns.maximum));
    const plain = isBullet ? `- ${shouted}` : shouted;
    return { number, text: plain, level: node.level, parent: node.parent, maximum: stated, kind: node.kind };
  });
  putSpecialRows(grid, cluster, style, rows, columns, numbers);
  return expected;
}

function statedMaximum(node: Node, style: Style): Hundredths | null {
  return node.isGroup && style.groupMaxima === 'none' ? null : node.maximum;
}

function putLabel(
  grid: Grid,
  style: Style,
  node: Node,
  {
    number,
    text,
    row,
    columns,
  }: { readonly number: string; readonly text: string; readonly row: number; readonly columns: LabelColumns },
): void {
  const closed = number === '' ? '' : `${number}${style.closing}`;
  const inText = number === '' ? text : `${number}${style.closing === '' ? '.' : style.closing} ${text}`;
  if (columns.number === null) {
    grid.put(row, columns.criterion, inText);
  } else if (style.numberIn === 'mergedGroup' && node.level === 1 && node.isGroup) {
    grid.put(row, columns.number, inText);
    grid.merge(row, columns.number, row, columns.criterion);
  } else {
    grid.put(row, columns.number, numberInput(closed, style));
    grid.put(row, columns.criterion, text);
  }
}

/** `1` as the number 1; `1.10` typed as a number is 1.1, as Excel keeps it. */
function numberInput(number: string, style: Style): CellInput {
  if (number === '') return null;
  return style.numberAs === 'number' && /^\d+(\.\d+)?$/.test(number) ? Number(number) : number;
}

function inWords(text: string, maximum: Hundredths, node: Node, { maximumWords }: Style): string {
  const size = `${node.kind === 'penalty' ? '-' : node.kind === 'bonus' ? '+' : ''}${withComma(maximum)}`;
  const forms = [
    `${text} (${size} điểm)`,
    `${text} (tối đa ${withComma(maximum)} điểm)`,
    `${text}: ${withComma(maximum)} điểm`,
    `${text} = ${withComma(maximum)}đ`,
    `${text} (${size}đ)`,
  ];
  return one(forms, maximumWords);
}

function maximumInput(
  cluster: Cluster,
  index: number,
  node: Node,
  style: Style,
  rowOf: ReadonlyMap<number, number>,
  column: number,
): CellInput {
  const isNegative = node.kind === 'penalty';
  const value = isNegative ? -node.maximum : node.maximum;
  if (node.isGroup && style.groupMaxima === 'formula') {
    const parts = cluster.nodes.flatMap(({ parent, isAlternative }, at) => (parent === index && !isAlternative ? [at] : []));
    return { f: parts.map((at) => `${columnName(column)}${String(rowOf.get(at) ?? 0)}`).join('+'), v: double(value) };
  }
  if (style.maximumWords === 17) return `${isNegative ? '-' : ''}${withComma(node.maximum)}đ`;
  if (style.maximumWords === 18) return `${isNegative ? '- ' : ''}${withComma(node.maximum)} điểm`;
  if (style.maximumWords === 19) return isNegative ? `(-${withComma(node.maximum)})` : withComma(node.maximum);
  return double(value);
}

function putSpecialRows(
  grid: Grid,
  cluster: Cluster,
  style: Style,
  rows: readonly BodyRow[],
  columns: LabelColumns,
  numbers: readonly string[],
): void {
  const first = columns.number ?? columns.criterion;
  const total = leavesOf(cluster).reduce((so, leaf) => {
    const node = cluster.nodes[leaf];
    return node === undefined || node.kind !== 'points' || node.isAlternative ? so : so + node.maximum;
  }, 0);
  for (const each of rows) {
    if (each.kind === 'or') grid.put(each.row, columns.criterion, 'Hoặc');
    if (each.kind === 'note') grid.put(each.row, columns.criterion, one(DETAILS, each.row));
    if (each.kind === 'subtotal') {
      const node = cluster.nodes[each.node];
      const number = numbers[each.node] ?? '';
      grid.put(each.row, columns.criterion, number === '' ? 'Cộng' : `Cộng ${/^\p{L}+ /u.test(number) ? '' : 'mục '}${number}`);
      if (columns.maximum !== null && node !== undefined)
        grid.put(each.row, columns.maximum, double(node.kind === 'penalty' ? -node.maximum : node.maximum));
    }
    if (each.kind === 'total') {
      const caption = one(TOTAL_CAPTIONS, style.totalCaption);
      grid.put(each.row, style.totalIn === 'criterion' ? columns.criterion : first, caption);
      if (style.totalIn === 'merged') grid.merge(each.row, first, each.row, columns.criterion);
      if (columns.maximum !== null) grid.put(each.row, columns.maximum, double(total));
    }
  }
}

/** Exact text of a maximum, for messages. */
export function shownMaximum(maximum: Hundredths | null): string {
  return maximum === null ? '-' : exact(maximum);
}
