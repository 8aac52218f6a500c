import { withNumbers } from '../../../../../src/core/read/sentences/numberWords';
import { WORDS } from '../../../../../src/core/read/sentences/grammarWords';
import { SPELLINGS } from '../../../../../src/core/read/sentences/lexicon';
import { MARKS } from '../../../../../src/core/read/sentences/marks';
import { withPartsOfAll } from '../../../../../src/core/read/sentences/partsOfAll';
import { rewritten } from '../../../../../src/core/read/sentences/rewrite';
import { withSlashedNumbersApart } from '../../../../../src/core/read/sentences/slashedNumbers';
import { withWordsSpelled } from '../../../../../src/core/read/sentences/slashedWords';
import { withSlipsMended } from '../../../../../src/core/read/sentences/slipsOfTyping';
import { mark, type Token } from '../../../../../src/core/read/sentences/token';
import { tokenise } from '../../../../../src/core/read/sentences/tokenise';
import { lineOf } from './tokens';

/** A sentence with its spellings put right and the marks it was typed without. */
export function tokensIn(sentence: string): readonly Token[] {
  const read = tokenise(withSlashedNumbersApart(withPartsOfAll(withWordsSpelled(sentence))));
  if ('unread' in read) throw new Error(`«${sentence}» cannot be cut into words`);
  return rewritten(rewritten([mark(';'), ...withSlipsMended(read.tokens), mark(';')], SPELLINGS), MARKS);
}

/** The same with the words of the grammar. */
export const wordsIn = (sentence: string): readonly Token[] => rewritten(withNumbers(tokensIn(sentence)), WORDS);

/** What the grammar makes of a sentence, on one line. */
export const grammarOf = (sentence: string): string => lineOf(wordsIn(sentence)).replace(/^; | ;$/g, '');
