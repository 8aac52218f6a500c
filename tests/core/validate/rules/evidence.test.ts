import { issueText } from '../../../../src/text/issueText';
import { vi } from '../../../../src/text/vi';
import { appraise } from '../../../../src/core/appraise';
import { reviewedSheet } from '../../../builders/scoringWorkbooks';
import { sheet, workbook } from '../../../builders/workbook';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withSchool } from '../cleanCluster';
import type { Cluster, School } from '../clusterReading';
import { findings, inShort, issuesOf, onlyIssue } from '../findings';

const withEvidence = (evidence: School['evidence']): Cluster =>
  withSchool((school) => ({ evidence: { ...school.evidence, ...evidence } }));

describe('documents named as evidence', () => {
  it.each<readonly [string, string, string]>([
    ['words among documents', 'Có báo cáo', "EVD-01 'Trường M'!G6"],
    ['a document without its date', 'Số 76-BC/TCT', "EVD-01 'Trường M'!G6"],
    ['a year of two digits', 'Số 9-TB/CB ngày 1/9/22', "EVD-01 'Trường M'!G6"],
    ['a day that no month has', 'Quyết định số 15/QĐ-TCT ngày 31/02/2026', "EVD-02 'Trường M'!G6"],
    ['the month before the day', 'Số 12/KH ngày 7/20/2026', "EVD-03 'Trường M'!G6"],
    ['a document of another year', 'Số 77-BC/TCT ngày 20/7/2022', "EVD-04 'Trường M'!G6"],
    ['a document that earns points elsewhere', 'Số 76-BC/TCT ngày 20/7/2026', "EVD-05 'Trường M'!G6"],
    ['the same document in other words', 'Báo cáo số 76/BC-TCT, ngày 20 tháng 7 năm 2026', "EVD-05 'Trường M'!G6"],
  ])('%s is one finding at its cell', (_, text, expected) => {
    expect(findings(withEvidence({ 'I.2': text }))).toEqual([expected]);
  });

  it.each([
    'Số 81-BC/TCT ngày 3/8/2026; QĐ số 16-QĐ/TCT ngày 2/3/2026',
    'Báo cáo tổng kết số 81-BC/TCT ngày 03/8/2026 (lưu tại phòng TC-HC)',
    'https://drive.example.vn/bc-quy-2',
    'anh-hoi-thao.jpg; bc-quy-1.docx',
    'Số 1-TB/TCT ngày 15/12/2025',
  ])('%s raises nothing', (text) => {
    expect(findings(withEvidence({ 'I.2': text }))).toEqual([]);
  });

  it('the day that was meant is proposed', () => {
    expect(onlyIssue('EVD-03', withEvidence({ 'I.2': 'Số 12/KH ngày 7/20/2026' }))).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { document: '12-KH', date: '7/20/2026', proposed: '20/7/2026' },
      fix: { kind: 'ask', from: 'Số 12/KH ngày 7/20/2026', to: 'Số 12/KH ngày 20/7/2026' },
    });
  });

  it('where evidence is given in words throughout, that is told once and asks for nothing', () => {
    const words = { 'I.1': 'Có báo cáo', 'I.2': 'Có kế hoạch', 'I.3': 'Sổ theo dõi', 'II.1': 'Có', 'II.2': 'Hồ sơ' };
    const issues = issuesOf(withEvidence(words));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks])).toEqual([
      ["EVD-01 'Trường M'!G5", 'info', null],
    ]);
    expect(issues.map((issue) => issueText(vi.issues, issue)).join()).toContain('5 ô minh chứng');
  });

  it('where the year is not stated, or most documents are of other years, no date is outside it', () => {
    const old = withEvidence({ 'I.2': 'Số 77-BC/TCT ngày 20/7/2022' });
    expect(findings({ ...old, more: { cluster: { name: null, year: null, period: null } } }, { year: null })).toEqual([]);
    expect(findings({ ...CLEAN, more: { cluster: { name: null, year: 2019, period: 'year' } } })).toEqual([]);
  });

  it('the first half of a year ends in June', () => {
    const half = { ...CLEAN, more: { cluster: { name: null, year: 2026, period: 'half' } as const } };
    const inHalf = { ...SCHOOL_M.evidence, 'I.2': 'Số 80-BC/TCT ngày 30/6/2026' };
    expect(findings({ ...half, schools: [{ ...SCHOOL_M, evidence: inHalf }, SCHOOL_N, SCHOOL_P] })).toEqual([
      "EVD-04 'Trường M'!G5",
    ]);
  });

  it('one report behind most lines is told once', () => {
    const report = 'Số 76-BC/TCT ngày 20/7/2026';
    const issues = issuesOf(withEvidence({ 'I.2': report, 'I.3': report, 'II.1': report }));
    expect(issues.map((issue) => [inShort(issue), issue.severity])).toEqual([["EVD-05 'Trường M'!G6", 'info']]);
  });

  it('a document of one school behind the points of another was copied; a decision from above concerns both', () => {
    const shared = (text: string): Cluster => ({
      ...CLEAN,
      schools: [SCHOOL_M, { ...SCHOOL_N, evidence: { 'I.1': text, 'I.2': 'Số 4-BC/TCT ngày 4/4/2026' } }, SCHOOL_P],
    });
    expect(findings(shared('Số 76-BC/TCT ngày 20/7/2026'))).toEqual(["EVD-06 'Trường N'!G5"]);
    const academy = 'QĐ số 15/QĐ-HVCTQG ngày 02/3/2026';
    const both = {
      ...shared(academy),
      schools: [withEvidence({ 'II.1': academy }).schools[0] ?? SCHOOL_M, ...shared(academy).schools.slice(1)],
    };
    expect(findings(both)).toEqual([]);
  });

  it('an award from above does not rest on a paper of the school', () => {
    const [first, second] = CLEAN.criteria;
    const rows = (first?.rows ?? []).map((row) =>
      row.id === 'I.2' ? { ...row, text: 'Được tặng Bằng khen của UBND tỉnh' } : row,
    );
    const criteria = [{ ...first, id: 'I', maximum: '60', rows }, ...(second === undefined ? [] : [second])];
    expect(findings({ ...CLEAN, criteria })).toEqual(["EVD-08 'Trường M'!G6"]);
    const decision = withEvidence({ 'I.2': 'QĐ số 812/QĐ-UBND ngày 3/8/2026' });
    expect(findings({ ...decision, criteria })).toEqual([]);
  });
});

describe('EVD-07 a document of a day to come', () => {
  const rows = (date: string): Parameters<typeof appraise>[0] =>
    workbook(
      sheet('Phiếu', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
        [1, 'Hoàn thành kế hoạch mở lớp', 60, 58, 'Số 3-BC/TCT ngày 5/6/2026'],
        [2, 'Nghiệm thu đề tài khoa học', 40, 39, `Số 4-BC/TCT ngày ${date}`],
        [null, 'Tổng cộng', 100, 97],
      ]),
    );
  const found = (date: string, today: Parameters<typeof appraise>[3]): readonly string[] =>
    appraise(rows(date), null, null, today).issues.map(inShort);

  it('is found on the day it is checked, and not after', () => {
    expect(found('12/9/2026', { year: 2026, month: 9, day: 11 })).toEqual(['EVD-07 Phiếu!E4']);
    expect(found('12/9/2026', { year: 2026, month: 9, day: 12 })).toEqual([]);
  });

  it('is not looked for where nobody tells the day', () => {
    expect(found('12/9/2026', null)).toEqual([]);
    expect(appraise(workbook(reviewedSheet())).issues).toEqual([]);
  });
});
