/** Findings of a report, whole: rule, severity, place, other places and facts. */
import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';
import type { ProofIssue } from '../../../src/core/domain/proofreading';

const issues = (text: string): readonly ProofIssue[] => proofread(reportLines(text)).issues;

describe('findings of a report', () => {
  it('a sum that differs tells by how much, whichever is larger', () => {
    expect(issues('Mở 20 lớp, gồm: 12 lớp A, 9 lớp B.')).toEqual([
      {
        rule: 'REL-01',
        code: 'sumDiffers',
        severity: 'error',
        at: { line: 1, column: 4 },
        others: [],
        facts: { subject: 'lớp', stated: '20', sum: '21', difference: '1', parts: ['12', '9'] },
      },
    ]);
    expect(issues('Mở 20 lớp, gồm: 10 lớp A, 7 lớp B.').map(({ facts }) => facts)).toEqual([
      { subject: 'lớp', stated: '20', sum: '17', difference: '3', parts: ['10', '7'] },
    ]);
  });

  it('a part above its whole is another finding', () => {
    expect(issues('Có 40 giảng viên, trong đó có 42 giảng viên nữ.')).toEqual([
      {
        rule: 'REL-02',
        code: 'subsetAbove',
        severity: 'error',
        at: { line: 1, column: 4 },
        others: [],
        facts: { subject: 'giảng viên', whole: '40', subset: '42', text: '42 giảng viên nữ' },
      },
    ]);
  });

  it('a share tells what it would be', () => {
    expect(issues('Có 44/55 tiêu chí, đạt 82%.')).toEqual([
      {
        rule: 'REL-03',
        code: 'shareDiffers',
        severity: 'error',
        at: { line: 1, column: 24 },
        others: [],
        facts: { stated: '82', computed: '80', part: '44', whole: '55' },
      },
    ]);
  });

  it('a document with two dates names all places', () => {
    const text =
      'Thực hiện Kế hoạch số 12-KH/TCT ngày 05/3/2026 của nhà trường.\nTheo Kế hoạch số 12-KH/TCT ngày 06/3/2026 đã xong.';
    expect(issues(text)).toEqual([
      {
        rule: 'EVD-10',
        code: 'datesDiffer',
        severity: 'error',
        at: { line: 1, column: 11 },
        others: [{ line: 2, column: 6 }],
        facts: { document: '12-KH/TCT', dates: ['2026-03-05', '2026-03-06'], cells: [] },
      },
    ]);
  });

  it('a document of two issuers is a warning', () => {
    const text =
      'Theo Quyết định số 45/QĐ-TCT ngày 05/3/2026 của Ban Giám hiệu.\nTheo Quyết định số 45/QĐ-TCT ngày 05/3/2026 của Tỉnh ủy.';
    expect(issues(text)).toEqual([
      {
        rule: 'EVD-11',
        code: 'issuersDiffer',
        severity: 'warning',
        at: { line: 1, column: 6 },
        others: [{ line: 2, column: 6 }],
        facts: { document: '45/QĐ-TCT', issuers: ['Ban Giám hiệu', 'Tỉnh ủy'] },
      },
    ]);
  });

  it('a day that does not exist, and one that would with day and month changed round', () => {
    expect(issues('Theo Quyết định số 45/QĐ-TCT ngày 31/02/2026.')).toEqual([
      {
        rule: 'EVD-02',
        code: 'impossibleDate',
        severity: 'error',
        at: { line: 1, column: 6 },
        others: [],
        facts: { document: '45/QĐ-TCT', text: 'ngày 31/02/2026', isMonthFirst: false },
      },
    ]);
    expect(issues('Theo Quyết định số 45 ngày 02/25/2026.').map(({ rule, facts }) => [rule, facts])).toEqual([
      ['EVD-03', { document: 'Quyết định số 45', text: 'ngày 02/25/2026', isMonthFirst: true }],
    ]);
  });

  it('stand in the order of the text', () => {
    const text = 'Có 44/55 tiêu chí, đạt 82%. Mở 20 lớp, gồm: 12 lớp A, 9 lớp B.\nMở 30 lớp, gồm: 12 lớp A, 9 lớp B.';
    expect(issues(text).map(({ rule, at }) => `${rule} ${String(at.line)}:${String(at.column)}`)).toEqual([
      'REL-03 1:24',
      'REL-01 1:32',
      'REL-01 2:4',
    ]);
  });

  it('are none where all is right', () => {
    expect(
      issues('Mở 20 lớp, gồm: 12 lớp A, 8 lớp B. Có 44/55 tiêu chí, đạt 80%, theo Kế hoạch số 12-KH/TCT ngày 05/3/2026.'),
    ).toEqual([]);
  });
});
