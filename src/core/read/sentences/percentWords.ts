import { points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';
import type { Token } from './token';

/** `mỗi phần trăm vượt` is each 1%. */
function withEachPercent(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    const isEach =
      ['mỗi', 'cứ', 'từng', 'moi'].includes(tokens[at - 1]?.code ?? '') ||
      ['mỗi', 'cứ', 'từng', 'moi'].includes(tokens[at - 2]?.code ?? '');
    // `mỗi %` has become the two words by now
    const [plain, next, before] = [token, tokens[at + 1], tokens[at - 1]].map((one) => stripMarks(one?.code ?? ''));
    if (isEach && plain === 'phan' && next === 'tram') return [{ text: token.text, code: 'P', value: points('1') }];
    return isEach && plain === 'tram' && before === 'phan' ? [] : [token];
  });
}

/** `95 phần trăm` is 95%. */
export function withPercents(tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isPercent =
      token.code === 'N' &&
      stripMarks(tokens[at + 1]?.text ?? '') === 'phan' &&
      stripMarks(tokens[at + 2]?.text ?? '') === 'tram';
    made.push(
      isPercent
        ? { ...token, code: 'P', text: `${token.text} ${tokens[at + 1]?.text ?? ''} ${tokens[at + 2]?.text ?? ''}` }
        : token,
    );
    if (isPercent) at += 2;
  }
  return withEachPercent(made);
}
