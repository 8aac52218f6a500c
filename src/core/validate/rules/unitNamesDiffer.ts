import type { Unit } from '../../domain/unit';
import { nameKey } from '../../shared/nameKey';
import { stripMarks } from '../../shared/foldHeading';
import { refText } from '../../workbook/address';
import { plainName } from '../plainName';
import type { Finding, Rule } from '../rule';

/**
 * DUP-02: names that differ only in their marks: Hoà Bình beside Hòa Bình is surely one school, Hoa Bình may be another;
 * both are asked about, none is merged. Names one letter apart are common in clusters and are left alone.
 */
export const unitNamesDiffer: Rule = {
  id: 'DUP-02',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'units',
  scope: 'book',
  check: ({ reading }) => {
    const first = new Map<string, Unit>();
    const exact = new Set<string>();
    return reading.units.flatMap((unit): readonly Finding[] => {
      const plain = plainName(unit.name);
      const key = lookAlikeKey(unit.name);
      const other = first.get(key);
      if (other === undefined) first.set(key, unit);
      if (other === undefined || exact.has(plain) || plainName(other.name) === plain) {
        exact.add(plain);
        return [];
      }
      exact.add(plain);
      return [
        {
          code: 'unitLookAlike',
          place: { at: unit.at, unit: unit.id, criterion: null },
          facts: {
            name: unit.name,
            other: other.name,
            otherCell: refText(other.at),
            differ: nameKey(unit.name) === nameKey(other.name) ? 'tonePlacement' : 'marks',
          },
          fix: { kind: 'ask', from: unit.name, to: other.name },
        },
      ];
    });
  },
};

/** Without marks; the eth that some keyboards type is a đ (METHODS §11). */
function lookAlikeKey(name: string): string {
  return stripMarks(name.replace(/[\u00D0\u00F0]/g, 'đ'));
}
