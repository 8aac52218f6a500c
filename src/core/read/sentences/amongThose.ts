import { equal, HUNDRED } from '../../domain/points';
import { match, pattern } from './pattern';
import { word, type Token } from './token';

const AMONG = pattern('trong số? các|những đơn|trường|nhà vị|trường? OVER PLAN? ,');
const LONGEST = 8;

/** `trong số các đơn vị vượt chỉ tiêu, đơn vị cao nhất được …, mỗi đơn vị còn lại được …`: the others are above their targets too. */
export function withAmongThose(given: readonly Token[]): readonly Token[] {
  if (!given.some(({ code }) => code === 'OVER')) return given;
  const tokens = withWholeAsPlan(given);
  const start = tokens.findIndex((_, at) => lengthAt(tokens, at) > 0);
  if (start < 0) return tokens;
  const behind = tokens.slice(start + lengthAt(tokens, start));
  const end = behind.findIndex(({ code }) => code === ';' || code === '.');
  return [
    ...tokens.slice(0, start),
    ...behind.flatMap((token, at) =>
      token.code === 'REST' && (end < 0 || at < end) ? [token, { text: '', code: 'OVER', value: null }] : [token],
    ),
  ];
}

function lengthAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.code === 'OVER' && tokens[at + 1]?.code === 'PLAN' && tokens[at + 2]?.code === ':' && isOfBest(tokens, at + 3))
    return 3;
  const comma = tokens[at]?.code === 'trong' ? tokens.slice(at, at + LONGEST).findIndex(({ code }) => code === ',') : -1;
  return comma > 0 && match(tokens.slice(at, at + comma + 1), AMONG) !== null ? comma + 1 : 0;
}

/** `trên 100%: trường có tỷ lệ vượt cao nhất …, trường khác …`: who is best, and the others, before the statement ends. */
function isOfBest(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ code }, at) => at >= from && (code === ';' || code === '.'));
  const said = tokens.slice(from, end < 0 ? tokens.length : end).map(({ code }) => code);
  return (said.includes('BEST') || said.includes('LEADER')) && said.includes('REST') && said.includes('OVER');
}

/** `dưới 100% chỉ tiêu: …; bằng 100%: …; trên 100%: …`: all of the target, and what is above it. */
function withWholeAsPlan(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }) => code === 'PLAN')) return tokens;
  const isWhole = (at: number): boolean => {
    const token = tokens[at];
    return token?.code === 'P' && token.value !== null && equal(token.value, HUNDRED) && tokens[at + 1]?.code === ':';
  };
  const opens = (at: number): boolean => at === 0 || tokens[at - 1]?.code === ';' || tokens[at - 1]?.code === '.';
  return tokens.flatMap((token, at): readonly Token[] => {
    if (opens(at) && isWhole(at + 1) && token.code === 'bằng') return [word(token.text, 'đạt')];
    if (opens(at - 1) && isWhole(at) && tokens[at - 1]?.code === 'bằng') return [{ ...token, code: 'PLAN', value: null }];
    if (opens(at) && isWhole(at + 1) && token.code === 'ABOVE' && isOfBest(tokens, at + 3)) return [{ ...token, code: 'OVER' }];
    if (opens(at - 1) && isWhole(at) && tokens[at - 1]?.code === 'ABOVE' && isOfBest(tokens, at + 2))
      return [{ ...token, code: 'PLAN', value: null }];
    return [token];
  });
}
