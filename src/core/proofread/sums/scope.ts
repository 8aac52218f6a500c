import { stripMarks } from '../../shared/foldHeading';
import type { Amount } from '../text/amount';
import type { Claim, Flow, Mark } from '../text/flow';
import type { Node } from '../text/outline';
import { headOf, headsBefore, type Head } from './head';
import { counts } from './counts';
import { isUncounted } from './uncounted';

/** A stretch between two commas that holds at least one amount. */
export interface Piece {
  readonly text: string;
  readonly amounts: readonly Amount[];
  /** Those in brackets behind them: `07 lớp (344 học viên)`. */
  readonly bracketed: readonly Amount[];
  readonly flow: Flow;
  /** It stands behind a marker of its own within its segment: a part of a part. */
  readonly isNested: boolean;
}

/** A stretch between two semicolons, or one item of a list. */
export interface Segment {
  /** Folded words before its first colon or amount. */
  readonly label: string;
  readonly hasLabelColon: boolean;
  /** `tổng số` stands before its first amount. */
  readonly isCalledTotal: boolean;
  readonly pieces: readonly Piece[];
  /** An item of a list on a line of its own. */
  readonly isItem: boolean;
  /** Between two commas of it stands a name by number and no amount: `03 khoa, 03 phòng và Cơ sở 2`. */
  readonly hasUncounted: boolean;
  /** It begins with «trong đó»: some of those counted before. */
  readonly isAmong: boolean;
}

/** A marker with the totals before it and the parts behind it. */
export interface Scope {
  readonly claim: Claim;
  readonly hasColon: boolean;
  readonly isBracket: boolean;
  /** Nothing says that its parts are all: they may confirm the total and never deny it. */
  readonly isOpen: boolean;
  readonly heads: readonly Head[];
  readonly segments: readonly Segment[];
  readonly node: Node;
  readonly flow: Flow;
}

/** Every marker of a paragraph that has a total before it. `before` is the paragraph in front of it, for a `Trong đó` that begins one. */
export function scopesIn(node: Node, before: Flow | null): readonly Scope[] {
  const { flow } = node;
  const { marks } = flow;
  const last = marks.map(({ kind }) => kind).lastIndexOf('marker');
  const inSentences = marks.flatMap((mark, index): readonly Scope[] => {
    const isBracket = mark.kind === 'open';
    if (mark.kind !== 'marker' && !isBracket) return [];
    if (isBracket && startsWithMarker(marks, index)) return [];
    const depth = isBracket ? mark.depth + 1 : mark.depth;
    const heads = headsBefore(flow, index, before);
    if (heads.length === 0) return [];
    const end = scopeEnd(marks, index, depth);
    const inline = segmentsOf(flow, marks.slice(index + 1, end), mark.end, depth);
    const reachesEnd = end === marks.length || (marks[end]?.kind === 'stop' && end === marks.length - 1);
    const items = index === last && reachesEnd && depth === 0 ? node.children.flatMap(itemSegments) : [];
    const claim = mark.kind === 'marker' ? mark.claim : 'weak';
    const hasColon = mark.kind === 'marker' && mark.hasColon;
    const isItemLeftOut =
      items.length > 0 && node.children.some((item) => itemSegments(item).length === 0 && isUncounted(item.flow.text));
    const segments = [...inline, ...items].map((one) => (isItemLeftOut ? { ...one, hasUncounted: true } : one));
    return [
      { claim, hasColon, isBracket, isOpen: false, heads: heads.map((head) => named(head, segments)), segments, node, flow },
    ];
  });
  return [...inSentences, ...withoutMarker(node), ...justFollowing(flow, node)];
}

