import { add, equal, ONE, points, type Points } from '../../domain/points';
import { withoutEdges } from './withoutEdges';
import { match, matches, pattern, under } from './pattern';
import type { Token } from './token';

/** A list with letters or numbers; of a choice (`chọn một trong hai: …`, `a) …; hoặc b) …`) one part counts. */
export interface Enumerated {
  readonly parts: readonly (readonly Token[])[];
  readonly isChoice: boolean;
  /** Parts that name themselves are no rows of one rule. */
  readonly isNamed: boolean;
  /** What the heading of each part says it comes to: `Phần 1 (5 điểm): …`; `null`: nothing. */
  readonly stated: readonly (Points | null)[];
}

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
/** What stands before a part of a list, or before "hoặc". */
export const OPENERS: ReadonlySet<string> = new Set([';', '.', ',', ':']);
const THINGS = 'phần|nội|tiêu|mục|yếu|phương|hình|mức|trường? dung|chí|tố|án|thức|điểm|hợp?';
const END = 'như|sau|dưới|cụ|thể|thành|đây* :|; ;?';
/** `…, mỗi phần chấm riêng rồi cộng lại`; `chọn 1 trong 2, lấy cách có điểm cao hơn`. */
const ADDED = ',|EACH|EXCEPT|phần|nội|dung|chấm|tính|riêng|điểm|rồi|sau|đó|AND|ADD|cộng|lại|với|nhau*';
const BETTER = ',|PICK|chọn|lấy|tính|phương|cách|mức|án|kết|quả|nào|có|điểm|số|cao|lớn|hơn|nhất|BEST*';
const OPENING = pattern(
  `tiêu? chí? này? ~? gồm|bao|có|các|chấm|tính|điểm|theo* count:N? said:hai|ba|bốn|năm? ${THINGS} ${ADDED} ${END}`,
);
const CHOICE = pattern(
  `đơn|trường? vị? được|chỉ|PICK* chọn|lấy|tính? một|một? one:N? trong các|số* count:N? said:hai|ba|bốn|năm? ${THINGS} ${BETTER} ${END}`,
);
/** A heading of the whole list: `Công tác chuyên môn: a) …`. */
const HEADING = pattern('RATE|~+ : ;?');
const CHOOSES = new Set(['chọn', 'lựa', 'lấy', 'một', 'trong', 'cao', 'thấp', 'ưu', 'tiên']);

/** The parts behind `a)`, `(b)`, `ii)` or `1)`, `2.`, `3/`; `null` when the tokens are no such list from its first part on. */
export function enumerated(tokens: readonly Token[]): Enumerated | null {
  const starts = startsOf(tokens);
  const [first] = starts;
  if (first === undefined || starts.length < 2) return null;
  const opening = tokens.slice(0, first.at);
  const isChosen = opening.some(({ code }) => CHOOSES.has(code));
  const opens = isChosen ? isCounted(opening, CHOICE, starts.length) : isHeading(opening, starts.length);
  if (withoutEdges(opening).length > 0 && !opens) return null;
  const parts = starts.map(({ at, length }, index) => tokens.slice(at + length, starts[index + 1]?.at ?? tokens.length));
  const isJoined = (at: number): boolean => parts[at]?.[parts[at].length - 1]?.code === 'OR' || parts[at + 1]?.[0]?.code === 'OR';
  const joined = parts.slice(0, -1).filter((_, at) => isJoined(at)).length;
  // a choice between some of the parts: which are added to which nobody says
  if (joined > 0 && joined < parts.length - 1) return null;
  return {
    parts: joined === 0 ? parts : parts.map(withoutOr),
    isChoice: isChosen || joined > 0,
    isNamed: starts.some(({ isNamed }) => isNamed),
    stated: starts.map(({ stated }) => stated),
  };
}

/** `…; hoặc b) …`, `…; b) hoặc …`. */
function withoutOr(part: readonly Token[]): readonly Token[] {
  const from = part[0]?.code === 'OR' ? 1 : 0;
  return part.slice(from, part[part.length - 1]?.code === 'OR' ? -1 : undefined);
}

function isHeading(opening: readonly Token[], parts: number): boolean {
  const heading = opening[0]?.code === ';' ? opening.slice(1) : opening;
  return matches(heading, OPENING) ? isCounted(opening, OPENING, parts) : matches(heading, HEADING);
}

