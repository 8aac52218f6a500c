import { stripMarks } from '../../shared/foldHeading';
import type { Amount } from '../text/amount';
import type { Flow, Mark } from '../text/flow';
import { nounAt, type Noun } from '../text/nouns';
import { SIDE } from './side';

/** A total that stands before a marker. */
export interface Head {
  readonly amount: Amount;
  /** All nouns it counts (`tập thể, cá nhân`); none where the text names none. */
  readonly nouns: readonly Noun[];
  readonly flow: Flow;
  /** `tổng số`, `tổng cộng` stands before it. */
  readonly isCalledTotal: boolean;
  /** Amounts between it and the marker: 0 is the nearest. */
  readonly distance: number;
  /** Words between it and the marker. */
  readonly wordsBetween: number;
  /** An amount behind the marker counts the same thing by name. */
  readonly isNamedInParts: boolean;
  /** It stands before an earlier list of the sentence: `46 lớp, trong đó 14 lớp A, 32 lớp B, cụ thể: …` may go on dividing it. */
  readonly isBeyond: boolean;
}

/** The amounts before a marker that its parts may add up to, the nearest first. */
export function headsBefore(flow: Flow, marker: number, before: Flow | null): readonly Head[] {
  const found = backFrom(flow, marker);
  if (found.length > 0 || before === null) return found;
  const first = flow.marks[marker];
  const lead = stripMarks(flow.text.slice(flow.paragraph.bullet.end, first?.at ?? 0));
  const isAtStart = lead === '' || isSide(`${lead} `, first);
  return isAtStart ? backFrom(before, before.marks.length) : [];
}

/** A total stands nearer than that. */
const MOST_HEADS = 12;
const MOST_MARKS = 120;

function backFrom(flow: Flow, marker: number): readonly Head[] {
  const { marks, text } = flow;
  const heads: Head[] = [];
  let depth = marks[marker]?.depth ?? 0;
  const markerAt = marks[marker]?.at ?? text.length;
  let hasCrossed = false;
  let isBeyond = false;
  for (let at = marker - 1; at >= 0 && heads.length < MOST_HEADS && marker - at < MOST_MARKS; at -= 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.kind === 'open' && mark.depth < depth) {
      if (heads.length > 0) break;
      depth = mark.depth;
      continue;
    }
    if (mark.depth > depth) continue;
    if (mark.kind === 'semicolon' && isTotalBeside(flow, at, heads)) continue;
    if (mark.kind === 'semicolon' || mark.kind === 'stop') {
      // `…; trong đó: …` and `…. Xếp loại: …` speak of the sentence before.
      const between = stripMarks(text.slice(mark.end, markerAt));
      if (hasCrossed || heads.length > 0 || !(between === '' || isSide(`${between} `, marks[marker]))) break;
      hasCrossed = true;
    }
    if (mark.kind === 'marker' && isLabelOfTotal(text, mark, heads.at(-1))) continue;
    if (mark.kind === 'marker' && stopsAt(mark, heads)) {
      if (mark.claim === 'weak' || heads.length === 0) break;
      isBeyond = true;
    }
    if (mark.kind === 'amount' && !mark.amount.isPercent && !mark.amount.isAside && !OF_EACH.test(text.slice(0, mark.at))) {
      const words = wordsIn(text.slice(mark.amount.noun?.end ?? mark.end, markerAt));
      heads.push({ ...headOf(flow, mark.amount, heads.length, words), isBeyond });
    }
  }
  return heads;
}

/** `mỗi ngày học 8 giờ` is no total. */
const OF_EACH = /(?<!\p{L})(?:mỗi|từng|bình quân)\s[^,;.:\d]{0,30}$/iu;

/** `Tổng số lớp: 20; tổng số học viên: 996; gồm`: totals beside one another, each in its own segment. */
function isTotalBeside({ marks, text, paragraph }: Flow, semicolon: number, heads: readonly Head[]): boolean {
  if (heads.length === 0 || !heads.every(({ isCalledTotal }) => isCalledTotal)) return false;
  const before = marks.slice(0, semicolon).filter(({ kind }) => kind === 'semicolon' || kind === 'stop');
  const segment = text.slice(before.at(-1)?.end ?? paragraph.bullet.end, marks[semicolon]?.at);
  return /^\s*tổng(?: số| cộng)?\s/iu.test(segment);
}

/** The colon in `Tổng số học viên: 996`. */
function isLabelOfTotal(text: string, mark: Extract<Mark, { kind: 'marker' }>, head: Head | undefined): boolean {
  return mark.claim === 'weak' && head?.isCalledTotal === true && text.slice(mark.end, head.amount.at).trim() === '';
}

/** `Xếp loại:`, `Về trình độ:`: a label that divides what was counted just before. */
function isSide(lead: string, mark: Mark | undefined): boolean {
  return mark?.kind === 'marker' && mark.claim === 'weak' && !/\d/.test(lead) && SIDE.test(lead);
}

/** `180 học viên chia làm 4 đoàn, trong đó`: one amount behind `chia làm` is another total of the same thing, not its part. */
function stopsAt(mark: Extract<Mark, { kind: 'marker' }>, heads: readonly Head[]): boolean {
  if (mark.claim === 'whole') return heads.length !== 1;
  return heads.length > 0 || mark.claim === 'among';
}

/** Not in `tổng kết`, `Tổng Bí thư`; `trong tổng số 402 phiếu có …` names some of them. */
const TOTAL =
  /(?<![\p{L}]|trong )tổng(?!\s+(?:kết|bí thư|hợp|thể|quan|quát|rà soát|kiểm tra|giám đốc|cục|công ty|liên đoàn|duyệt))(?![\p{L}])/iu;

/** An amount as a total, with what the words before it say of it. */
export function headOf(flow: Flow, amount: Amount, distance: number, wordsBetween: number): Head {
  const from = Math.max(0, lastBoundary(flow, amount.at));
  const lead = flow.text.slice(from, amount.at);
  const nouns = amount.noun === null ? labelNouns(lead) : withAlternatives(flow.text, amount.noun);
  return {
    amount,
    nouns,
    flow,
    isCalledTotal: TOTAL.test(lead),
    distance,
    wordsBetween,
    isNamedInParts: false,
    isBeyond: false,
  };
}

function lastBoundary({ marks }: Flow, at: number): number {
  return marks.filter((mark) => mark.end <= at && (mark.kind === 'semicolon' || mark.kind === 'stop')).at(-1)?.end ?? 0;
}

/** `46 tập thể, cá nhân`: one total of both. */
function withAlternatives(text: string, noun: Noun): readonly Noun[] {
  const nouns = [noun];
  if (noun.family === 'turns') return nouns;
  for (let last = noun; nouns.length < 4;) {
    const link = /^\s*(?:,|và|hoặc)\s+/iu.exec(text.slice(last.end));
    const next = link === null ? null : nounAt(text, last.end + link[0].length);
    if (next === null) break;
    nouns.push(next);
    last = next;
  }
  return nouns;
}

/** `Tổng số giảng viên 23`, `Số lớp: 20`: the noun stands before its number. */
function labelNouns(lead: string): readonly Noun[] {
  const match = /(?:tổng số|tổng|số lượng|số)\s+(?=[\p{L}])/giu;
  const nouns = [...lead.matchAll(match)].flatMap(({ index, 0: words }) => {
    const noun = nounAt(lead, index + words.length);
    return noun === null ? [] : withAlternatives(lead, noun);
  });
  return nouns.slice(0, 4);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
