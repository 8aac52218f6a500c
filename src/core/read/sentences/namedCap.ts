import { stripMarks } from '../../shared/foldHeading';
import type { Cap } from './clause';
import { match, pattern, under } from './pattern';
import { wordsOf, type Token } from './token';

const NAMED = pattern(
  'BUT|AND|song|,* tổng số? điểm của|cho|về nội|tiêu|mục|phần|nhóm|lĩnh dung|chí|vực? of:~+ CAP là|:? amount:N PT ~?',
);
/** These single out some of what is there. */
const SOME = /(?:^| )(?:khac|tung|cac|nhung|hai|ba|rieng|con lai|tren|duoi|truoc|sau)(?: |$)/u;
const MINOR = new Set(['cấp', 'và', 'của', 'trong', 'được', 'khoa', 'học']);

/**
 * `tổng điểm của nội dung nghiên cứu khoa học không quá 7 điểm`: the criterion by its name, a limit of all of it; of a name that
 * stands in one of several rows before it nobody knows.
 */
export function namedCapFrom(source: readonly Token[], earning: readonly (readonly Token[])[]): Cap | null {
  const found = source.some(({ code }) => code === 'CAP') ? match(source, NAMED) : null;
  const amount = found === null ? null : (under(found, 'amount')[0]?.value ?? null);
  const name = found === null ? [] : under(found, 'of');
  if (amount === null || earning.length === 0 || SOME.test(stripMarks(wordsOf(name).toLowerCase()))) return null;
  const said = new Set(name.map(({ code }) => code).filter((code) => !MINOR.has(code)));
  const isNamedThere = earning.length > 1 && earning.some((row) => row.some(({ code }) => said.has(code)));
  return isNamedThere ? null : { kind: 'cap', verb: null, amount: { kind: 'points', points: amount }, period: null, source };
}