/** `Tổng số thành viên: 11; có mặt: 10; vắng: 01`: a sentence that begins with a total, without any word that opens a list. */
function justFollowing(flow: Flow, node: Node): readonly Scope[] {
  return sentencesOf(flow).flatMap((marks): readonly Scope[] => {
    const at = marks.findIndex((mark) => mark.kind === 'amount' && mark.depth === 0);
    const first = marks[at];
    const next = marks.findIndex((mark, index) => index > at && (mark.kind === 'semicolon' || mark.kind === 'comma'));
    const gap = marks[next];
    if (first?.kind !== 'amount' || gap === undefined || marks.some(isOpening)) return [];
    const head = headOf(flow, first.amount, 0, 0);
    const isAttendance = ATTENDANCE.test(flow.text.slice(first.at, (marks.at(-1)?.end ?? first.end) + 1));
    const isOutOf = OUT_OF.test(flow.text.slice(0, first.at));
    if (!(head.isCalledTotal || isAttendance || isOutOf) || first.amount.isPercent || first.amount.isAside) return [];
    const segments = segmentsOf(flow, marks.slice(next + 1), gap.end, 0);
    const isOpen = !head.isCalledTotal && !isAttendance;
    return [{ claim: 'none', hasColon: false, isBracket: false, isOpen, heads: [named(head, segments)], segments, node, flow }];
  });
}

/** `Hội đồng có 11 thành viên, có mặt 09, vắng 02`: who is there and who is not are all. */
const ATTENDANCE = /^\d[^;.]{0,40}[,;:]\s*(?:có )?mặt:? \d+[^;.]{0,30}[,;]\s*vắng(?: mặt)?:? \d/iu;

/** `Trong 498 học viên, dưới 30 tuổi có 87 học viên, …`: what follows may be all of them. */
const OUT_OF = /(?<!\p{L})trong (?:số )?$/iu;

function isOpening(mark: Mark): boolean {
  return mark.kind === 'marker' && mark.claim !== 'weak';
}

function sentencesOf({ marks }: Flow): readonly (readonly Mark[])[] {
  const sentences: Mark[][] = [[]];
  for (const mark of marks) {
    sentences.at(-1)?.push(mark);
    if (mark.kind === 'stop') sentences.push([]);
  }
  return sentences;
}

/** A total whose items follow though no word opens them. */
function withoutMarker(node: Node): readonly Scope[] {
  const { flow, children } = node;
  if (children.length === 0 || /[:;,]\s*$/u.test(flow.text)) return [];
  const segments = children.flatMap(itemSegments);
  const heads = headsBefore(flow, flow.marks.length, null).map((head) => named(head, segments));
  return heads.length === 0
    ? []
    : [{ claim: 'weak', hasColon: false, isBracket: false, isOpen: false, heads, segments, node, flow }];
}

function named(head: Head, segments: readonly Segment[]): Head {
  const isNamedInParts = segments.some(({ pieces }) =>
    pieces.some(({ amounts }) => amounts.some((amount) => counts(amount, head))),
  );
  return { ...head, isNamedInParts };
}

function startsWithMarker(marks: readonly Mark[], open: number): boolean {
  const next = marks[open + 1];
  return next?.kind === 'marker' && next.claim !== 'weak';
}

function scopeEnd(marks: readonly Mark[], from: number, depth: number): number {
  for (let at = from + 1; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.kind === 'close' && mark.depth < depth) return at;
    if (mark.kind === 'stop' && mark.depth <= depth) return at;
  }
  return marks.length;
}

