import { amountAt, type Amount } from './amountAt';
import type { Grant, Verb } from './clause';
import { headingVerb } from './headingVerb';
import { match, matches, pattern } from './pattern';
import { isCircumstance, isQualifier } from './qualifier';
import { mark, type Token } from './token';
import { withoutEdges } from './withoutEdges';

const GIVING = new Set(['được', 'tính', 'chấm', 'cho', 'đạt', 'là', 'hưởng', 'ghi', 'THEN', ':', '=', '-', 'sẽ', 'điểm']);
const VERBS: Readonly<Record<string, Verb>> = { ADD: 'add', SUB: 'subtract', REDUCED: 'subtract' };
/** What may stand behind an amount and says nothing further: `của tiêu chí này`, `trong năm`. */
const AFTERWORDS = pattern(
  'của|cho|trong|ở|tại|theo|vào* (cả|toàn|)|mục|tiêu|chí|nội|dung|phần|chỉ|này|đó|năm|kỳ|cả|toàn|quy|định|PLAN|tương|ứng|nhóm|đơn|vị*',
);
const TO_TOTAL = pattern('vào|trong|ở tổng số? điểm thi|chung|cuối|đua|năm*');
const CAPTION = pattern('name:~b+');
/** Before `mỗi …` a name may list things and say from which level on they count: `Hội thao, hội diễn do tỉnh hoặc Cụm tổ chức`. */
const CAPTION_OF_THINGS = pattern('name:~|RATE|PLAN|/|AND|OR|UP|,+');
/** Before `mỗi …` also of what does not happen: `Vắng họp không lý do: mỗi lần trừ 1 điểm`. */
const CAPTION_OF_EACH = pattern('name:~|NOT|OR|AND|COMPARED+');
/** `Đối với mỗi cá nhân được tặng: bằng khen 2 điểm, giấy khen 1 điểm`: of each kind there may be several. */
const CAPTION_EACH = pattern('IF? EACH name:~s|,+');
const UNIT = /^(?:đơn vị|trường|nhà trường|tập thể|năm(?: học)?|tháng|quý|học kỳ|kỳ)$/u;
const LEAD = /^(?:cách|chấm|tính|điểm|cụ|thể|như|sau|trong|đó|mức|quy|định|nội|dung)$/;

/** What a statement gives or takes, and for what; `null`: it names no amount. */
export function grantFrom(tokens: readonly Token[], standing: Verb | null, isContrasted: boolean): Grant | null {
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
    caption: headingVerb(caption) === null && !repeatsFault(caption, condition) && !saysHow(caption) ? withoutLead(caption) : [],
    condition: withoutUnitAgain(withCase(withoutOpening(withoutEdges(condition)))),
    verb: told ?? (found.amount.kind === 'loseAll' || found.amount.kind === 'noDeduction' ? 'subtract' : 'give'),
    amount: found.amount,
    tail: isPlain ? [] : tail,
    source: tokens,
  };
}

/** `Cộng 1 điểm cho mỗi sáng kiến, 2 điểm cho mỗi đề tài`: the verb of the first is that of the next. */
export function carriedOn(tokens: readonly Token[], carried: Verb | null): Verb | null {
  const found = amountIn(tokens);
  return found?.at === 0 && tokens.length > found.length ? carried : null;
}

/** Where a statement begins with its amount, or with a verb before it. */
export function opensWithAmount(tokens: readonly Token[]): boolean {
  const at = amountIn(tokens)?.at ?? -1;
  return at >= 0 && tokens.slice(0, at).every(({ code }) => GIVING.has(code) || VERBS[code] !== undefined);
}

