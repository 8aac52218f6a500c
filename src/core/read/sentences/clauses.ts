import { compare, ONE, subtract, ZERO } from '../../domain/points';
import { amountAt, type Amount } from './amountAt';
import { areContrasted } from './contrast';
import { capFrom } from './caps';
import type { Clause, Grant, Note, Verb } from './clause';
import { floorFrom } from './floors';
import { headingVerb } from './headingVerb';
import { decides, noteFrom } from './notes';
import { match, matches, pattern, under } from './pattern';
import { pieces } from './pieces';
import { isCircumstance, isQualifier } from './qualifier';
import { BULLET, mark, type Token } from './token';

const GIVING = new Set(['được', 'tính', 'chấm', 'cho', 'đạt', 'là', 'hưởng', 'ghi', 'THEN', ':', '=', '-', 'sẽ', 'điểm']);
const VERBS: Readonly<Record<string, Verb>> = { ADD: 'add', SUB: 'subtract', REDUCED: 'subtract' };
/** What may stand behind an amount and says nothing further: `của tiêu chí này`, `trong năm`. */
const AFTERWORDS = pattern(
  'của|cho|trong|ở|tại|theo|vào* (cả|toàn|)|mục|tiêu|chí|nội|dung|phần|chỉ|này|đó|năm|kỳ|cả|toàn|quy|định|PLAN|tương|ứng|nhóm|đơn|vị*',
);
const TO_TOTAL = pattern('vào|trong|ở tổng số? điểm thi|chung|cuối|đua|năm*');
const NO_LONGER = pattern('IF? kể|tính? từ of:~+ place:ORD ONWARD|UP? ,? THEN? NOMORE|ZERO');
const ONLY_FROM = pattern('PICK|được* IF|đối|với|cho+ lead:~b* FROM|≥ size:P of:~b* UP? ~b*');
const TITLE = pattern('~q|,+');
const CAPTION = pattern('name:~b+');
/** Before `mỗi …` also of what does not happen: `Vắng họp không lý do: mỗi lần trừ 1 điểm`. */
const CAPTION_OF_EACH = pattern('name:~|NOT|OR|AND|COMPARED+');
/** `Đối với mỗi cá nhân được tặng: bằng khen 2 điểm, giấy khen 1 điểm`: of each kind there may be several. */
const CAPTION_EACH = pattern('IF? EACH name:~s|,+');
const UNIT = /^(?:đơn vị|trường|nhà trường|tập thể|năm(?: học)?|tháng|quý|học kỳ|kỳ)$/u;
const LEAD = /^(?:cách|chấm|tính|điểm|cụ|thể|như|sau|trong|đó|mức|quy|định|nội|dung)$/;

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
      standing = heading;
      return [];
    }
    if (trimmed.length === 0 || trimmed.every(({ code }) => LEAD.test(code))) return [];
    const note = withoutRate(noteFrom(trimmed), cut[at - 1]);
    if (note !== null) return [isContrasted && isCircumstance(trimmed) ? { kind: 'unread', source: trimmed } : note];
    const cap = capFrom(trimmed);
    // `cộng tối đa 5 điểm: 2 điểm cho mỗi giải`
    if (cap?.kind === 'cap' && at === 0) standing = cap.verb;
    // `Điểm trừ, tối đa 5 điểm: mỗi lần 1 điểm`
    if (cap?.kind === 'cap' && cap.verb === null && headingVerb(cut[at - 1] ?? []) !== null) return [{ ...cap, verb: standing }];
    if (cap !== null) return [cap];
    const last = lastCounted(trimmed);
    if (last !== null) return [last];
    const only = onlyFrom(trimmed);
    if (only !== null) return [only];
    const floor = floorFrom(trimmed, isCompared);
    if (floor !== null) return [floor];
    const grant = grantFrom(trimmed, standing ?? carriedOn(trimmed, carried), isContrasted);
    carried = grant !== null && grant.verb !== 'give' && opensWithAmount(trimmed) && grant.tail.length > 0 ? grant.verb : null;
    if (grant === null) return [{ kind: 'unread', source: trimmed }];
    const captioned = withoutCaption(trimmed.slice(0, amountIn(trimmed)?.at ?? 0));
    standing = captioned.verb ?? headingVerb(captioned.caption) ?? standing;
    return [grant];
  });
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

/** All of a statement that says no points, or what stands behind its points; of a limit none. */
function circumstanceIn(tokens: readonly Token[]): readonly Token[] {
  const found = tokens.some(({ code }) => code === 'CAP') ? null : amountIn(tokens);
  return found === null ? tokens : withoutEdges(tokens.slice(found.at + found.length));
}