const COUNTS: Readonly<Record<string, Points>> = { hai: points('2'), ba: points('3'), bốn: points('4'), năm: points('5') };

/** `Gồm 2 nội dung: a) …; b) …`, `gồm ba phần: …` says how many there are, nothing else. */
function isCounted(opening: readonly Token[], one: ReturnType<typeof pattern>, parts: number): boolean {
  const found = match(opening[0]?.code === ';' ? opening.slice(1) : opening, one);
  if (found === null) return false;
  const count = under(found, 'count')[0]?.value ?? COUNTS[under(found, 'said')[0]?.code ?? ''] ?? null;
  const chosen = under(found, 'one')[0]?.value ?? null;
  return (count === null || equal(count, points(String(parts)))) && (chosen === null || equal(chosen, ONE));
}

const NAMED = [
  pattern('phần|mục|nội|tiêu|ý dung|chí? number:N|ORD :|,'),
  pattern('phần|mục|nội|tiêu|ý dung|chí? number:N ( stated:N PT ) :'),
];

/** `Phần 1 (5 điểm):`, `Nội dung 2:`; behind `gồm hai phần` also `phần thứ nhất, …`. */
function namedAt(tokens: readonly Token[], at: number, expected: Points, isTold: boolean): Omit<Start, 'at'> | null {
  if (!['phần', 'mục', 'nội', 'tiêu', 'ý'].includes(tokens[at]?.code ?? '')) return null;
  const length = tokens.slice(at, at + 9).findIndex(({ code }) => code === ':' || (isTold && code === ',')) + 1;
  const found = length === 0 ? null : match(tokens.slice(at, at + length), ...NAMED);
  const number = found === null ? null : (under(found, 'number')[0]?.value ?? null);
  if (found === null || number === null || !equal(number, expected)) return null;
  return { length, stated: under(found, 'stated')[0]?.value ?? null, isNamed: true };
}

interface Start {
  readonly at: number;
  readonly length: number;
  readonly stated: Points | null;
  readonly isNamed: boolean;
}

function startsOf(tokens: readonly Token[]): readonly Start[] {
  const starts: Start[] = [];
  let expected = { letter: 0, number: ONE };
  // `gồm ba phần: thứ nhất, …; thứ hai, …`: elsewhere these are places
  const isTold = tokens.slice(0, 12).some(({ code }) => code === 'gồm' || code === 'gom');
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const isStart = at === 0 || OPENERS.has(tokens[at - 1]?.code ?? '') || tokens[at - 1]?.code === 'OR';
    // `Điểm của tiêu chí gồm: 1. …; 2. …`
    const opensLine = at === 0 || [';', '.', ...(isTold ? [':'] : [])].includes(tokens[at - 1]?.code ?? '');
    const named = isStart ? namedAt(tokens, at, expected.number, isTold) : null;
    if (named !== null) {
      starts.push({ at, ...named });
      expected = { letter: expected.letter + 1, number: add(expected.number, ONE) };
      continue;
    }
    const inside = tokens[at]?.code === '(' ? 1 : 0;
    const [token, end] = [tokens[at + inside], tokens[at + inside + 1]];
    const closes =
      end?.code === ')' ||
      (inside === 0 && end?.code === '.' && (token?.value === null || opensLine)) ||
      (inside === 0 && end?.code === '/' && opensLine);
    // `…, tối đa 2 điểm b) Mỗi bài …`
    const isBehindPoints = tokens[at - 1]?.code === 'PT' && end?.code === ')' && token?.value === null;
    const isOrdinal = isTold && isStart && inside === 0 && token?.code === 'ORD' && [',', ':'].includes(end?.code ?? '');
    if (token === undefined || !(isStart || isBehindPoints) || !(closes || isOrdinal)) continue;
    const isLetter = [LETTERS[expected.letter], ROMAN[expected.letter]].includes(token.code) && token.value === null;
    const isNumber = token.value !== null && equal(token.value, expected.number);
    if (!isLetter && !isNumber) continue;
    starts.push({ at, length: inside + 2, stated: null, isNamed: isOrdinal });
    expected = { letter: expected.letter + 1, number: add(expected.number, ONE) };
  }
  return starts;
}
