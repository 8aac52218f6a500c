import { amountsIn, type Amount } from './amount';
import { masked } from './masked';
import type { Paragraph } from './paragraph';

/** What opens a list of parts: `whole` claims that they are all, `among` may name some only, `weak` is a colon or a bracket,
 * `none` nothing at all: the parts just follow. */
export type Claim = 'whole' | 'among' | 'weak' | 'none';

/** What a sentence is made of, in order, with its depth of brackets. */
export type Mark = { readonly at: number; readonly end: number; readonly depth: number } & (
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'marker'; readonly claim: Claim; readonly hasColon: boolean; readonly isBracket: boolean }
  | { readonly kind: 'semicolon' | 'comma' | 'stop' | 'open' | 'close' }
);

/** A paragraph taken apart; offsets are those of its text. */
export interface Flow {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const AMONG = String.raw`trong (?:đó|số đó|số này|số trên)(?:\s*[,:]?\s*(?:gồm(?: có)?|bao gồm|cụ thể(?: như sau)?|có|là))?`;
/** `Trong tổng số 60 giảng viên có 20 …`, `trong 06 trường có 04 trường …`; and `705 học viên có 412 nam và 293 nữ`. */
const OUT_OF = String.raw`(?<=trong (?:tổng )?(?:số )?\d[\d.]*[^,;.:\d]{0,80}(?:\s(?:với|và|cùng)\s\d[\d.]*[^,;.:\d]{0,60})?,?\s)(?:thì )?có(?=\s+\d)|(?<=\d [^,;.:]{3,80}\s)có(?=\s+\d[\d.]*\s+(?:nam|nữ)\s*(?:,|và)\s+\d)`;
const WHOLE = String.raw`(?:bao )?gồm(?: có| các)?|(?:được )?(?:chia|phân)(?: ra| làm| thành| theo \p{L}+(?: (?!như sau)\p{L}+)?)+(?: các \p{L}+)?(?:,? như sau(?=\s*:))?|(?<=[,;(.–-]\s?|\s)cụ thể(?: là| như sau| gồm)?(?=\s*[:]|\s*$| là| như sau| gồm)|(?<=[,;(.–-]\s)cụ thể(?! hóa| hoá)|như sau(?=\s*[:.]|\s*$)`;
const MARKS = new RegExp(
  String.raw`(?<among>(?<![\p{L}])(?:${AMONG}|${OUT_OF})(?![\p{L}])\s*:?)|(?<whole>(?<![\p{L}])(?:${WHOLE})(?![\p{L}])\s*:?)|(?<colon>:)|(?<semicolon>;)|(?<comma>,(?!\d)|\s[-–]\s|\s\+\s|(?<![\p{L}])(?:và|cùng với|cùng)(?![\p{L}]))|(?<stop>[.!?…]+(?=\s+["“(]?[\p{Lu}\p{N}+-])|[.!?…]+$)|(?<open>[([])|(?<close>[)\]])`,
  'giu',
);
const ABBREVIATION = /(?<![\p{L}])(?:TS|ThS|Ths|PGS|GS|CN|TP|Tp|TX|Tr|BS|KS|Đ\/c|đ\/c|tr|v\.v|St|Q|P)$/u;

/** The number of a row of a table, which counts nothing. */
const ROW_NUMBER = /^\|?\s*\d{1,3}\.?\s*(?=[\t|])/;

/** Takes a paragraph apart. */
export function flowOf(paragraph: Paragraph): Flow {
  const start = paragraph.cells === null ? paragraph.bullet.end : (ROW_NUMBER.exec(paragraph.text)?.[0].length ?? 0);
  const text = ' '.repeat(start) + masked(paragraph.text).slice(start);
  const found: Mark[] = amountsIn(text).map((amount) => ({ kind: 'amount', amount, at: amount.at, end: amount.end, depth: 0 }));
  for (const match of text.matchAll(MARKS)) {
    const mark = markOf(match, text);
    if (mark !== null) found.push(mark);
  }
  found.sort((one, other) => one.at - other.at);
  let depth = 0;
  const marks = found.map((mark): Mark => {
    if (mark.kind === 'close') depth = Math.max(0, depth - 1);
    const here = { ...mark, depth };
    if (mark.kind === 'open') depth += 1;
    return here;
  });
  return { paragraph, text, marks };
}

function markOf(match: RegExpExecArray, text: string): Mark | null {
  const at = match.index;
  const place = { at, end: at + match[0].length, depth: 0 };
  const groups = match.groups ?? {};
  const hasColon = match[0].trimEnd().endsWith(':');
  if (groups['among'] !== undefined) return { kind: 'marker', claim: 'among', hasColon, isBracket: false, ...place };
  if (groups['whole'] !== undefined) return { kind: 'marker', claim: 'whole', hasColon, isBracket: false, ...place };
  if (groups['colon'] !== undefined) return { kind: 'marker', claim: 'weak', hasColon: true, isBracket: false, ...place };
  if (groups['semicolon'] !== undefined) return { kind: 'semicolon', ...place };
  if (groups['comma'] !== undefined) return { kind: 'comma', ...place };
  if (groups['open'] !== undefined) return { kind: 'open', ...place };
  if (groups['close'] !== undefined) return { kind: 'close', ...place };
  return ABBREVIATION.test(text.slice(Math.max(0, at - 6), at)) ? null : { kind: 'stop', ...place };
}
