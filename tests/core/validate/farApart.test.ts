import { contextOf } from '../../../src/core/validate/contextOf';
import { columnsAboveMaximum } from '../../../src/core/validate/columnsAboveMaximum';
import { farNumbers } from '../../../src/core/validate/farApart';
import { decimalText, points } from '../../../src/core/domain/points';
import type { Reading } from '../../../src/core/domain/reading';
import { policy, reading, number, type EntrySpec, type Row } from '../../builders/readings';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P } from './cleanCluster';
import type { Cluster, Typed } from './clusterReading';
import { issuesOf } from './findings';

const units = (values: readonly string[]): Readonly<Record<string, Readonly<Record<string, EntrySpec>>>> =>
  Object.fromEntries(values.map((value, at) => [`U${String(at)}`, { I: { result: value } }]));

describe('numbers of one criterion ten times apart', () => {
  const far = (...values: readonly string[]): readonly string[] => {
    const { entries } = contextOf(reading({ criteria: [{ id: 'I' }], units: units(values) }), [], [], policy(), []);
    return farNumbers(
      entries,
      () => true,
      ({ entry }) => entry.result?.number,
    ).map(({ value, middle }) => `${decimalText(value)} of ${decimalText(middle)}`);
  };

  it('are those that stand ten times off the median', () => {
    expect(far('90', '9.1', '88')).toEqual([]);
    expect(far('90', '8.8', '88')).toEqual(['8.8 of 88']);
    expect(far('900', '1', '88')).toEqual(['900 of 88', '1 of 88']);
  });

  it('are else the furthest, the larger of two as far', () => {
    expect(far('90', '9', '88')).toEqual(['9 of 88']);
    expect(far('1', '5', '12')).toEqual(['1 of 5']);
    expect(far('1', '2', '12')).toEqual(['12 of 2']);
    expect(far('1', '4', '16')).toEqual(['16 of 4']);
  });

  it('are none within ten times, and blanks, 0 and less tell nothing', () => {
    expect(far('1', '5', '9.9')).toEqual([]);
    expect(far('1', '5', '0', '-20', '9')).toEqual([]);
    expect(far('1')).toEqual([]);
  });
});

describe('TGT-02 the same where schools are compared by the number itself', () => {
  const best = { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'higher' } as const;
  const told = (results: readonly Typed[], targets: readonly Typed[] = [], unitOfMeasure?: string): readonly unknown[] => {
    const cluster: Cluster = {
      criteria: [{ id: 'I', maximum: '10', method: best, ...(unitOfMeasure === undefined ? {} : { unitOfMeasure }) }],
      schools: results.map((result, at) => ({
        name: `Trường ${String(at)}`,
        agreed: { I: null },
        result: { I: result },
        ...(targets[at] === undefined ? {} : { target: { I: targets[at] } }),
      })),
    };
    return issuesOf(cluster)
      .filter(({ rule }) => rule === 'TGT-02')
      .map(({ facts }) => facts);
  };

  it('is told of a part of 1 among tens, and of tens among parts of 1', () => {
    expect(told([90, 0.9, 88])).toEqual([{ value: '0.9', middle: '88', what: 'result' }]);
    expect(told([0.5, 0.6, 60])).toEqual([{ value: '60', middle: '0.6', what: 'result' }]);
  });

  it('is not told of counts, of a percent, or of a cell that shows one', () => {
    expect(told([90, 1, 88])).toEqual([]);
    expect(told([9, 0.5, 8])).toEqual([]);
    expect(told([90, 0.9, 88], [], '%')).toEqual([]);
    expect(told([90, { v: 0.9, format: '0%' }, 88])).toEqual([]);
  });

  it('is told of targets ten times apart', () => {
    expect(told([90, 80, 88], [90, 9.1, 88])).toEqual([]);
    expect(told([90, 80, 88], [90, 0.9, 88])).toEqual([{ value: '0.9', middle: '88', what: 'target' }]);
  });
});

