import { under, type Found } from '../pattern';
import type { Token } from '../token';

/** Words of a number that do not say of what it is. */
const UNNAMED = new Set('số lượng tổng thực tế hiện theo được đã cần phải trong năm của đơn vị trường mình'.split(' '));

/** `số lớp đã mở / số học viên theo kế hoạch`: no share of what was planned, which are other things; `số lớp / kế hoạch` is one. */
export function isOfOtherThing(found: Found): boolean {
  const [first, goal] = [under(found, 'first')[0]?.code ?? '', [...under(found, 'goal'), ...under(found, 'goal2')]];
  if (!['số', 'tổng'].includes(first) || !['số', 'tổng'].includes(goal[0]?.code ?? '')) return false;
  const [done, planned] = [under(found, 'done'), goal].map(nounIn);
  return done !== undefined && planned !== undefined && done !== planned;
}

const nounIn = (words: readonly Token[]): string | undefined => words.find(({ code }) => !UNNAMED.has(code))?.code;
