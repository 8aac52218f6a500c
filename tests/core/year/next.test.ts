import type { Appraisal } from '../../../src/core/domain/appraisal';
import { exactText, points } from '../../../src/core/domain/points';
import type { PastResult } from '../../../src/core/domain/year/history';
import type { Target } from '../../../src/core/domain/year/targets';
import { knownNames } from '../../../src/core/year/knownNames';
import { nextHistory } from '../../../src/core/year/nextHistory';
import { nextTargets } from '../../../src/core/year/nextTargets';
import { reading } from '../../builders/readings';

const AT = { sheet: 'Phiếu chấm', row: 1, column: 1 };
const NAMES = knownNames([]);

interface Came {
  readonly total: string | null;
  readonly place?: number | null;
  readonly grade?: string;
  readonly awards?: readonly string[];
}

/** What the year came to for each unit; a unit that is listed without anything was not scored. */
function year(units: Readonly<Record<string, Came | null>>): Appraisal {
  const scored = Object.entries(units).flatMap(([unit, came]) => (came === null ? [] : [{ unit, ...came }]));
  const awards = ['Cờ thi đua', 'Bằng khen'].map((name) => ({
    name,
    nominees: scored.filter(({ awards: own = [] }) => own.includes(name)).map(({ unit }) => ({ unit })),
  }));
  return {
    reading: reading({ criteria: [{ id: 'I' }], units: Object.fromEntries(Object.keys(units).map((id) => [id, {}])) }),
    scorecards: scored.map(({ unit, total }) => ({ unit, total: total === null ? null : points(total) })),
    standings: scored.map(({ unit, place = null, grade = null }) => ({ unit, place, grade })),
    proposal: { awards },
  } as unknown as Appraisal;
}

const past = (of: Partial<PastResult>): PastResult => ({
  cluster: 'Cụm 1',
  year: 2026,
  unit: 'Trường A',
  total: points('90'),
  place: points('1'),
  grade: null,
  award: null,
  state: null,
  decision: null,
  note: null,
  at: AT,
  ...of,
});

describe('the results of a year behind those of the years before', () => {
  it('are the total, the place, the class and what is proposed', () => {
    const before = past({ year: 2025 });
    const ended = year({
      A: { total: '93.5', place: 1, grade: 'Xuất sắc', awards: ['Cờ thi đua', 'Bằng khen'] },
      B: { total: '90', place: 2, awards: ['Bằng khen'] },
      C: { total: '80', place: null },
    });
    expect(nextHistory([before], ended, 'Cụm 1', 2026, NAMES)).toEqual([
      before,
      past({ total: points('93.5'), grade: 'Xuất sắc', award: 'Cờ thi đua; Bằng khen', state: 'proposed' }),
      past({ unit: 'Trường B', place: points('2'), award: 'Bằng khen', state: 'proposed' }),
      past({ unit: 'Trường C', total: points('80'), place: null }),
    ]);
  });

  it('are none of a unit without a total', () => {
    expect(nextHistory([], year({ A: { total: null }, B: null }), null, 2026, NAMES)).toEqual([]);
  });

  it('stay as they stand where that year is there already, under whatever spelling', () => {
    const granted = past({ unit: 'TRƯỜNG A', award: 'Cờ thi đua', state: 'granted', decision: 'Số 5/QĐ' });
    const ended = year({ A: { total: '93.5', place: 1 }, B: { total: '90', place: 2 } });
    expect(nextHistory([granted], ended, 'Cụm 1', 2026, NAMES).map((one) => [one.unit, one.state])).toEqual([
      ['TRƯỜNG A', 'granted'],
      ['Trường B', null],
    ]);
    expect(nextHistory([granted], ended, 'Cụm 1', 2027, NAMES)).toHaveLength(3);
  });

  it('are none where nothing was read', () => {
    const nothing = { ...year({}), reading: null };
    const before = past({});
    expect(nextHistory([before], nothing, null, 2027, NAMES)).toEqual([before]);
  });
});

describe('the targets of the year after', () => {
  const target = (of: Partial<Target>): Target => ({
    cluster: 'Cụm 1',
    year: 2026,
    unit: 'Trường A',
    id: 'T1',
    text: 'Giảng viên có trình độ tiến sĩ',
    operator: 'between',
    least: points('10'),
    most: points('15'),
    isShare: true,
    unitOfMeasure: '%',
    kind: 'goal',
    base: 'tổng số giảng viên',
    whole: points('32'),
    result: points('4'),
    basis: 'Kế hoạch số 5',
    note: 'đạt',
    at: AT,
    resultAt: AT,
    ...of,
  });
  const said = (targets: readonly Target[]): readonly unknown[] =>
    targets.map(({ year: of, id, least }) => [of, id, least === null ? null : exactText(least)]);

  it('say what is to be reached, without last year’s bounds, wholes and results', () => {
    const nowhere = { sheet: '', row: 0, column: 0 };
    expect(nextTargets([target({})], 2026)).toEqual([
      target({}),
      target({
        year: 2027,
        least: null,
        most: null,
        whole: null,
        result: null,
        basis: null,
        note: null,
        at: nowhere,
        resultAt: nowhere,
      }),
    ]);
  });

  it('are made of those of the year that ends', () => {
    expect(said(nextTargets([target({ year: 2025 }), target({ id: 'T2' })], 2026))).toEqual([
      [2025, 'T1', '10'],
      [2026, 'T2', '10'],
      [2027, 'T2', null],
    ]);
  });

  it('stay as they are where some are set already', () => {
    const set = [target({}), target({ year: 2027, id: 'T9' })];
    expect(nextTargets(set, 2026)).toEqual(set);
    expect(nextTargets([], 2026)).toEqual([]);
  });
});
