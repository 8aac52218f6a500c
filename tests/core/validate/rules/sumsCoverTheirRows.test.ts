import type { CellRef } from '../../../../src/core/workbook/address';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P } from '../cleanCluster';
import { clusterReading, type Cluster, type Typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const cell = (row: number): CellRef => ({ sheet: 'Trường M', row, column: 8 });

/** Trường M with the subtotal of group I as a formula in H4 over H5:H7. */
function summed(
  formula: string,
  value: number,
  more: Partial<Cluster> = {},
  total: Typed = 93.5,
): ReturnType<typeof clusterReading> {
  return clusterReading({
    ...CLEAN,
    schools: [{ ...SCHOOL_M, groupTotal: { I: { f: formula, v: value }, II: 36 }, total }, SCHOOL_N, SCHOOL_P],
    ...more,
    more: { statedSums: [{ at: cell(4), formula, expected: [cell(5), cell(6), cell(7)] }] },
  });
}

describe('FRM-03 range leaves rows out', () => {
  it('names the cells left out and what they hold, once', () => {
    const reading = summed('SUM(H5:H6)', 39.5);
    expect(onlyIssue('FRM-03', reading)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: cell(4), unit: 'u1', criterion: 'I' },
      facts: { formula: '=SUM(H5:H6)', cells: ["'Trường M'!H7"], leftOut: '18' },
    });
    expect(findings(reading)).toEqual(["FRM-03 'Trường M'!H4"]);
  });

  it('a total that adds the short subtotal is not a second finding', () => {
    expect(findings(summed('SUM(H5:H6)', 39.5, {}, 75.5))).toEqual(["FRM-03 'Trường M'!H4"]);
  });

  it.each(['SUM(H5:H7)', 'SUM($H$5:$H$7)', 'H5+H6+H7', 'SUM(H5,H6:H7)', "SUM('Trường M'!H5:H7)"])(
    '%s covers its rows',
    (formula) => {
      expect(findings(summed(formula, 57.5))).toEqual([]);
    },
  );

  it('a whole column covers its rows, and refers to the sum itself', () => {
    expect(findings(summed('SUM(H:H)-H4', 57.5))).toEqual(["FRM-07 'Trường M'!H4"]);
  });

  it('a sum over other cells is a sum of something else', () => {
    expect(findings(summed('SUM(J5:J6)', 57.5))).toEqual([]);
  });

  it('branches of alternatives may be left out', () => {
    const [first, second] = CLEAN.criteria;
    const rows = first?.rows?.map((row) => (row.id === 'I.3' ? { ...row, alternatives: 'a' } : row)) ?? [];
    const criteria = first === undefined || second === undefined ? [] : [{ ...first, rows }, second];
    expect(findings(summed('SUM(H5:H6)', 57.5, { criteria })).filter((one) => one.startsWith('FRM'))).toEqual([]);
  });
});
