import { compare, ONE, subtract, ZERO } from '../../domain/points';
import { areContrasted } from './contrast';
import { capFrom } from './caps';
import type { Clause, Grant, Note, Verb } from './clause';
import { floorFrom } from './floors';
import { amountIn, carriedOn, grantFrom, opensWithAmount, withoutCaption, withoutLead } from './grantFrom';
import { headingVerb } from './headingVerb';
import { isLimitOfEach } from './limitOfEach';
import { decides, noteFrom } from './notes';
import { namedCapFrom } from './namedCap';
import { match, matches, pattern, under } from './pattern';
import { partCapFrom } from './partCaps';
import { pieces } from './pieces';
import { isCircumstance } from './qualifier';
import { BULLET, mark, type Token } from './token';
import { withoutEdges } from './withoutEdges';

const NO_LONGER = pattern('IF? kể|tính? từ of:~+ place:ORD ONWARD|UP? ,? THEN? NOMORE|ZERO');
/** `chỉ tính đến bài thứ 15`. */
const UP_TO = pattern('PICK|tính|được|chỉ|điểm* đến|TO hết? of:~+ place:ORD');
const ONLY_FROM = pattern('PICK|được* IF|đối|với|cho+ lead:~b* FROM|≥ size:P of:~b* UP? ~b*');
const PLACE_WORDS = new Set(['hạng', 'vị', 'trí', 'bậc', 'các', 'thứ']);
const TITLE = pattern('~q|,+');

/** A sentence as clauses, in order. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  let standing: Verb | null = null;
  let carried: Verb | null = null;
  const isCompared = tokens.some(({ code }) => ['BEST', 'LEADER', 'REST'].includes(code));
  const cut = pieces(tokens).map(withoutJoint);
  const isContrasted = areContrasted(cut.map(circumstanceIn));
  const opening = openingOf(tokens);
  return cut.flatMap((trimmed, at): readonly Clause[] => {
    if (at === 0 && trimmed.length > 2 && trimmed.length === opening.length && isTitle(trimmed))
      return [{ kind: 'note', says: 'explains', value: null, source: trimmed }];
    const heading = headingVerb(trimmed);
    if (heading !== null) {
      // `Trừ điểm nếu nộp chậm, tối đa 5 điểm`: how much for one is said nowhere
      const isConditional = trimmed.some(({ code }) => code === 'IF');
      if (isConditional && !cut.slice(at + 1).some(earns)) return [{ kind: 'unread', source: trimmed }];
      standing = heading;
      return [];
    }
    if (withoutLead(trimmed).length === 0) return [];
    const note = withoutRow(withoutRate(noteFrom(trimmed), cut[at - 1]), tokens);
    if (note !== null) return [isContrasted && isCircumstance(trimmed) ? { kind: 'unread', source: trimmed } : note];
    const limits = trimmed.some(({ code }) => code === 'CAP');
    const ofLast = limits && isOfLastAlone(cut.slice(0, at)) ? partCapFrom(trimmed) : null;
    if (ofLast?.of.length === 0) return [ofLast];
    const cap = capFrom(trimmed);
    // `cộng tối đa 5 điểm: 2 điểm cho mỗi giải`
    if (cap?.kind === 'cap' && at === 0) standing = cap.verb;
    // `Điểm trừ, tối đa 5 điểm: mỗi lần 1 điểm`
    if (cap?.kind === 'cap' && cap.verb === null && headingVerb(cut[at - 1] ?? []) !== null) return [{ ...cap, verb: standing }];
    if (cap !== null) return [cap];
    const ofName = limits
      ? namedCapFrom(
          trimmed,
          cut.slice(0, at).filter((piece) => amountIn(piece) !== null),
        )
      : null;
    if (ofName !== null) return [ofName];
    const ofOne = limits && at > 0 ? partCapFrom(trimmed) : null;
    if (ofOne !== null) return [ofOne];
    const last = lastCounted(trimmed);
    if (last !== null) return [last];
    const only = onlyFrom(trimmed);
    if (only !== null) return [only];
    const floor = floorFrom(trimmed, isCompared);
    if (floor !== null) return [floor];
    const grant = grantFrom(trimmed, standing ?? carriedOn(trimmed, carried), isContrasted);
    carried = grant !== null && grant.verb !== 'give' && opensWithAmount(trimmed) && grant.tail.length > 0 ? grant.verb : null;
    if (grant === null || isLimitOfEach(trimmed)) return [{ kind: 'unread', source: trimmed }];
    const captioned = withoutCaption(trimmed.slice(0, amountIn(trimmed)?.at ?? 0));
    standing = captioned.verb ?? headingVerb(captioned.caption) ?? standing;
    return [grant];
  });
}

/** Points that are given or taken, no limit of them. */
const earns = (piece: readonly Token[]): boolean => amountIn(piece) !== null && !piece.some(({ code }) => code === 'CAP');

