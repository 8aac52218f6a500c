import { exactText, points } from '../../../../../src/core/domain/points';
import type { Token } from '../../../../../src/core/read/sentences/token';

const NUMBER = /^(N|P|F|ORD)(-?\d.*)$/;

/**
 * Tokens written as the grammar names them: `EACH đề tài ADD N2 PT`. `N5`, `P90`, `F1/2` and `ORD3` hold their numbers; `cứ→EVERY`
 * is a token that was typed as `cứ`. Everything else is its own code.
 */
export function tokensOf(line: string): readonly Token[] {
  return line
    .split(' ')
    .filter((one) => one !== '')
    .map((one): Token => {
      const [typed, named] = one.split('→');
      const code = named ?? typed ?? '';
      const [, kind, digits] = NUMBER.exec(code) ?? [];
      const text = (named === undefined ? (digits ?? code) : (typed ?? '')).replace(/_/g, ' ');
      return kind === undefined || digits === undefined
        ? { text, code, value: null }
        : { text, code: kind, value: points(digits) };
    });
}

/** The same the other way round: codes, and numbers where there are some. */
export function lineOf(tokens: readonly Token[]): string {
  return tokens.map(({ code, value }) => (value === null ? code : `${code}${exactText(value)}`)).join(' ');
}
