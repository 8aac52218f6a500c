import type { Token } from './token';

/** With these a dash before a number may as well take the points away. */
const FAULTS = new Set([
  'chậm',
  'muộn',
  'trễ',
  'lỗi',
  'vi',
  'sai',
  'thiếu',
  'vắng',
  'luật',
  'khiển',
  'cảnh',
  'mỗi',
  'cứ',
  'trừ',
  'lần',
]);

/** `Xuất sắc - 10 điểm; Tốt - 8 điểm`: in a list whose rows all have one the dash is a colon. */
export function withDashesAsColons(tokens: readonly Token[]): readonly Token[] {
  const dashes = tokens.filter((_, at) => isDash(tokens, at)).length;
  const amounts = tokens.filter((_, at) => isPoints(tokens, at)).length;
  if (dashes < 2 || dashes < amounts || tokens.some(({ code }) => FAULTS.has(code))) return tokens;
  return tokens.map((token, at) => (isDash(tokens, at) ? { ...token, code: ':' } : token));
}

const isPoints = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === 'N' && ['điểm', 'đ'].includes(tokens[at + 1]?.code ?? '');

/** Between two numbers it is a range: `5 - 6 điểm`. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === '-' && isPoints(tokens, at + 1) && tokens[at - 1] !== undefined && tokens[at - 1]?.code !== 'N';
