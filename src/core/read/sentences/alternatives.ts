import { compare, equal, isZero, points, type Points } from '../../domain/points';
import { capFrom } from './caps';
import { amountIn } from './grantFrom';
import { pieces } from './pieces';
import { donePart, partOf, type ReadPart } from './compound';
import { enumerated, OPENERS } from './enumerated';
import { match, matches, pattern, under } from './pattern';
import { pointsFrom, type Understood } from './parsed';
import type { SentenceContext } from './sentenceContext';
import { mark, type Token } from './token';
import { withoutEdges } from './withoutEdges';

/** Behind two rules: `chỉ tính một trong hai trường hợp`, `lấy mức điểm cao hơn`. */
const BOTH = 'IF|trường|hợp|nếu|cùng|lúc|có|đạt|cả|nhiều|hai|các|loại|mức|nội|dung|trở_lên|THEN*';
const NONE = pattern('NOT có|đạt what:~* THEN|được|tính|:* zero:ZERO|N PT?');
/** What stands for all that was named: `không có loại nào`. */
const ANY_OF_THEM = new Set([
  'loại',
  'nào',
  'gì',
  'cả',
  'hai',
  'ba',
  'các',
  'trong',
  'số',
  'trường',
  'hợp',
  'trên',
  'nội',
  'dung',
]);
const HIGHEST = pattern('HIGHEST');
const CHOSEN = [
  // `phương án có số điểm cao hơn`, behind what says that only one of them counts
  pattern('phương|cách|mức|nội án|dung|tính|chấm* nào? có|được|đạt? mức? số? điểm? BEST|cao|lớn điểm? hơn|nhất?'),
  pattern(
    'đơn|trường|mỗi|EACH* vị? PICK|chỉ|được|lấy|tính|chọn* điểm? theo? một|N trong các|số|hai|ba|N* nội|phương|trường|mức|hình|cách|tiêu* dung|án|hợp|điểm|thức|tính|chí|trên|nêu*',
  ),
  pattern(
    'đơn|trường|mỗi|EACH* vị? PICK|chỉ|được|lấy|tính|chọn+ điểm? theo? một|N nội|phương|trường|mức|hình|cách|tiêu dung|án|hợp|điểm|thức|tính|chí',
  ),
  pattern(
    `${BOTH} PICK|chỉ|được|lấy|tính|chọn+ điểm? phương|trường|mức|cách|kết|bên|loại|hình|danh|nội* án|hợp|điểm|tính|quả|thức|hiệu|dung* nào? có? mức? điểm|số* cao|lớn|BEST|có* điểm? hơn|lợi|nhất*`,
  ),
];
/** `Được tính một trong hai phương án, lấy mức cao hơn: …; hoặc …`. */
const OFFERED = pattern(
  `;|~|PICK* chọn|tính|lấy|chấm|PICK|theo một|một? N? trong các|số|hai|ba* N? phương|cách|nội|mức|trường|hình án|tính|dung|hợp|chấm|thức|sau|đây* ,|lấy|PICK|chọn|tính|phương|án|mức|điểm|cách|BEST|cao|hơn|có|theo|nào|được|VAGUE* :`,
);
/** `Đơn vị được tính theo phương án có điểm cao hơn: …; hoặc …`. */
const BETTER_ONE = pattern(
  ';? đơn|trường? vị? ,|được|chỉ* tính|lấy|chấm|chọn|PICK điểm? theo? phương|cách|mức|trường án|chấm|tính|hợp? nào? có|được|đạt? mức? điểm|số* cao|lớn|BEST|có|VAGUE hơn|nhất? :',
);
/** Before "hoặc" between two rules; between two things that are counted there stands no amount. */
const STOPS = new Set([...OPENERS, 'PT', 'FULL']);

