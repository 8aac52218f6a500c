import { match, pattern } from './pattern';
import { mark, type Token } from './token';

const TARGET = pattern(';? PLAN của|cho|tiêu|chí|mục|này|năm|được|giao|là|:|đề|ra|cụm* N ~+');
const REACHED = new Set(['đạt', 'hoàn', 'đủ', 'thực']);

/** `Chỉ tiêu của tiêu chí này là 12 bài. Đạt chỉ tiêu được …` is `Chỉ tiêu 12 bài: đạt chỉ tiêu được …`. */
export function withTargetAsHeading(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ code }, at) => at > 1 && ['.', ';', ','].includes(code));
  const stated = end < 0 || !REACHED.has(tokens[end + 1]?.code ?? '') ? [] : tokens.slice(0, end);
  if (stated.length === 0 || match(stated, TARGET) === null) return tokens;
  const number = stated.findIndex(({ code }) => code === 'N');
  return [...stated.filter(({ code }) => code === 'PLAN'), ...stated.slice(number), mark(':'), ...tokens.slice(end + 1)];
}
