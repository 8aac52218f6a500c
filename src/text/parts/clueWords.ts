import type { ClueFacts } from '../../core/domain/clueFacts';
import type { Clue } from '../../core/domain/recognition';

/** Words for how a workbook was recognised: one entry per code, so that a clue without a sentence does not compile. */
export interface ClueWords {
  readonly clue: (clue: Clue) => string;
}

/** The sentence of each code, to be completed by the name of the sheet it speaks of. */
export type ClueSentences = { readonly [Code in keyof ClueFacts]: (facts: ClueFacts[Code]) => string };
