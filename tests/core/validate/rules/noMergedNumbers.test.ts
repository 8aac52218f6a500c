import { contextOf } from '../../../../src/core/validate/contextOf';
import { noMergedNumbers } from '../../../../src/core/validate/rules/noMergedNumbers';
import { policy } from '../../../builders/readings';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P } from '../cleanCluster';
import { clusterReading, type Cluster } from '../clusterReading';
import { inShort } from '../findings';

/** What is said of merged areas on the sheet of Trường M; its maxima stand in C from row 4. */
function found(
  merges: readonly string[],
  cluster: Cluster = CLEAN,
  maxima: readonly CellInput[] = [60, 25, 15, 20],
): readonly unknown[] {
  const rows = [[], [], [], ...maxima.map((one): CellInput[] => [null, null, one])];
  const book = workbook(sheet('Trường M', rows, { merges }), sheet('Trường N', rows));
  const around = { workbook: book, recognition: null, today: null };
  return noMergedNumbers
    .check(contextOf(clusterReading(cluster), [], [], policy(), [], new Map(), around))
    .map(({ place, facts }) => [inShort({ rule: 'STR-02', place } as Parameters<typeof inShort>[0]), facts]);
}

const told = (at: string, area: string, cells: number): unknown => [`STR-02 'Trường M'!${at}`, { area, cells }];

describe('STR-02 one merged cell over several numbers', () => {
  it('is told once, with the numbers it covers', () => {
    expect(found(['F5:F7'])).toEqual([told('F5', 'F5:F7', 3)]);
    expect(found(['F5:F6', 'H8:H9'])).toEqual([told('F5', 'F5:F6', 2)]);
    expect(found(['F5:G5'])).toEqual([]);
  });

  it('is none over more cells than anybody merges a score over', () => {
    expect(found(['A1:T20'])).toHaveLength(1);
    expect(found(['A1:U20'])).toEqual([]);
  });

  it('is told where several schools have their number in it', () => {
    const shared = { ...CLEAN, schools: [SCHOOL_M, { ...SCHOOL_N, name: 'Trường M' }, SCHOOL_P] };
    expect(found(['H5:I5'], shared)).toEqual([told('H5', 'H5:I5', 2)]);
  });

  it('is told where the rows it joins were read as one, and each states a maximum', () => {
    const first: Cluster = { ...CLEAN, schools: [{ name: 'Trường M', agreed: { 'I.1': 24 } }] };
    expect(found(['H5:H7'], first)).toEqual([told('H5', 'H5:H7', 3)]);
    expect(found(['H5:H7'], first, [60, 25, null, 20])).toEqual([told('H5', 'H5:H7', 2)]);
    expect(found(['H5:H7'], first, [60, 25])).toEqual([]);
  });

  it('is no matter where the maxima stand elsewhere, or above the area', () => {
    const other: Cluster = {
      ...CLEAN,
      schools: [
        { name: 'Trường N', agreed: {} },
        { name: 'Trường M', agreed: { 'I.1': 24 } },
      ],
    };
    expect(found(['H5:H7'], other)).toEqual([]);
    const second: Cluster = { ...CLEAN, schools: [{ name: 'Trường M', agreed: { 'I.2': 14 } }] };
    expect(found(['H6:H7'], second)).toEqual([told('H6', 'H6:H7', 2)]);
  });

  it('is in order over the branches of one choice', () => {
    const criteria = [
      { id: 'I.1', maximum: '25', alternatives: 'x' },
      { id: 'I.2', maximum: '25', alternatives: 'x' },
    ];
    expect(found(['H4:H5'], { criteria, schools: [{ name: 'Trường M', agreed: { 'I.1': 24, 'I.2': 20 } }] })).toEqual([]);
  });
});