/** Cuts marks into segments and pieces. `isItem`: the semicolons of an item only part its own pieces. */
export function segmentsOf(flow: Flow, marks: readonly Mark[], from: number, depth: number, isItem = false): readonly Segment[] {
  const segments: Segment[] = [];
  let pieces: Piece[] = [];
  let amounts: Amount[] = [];
  let bracketed: Amount[] = [];
  let isNested = false;
  let labelEnd: number | null = null;
  let firstAmount: number | null = null;
  let hasLabelColon = false;
  let segmentFrom = from;
  let lastCut = from;
  let pieceFrom = from;
  let hasUncounted = false;
  let isAmong = false;
  const endPiece = (at: number): void => {
    if (amounts.length === 0) {
      hasUncounted ||= isUncounted(flow.text.slice(lastCut, at));
      lastCut = at;
      return;
    }
    lastCut = at;
    pieces.push({ text: shownText(flow, pieceFrom, at), amounts, bracketed, flow, isNested });
    amounts = [];
    bracketed = [];
    pieceFrom = at;
  };
  const endSegment = (at: number): void => {
    endPiece(at);
    const label = stripMarks(flow.paragraph.text.slice(segmentFrom, labelEnd ?? segmentFrom).replace(/^[\s,;:)–+-]+/u, ''));
    if (pieces.length > 0)
      segments.push({
        label,
        hasLabelColon,
        isCalledTotal: /(?<![\p{L}])tổng(?![\p{L}])/iu.test(flow.text.slice(segmentFrom, firstAmount ?? at)),
        pieces,
        isItem,
        hasUncounted,
        isAmong,
      });
    const before = segments.at(-1);
    // `05 lớp trung cấp; các lớp bồi dưỡng theo yêu cầu; 06 lớp …`
    if (pieces.length === 0 && hasUncounted && before !== undefined) segments[segments.length - 1] = { ...before, hasUncounted };
    pieces = [];
    hasUncounted = false;
    isAmong = false;
    isNested = false;
    labelEnd = null;
    firstAmount = null;
    hasLabelColon = false;
    segmentFrom = at;
    pieceFrom = at;
  };
  for (const mark of marks) {
    if (mark.depth === depth + 1 && mark.kind === 'amount' && amounts.length > 0) bracketed.push(mark.amount);
    if (mark.depth !== depth) continue;
    if (mark.kind === 'amount') {
      labelEnd ??= mark.at;
      firstAmount ??= mark.at;
      amounts.push(mark.amount);
    } else if (mark.kind === 'marker') {
      const hadAmount = amounts.length > 0;
      const isFirst = !hadAmount && pieces.length === 0;
      if (isFirst) labelEnd ??= mark.at;
      if (isFirst && mark.claim === 'weak') hasLabelColon = true;
      if (isFirst && mark.claim === 'among') isAmong = true;
      endPiece(mark.at);
      if (mark.claim === 'weak' ? hadAmount : !isFirst) isNested = true;
    } else if (mark.kind === 'comma') endPiece(mark.at);
    else if (mark.kind === 'semicolon') (isItem ? endPiece : endSegment)(mark.end);
  }
  endSegment(marks.at(-1)?.kind === 'stop' ? (marks.at(-1)?.at ?? flow.text.length) : endOf(flow, marks, depth));
  return segments;
}

function endOf(flow: Flow, marks: readonly Mark[], depth: number): number {
  const last = marks.at(-1);
  const closing = depth > 0 ? flow.marks.find((mark) => mark.kind === 'close' && mark.at >= (last?.end ?? 0)) : undefined;
  if (closing !== undefined) return closing.at;
  if (depth > 0 && last !== undefined)
    return Math.max(last.end, last.kind === 'amount' ? (last.amount.noun?.end ?? last.end) : last.end);
  const stop = flow.marks.find((mark) => mark.kind === 'stop' && mark.at >= (last?.end ?? 0));
  return stop?.at ?? flow.text.length;
}

/** An item as one segment: its first sentence that counts something; the items below it where it counts nothing itself. */
export function itemSegments(node: Node): readonly Segment[] {
  const { flow } = node;
  const first = flow.marks.findIndex((mark) => mark.kind === 'amount' && mark.depth === 0);
  if (first < 0) return node.children.flatMap(itemSegments);
  const stop = flow.marks.findIndex((mark, index) => index > first && mark.kind === 'stop');
  const marks = stop < 0 ? flow.marks : flow.marks.slice(0, stop);
  return segmentsOf(flow, marks, flow.paragraph.bullet.end, 0, true);
}

/** Without the words that lead to a part: `và`, `có`; but `có mặt` and `cùng kỳ` are words of its own. */
function shownText({ paragraph }: Flow, from: number, to: number): string {
  return paragraph.text
    .slice(from, to)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.)–+-]+|[\s,;:.(–+-]+$/gu, '')
    .replace(/^(?:và|có(?! mặt)|là|cùng(?! kỳ)) /iu, '');
}
