import { equal } from '../../domain/points';
import { match, pattern, under } from './pattern';
import { mark, type Token } from './token';

const OF_WHAT = 'của|cho|tiêu|chí|mục|này|năm|được|giao|là|:|đề|ra|cụm|EACH|đơn|vị|trường';
const TARGET = pattern(`;? PLAN ${OF_WHAT}* N ~+ /? năm?`);
/** What is said again by the rule that follows: `Chỉ tiêu là 4 bài; đạt đủ 4 bài trở lên được …`, `Trên tổng số 55 tiêu chí: đủ 55 …`. */
const SAID_AGAIN = [
  pattern(`;? PLAN ${OF_WHAT}* size:N|P ~*`),
  pattern(';? EACH|các|từng đơn|trường vị? được? giao PLAN? size:N ~*'),
  pattern(';? trong|trên|tính* tổng số size:N ~+'),
];
const REACHED = new Set(['đạt', 'hoàn', 'đủ', 'thực']);
const ENDS = new Set(['.', ';', ',', ':']);

/** `Số học viên so với chỉ tiêu được giao:`. */
const OF_PLAN = pattern(';? ~b+ COMPARED PLAN được? giao? :');

/** `Chỉ tiêu của tiêu chí này là 12 bài. Đạt chỉ tiêu được …` is `Chỉ tiêu 12 bài: đạt chỉ tiêu được …`. */
export function withTargetAsHeading(given: readonly Token[]): readonly Token[] {
  const tokens = fromTarget(underPlan(given));
  const again = saidAgain(tokens);
  if (again > 0) return tokens.slice(again);
  const end = tokens.findIndex(({ code }, at) => at > 1 && ['.', ';', ','].includes(code));
  const stated = end < 0 || !REACHED.has(tokens[end + 1]?.code ?? '') ? [] : tokens.slice(0, end);
  if (stated.length === 0 || match(stated, TARGET) === null) return tokens;
  const number = stated.findIndex(({ code }) => code === 'N');
  const things = stated.slice(number).filter((_, at, all) => !isYearly(all, at) && !isYearly(all, at - 1));
  return [
    ...stated.filter(({ code }) => code === 'PLAN'),
    ...things,
    mark(':'),
    ...withTargetNamed(tokens.slice(end + 1), stated[number]?.value ?? null),
  ];
}

const BASED = pattern(';? trên|với|theo|căn|so* cơ|cứ* sở|vào|với*');
const ABOUT = pattern(';? IF ~+');

/** `Đối với nội dung này, trên cơ sở chỉ tiêu 03 đề tài được giao, đơn vị hoàn thành …`: from the target on, and from what is reached. */
function fromTarget(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(({ code }) => code === ',');
  const start = comma > 0 && match(tokens.slice(0, comma), ABOUT) !== null ? comma + 1 : 0;
  const plan = tokens.findIndex(({ code }, at) => at >= start && code === 'PLAN');
  const end = tokens.findIndex(({ code }, at) => at > plan && ENDS.has(code));
  const isBased = plan > start && plan < start + 4 && match(tokens.slice(start, plan), BASED) !== null;
  if (!isBased || end < 0 || tokens[plan + 1]?.code !== 'N') return tokens;
  const who = tokens.slice(end + 1);
  const length = who[0]?.code === 'đơn' || who[0]?.code === 'nhà' ? 2 : who[0]?.code === 'trường' ? 1 : 0;
  return [...tokens.slice(plan, end + 1), ...who.slice(length)];
}

/** `20 lớp/năm`: a target is of a year anyway. */
const isYearly = (tokens: readonly Token[], at: number): boolean => tokens[at]?.code === '/' && tokens[at + 1]?.code === 'năm';

/** `số lớp thực hiện / 12 x 6` divides by the target of 12. */
function withTargetNamed(tokens: readonly Token[], target: Token['value']): readonly Token[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const isDivisor = before?.code === '/' || (before?.code === 'MATH' && /^chia/iu.test(before.text));
    const isSame = target !== null && token.code === 'N' && token.value !== null && equal(token.value, target);
    return isDivisor && isSame ? { text: token.text, code: 'PLAN', value: null } : token;
  });
}

/** What follows such a heading is of the plan in any case. */
export function underPlan(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(({ code }) => code === ':');
  if (colon < 0 || match(tokens.slice(0, colon + 1), OF_PLAN) === null) return tokens;
  return tokens.filter(({ code }, at) => at > colon || code !== 'COMPARED');
}

/** Behind a statement of the target whose number the first condition names itself; 0 where it does not. */
function saidAgain(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ code }, at) => at > 1 && ENDS.has(code));
  const found = end < 0 ? null : match(tokens.slice(0, end), ...SAID_AGAIN);
  const size = found === null ? null : (under(found, 'size')[0]?.value ?? null);
  const next = tokens.slice(end + 1).find(({ value }) => value !== null);
  const bound = next === undefined ? '' : (tokens[tokens.indexOf(next) - 1]?.code ?? '');
  const isSame = size !== null && next?.value !== undefined && next.value !== null && equal(size, next.value);
  return isSame && (bound === 'EXACT' || bound === 'FROM') ? end + 1 : 0;
}
