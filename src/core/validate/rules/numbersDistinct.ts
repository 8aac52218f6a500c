import type { CriterionId } from '../../domain/criteria';
import { refText } from '../../workbook/address';
import type { Finding, Rule } from '../rule';

/**
 * DUP-03: one number twice under one parent. Bullets and rows without a number have none (KEY-02); the numbers of a table of
 * deductions on a sheet or under a heading of its own begin again.
 */
export const numbersDistinct: Rule = {
  id: 'DUP-03',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: ({ reading }) => {
    const seen = new Map<CriterionId, Map<string, string>>();
    return reading.criteria.flatMap(({ id, parent, number, numberAt, kind, at }): readonly Finding[] => {
      const key = numberKey(number);
      if (key === '') return [];
      const list = parent ?? `${at.sheet}|${kind}`;
      const siblings = seen.get(list) ?? new Map<string, string>();
      seen.set(list, siblings);
      const other = siblings.get(key);
      const place = numberAt ?? at;
      if (other !== undefined) {
        return [
          { code: 'numberTwice', place: { at: place, unit: null, criterion: id }, facts: { number: number.trim(), other } },
        ];
      }
      siblings.set(key, refText(place));
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
