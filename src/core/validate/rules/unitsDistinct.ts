import { plainName } from '../plainName';
import type { Finding, Rule } from '../rule';

/** DUP-01: one school twice. Capitals, spaces and the way letters are composed do not make two schools. */
export const unitsDistinct: Rule = {
  id: 'DUP-01',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  check: ({ reading }) => {
    const first = new Map<string, string>();
    return reading.units.flatMap(({ id, name, at }): readonly Finding[] => {
      const key = plainName(name);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, name);
        return [];
      }
      return [{ code: 'unitTwice', place: { at, unit: id, criterion: null }, facts: { name, other } }];
    });
  },
};
