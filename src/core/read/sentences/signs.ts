import type { CriterionKind } from '../../domain/criteria';
import { mark, word, type Token } from './token';

const SUBTRACTS = new Set([':', '(', '=']);
const LINE = new Set([';', '.']);

/**
 * `mỗi vi phạm: -1 điểm` takes a point away. Where the sign may as well be a bullet or a dash (`-2 điểm/bài`, `Tốt -5 điểm`) only a
 * criterion of deductions tells; elsewhere it stays a sign that no pattern explains.
 */
export function withSigns(tokens: readonly Token[], kind: CriterionKind | null): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.code !== 'MINUS') return token;
    const before = tokens[at - 1]?.code ?? ';';
    if (kind === 'penalty' || SUBTRACTS.has(before)) return word('-', 'trừ');
    return before === 'đa' || before === 'quá' ? word('-', 'trừ') : LINE.has(before) && kind === 'bonus' ? mark('-') : token;
  });
}