/** `từ lượt thứ 11 trở đi không tính thêm điểm`: ten of them count. */
function lastCounted(tokens: readonly Token[]): Clause | null {
  const found = match(tokens, NO_LONGER);
  const place = found === null ? null : (under(found, 'place')[0]?.value ?? null);
  return found === null || place === null || compare(place, ONE) <= 0
    ? null
    : { kind: 'countCap', count: subtract(place, ONE), of: under(found, 'of'), source: tokens };
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

function grantFrom(tokens: readonly Token[], standing: Verb | null, isContrasted: boolean): Grant | null {
  const found = amountIn(tokens);
  if (found === null) return null;
  // `5 điểm: từ 90% trở lên`
  if (found.at === 0 && tokens[found.length]?.code === ':' && tokens.length > found.length + 1)
    return grantFrom([...tokens.slice(found.length + 1), mark(':'), ...tokens.slice(0, found.length)], standing, isContrasted);
  const { caption, rest, verb: of } = withoutCaption(tokens.slice(0, found.at));
  const tail = withoutEdges(tokens.slice(found.at + found.length));
  const { condition, verb } = withoutVerb(opensGrant(rest, tail) ? [] : withoutSaidTwice(rest));
  const isPlain = (match(tail, AFTERWORDS, TO_TOTAL) !== null || isQualifier(tail)) && !(isContrasted && isCircumstance(tail));
  const told = verb ?? of ?? headingVerb(caption) ?? standing;
  return {
    kind: 'grant',
    caption: headingVerb(caption) === null && !repeatsFault(caption, condition) ? withoutLead(caption) : [],
    condition: withCase(withoutOpening(withoutEdges(condition))),
    verb: told ?? (found.amount.kind === 'loseAll' || found.amount.kind === 'noDeduction' ? 'subtract' : 'give'),
    amount: found.amount,
    tail: isPlain ? [] : tail,
    source: tokens,
  };
}

/** `Cộng 1 điểm cho mỗi sáng kiến, 2 điểm cho mỗi đề tài`: the verb of the first is that of the next. */
function carriedOn(tokens: readonly Token[], carried: Verb | null): Verb | null {
  const found = amountIn(tokens);
  return found?.at === 0 && tokens.length > found.length ? carried : null;
}

/** Where a statement begins with its amount, or with a verb before it. */
function opensWithAmount(tokens: readonly Token[]): boolean {
  const at = amountIn(tokens)?.at ?? -1;
  return at >= 0 && tokens.slice(0, at).every(({ code }) => GIVING.has(code) || VERBS[code] !== undefined);
}

function amountIn(tokens: readonly Token[]): { readonly at: number; readonly length: number; readonly amount: Amount } | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = amountAt(tokens, at);
    if (found !== null) return { at, ...found };
  }
  return null;
}

interface Captioned {
  readonly caption: readonly Token[];
  readonly rest: readonly Token[];
  /** What the caption says of all that follows. */
  readonly verb?: Verb;
}

/** `Mỗi đơn vị: xuất sắc 5 điểm, tốt 3 điểm`. */
function isOfUnit(caption: readonly Token[]): boolean {
  const at = caption.findIndex(({ code }) => code === 'EACH');
  return (
    at >= 0 &&
    UNIT.test(
      caption
        .slice(at + 1)
        .map(({ code }) => code)
        .join(' '),
    )
  );
}

const verbBehind = (caption: readonly Token[]): Verb | null => VERBS[caption[caption.length - 1]?.code ?? ''] ?? null;

/** `Công tác tuyên truyền: mỗi tin được …`: the words before a colon that a condition follows. */
function withoutCaption(before: readonly Token[]): Captioned {
  const colons = before.flatMap(({ code }, at) => (code === ':' ? [at] : []));
  for (const colon of colons.reverse()) {
    const [caption, rest] = [before.slice(0, colon), before.slice(colon + 1)];
    if (rest.length === 0 && headingVerb(caption) !== null) return { caption, rest };
    if (rest.length === 0 || rest.every(({ code }) => GIVING.has(code) || VERBS[code] !== undefined)) continue;
    const isOfEach = rest[0]?.code === 'EACH' && rest.some(({ code }) => code === 'SUB');
    if (isOfUnit(withoutEdges(caption))) continue;
    // `đơn vị có giải tại hội thi được cộng: giải nhất 3 điểm, giải nhì 2 điểm`
    const named = verbBehind(caption);
    if (named !== null && match(withoutEdges(caption.slice(0, -1)), CAPTION) !== null)
      return { caption: withoutEdges(caption.slice(0, -1)), rest, verb: named };
    if (
      headingVerb(caption) !== null ||
      matches(withoutEdges(caption), CAPTION, CAPTION_EACH, ...(isOfEach ? [CAPTION_OF_EACH] : []))
    )
      return { caption: withoutEdges(caption), rest };
  }
  return { caption: [], rest: before };
}

