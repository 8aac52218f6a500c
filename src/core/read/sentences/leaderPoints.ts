import { compare, equal, type Points } from '../../domain/points';
import type { Token } from './token';

const AGAINST = new Set(['LEADER', 'BEST']);

/** The most points that are named: those of the leader. */
export function mostOf(tokens: readonly Token[]): Points | null {
  return tokens.reduce<Points | null>((most, { code, value }, at) => {
    const isPoints = code === 'N' && value !== null && tokens[at + 1]?.code === 'PT';
    return isPoints && (most === null || compare(value, most) > 0) ? value : most;
  }, null);
}

/** `Dẫn đầu Cụm …: điểm tối đa 4 điểm` gives the most there is to the leader. */
export function withLeadersGiven(tokens: readonly Token[], most: Points | null): readonly Token[] {
  return tokens.map((token, at) => {
    const amount = tokens[at + 1];
    const isMost = token.code === 'CAP' && /^(?:số )?điểm tối đa$/iu.test(token.text) && tokens[at - 1]?.code === ':';
    const isAll = amount?.code === 'N' && amount.value !== null && most !== null && equal(amount.value, most);
    const isOfLeader = AGAINST.has(statement(tokens.slice(0, at))[0]?.code ?? '');
    return isMost && isAll && isOfLeader ? { ...token, code: 'được' } : token;
  });
}

/** `điểm = 5 + 5 x (…)`, `vượt nhưng không dẫn đầu: 5 + 5 x (…)`: both numbers are of points. */
export function withPointsOfSum(tokens: readonly Token[]): readonly Token[] {
  const opens = (at: number): boolean =>
    (tokens[at]?.code === '=' || tokens[at]?.code === ':') &&
    tokens[at + 1]?.code === 'N' &&
    tokens[at + 2]?.code === '+' &&
    tokens[at + 3]?.code === 'N' &&
    ['MATH', 'x', '×', '*', 'nhân'].includes(tokens[at + 4]?.code ?? '');
  return tokens.flatMap((token, at) =>
    opens(at - 1) || opens(at - 3) ? [token, { text: '', code: 'PT', value: null }] : [token],
  );
}

/** The tokens behind the last mark that ends a statement. */
export function statement(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.reduce((last, { code }, at) => (code === ';' || code === '.' ? at : last), -1);
  return tokens.slice(end + 1);
}
