import { equal, sum } from '../../domain/points';
import type { Statement } from '../../domain/proofreading';
import type { Flow, Mark } from '../text/flow';
import type { Node } from '../text/outline';
import { isComparable } from './evidence';
import { headOf, type Head } from './head';
import { pickFirst } from './pick';
import type { Reading } from './reading';
import { itemSegments, segmentsOf, type Segment } from './scope';
import { statementOf } from './statement';

const CLOSES =
  /(?:^|[;,.:]\s*)(?:tổng cộng|cộng chung|cộng|tổng số|tổng|cả năm|cả quý|cả đợt)(?:\s+(?:là|có|được|cả năm|chung))?\s*:?\s*$/iu;
const SURE = /cộng/iu;
const LONGEST_LEAD = 60;

/** Totals that stand behind their parts: `…; 04 lớp C; tổng cộng 09 lớp`, and the line `Tổng cộng` under a list. */
export function closingTotals(nodes: readonly Node[]): readonly Statement[] {
  return nodes.flatMap((node, index): readonly Statement[] => [
    ...inLine(node),
    ...underList(nodes, index),
    ...closingTotals(node.children),
  ]);
}

function inLine(node: Node): readonly Statement[] {
  const { flow } = node;
  return flow.marks.flatMap((mark, index): readonly Statement[] => {
    if (mark.kind !== 'amount' || mark.depth > 0 || mark.amount.isPercent) return [];
    const leadFrom = Math.max(0, mark.at - LONGEST_LEAD);
    const closes = CLOSES.exec(flow.text.slice(leadFrom, mark.at));
    if (closes === null || (closes.index === 0 && leadFrom > 0)) return [];
    const { marks, from } = sentenceBefore(flow, index, leadFrom + closes.index);
    if (marks.some((one) => one.kind === 'marker' && one.claim !== 'weak')) return [];
    const segments = segmentsOf(flow, marks, from, 0);
    const parts = segments.length > 1 ? segments : segments.flatMap(perPiece);
    return judged(headOf(flow, mark.amount, 0, 0), parts, flow, node, SURE.test(closes[0]) && segments.length > 1);
  });
}

/** The marks of the sentence up to the closing words, or of the one before where they begin theirs. */
function sentenceBefore(flow: Flow, index: number, closesAt: number): { readonly marks: readonly Mark[]; readonly from: number } {
  const stops = flow.marks.slice(0, index).filter(({ kind }) => kind === 'stop');
  const isOwn = flow.text.slice(stops.at(-1)?.end ?? 0, closesAt).trim() !== '';
  const start = (isOwn ? stops.at(-1) : stops.at(-2))?.end ?? flow.paragraph.bullet.end;
  return { marks: flow.marks.filter(({ at, kind }) => at >= start && at < closesAt && kind !== 'stop'), from: start };
}

/** Commas alone part the items. */
function perPiece(segment: Segment): readonly Segment[] {
  return segment.pieces.map((piece) => ({ ...segment, pieces: [piece] }));
}

function underList(nodes: readonly Node[], index: number): readonly Statement[] {
  const node = nodes[index];
  if (node === undefined || node.children.length > 0) return [];
  const { flow } = node;
  const first = flow.marks.findIndex((mark) => mark.kind === 'amount');
  const mark = flow.marks[first];
  if (mark?.kind !== 'amount' || !CLOSES.test(flow.text.slice(0, mark.at).trimStart())) return [];
  if (flow.marks.some((one) => one.kind === 'marker' && one.at > mark.at)) return [];
  const items = itemsAbove(nodes, index).flatMap(itemSegments);
  const amounts = flow.marks.flatMap((one) =>
    one.kind === 'amount' && one.depth === 0 && !one.amount.isPercent ? [one.amount] : [],
  );
  return amounts.flatMap((amount) => judged(headOf(flow, amount, 0, 0), items, flow, node, true));
}

/** The items of the list right above: those of one bullet, or those that the line before opened. */
function itemsAbove(nodes: readonly Node[], index: number): readonly Node[] {
  const before = nodes[index - 1];
  if (before === undefined) return [];
  if (before.children.length > 0 && before.paragraph.bullet.kind === 'none') return before.children;
  const { mark } = before.paragraph.bullet;
  if (mark === '' || mark === nodes[index]?.paragraph.bullet.mark) return [];
  let from = index - 1;
  while (from > 0 && nodes[from - 1]?.paragraph.bullet.mark === mark) from -= 1;
  return nodes.slice(from, index);
}

function judged(head: Head, segments: readonly Segment[], flow: Flow, node: Node, isSure: boolean): readonly Statement[] {
  if (head.amount.isRough || head.amount.isAside) return [];
  const picked = segments.map((segment) => pickFirst(segment, head, [head], 'plain'));
  for (let from = 0; from + 1 < picked.length; from += 1) {
    const reading = readingOf(picked.slice(from));
    if (reading.parts.length > 1 && equal(reading.sum, head.amount.value))
      return [statementOf(head, reading, { verdict: 'agrees', doubt: null }, flow)];
  }
  const reading = readingOf(picked);
  const isWhole = picked.length > 1 && picked.every((one) => one?.quality === 'exact' && !one.amount.isRough);
  if (!isSure || !isWhole || !isComparable(head.amount.value, reading.sum)) return [];
  return [statementOf(head, reading, { verdict: 'differs', doubt: null }, flow)];
}

function readingOf(picked: readonly ReturnType<typeof pickFirst>[]): Reading {
  const parts = picked.flatMap((one) => (one === null ? [] : [one]));
  return { key: 'closing', parts, sum: sum(parts.map(({ amount }) => amount.value)) };
}
