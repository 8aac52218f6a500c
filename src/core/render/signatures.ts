import { middleColumn } from './officialHead';
import type { SheetDraft } from './sheetDraft';
import type { SignatureWords } from './sheetWords';

const ROOM_TO_SIGN = 52;
const MOST_MEMBERS = 16;

/** NGƯỜI LẬP BIỂU on the left, T/M CỤM THI ĐUA / CỤM TRƯỞNG on the right (DOMAIN §5); returns the last row. */
export function signatures(
  draft: SheetDraft,
  widths: readonly number[],
  from: number,
  leader: string | null,
  words: SignatureWords,
): number {
  const middle = middleColumn(widths);
  const left = (row: number, style: 'signature' | 'signatureHint', text: string): void => draft.span(row, 1, middle, style, text);
  const right = (row: number, style: 'signature' | 'signatureHint', text: string): void =>
    draft.span(row, middle + 1, widths.length, style, text);
  left(from, 'signature', words.preparedBy);
  right(from, 'signature', words.onBehalf);
  left(from + 1, 'signatureHint', words.hint);
  right(from + 1, 'signature', words.leader);
  right(from + 2, leader === null ? 'signatureHint' : 'signature', leader === null ? words.hint : words.leaderOf(leader));
  draft.put(from + 3, 1, 'plain', null);
  draft.height(from + 3, ROOM_TO_SIGN);
  return from + 3;
}

/** A place for each member to sign, four beside each other; left out where a page would not hold them. Returns the last row. */
export function memberSignatures(
  draft: SheetDraft,
  widths: readonly number[],
  from: number,
  members: readonly string[],
  words: SignatureWords,
): number {
  if (members.length < 2 || members.length > MOST_MEMBERS) return from - 1;
  draft.span(from, 1, widths.length, 'signature', words.members);
  const quarters = quarterSpans(widths);
  let row = from;
  members.forEach((member, at) => {
    const quarter = quarters[at % quarters.length];
    if (quarter === undefined) return;
    if (at % quarters.length === 0) {
      row += at === 0 ? 1 : 2;
      draft.put(row + 1, 1, 'plain', null);
      draft.height(row + 1, ROOM_TO_SIGN);
    }
    draft.span(row, quarter.from, quarter.to, 'signatureHint', member);
  });
  return row + 1;
}

/** The columns cut into up to four spans of about the same width. */
function quarterSpans(widths: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const whole = widths.reduce((all, width) => all + width, 0);
  const spans: { from: number; to: number }[] = [];
  let from = 1;
  let used = 0;
  for (const [at, width] of widths.entries()) {
    used += width;
    const isLast = at === widths.length - 1;
    if (isLast || used >= (whole * (spans.length + 1)) / 4 - width / 2) {
      spans.push({ from, to: at + 1 });
      from = at + 2;
    }
  }
  return spans;
}
