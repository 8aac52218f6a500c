import { equal, HUNDRED } from '../../domain/points';
import type { Token } from './token';

const MET = new Set(['đạt', 'bằng', 'đúng']);
const JOINTS = new Set(['AND', 'OR', ',']);

/** `đạt và vượt 100% chỉ tiêu` is from 100% on; by 5% it would be something else. */
export function withMetAndOver(tokens: readonly Token[]): readonly Token[] {
  const isMet = (at: number): boolean => {
    const [met, joint, over, whole] = tokens.slice(at, at + 4);
    return (
      MET.has(met?.code ?? '') &&
      JOINTS.has(joint?.code ?? '') &&
      over?.code === 'OVER' &&
      whole?.code === 'P' &&
      whole.value !== null &&
      equal(whole.value, HUNDRED)
    );
  };
  return tokens.flatMap((token, at): readonly Token[] => {
    if (isMet(at)) {
      const said = tokens.slice(at, at + 3).map(({ text }) => text);
      return [{ text: said.join(' '), code: 'FROM', value: null }];
    }
    return isMet(at - 1) || isMet(at - 2) ? [] : [token];
  });
}
