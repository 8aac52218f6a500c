import type { Clause } from '../clause';
import type { Token } from '../token';

/** What may be lacking in part: no number says how much. */
const IN_PART = new Set(['đạt', 'đủ', 'hoàn', 'thành', 'được', 'đúng', 'kịp', 'tốt', 'đầy']);
const LONGEST = 4;

/** `không cử: 0 điểm` after `cử từ 5 đồng chí đi học: 4 điểm`: none of what the other rows count. */
export function deniesCounted(condition: readonly Token[], clauses: readonly Clause[]): boolean {
  const [first, ...said] = condition[0]?.code === 'IF' ? condition.slice(1) : condition;
  if (first?.code !== 'NOT' || said.length === 0 || said.length > LONGEST || said.some(({ code }) => IN_PART.has(code)))
    return false;
  return clauses.some((one) => {
    const words = one.kind === 'grant' ? one.condition : [];
    const number = words.findIndex(({ code }) => code === 'N');
    const before = words.slice(0, Math.max(number, 0)).map(({ code }) => code);
    return before.includes(said[0]?.code ?? '') && said.every(({ code }) => words.some((word) => word.code === code));
  });
}
