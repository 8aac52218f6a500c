import type { MethodPart } from '../../domain/method';
import { add, equal, isZero, ONE, points, type Points } from '../../domain/points';
import { amountAt } from './amountAt';
import { capFrom } from './caps';
import { enumerated } from './enumerated';
import { clausesOf } from './clauses';
import { answersInquiry } from './inquiry';
import { withoutEdges } from './withoutEdges';
import { match, pattern, under } from './pattern';
import { pieces } from './pieces';
import { pointsFrom, type Understood } from './parsed';
import type { SentenceContext } from './sentenceContext';
import { underPlan } from './statedTarget';
import { BULLET, labelOf, mark, word, type Token } from './token';

/** Reads one part by itself. */
export type ReadPart = (tokens: readonly Token[], context: SentenceContext) => Understood | null;

const LISTED = pattern('trong|cụ đó|thể :');
const DONE = pattern('IF? ~s+');
/** Between alternatives `chủ trì 01 hội thảo` is done or not. */
const DONE_ONCE = pattern('IF? ~s+ one:N ~s+');
/** Kinds and grades, of which one may have only one, or several. */
const RANKED = new Set(['giải', 'loại', 'hạng', 'mức', 'cấp', 'tốt', 'khá', 'giỏi', 'sắc', 'bằng', 'cờ', 'huân', 'NOT']);
/** `a) …; b) …`: each part by its own method, added up. `null`: no such list, or a part of it is not understood. */
export function composite(tokens: readonly Token[], context: SentenceContext, read: ReadPart): Understood | null {
  const list = enumerated(tokens);
  const sum = list === null || list.isChoice ? null : added(list.parts, context, read);
  return sum === null || list === null || comesTo(sum, list.stated) ? sum : null;
}

/** Each part earns what its heading says. */
function comesTo({ method }: Understood, stated: readonly (Points | null)[]): boolean {
  const parts = method.kind === 'composite' ? method.parts : [];
  return stated.every(
    (one, at) => one === null || (parts[at]?.maximum ?? null) === null || equal(parts[at]?.maximum ?? one, one),
  );
}

/** `- Xây dựng kế hoạch: 2 điểm; triển khai đầy đủ: 3 điểm (thiếu 01 nội dung trừ 0,5 điểm)`: what makes up the maximum is added. */
export function segments(tokens: readonly Token[], context: SentenceContext, read: ReadPart): Understood | null {
  // of a choice nothing is added: `a) mở lớp: 5 điểm; b) hoặc cử người: 5 điểm`
  if (tokens.some(({ code }) => code === 'OR') && isOfChoice(tokens)) return null;
  const lines = cutAt(tokens, (token) => token.text === BULLET);
  const isTopList = context.maximum !== null && (context.kind ?? 'points') === 'points';
  const sum = lines.length > 1 && isTopList ? added(lines, context, read) : null;
  return sum !== null && sum.contradicts !== true ? sum : bySemicolons(tokens, context, read);
}

const isOfChoice = (tokens: readonly Token[]): boolean =>
  enumerated(tokens)?.isChoice === true || cutAt(tokens, () => true).some((part) => withoutEdges(part)[0]?.code === 'OR');

/** The pieces between such semicolons, outside of brackets. */
function cutAt(tokens: readonly Token[], isCut: (token: Token) => boolean): readonly (readonly Token[])[] {
  const cut: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token.code === '(' ? 1 : token.code === ')' ? -1 : 0;
    if (token.code === ';' && depth === 0 && isCut(token)) cut.push([]);
    else cut[cut.length - 1]?.push(token);
  }
  return cut.filter((one) => withoutEdges(one).length > 0);
}

function bySemicolons(tokens: readonly Token[], context: SentenceContext, read: ReadPart): Understood | null {
  const parts = cutAt(tokens, () => true);
  const isPlain = parts.every(
    (part) => pieces(part).filter((piece) => piece.some((_, at) => amountAt(piece, at) !== null)).length < 2,
  );
  const isTop = context.maximum !== null && (context.kind ?? 'points') === 'points';
  if (parts.length < 2 || isPlain || !isTop) return null;
  const sum = added(parts, context, read);
  return sum === null || sum.contradicts === true ? null : sum;
}

/** The same list without its letters, for one rule over all of it: `a) xuất sắc: 5 điểm; b) tốt: 4 điểm`. */
export function withoutLetters(tokens: readonly Token[]): readonly Token[] {
  const list = enumerated(tokens);
  return list === null || list.isNamed
    ? tokens
    : list.parts.flatMap((part, at) => [...(list.isChoice && at > 0 ? [word('hoặc', 'OR')] : []), ...part, mark(';')]);
}

