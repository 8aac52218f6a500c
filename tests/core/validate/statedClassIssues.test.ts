import type { Proposal } from '../../../src/core/domain/proposal';
import type { Standing } from '../../../src/core/domain/standing';
import type { Reading, StatedClass } from '../../../src/core/domain/reading';
import { points } from '../../../src/core/domain/points';
import { statedClassIssues } from '../../../src/core/validate/statedClassIssues';
import { award, policy } from '../../builders/readings';

const AT = { sheet: 'Tổng hợp', row: 5, column: 6 };

describe('a class or an award that the workbook states', () => {
  const rules = policy({
    grades: [
      { name: 'Xuất sắc', from: points('90') },
      { name: 'Tốt', from: points('80') },
    ],
    awards: [award('co', { name: 'Cờ thi đua' }), award('bang', { name: 'Bằng khen' }), award('giay', { name: 'Giấy khen' })],
  });
  const proposal = (nominees: Readonly<Record<string, readonly string[]>>, open: readonly string[] = []): Proposal =>
    ({
      awards: rules.awards.map(({ id, name }) => ({
        id,
        name,
        nominees: (nominees[id] ?? []).map((unit) => ({ unit })),
        needsDecision: id === 'co' && open.length > 0 ? { units: open, seats: 1 } : null,
      })),
    }) as unknown as Proposal;
  const standing = (place: number | null, grade: string | null = 'Tốt'): Standing => ({ unit: 'u1', place, grade }) as Standing;

  const found = (
    text: string,
    standings: readonly Standing[],
    of: Proposal = proposal({}),
    clauses = rules,
  ): readonly unknown[] => {
    const stated: StatedClass = { unit: 'u1', at: AT, text };
    const reading = { statedClasses: [stated] } as unknown as Reading;
    return statedClassIssues(reading, standings, of, clauses).map(({ rule, place, facts, fix }) => [
      rule,
      place.at,
      facts,
      fix?.to ?? null,
    ]);
  };
  const told = (of: 'grade' | 'award', stated: string, computed: string | null): unknown => [
    ['REL-11', AT, { of, stated, computed }, computed],
  ];

  it('is told where the policy comes to another class', () => {
    expect(found('xuất sắc', [standing(1)])).toEqual(told('grade', 'xuất sắc', 'Tốt'));
    expect(found('Xuất sắc', [standing(1, null)])).toEqual(told('grade', 'Xuất sắc', null));
    expect(found('Tốt', [standing(1)])).toEqual([]);
  });

  it('is told where the unit is put forward for others, or for none', () => {
    expect(found('Cờ thi đua', [standing(1)], proposal({ bang: ['u1'], giay: ['u1'] }))).toEqual(
      told('award', 'Cờ thi đua', 'Bằng khen; Giấy khen'),
    );
    expect(found('Cờ thi đua', [standing(1)], proposal({ bang: ['u2'] }))).toEqual(told('award', 'Cờ thi đua', null));
    expect(found('Bằng khen', [standing(1)], proposal({ bang: ['u1'] }))).toEqual([]);
  });

  it('is not judged while a seat is to be decided for the unit, a place is withheld, or the policy is a draft', () => {
    expect(found('Bằng khen', [standing(1)], proposal({}, ['u1', 'u2']))).toEqual([]);
    expect(found('Bằng khen', [standing(1)], proposal({}, ['u2', 'u3']))).toEqual(told('award', 'Bằng khen', null));
    expect(found('Xuất sắc', [standing(null)])).toEqual([]);
    expect(found('Xuất sắc', [])).toEqual([]);
    expect(found('Xuất sắc', [standing(1)], proposal({}), { ...rules, isDraft: true })).toEqual([]);
  });

  it('is not judged in words the policy does not know', () => {
    expect(found('Tiên tiến', [standing(1)])).toEqual([]);
  });
});
