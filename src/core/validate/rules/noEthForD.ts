import { oddColumns } from '../oddTextFindings';
import type { Rule } from '../rule';

/** TXT-04: an eth (U+00D0, U+00F0) that looks like Đ or đ, in Vietnamese words. */
export const noEthForD: Rule = {
  id: 'TXT-04',
  severity: 'info',
  fix: 'safe',
  blocks: null,
  tests: 'texts',
  scope: 'book',
  check: (context) =>
    oddColumns(context, 'eth').map(({ place, facts }) => ({
      code: 'ethForD',
      place,
      facts,
      fix: { kind: 'safe', from: facts.text, to: facts.to },
    })),
};
