import { oddColumns } from '../oddTextFindings';
import type { Rule } from '../rule';

/** TXT-01: marks apart from their letters (o, U+0300) look the same and are found by no search. */
export const textComposed: Rule = {
  id: 'TXT-01',
  severity: 'info',
  fix: 'safe',
  blocks: null,
  tests: 'texts',
  scope: 'book',
  check: (context) =>
    oddColumns(context, 'decomposed').map(({ place, facts }) => ({
      code: 'textDecomposed',
      place,
      facts,
      fix: { kind: 'safe', from: facts.text, to: facts.to },
    })),
};