describe('a column of bonuses above its ceiling', () => {
  const AT = { sheet: 'Tổng hợp', row: 6, column: 9 };
  const given = (rows: readonly Row[], column: string | null, beside: readonly string[] = []): Reading => {
    const plain = reading({ criteria: rows, units: { A: { I: '9' } } });
    const entry = plain.entries.get('A')?.get('I');
    if (entry === undefined) throw new Error('A has an entry');
    return {
      ...plain,
      columnMaxima: { bonus: { maximum: points('5'), at: AT }, penalty: null },
      bonusColumn: new Map(column === null ? [] : [['A', number(column, AT)]]),
      penaltyColumn: new Map([['A', number('50', AT)]]),
      entries: new Map([
        [
          'A',
          new Map([
            [
              'I',
              {
                ...entry,
                beside: [
                  { kind: 'penalty', number: number('50', AT) },
                  ...beside.map((value, at) => ({ kind: 'bonus' as const, number: number(value, { ...AT, row: 20 + at }) })),
                ],
              },
            ],
          ]),
        ],
      ]),
    };
  };
  const above = (of: Reading, kind: 'bonus' | 'penalty' = 'bonus'): readonly string[] =>
    columnsAboveMaximum(contextOf(of, [], [], policy(), []), kind).map(
      ({ place, value, maximum }) => `${String(place.at?.row)} ${String(place.unit)} ${value} of ${maximum}`,
    );
  const PLAIN: readonly Row[] = [{ id: 'I' }];

  it('is told with what it holds, at its cell', () => {
    expect(above(given(PLAIN, '6'))).toEqual(['6 A 6 of 5']);
    expect(above(given(PLAIN, '5'))).toEqual([]);
    expect(above(given(PLAIN, null))).toEqual([]);
    expect(above(given(PLAIN, '6'), 'penalty')).toEqual([]);
  });

  it('adds up what stands beside the rows of the school, at the first that gives anything', () => {
    expect(above(given(PLAIN, null, ['0', '4', '2']))).toEqual(['21 A 6 of 5']);
    expect(above(given(PLAIN, '1', ['4.5']))).toEqual(['6 A 5.5 of 5']);
  });

  it('has no ceiling of its own where rows of the kind count: it only states their sum', () => {
    expect(above(given([...PLAIN, { id: '+', kind: 'bonus' }], '6'))).toEqual([]);
  });
});

describe('EVD-06 one document behind two schools', () => {
  const evidence = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): readonly unknown[] =>
    issuesOf({ ...CLEAN, schools: [{ ...SCHOOL_M, evidence: one }, { ...SCHOOL_N, evidence: other }, SCHOOL_P] })
      .filter(({ rule }) => rule === 'EVD-06')
      .map(({ severity, blocks, facts }) => [severity, blocks, facts]);
  const document = (id: number): string => `Số ${String(id)}-BC/TCT ngày 20/7/2026`;

  it('is a copied row, told at each', () => {
    const found = evidence(
      { 'I.1': document(71), 'I.2': document(72), 'I.3': document(73), 'II.1': document(74), 'II.2': document(75) },
      { 'I.1': document(71) },
    );
    expect(found).toEqual([
      [
        'warning',
        'tick',
        { document: expect.stringContaining('71-BC/TCT'), other: 'Trường M', first: "'Trường M'!G5", times: 1 },
      ],
    ]);
  });

  it('is how the workbook is filled in where it is more than a third, and told once', () => {
    const found = evidence(
      { 'I.1': document(71), 'I.2': document(72), 'I.3': document(73) },
      { 'I.1': document(71), 'I.2': document(72) },
    );
    expect(found).toEqual([
      ['info', null, { document: expect.stringContaining('71-BC/TCT'), other: 'Trường M', first: "'Trường M'!G5", times: 2 }],
    ]);
  });
});
