import { oddColumns } from '../oddTextFindings';
import type { Rule } from '../rule';

/** TXT-03: outer or double blanks, soft hyphens, characters without width. In text of an old font they are letters (TXT-02). */
export const noStrayBlanks: Rule = {
  id: 'TXT-03',
  severity: 'info',
  fix: 'safe',
  blocks: null,
  tests: 'texts',
  scope: 'book',
  check: (context) =>
    oddColumns(context, 'blanks').map(({ place, facts }) => ({
      code: 'strayBlanks',
      place,
      facts,
      fix: { kind: 'safe', from: facts.text, to: facts.to },
    })),
};