/** `…; hoặc …` between two rules that each stand alone: one of them counts. */
export function alternatives(tokens: readonly Token[], context: SentenceContext, read: ReadPart): Understood | null {
  if (tokens[0]?.code === 'OR') return alternatives(withoutEdges(tokens.slice(1)), context, read); // `Hoặc: …; hoặc …`
  const told = tokens.some(({ code }) => code === 'OR') ? choiceInBracket(tokens) : null;
  if (told !== null) return alternatives(told, context, read);
  const list = enumerated(tokens);
  if (list?.isChoice === true) return either(withoutChosen(list.parts).map(withoutEdges), context, read);
  const opening = tokens.findIndex(({ code }) => code === ':') + 1;
  if (opening > 0 && matches(tokens.slice(0, opening), OFFERED, BETTER_ONE))
    return alternatives(tokens.slice(opening), context, read);
  const ending = lastStatement(tokens);
  if (ending > 0 && deniesOne(withoutEdges(tokens.slice(ending)), tokens.slice(0, ending))) return null;
  const rules = withoutChoice(tokens);
  if (rules !== null) return alternatives(rules, context, read);
  if (ending > 0 && capFrom(withoutEdges(tokens.slice(ending))) !== null) {
    const before = tokens.slice(0, tokens[ending - 1] === undefined ? ending : ending - 1);
    const chosen = lastStatement(before);
    const isChosen = chosen > 0 && matches(withoutEdges(before.slice(chosen)), ...CHOSEN);
    if (isChosen) return alternatives(limitedEach(before.slice(0, chosen), tokens.slice(ending)), context, read);
  }
  const cuts = tokens.flatMap(({ code }, at) => (code === 'OR' && STOPS.has(tokens[at - 1]?.code ?? '') ? [at] : []));
  if (cuts.length === 0) return null;
  const ends = [...cuts, tokens.length];
  const branches = [0, ...cuts.map((at) => at + 1)].map((start, index) => withoutEdges(tokens.slice(start, ends[index])));
  // `mỗi đề tài 2 điểm hoặc mỗi sáng kiến 1 điểm, tối đa 5 điểm`: the limit may be of both
  if (limitsLastAlone(branches, context)) return either(branches, context, read);
  const limited = branches.filter((branch) => branch.some(({ code }) => code === 'CAP')).length;
  const isUnmarked = cuts.some((at) => !OPENERS.has(tokens[at - 1]?.code ?? ''));
  return isUnmarked && limited > 0 && limited < branches.length ? null : either(branches, context, read);
}

/** `… (tính 1 trong 2)` at the end says it as well as a statement of its own. */
function choiceInBracket(tokens: readonly Token[]): readonly Token[] | null {
  const all = withoutEdges(tokens);
  const open = all.reduce((last, { code }, at) => (code === '(' ? at : last), -1);
  const isLast = open > 0 && all[all.length - 1]?.code === ')' && matches(withoutEdges(all.slice(open + 1, -1)), ...CHOSEN);
  return isLast ? [...all.slice(0, open), mark(';'), ...all.slice(open + 1, -1)] : null;
}

/** `hội thảo cấp tỉnh 3 điểm hoặc mỗi hội thảo cấp trường 1 điểm, tối đa 2 điểm`: below what the other earns by itself. */
function limitsLastAlone(branches: readonly (readonly Token[])[], { maximum }: SentenceContext): boolean {
  const cut = branches.map((branch) => pieces(branch).map(withoutEdges));
  const caps = cut.map((all) => all.map((one) => capFrom(one)).filter((one) => one !== null));
  const last = caps[caps.length - 1] ?? [];
  const [only, ...more] = last;
  if (only?.kind !== 'cap' || only.period !== null || more.length > 0 || caps.slice(0, -1).some((all) => all.length > 0))
    return false;
  const limit = pointsFrom(only.amount, maximum);
  const others = cut.slice(0, -1).map((all) => (all.length === 1 ? amountIn(all[0] ?? []) : null));
  return limit !== null && others.every((one) => one?.amount.kind === 'points' && compare(one.amount.points, limit) > 0);
}

/**
 * The rules before `trường hợp có cả hai chỉ tính mức cao nhất` and what is said anyway around it: `không có loại nào thì 0 điểm`,
 * `không cộng dồn`. `null`: none of them is told to count.
 */
