import { middleColumn } from './officialHead';
import { lineCount } from './rowHeight';
import type { SheetDraft } from './sheetDraft';
import type { HeadStyle, SignatureWords } from './sheetWords';

const ROOM_TO_SIGN = 40;
/** Nothing to see: LibreOffice leaves empty rows at the end of a page out, and with them the room to sign in. */
const ROOM = '\u00a0';
const MOST_MEMBERS = 16;
const MOST_IN_LINE = 7;
const MOST_LINES = 4;

/** NGƯỜI LẬP BIỂU on the left, T/M CỤM THI ĐUA / CỤM TRƯỞNG on the right (DOMAIN §5); returns the last row. */
export function signatures(
  draft: SheetDraft,
  widths: readonly number[],
  from: number,
  leader: string | null,
  words: SignatureWords,
  { onBehalf }: HeadStyle,
): number {
  const middle = middleColumn(widths);
  const left = (row: number, style: 'signature' | 'signatureHint', text: string): void => draft.span(row, 1, middle, style, text);
  const right = (row: number, style: 'signature' | 'signatureHint', text: string): void =>
    draft.span(row, middle + 1, widths.length, style, text);
  left(from, 'signature', words.preparedBy);
  right(from, 'signature', onBehalf);
  left(from + 1, 'signatureHint', words.hint);
  right(from + 1, 'signature', words.leader);
  right(from + 2, leader === null ? 'signatureHint' : 'signature', leader === null ? words.hint : words.leaderOf(leader));
  draft.put(from + 3, 1, 'plain', ROOM);
  draft.height(from + 3, ROOM_TO_SIGN);
  return from + 3;
}

/** Height of the empty row between a table and what stands under it, in points. */
export const GAP = 8;
const THIN = 2;
const LINES_WITH_SIGNATURES = 2;

/**
 * What is said under a table, and the signatures: the last lines go with them, for nobody signs a page that holds nothing else.
 * @param below the row under the table, which stays empty
 * @param notice said last, `null` for none
 * @returns the last row
 */
export function signedLines(
  draft: SheetDraft,
  widths: readonly number[],
  below: number,
  said: { readonly lines: readonly string[]; readonly notice: string | null },
  leader: string | null,
  words: SignatureWords,
  style: HeadStyle,
): number {
  let row = below;
  let gap = row;
  draft.height(row, GAP);
  said.lines.forEach((line, at) => {
    if (at > 0 && at === said.lines.length - LINES_WITH_SIGNATURES) draft.height((gap = row += 1), THIN);
    draft.span((row += 1), 1, widths.length, 'plain', `– ${line}`);
  });
  if (said.notice !== null) draft.span((row += 1), 1, widths.length, 'notice', said.notice);
  row = signatures(draft, widths, row + 2, leader, words, style);
  draft.together(gap, row);
  return row;
}

/** A place for each member to sign, in rows of at most seven; left out where a page would not hold them. Returns the last row. */
export function memberSignatures(
  draft: SheetDraft,
  widths: readonly number[],
  from: number,
  members: readonly string[],
  words: SignatureWords,
): number {
  if (members.length < 2 || members.length > MOST_MEMBERS) return from - 1;
  draft.span(from, 1, widths.length, 'signature', words.members);
  const spans = memberSpans(widths, members);
  members.forEach((member, at) => {
    const span = spans[at % spans.length];
    const row = from + 1 + 2 * Math.floor(at / spans.length);
    if (span !== undefined) draft.span(row, span.from, span.to, 'signatureHint', member);
    draft.put(row + 1, 1, 'plain', ROOM);
    draft.height(row + 1, ROOM_TO_SIGN);
  });
  return from + 2 * Math.ceil(members.length / spans.length);
}

/** As many to a line as leave each name its room: at most two lines of text, where the columns allow it. */
function memberSpans(widths: readonly number[], members: readonly string[]): readonly Span[] {
  const fewest = Math.ceil(members.length / MOST_IN_LINE);
  for (let lines = fewest; lines <= MOST_LINES; lines += 1) {
    const spans = equalSpans(widths, Math.ceil(members.length / lines));
    const fits = members.every((member, at) => {
      const span = spans[at % spans.length];
      return span !== undefined && lineCount(member, spanWidth(span, widths), 'signatureHint') <= 2;
    });
    if (fits) return spans;
  }
  return equalSpans(widths, Math.ceil(members.length / fewest));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanWidth({ from, to }: Span, widths: readonly number[]): number {
  return widths.slice(from - 1, to).reduce((all, width) => all + width, 0);
}

/** The columns cut into spans of about the same width, as many as asked for where there are enough columns. */
function equalSpans(widths: readonly number[], wanted: number): readonly Span[] {
  const whole = widths.reduce((all, width) => all + width, 0);
  const spans: { from: number; to: number }[] = [];
  let from = 1;
  let used = 0;
  for (const [at, width] of widths.entries()) {
    used += width;
    const isLast = at === widths.length - 1;
    const isFull = used >= (whole * (spans.length + 1)) / wanted - width / 2 && spans.length < wanted - 1;
    if (!isLast && !isFull) continue;
    spans.push({ from, to: at + 1 });
    from = at + 2;
  }
  return spans;
}