/** `có kế hoạch 1 điểm, …, mỗi báo cáo 0,5 điểm nhưng phần này không quá 1 điểm`: only the last of them is counted. */
function isOfLastAlone(before: readonly (readonly Token[])[]): boolean {
  const earning = before.filter((piece) => amountIn(piece) !== null);
  const counts = earning.map((piece) => piece.some(({ code }) => code === 'EACH' || code === 'EVERY' || code === '/'));
  return counts.length > 1 && counts[counts.length - 1] === true && counts.slice(0, -1).every((one) => !one);
}

/** Names what follows, and says nothing of who decides or who is favoured. */
const isTitle = (tokens: readonly Token[]): boolean => matches(tokens, TITLE) && !decides(tokens);

/** `Giáo trình do đơn vị chủ biên.` before rows with bullets is their title; nothing where no such rows follow. */
function openingOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ code }, at) => code === '.' && tokens[at + 1]?.text === BULLET);
  return withoutEdges(tokens.slice(0, Math.max(end, 0)));
}

/** Behind a share `kể cả trường hợp vượt 100%` may say that there is more. */
function withoutRate(note: Note | null, before: readonly Token[] = []): Note | null {
  const isEvenAbove = note?.source[0]?.code === 'kể' && note.source.some(({ code }) => code === 'OVER');
  return isEvenAbove && before.some(({ code }) => code === 'PROPORTION') ? null : note;
}

/** `thiếu dưới 10% không trừ; thiếu từ 10% trừ 1 điểm`: where nothing goes by steps that is a row of its own. */
function withoutRow(note: Note | null, tokens: readonly Token[]): Note | null {
  const isOfStep = note?.says === 'remainder' && note.source.some(({ code }) => code === 'NODEDUCTION' || code === 'NOMORE');
  return isOfStep && !tokens.some(({ code }) => code === 'EVERY' || code === 'EACH') ? null : note;
}

/** All of a statement that says no points, or what stands behind its points; of a limit none. */
function circumstanceIn(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.some(({ code }) => code === 'CAP') ? null : amountIn(tokens);
  return found === null ? tokens : withoutEdges(tokens.slice(found.at + found.length));
}

/** `từ lượt thứ 11 trở đi không tính thêm điểm`: ten of them count. */
function lastCounted(tokens: readonly Token[]): Clause | null {
  const last = tokens.some(({ code }) => code === 'PICK' || code === 'tính') ? match(tokens, UP_TO) : null;
  const most = last === null ? null : (under(last, 'place')[0]?.value ?? null);
  if (last !== null && most !== null && !under(last, 'of').every(({ code }) => PLACE_WORDS.has(code)))
    return { kind: 'countCap', count: most, of: under(last, 'of'), period: null, source: tokens };
  const found = match(tokens, NO_LONGER);
  const place = found === null ? null : (under(found, 'place')[0]?.value ?? null);
  // `từ hạng thứ sáu trở đi không tính điểm`: a row of places
  const isPlace = found !== null && under(found, 'of').every(({ code }) => PLACE_WORDS.has(code));
  return found === null || place === null || isPlace || compare(place, ONE) <= 0
    ? null
    : { kind: 'countCap', count: subtract(place, ONE), of: under(found, 'of'), period: null, source: tokens };
}

/** `Chỉ tính điểm khi đạt từ 50% kế hoạch`: below that there is nothing. */
function onlyFrom(tokens: readonly Token[]): Grant | null {
  const found = match(tokens, ONLY_FROM);
  const size = found === null ? [] : under(found, 'size');
  if (found === null || size.length === 0) return null;
  return {
    kind: 'grant',
    caption: [],
    condition: [...under(found, 'lead'), mark('BELOW'), ...size, ...under(found, 'of')],
    verb: 'give',
    amount: { kind: 'points', points: ZERO },
    tail: [],
    source: tokens,
  };
}

/** `còn dưới 80%: 2 điểm`; `còn hạn chế` is a grade. */
const LAST_ROW = new Set([
  'BELOW',
  'ABOVE',
  'FROM',
  'NOT',
  'IF',
  'OVER',
  '<',
  '≤',
  '>',
  '≥',
  'đạt',
  'loại',
  'mức',
  'đơn',
  'trường',
]);

/** `và hạng nhất 10 điểm`, `còn dưới 80%: 2 điểm`: the last row of several. */
function withoutJoint(piece: readonly Token[]): readonly Token[] {
  const bare = withoutEdges(piece);
  const [first, second] = bare;
  const isLast = first?.code === 'còn' && LAST_ROW.has(second?.code ?? '');
  const isJoined = ((first?.code === 'AND' && second?.code !== 'CAP') || isLast) && bare.some(({ code }) => code === 'PT');
  return isJoined ? withoutEdges(bare.slice(1)) : bare;
}