function added(cut: readonly (readonly Token[])[], context: SentenceContext, read: ReadPart): Understood | null {
  const { parts, cap } = withoutLastCap(cut, context.maximum);
  const plain = parts.map((part) => partOf(part, context, read));
  const all = plain.map((part, at) => part ?? donePart(parts[at] ?? []));
  if (all.some((one) => one === null)) return null;
  const known = all.filter((one) => one !== null);
  const total = known.reduce<Points | null>(
    (sum, part) => (sum === null || part.maximum === null ? null : add(sum, part.maximum)),
    points('0'),
  );
  if (known.length > 1 && known.every(({ label }) => answersInquiry(label))) return null;
  const most = cap ?? total;
  // a part that is only done or not is one where all of them together make up the maximum, or where another stands by itself
  const isOfSum =
    context.maximum === null ? plain.some((part) => part !== null) : total !== null && equal(total, context.maximum);
  if (plain.includes(null) && (total === null || !isOfSum)) return null;
  const isAbove = cap === null && total !== null && context.maximum !== null && !equal(total, context.maximum);
  return { method: { kind: 'composite', parts: known, maximum: cap }, most, isExact: true, contradicts: isAbove };
}

/** `a) Có kế hoạch: 1 điểm`; between alternatives also one of several kinds. */
export function donePart(part: readonly Token[], isOneOf = false): MethodPart | null {
  const [grant, ...more] = clausesOf(withoutEdges(part));
  if (grant?.kind !== 'grant' || more.length > 0 || grant.verb !== 'give' || grant.tail.length > 0) return null;
  if (grant.amount.kind !== 'points' || isZero(grant.amount.points) || !isDone(grant.condition, isOneOf)) return null;
  if (!isOneOf && grant.condition.some(({ code }) => RANKED.has(code))) return null;
  if (isOneOf && grant.condition[0]?.code === 'NOT') return null;
  const maximum = grant.amount.points;
  return { label: labelOf(headOf(withoutEdges(part))), method: { kind: 'passFail', maximum }, maximum };
}

function isDone(condition: readonly Token[], isOneOf: boolean): boolean {
  if (match(condition, DONE) !== null) return true;
  const once = isOneOf ? match(condition, DONE_ONCE) : null;
  return once !== null && under(once, 'one').every(({ value }) => value !== null && equal(value, ONE));
}

export function partOf(part: readonly Token[], context: SentenceContext, read: ReadPart): MethodPart | null {
  const plain = underPlan(withoutEdges(part));
  const understood = read(plain, { ...context, maximum: null, isPart: true });
  if (understood === null || understood.contradicts === true) return null;
  return { label: labelOf(headOf(plain)), method: understood.method, maximum: understood.most };
}

/** A few words to know a part by: those before its first number. */
export function headOf(listed: readonly Token[]): readonly Token[] {
  const part = match(listed.slice(0, 3), LISTED) === null ? listed : listed.slice(3);
  const first = part.findIndex(({ code, value }) => value !== null || ['FROM', 'BELOW', 'ABOVE', 'CAP', ':'].includes(code));
  const amount = part.findIndex((_, at) => amountAt(part, at) !== null);
  const head = first > 0 ? part.slice(0, first) : amount > 0 ? part.slice(0, amount) : part;
  return head.filter(({ code }) => !['EACH', 'EVERY', 'IF', 'được'].includes(code));
}

const COUNTS = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
]);

/** `tổng điểm của hai nội dung không quá 3 điểm` is a limit of all where there are two of them. */
function withoutCount(end: readonly Token[], parts: number): readonly Token[] {
  const at = end.findIndex(
    ({ code }, index) => code !== 'CAP' && ['nội', 'phần', 'mục', 'ý'].includes(end[index + 1]?.code ?? ''),
  );
  const count = end[at];
  if (count === undefined || end.findIndex(({ code }) => code === 'CAP') < at) return end;
  const isAll = count.value === null ? COUNTS.get(count.code) === parts : equal(count.value, points(String(parts)));
  return isAll ? end.filter((_, index) => index !== at) : end;
}

/** `…; tổng không quá 5 điểm` at the end limits all parts together. */
function withoutLastCap(
  parts: readonly (readonly Token[])[],
  maximum: Points | null,
): { readonly parts: readonly (readonly Token[])[]; readonly cap: Points | null } {
  const last = pieces(parts[parts.length - 1] ?? []);
  const end = withoutCount(withoutEdges(last[last.length - 1] ?? []), parts.length);
  const cap = last.length > 1 && end[0]?.code === 'tổng' ? capFrom(end) : null;
  if (cap?.kind !== 'cap' || cap.period !== null) return { parts, cap: null };
  const whole = last
    .slice(0, -1)
    .flatMap((piece, at): readonly Token[] => (at === 0 ? piece : [{ text: ';', code: ';', value: null }, ...piece]));
  return { parts: [...parts.slice(0, -1), whole], cap: pointsFrom(cap.amount, maximum) };
}
