import { oddColumns } from '../oddTextFindings';
import type { Finding, Rule } from '../rule';

/**
 * TXT-02: text in an old font. Where the font says the same as the letters, the conversion is proposed with before and after;
 * by the letters alone it is a question, and nothing is proposed. Source: METHODS §11.
 */
export const noLegacyText: Rule = {
  id: 'TXT-02',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'texts',
  scope: 'book',
  check: (context) =>
    (['tcvn3', 'vni'] as const).flatMap((encoding) =>
      oddColumns(context, encoding).map(({ place, facts, font }): Finding => ({
        code: 'legacyText',
        place,
        facts: { ...facts, encoding, font },
        fix: font === null ? null : { kind: 'ask', from: facts.text, to: facts.to },
      })),
    ),
};
