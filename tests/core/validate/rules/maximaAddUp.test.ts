import { appraise } from '../../../../src/core/appraise';
import { sheet, workbook } from '../../../builders/workbook';
import { CLEAN, SCHOOL_M } from '../cleanCluster';
import type { Row } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

const M = { name: 'Trường M', agreed: SCHOOL_M.agreed };

describe('CFG-01 maxima and the declared total', () => {
  it('a declared 98 where the groups add up to 100 blocks the ranking', () => {
    expect(onlyIssue('CFG-01', { ...CLEAN, declaredMaximum: 98 })).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { row: 11, column: 3 } },
      facts: { declared: '98', sum: '100', difference: '2' },
      fix: null,
    });
  });

  it('the sum itself raises nothing, and neither does a workbook that declares none', () => {
    expect(findings(CLEAN)).toEqual([]);
    expect(findings({ ...CLEAN, declaredMaximum: undefined })).toEqual([]);
  });

  it('alternatives count once, by the largest', () => {
    const criteria: Row[] = [
      { id: 'I', maximum: '90' },
      { id: 'II', maximum: '10', alternatives: 'a' },
      { id: 'III', maximum: '8', alternatives: 'a' },
    ];
    const schools = [{ name: 'Trường M', agreed: { I: 80, II: 9, III: null } }];
    expect(findings({ criteria, schools, declaredMaximum: 100 })).toEqual([]);
    expect(findings({ criteria, schools, declaredMaximum: 108 })).toEqual(["CFG-01 'Trường M'!C7"]);
  });

  it('a bonus may be counted in the total or stand outside it', () => {
    const criteria: Row[] = [...CLEAN.criteria, { id: 'B', maximum: '5', kind: 'bonus' }];
    expect(findings({ criteria, schools: [M], declaredMaximum: 100 })).toEqual([]);
    expect(findings({ criteria, schools: [M], declaredMaximum: 105 })).toEqual([]);
    expect(findings({ criteria, schools: [M], declaredMaximum: 103 })).toEqual(["CFG-01 'Trường M'!C12"]);
  });

  it('so may the bonus column of a table of schools', () => {
    const found = (declared: number) =>
      appraise(
        workbook(
          sheet('Bảng điểm', [
            ['ĐIỂM THI ĐUA NĂM 2026'],
            ['TT', 'Trường', 'Đào tạo', 'Khoa học', 'Điểm thưởng', 'Tổng điểm'],
            [null, 'Điểm chuẩn', 60, 40, 5, declared],
            [1, 'Trường M', 58, 39, 3, 100],
            [2, 'Trường N', 57, 38, null, 95],
          ]),
        ),
      ).issues.filter(({ rule }) => rule === 'CFG-01').length;
    expect([found(100), found(105), found(103)]).toEqual([0, 0, 1]);
  });

  it('a maximum that stands nowhere leaves the sum open', () => {
    const criteria: Row[] = [...CLEAN.criteria, { id: 'III', maximum: null }];
    expect(
      findings({ criteria, schools: [{ name: 'Trường M', agreed: { ...SCHOOL_M.agreed, III: 3 } }], declaredMaximum: 110 }),
    ).toEqual([]);
  });
});
