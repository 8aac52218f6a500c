import { add, points } from '../../domain/points';
import { isWord } from './digitWords';
import type { Token } from './token';

const ONE_BY_ONE = new Set(['mỗi', 'cứ', 'từng', '/', 'trừ', 'cộng', 'thưởng']);
const OF_TARGET = new Set(['hoàn', 'đơn', 'tiêu', 'hoạch', 'trường']);
const OF_MAXIMUM = new Set(['tối', 'chuẩn', 'quy', 'của', 'đó', 'này']);

/** `hai điểm rưỡi` is 2.5; `mỗi cuộc nửa điểm` is 0.5, where `nửa điểm` alone may be half the maximum. */
export function withHalves(tokens: readonly Token[]): readonly Token[] {
  const half = points('1/2');
  return tokens.flatMap((token, at): readonly Token[] => {
    const [next, third] = [tokens[at + 1], tokens[at + 2]];
    if (token.code === 'N' && token.value !== null && isWord(next, 'điểm') && isWord(third, 'rưỡi', 'ruoi'))
      return [{ ...token, text: `${token.text} ${next?.text ?? ''} rưỡi`, value: add(token.value, half) }];
    if (isWord(token, 'rưỡi', 'ruoi') && isWord(tokens[at - 1], 'điểm') && tokens[at - 2]?.code === 'N') return [];
    // `mỗi đảng viên được 1/2 điểm`
    const isFraction = token.code === 'F' && isWord(next, 'điểm', 'đ');
    const isHalf = isWord(token, 'nửa', 'nua') && isWord(next, 'điểm');
    if (!(isFraction || isHalf) || OF_MAXIMUM.has(third?.code ?? '')) return [token];
    const from = tokens.slice(0, at).reduce((last, { code }, index) => (code === ';' || code === '.' ? index : last), 0);
    // beside `một điểm rưỡi` it is no half of all
    const isBeside = tokens.some((one) => isWord(one, 'rưỡi', 'ruoi'));
    const isEach =
      isBeside || ONE_BY_ONE.has(third?.code ?? '') || tokens.slice(from, at).some(({ code }) => ONE_BY_ONE.has(code));
    // `mỗi đơn vị hoàn thành chỉ tiêu được 1/2 điểm` may be of its maximum
    if (!isEach || (isFraction && tokens.slice(from, at).some(({ code }) => OF_TARGET.has(code)))) return [token];
    return [{ ...token, code: 'N', value: isFraction ? token.value : half }];
  });
}
