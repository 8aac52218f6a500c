import { oddColumns } from '../oddTextFindings';
import type { Rule } from '../rule';

/** TXT-05: UTF-8 that was read with a Western code page, so that each marked letter shows as two or three. */
export const noMisreadText: Rule = {
  id: 'TXT-05',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'texts',
  scope: 'book',
  check: (context) =>
    oddColumns(context, 'misread').map(({ place, facts }) => ({
      code: 'misreadText',
      place,
      facts,
      fix: { kind: 'ask', from: facts.text, to: facts.to },
    })),
};
