import { match, pattern, under } from '../pattern';
import type { Token } from '../token';

const OR_NOT_DONE = [
  pattern('bound:~|N|FROM|ABOVE|UP|≥|>|CAP|≤+ ,? OR NOT ~+'),
  pattern('NOT ~+ OR bound:~|N|FROM|ABOVE|UP|≥|>+'),
];

/** `chậm trên 3 ngày hoặc không gửi: 0 điểm`: what was not done at all has no number, and earns as little. */
export function withoutUndone(condition: readonly Token[]): readonly Token[] | null {
  const found = condition.some(({ code }) => code === 'OR') ? match(condition, ...OR_NOT_DONE) : null;
  return found === null ? null : under(found, 'bound');
}
