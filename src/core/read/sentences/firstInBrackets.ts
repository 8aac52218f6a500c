import { match, pattern, under } from './pattern';
import type { Token } from './token';

const WHO = 'là|tức* đơn|trường? vị? có|đạt*';
const WHERE = 'BEST trong|của|toàn|cụm|khối|tỉnh*';
/** `(vượt chỉ tiêu cao nhất Cụm)`, `(có số tin, bài nhiều nhất)`: by what one comes first; elsewhere a comma adds a condition. */
const FIRST = [pattern(`${WHO} of:~m|OVER* ${WHERE}`), pattern(`${WHO} of:số|tổng of2:~|OVER+ ${WHERE}`)];
const AMOUNTS = new Set(['PT', 'FULL', 'N', 'P', 'F', 'CAP', 'NOT', 'REST', 'WORST', 'BEST']);

/**
 * `Đơn vị dẫn đầu Cụm (vượt chỉ tiêu nhiều nhất) được …`: the bracket says of the leader by what it leads, which stands beside it as
 * `dẫn đầu Cụm về vượt chỉ tiêu` would. `null`: no such bracket, or one by which another leads than by the excess the sentence speaks of.
 */
export function firstBefore(
  opened: readonly Token[],
  inside: readonly Token[],
  whole: readonly Token[],
): readonly Token[] | null {
  const end = opened.reduce((last, { code }, at) => ([';', '.', ','].includes(code) ? at : last), -1);
  const said = opened.slice(end + 1);
  const isLeader = said.some(({ code }) => code === 'LEADER') && !said.some(({ code }) => AMOUNTS.has(code));
  const found = isLeader ? match(inside, ...FIRST) : null;
  const of = found === null ? [] : [...under(found, 'of'), ...under(found, 'of2')];
  const isOfExcess = whole.some((one) => one.code === 'OVER' && !inside.includes(one));
  const isOfNumber = of.length > 0 && !of.some(({ code }) => code === 'OVER' || code === 'RATE');
  return found === null || (isOfExcess && isOfNumber) ? null : of;
}
