import fc from 'fast-check';
import { collectMembers, openCluster } from '../../../src/core/collectMembers';
import { valueText } from '../../../src/core/collectResult';
import { refText } from '../../../src/core/workbook/address';
import { vi } from '../../../src/text/vi';
import { claimOf, clusterBook, LEAVES, SCHOOLS, selfCell, type ClusterLayout } from '../../builders/collecting';
import { expectedDifferences, expectedValues, plantedSheet, type Plant, type Planted } from '../../builders/memberPlants';
import { workbook } from '../../builders/workbook';

const LAYOUTS: readonly ClusterLayout[] = ['unitSheets', 'unitsDown', 'criteriaDown'];
const CLUSTERS = LAYOUTS.map((layout) => ({ layout, opened: openCluster(clusterBook(layout), vi.sheets.log) }));

const KINDS = ['maximum', 'removed', 'added', 'reworded', 'review', 'typed', 'blank'] as const;

/** One plant for each of a few leaves that do not touch; at most one row removed and one added, within a tenth of the rows. */
const plants: fc.Arbitrary<readonly Plant[]> = fc
  .uniqueArray(fc.record({ slot: fc.integer({ min: 0, max: 9 }), kind: fc.constantFrom(...KINDS) }), {
    maxLength: 6,
    selector: ({ slot }) => slot,
  })
  .map((chosen) => {
    const seen = new Set<string>();
    return chosen.flatMap(({ slot, kind }): readonly Plant[] => {
      if ((kind === 'removed' || kind === 'added') && seen.has(kind)) return [];
      seen.add(kind);
      return [plantAt(kind, 2 * slot)];
    });
  });

function plantAt(kind: (typeof KINDS)[number], leaf: number): Plant {
  const row = LEAVES[leaf] ?? { text: '', maximum: 1 };
  switch (kind) {
    case 'maximum':
      return { kind, leaf, to: row.maximum + 3 };
    case 'removed':
    case 'blank':
      return { kind, leaf };
    case 'added':
      return { kind, after: leaf, text: 'Sân bãi luyện tập của trường được trồng thêm cây xanh bóng mát', value: 1.25 };
    case 'reworded':
      return { kind, leaf, text: row.text.split(' ').slice(0, -3).join(' ') };
    case 'review':
      return { kind, leaf, value: Math.round((row.maximum - 0.5) * 100) / 100 };
    case 'typed':
      return { kind, leaf, text: '2 điểm' };
  }
}

const planted: fc.Arbitrary<Planted> = fc
  .record({ school: fc.integer({ min: 0, max: SCHOOLS.length - 1 }), plants })
  .map(({ school, plants: of }) => ({ school, name: SCHOOLS[school] ?? '', plants: of }));

describe('whatever is planted in a school’s file', () => {
  it.each(CLUSTERS)('$layout: exactly that is found, and every other value arrives', ({ layout, opened }) => {
    if (opened.kind !== 'cluster') throw new Error(opened.kind);
    fc.assert(
      fc.property(planted, (one) => {
        const input = { file: 'a.xlsx', workbook: workbook(plantedSheet(one)), decision: null };
        const member = collectMembers(opened, [input]).members[0];
        if (member === undefined) throw new Error('no member');
        expect(member.status).toBe('taken');
        const taken = member.changes.flatMap(({ at, put }): [string, string][] =>
          at === null || put === null || put.kind === 'blank' || put.kind === 'formula'
            ? []
            : [[refText(at), put.kind === 'number' ? String(put.value) : put.text]],
        );
        const expected = [...expectedValues(one)].map(([leaf, value]): [string, string] => [
          selfCell(layout, one.school, leaf),
          value,
        ]);
        expect(new Map(taken)).toEqual(new Map(expected));
        const left = member.changes
          .filter(({ put }) => put === null)
          .map(({ kind, subject, from, to }) => {
            if (kind === 'maximum') return `maximum ${valueText(from)} → ${valueText(to)}`;
            if (kind === 'value') return `value ${subject} ${valueText(to)}`;
            return `${kind} ${(kind === 'rowRemoved' ? valueText(from) : valueText(to)).replace(kind === 'text' ? /^/ : /^\S+ /, '')}`;
          });
        expect(left.sort()).toEqual(expectedDifferences(one));
      }),
      { numRuns: 60 },
    );
  });

  it('the claims of the builder differ from school to school, so that nothing here is the same by chance', () => {
    const rows = SCHOOLS.map((_, school) => LEAVES.map((_leaf, leaf) => claimOf(school, leaf)).join('|'));
    expect(new Set(rows).size).toBe(SCHOOLS.length);
  });
});