function withoutChoice(tokens: readonly Token[]): readonly Token[] | null {
  let [rest, isChosen] = [tokens, false];
  for (let ending = lastStatement(rest); ending > 0; ending = lastStatement(rest)) {
    const last = withoutEdges(rest.slice(ending));
    const chooses = matches(last, ...CHOSEN);
    if (!chooses && !isSaidAnyway(last, rest.slice(0, ending))) break;
    isChosen ||= chooses;
    rest = rest.slice(0, ending);
  }
  return isChosen && rest.some(({ code }) => code === 'OR') ? rest : null;
}

/** `1) …; hoặc 2) …. Lấy phương án cao hơn`: what is said of both stands behind the last of them. */
function withoutChosen(parts: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  let last = parts[parts.length - 1] ?? [];
  for (let ending = lastStatement(last); ending > 0; ending = lastStatement(last)) {
    if (!matches(withoutEdges(last.slice(ending)), ...CHOSEN)) break;
    last = last.slice(0, ending);
  }
  return [...parts.slice(0, -1), last];
}

/** Nothing for nothing, and that the better one is not added to the other. */
function isSaidAnyway(statement: readonly Token[], before: readonly Token[]): boolean {
  if (matches(statement, HIGHEST)) return true;
  const found = match(statement, NONE);
  if (found === null || !under(found, 'zero').every(({ value }) => value === null || isZero(value))) return false;
  return !deniesOne(statement, before);
}

/** `không có đề tài nào thì 0 điểm` beside `hoặc có bài báo 3 điểm` denies one of them alone. */
function deniesOne(statement: readonly Token[], before: readonly Token[]): boolean {
  const found = match(statement, NONE);
  if (found === null || before.every(({ code }) => code !== 'OR')) return false;
  const rules = before.filter(({ code }) => code === 'OR').length + 1;
  const times = (word: string): number => before.filter(({ code }) => code === word).length;
  return !under(found, 'what').every(({ code }) => ANY_OF_THEM.has(code) || times(code) >= rules);
}

/** `… hoặc …, lấy mức cao hơn, tối đa 6 điểm`: the better one up to six is the better of both up to six. */
function limitedEach(rules: readonly Token[], cap: readonly Token[]): readonly Token[] {
  const limit = [mark(','), ...withoutEdges(cap)];
  const before = withoutEdges(rules);
  if (before.some(({ code }) => code === 'CAP')) return rules;
  return [...before.flatMap((token) => (token.code === 'OR' ? [...limit, mark(';'), token] : [token])), ...limit];
}

/** Where the last statement begins; 0 when there is one alone. */
function lastStatement(tokens: readonly Token[]): number {
  const end = tokens.length - 1;
  return tokens.reduce((last, { code }, at) => (OPENERS.has(code) && code !== ':' && at < end ? at : last), 0);
}

const NUMBERED = pattern('phương|cách|trường án|chấm|tính|hợp? number:N :');

/** `Phương án 2: …`: the number of a branch, in their order. */
function withoutNumber(branch: readonly Token[], at: number): readonly Token[] {
  const length = branch.findIndex(({ code }) => code === ':') + 1;
  const found = length === 0 ? null : match(branch.slice(0, length), NUMBERED);
  const number = found === null ? null : (under(found, 'number')[0]?.value ?? null);
  return number !== null && equal(number, points(String(at + 1))) ? branch.slice(length) : branch;
}

/** Each branch by its own method; two that are only done or not may also be kinds of one, unless the larger is the maximum. */
function either(named: readonly (readonly Token[])[], context: SentenceContext, read: ReadPart): Understood | null {
  const branches = named.map(withoutNumber);
  const plain = branches.map((branch) => partOf(branch, context, read));
  const all = plain.map((part, at) => part ?? donePart(branches[at] ?? [], true));
  const parts = all.filter((part) => part !== null);
  if (parts.length < all.length) return null;
  const most = parts.reduce<Points | null>(
    (best, { maximum }) => (maximum === null ? best : best === null || compare(maximum, best) > 0 ? maximum : best),
    null,
  );
  const isWhole = context.maximum !== null && most !== null && equal(most, context.maximum);
  if (plain.every((part) => part === null) && !isWhole) return null;
  return { method: { kind: 'alternatives', branches: parts, pick: 'best' }, most, isExact: true };
}
