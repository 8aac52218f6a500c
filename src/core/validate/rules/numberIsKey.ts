import type { Criterion } from '../../domain/criteria';
import type { Finding, Rule } from '../rule';

/**
 * KEY-02: a number that is none (`-`, `+`, `…`) among numbered siblings: the row cannot be cited or found again. Where no sibling has a
 * number, that is how the list is written.
 */
export const numberIsKey: Rule = {
  id: 'KEY-02',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'criteria',
  scope: 'book',
  check: ({ children }) =>
    [...children.values()].flatMap((siblings) => {
      const counted = siblings.filter(({ alternatives }) => alternatives === null);
      const odd = counted.filter(isBullet);
      if (odd.length === 0 || odd.length * 2 >= counted.length) return [];
      return odd.map((criterion): Finding => ({
        code: 'numberNoKey',
        place: { at: criterion.numberAt ?? criterion.at, unit: null, criterion: criterion.id },
        facts: { number: criterion.number.trim() },
      }));
    }),
};

function isBullet({ number }: Criterion): boolean {
  return number.trim() !== '' && !/[\p{L}\p{N}]/u.test(number);
}
