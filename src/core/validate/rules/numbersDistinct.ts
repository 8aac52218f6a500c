import type { CriterionId } from '../../domain/criteria';
import { refText } from '../../workbook/address';
import type { Finding, Rule } from '../rule';

/** DUP-03: one number twice under one parent. Bullets and rows without a number have none (KEY-02). */
export const numbersDistinct: Rule = {
  id: 'DUP-03',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: ({ reading }) => {
    const seen = new Map<CriterionId | null, Map<string, string>>();
    return reading.criteria.flatMap(({ id, parent, number, at }): readonly Finding[] => {
      const key = numberKey(number);
      if (key === '') return [];
      const siblings = seen.get(parent) ?? new Map<string, string>();
      seen.set(parent, siblings);
      const other = siblings.get(key);
      if (other !== undefined) {
        return [{ code: 'numberTwice', place: { at, unit: null, criterion: id }, facts: { number: number.trim(), other } }];
      }
      siblings.set(key, refText(at));
      return [];
    });
  },
};

/** `2.1`, `2.1.` and `2. 1)` are one number; `-` is none. */
function numberKey(number: string): string {
  const plain = number
    .normalize('NFC')
    .replace(/[\s)/]+/g, '')
    .replace(/\.+$/, '');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}
