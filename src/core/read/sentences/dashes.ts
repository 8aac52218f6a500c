import { isZero } from '../../domain/points';
import type { Token } from './token';

const LIMITS = new Set(['đa', 'da']);

/** `Tối đa 8 điểm – một lớp mở thêm hưởng 1 điểm`: behind a limit that opens the sentence a dash ends it. */
export function withLimitApart(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.code === ';' ? 1 : 0;
  const dash = tokens.findIndex(({ code }) => code === '-');
  const isLimit =
    dash > start + 2 &&
    isPoints(tokens, dash - 2) &&
    dash - start < 8 &&
    LIMITS.has(tokens[start + 1]?.code ?? tokens[start]?.code ?? '') &&
    /^\p{L}/u.test(tokens[dash + 1]?.text ?? '');
  return isLimit ? tokens.map((token, at) => (at === dash ? { ...token, code: ';' } : token)) : tokens;
}

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

/** `Xuất sắc - 10 điểm; Tốt - 8 điểm`: in a list whose rows all have one, but for a last one (`các thứ hạng khác 1 điểm`), the dash is a colon. */
export function withDashesAsColons(tokens: readonly Token[]): readonly Token[] {
  const dashes = tokens.filter((_, at) => isDash(tokens, at)).length;
  const amounts = tokens.filter((_, at) => isPoints(tokens, at)).length;
  const isLastPlain = dashes >= 3 && dashes === amounts - 1 && lastDash(tokens) < lastAmount(tokens) - 2;
  if (dashes < 2 || (dashes < amounts && !isLastPlain)) return tokens;
  if (tokens.some(({ code }) => FAULTS.has(code)) && !earnsWithNone(tokens)) return tokens;
  return tokens.map((token, at) => (isDash(tokens, at) ? { ...token, code: ':' } : token));
}

/** `0 văn bản chậm - 3 điểm; 1 văn bản - 2 điểm`: where there is no fault nothing would be taken. */
function earnsWithNone(tokens: readonly Token[]): boolean {
  const none = tokens.findIndex(
    ({ code, value }, at) =>
      code === 'N' &&
      value !== null &&
      isZero(value) &&
      [';', ':', 'có'].includes(tokens[at - 1]?.code ?? '') &&
      !isPoints(tokens, at),
  );
  const dash = tokens.findIndex((_, at) => at > none && isDash(tokens, at));
  const points = tokens[dash + 1]?.value ?? null;
  return (
    none >= 0 && dash > 0 && !tokens.slice(none, dash).some(({ code }) => code === ';') && points !== null && !isZero(points)
  );
}

const lastDash = (tokens: readonly Token[]): number => tokens.reduce((last, _, at) => (isDash(tokens, at) ? at : last), -1);
const lastAmount = (tokens: readonly Token[]): number => tokens.reduce((last, _, at) => (isPoints(tokens, at) ? at : last), -1);

const isPoints = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === 'N' && ['điểm', 'đ'].includes(tokens[at + 1]?.code ?? '');

const PLACES = new Set(['thứ', 'hạng']);
/** Between two numbers it is a range, `5 - 6 điểm`; of a place it gives, `thứ 1 - 10 điểm`. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === '-' &&
  isPoints(tokens, at + 1) &&
  tokens[at - 1] !== undefined &&
  (tokens[at - 1]?.code !== 'N' || PLACES.has(tokens[at - 2]?.code ?? ''));