export function amountIn(
  tokens: readonly Token[],
): { readonly at: number; readonly length: number; readonly amount: Amount } | null {
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
export function withoutCaption(before: readonly Token[]): Captioned {
  const colons = before.flatMap(({ code }, at) => (code === ':' ? [at] : []));
  for (const colon of colons.reverse()) {
    const [caption, rest] = [before.slice(0, colon), before.slice(colon + 1)];
    if (rest.length === 0 && headingVerb(caption) !== null) return { caption, rest };
    if (rest.length === 0 || rest.every(({ code }) => GIVING.has(code) || VERBS[code] !== undefined)) continue;
    const isEach = rest[0]?.code === 'EACH';
    const isOfEach = isEach && rest.some(({ code }) => code === 'SUB');
    if (isOfUnit(withoutEdges(caption))) continue;
    // `đơn vị có giải tại hội thi được cộng: giải nhất 3 điểm, giải nhì 2 điểm`
    const named = verbBehind(caption);
    if (named !== null && matches(withoutEdges(caption.slice(0, -1)), CAPTION, CAPTION_EACH))
      return { caption: withoutEdges(caption.slice(0, -1)), rest, verb: named };
    if (
      headingVerb(caption) !== null ||
      matches(withoutEdges(caption), CAPTION, CAPTION_EACH, ...(isOfEach ? [CAPTION_OF_EACH] : isEach ? [CAPTION_OF_THINGS] : []))
    )
      return { caption: withoutEdges(caption), rest };
  }
  return { caption: [], rest: before };
}

/** `có sai sót: mỗi sai sót trừ 0,25 điểm`. */
function repeatsFault([first, ...thing]: readonly Token[], condition: readonly Token[]): boolean {
  return (
    first?.code === 'có' &&
    condition[0]?.code === 'EACH' &&
    thing.length > 0 &&
    thing.every(({ code }, at) => code === condition[at + 1]?.code)
  );
}

/** `Điểm được tính theo cấp đề tài:` names no part of what is counted. */
const saysHow = (caption: readonly Token[]): boolean =>
  /^(?:số )?điểm (?:được )?(?:tính|chấm) theo(?: |$)/u.test(caption.map(({ code }) => code).join(' '));

export function withoutLead(caption: readonly Token[]): readonly Token[] {
  return caption.every(({ code }) => LEAD.test(code)) ? [] : caption;
}

function withoutVerb(before: readonly Token[]): { readonly condition: readonly Token[]; readonly verb: Verb | null } {
  let to = before.length;
  let verb: Verb | null = null;
  for (; to > 0; to -= 1) {
    const code = before[to - 1]?.code ?? '';
    const named = VERBS[code];
    if (named !== undefined && verb !== null && named !== verb) break;
    // `mỗi phần trăm giảm thì trừ 0,2 điểm`: what falls is the result
    if (code === 'REDUCED' && verb !== null && before[to]?.code === 'THEN') break;
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
  const bounds = condition.findIndex(({ code }) => code === 'BELOW' || code === '≤');
  const isRow =
    (condition[0]?.code === 'BUT' && bounds > 0 && bounds < 4) ||
    // `riêng đơn vị có tỷ lệ dưới 50% thì không được điểm`
    (condition[0]?.code === 'EXCEPT' &&
      bounds > 0 &&
      bounds < 6 &&
      condition[bounds + 1]?.code === 'P' &&
      !/^trừ|^ngoại/iu.test(condition[0].text));
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

/** `Trường hợp đạt chỉ tiêu, đơn vị được …`: whose points they are is said again. */
function withoutUnitAgain(condition: readonly Token[]): readonly Token[] {
  const comma = condition.reduce((last, { code }, at) => (code === ',' ? at : last), -1);
  const end = condition.slice(comma + 1).map(({ code }) => code);
  return condition[0]?.code === 'IF' && comma > 1 && /^(?:đơn vị|trường|nhà trường|tập thể)$/u.test(end.join(' '))
    ? condition.slice(0, comma)
    : condition;
}

const NAMES = new Set(['mức', 'loại', 'bậc', 'phần', 'mục', 'nhóm', 'độ']);
/** `trên 1% đến 3%: đạt 2,5 điểm`: what is reached is a number already. */
const isBounded = (before: readonly Token[]): boolean =>
  before.some(({ value }, at) => value !== null && !NAMES.has(before[at - 1]?.code ?? ''));

/** `Đạt: 4 điểm`, `mức đạt được 1 điểm`, `chưa đạt 0 điểm` name a level; in `mỗi giải đạt 2 điểm` the word only gives. */
function isLevel(before: readonly Token[], to: number): boolean {
  if (before[to - 2]?.code === ':' && to === before.length && isBounded(before.slice(0, to - 2))) return false;
  return to < before.length || to === 1 || ['mức', 'loại', 'NOT', 'xếp', ',', ':'].includes(before[to - 2]?.code ?? '');
}