/** `có sai sót: mỗi sai sót trừ 0,25 điểm`. */
function repeatsFault([first, ...more]: readonly Token[], condition: readonly Token[]): boolean {
  const thing = first?.code === 'IF' && more[0]?.code === 'có' ? more.slice(1) : more;
  const isNamed = first?.code === 'có' || first?.code === 'IF';
  return (
    isNamed &&
    condition[0]?.code === 'EACH' &&
    thing.length > 0 &&
    thing.every(({ code }, at) => code === condition[at + 1]?.code)
  );
}

function withoutLead(caption: readonly Token[]): readonly Token[] {
  return caption.every(({ code }) => LEAD.test(code)) ? [] : caption;
}

function withoutVerb(before: readonly Token[]): { readonly condition: readonly Token[]; readonly verb: Verb | null } {
  let to = before.length;
  let verb: Verb | null = null;
  for (; to > 0; to -= 1) {
    const code = before[to - 1]?.code ?? '';
    const named = VERBS[code];
    if (named !== undefined && verb !== null && named !== verb) break;
    const isNumberOfPoints = code === 'số' && before[to]?.code === 'điểm';
    if (named === undefined && !GIVING.has(code) && !isNumberOfPoints) break;
    if (code === 'đạt' && isLevel(before, to)) break;
    verb = named ?? verb;
  }
  return { condition: before.slice(0, to), verb };
}

/** `từ 12 lớp trở lên thì được điểm tối đa là 9 điểm`: the number is all there is; of each one it would be a limit. */
function withoutSaidTwice(before: readonly Token[]): readonly Token[] {
  const last = before[before.length - 1];
  const isAll = last?.code === 'CAP' && /^(?:số |mức )?điểm tối đa/iu.test(last.text);
  const isGiven = ['được', 'đạt', 'hưởng', 'tính', 'chấm'].includes(before[before.length - 2]?.code ?? '');
  const isOfOne = before.some(({ code }) => code === 'EACH' || code === 'EVERY' || code === '/');
  return isAll && isGiven && before.length > 3 && !isOfOne ? before.slice(0, -1) : before;
}

/** `Đạt 10 điểm nếu …`: the condition follows, so the word names no level. */
function opensGrant(before: readonly Token[], tail: readonly Token[]): boolean {
  return before.length === 1 && before[0]?.code === 'đạt' && tail[0]?.code === 'IF';
}

/** `tối đa 12 điểm, trong đó mỗi bài …`. */
function withoutOpening(condition: readonly Token[]): readonly Token[] {
  // `nhưng dưới 60% thì không tính điểm`: one more row
  const isRow = condition[0]?.code === 'BUT' && condition.slice(1, 4).some(({ code }) => code === 'BELOW');
  if (isRow) return condition.slice(1);
  return condition[0]?.code === 'trong' && condition[1]?.code === 'đó' ? condition.slice(2) : condition;
}

/** `Trường hợp vi phạm trừ 1 điểm` begins a condition; elsewhere the words are a noun: `mỗi trường hợp`. */
function withCase(condition: readonly Token[]): readonly Token[] {
  const [first, second, ...rest] = condition;
  return first?.code === 'trường' && second?.code === 'hợp'
    ? [{ ...first, code: 'IF', text: `${first.text} ${second.text}` }, ...rest]
    : condition;
}

/** `Đạt: 4 điểm`, `mức đạt được 1 điểm`, `chưa đạt 0 điểm` name a level; in `mỗi giải đạt 2 điểm` the word only gives. */
function isLevel(before: readonly Token[], to: number): boolean {
  return to < before.length || to === 1 || ['mức', 'loại', 'NOT', 'xếp', ',', ':'].includes(before[to - 2]?.code ?? '');
}

/** `và hạng nhất 10 điểm`, `còn dưới 80%: 2 điểm`: the last row of several. */
function withoutJoint(piece: readonly Token[]): readonly Token[] {
  const bare = withoutEdges(piece);
  const isJoined = bare[0]?.code === 'AND' && bare[1]?.code !== 'CAP' && bare.some(({ code }) => code === 'PT');
  return isJoined ? withoutEdges(bare.slice(1)) : bare;
}

export function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined && [',', ';', '.', ':', '-', '+', '•', '*', '=', '"'].includes(token.code);
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from])) from += 1;
  while (to > from && isEdge(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

export { under };
