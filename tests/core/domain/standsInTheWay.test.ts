import { appraise } from '../../../src/core/appraise';
import { standsInTheWay } from '../../../src/core/domain/standsInTheWay';
import { checklist, maySend } from '../../../src/core/submission';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { selfScoreSheet, SCHOOL_M } from '../../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

/** One school's own sheet with two criteria of 10 points and their evidence. Số liệu mẫu. */
function withEvidence(first: CellInput, total: CellInput, evidence: CellInput): Workbook {
  return workbook(
    sheet('Phiếu chấm', [
      ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
      [],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thống nhất', 'Minh chứng'],
      [1, 'Hoàn thành kế hoạch mở lớp', 10, first, first, 'Báo cáo số 12-BC/TCT ngày 02/6/2026'],
      [2, 'Nghiên cứu khoa học', 10, 8, 8, evidence],
      [null, 'TỔNG CỘNG', 20, total, { f: 'SUM(E4:E5)', v: Number(first) + 8 }],
    ]),
  );
}

const EVIDENCE = 'Quyết định số 15-QĐ/TCT ngày 05/6/2026';

function judged(book: Workbook): { readonly codes: readonly string[]; readonly maySend: boolean; readonly blocked: boolean } {
  const appraisal = appraise(book);
  const first = appraisal.issues.filter((issue) => standsInTheWay(issue, 'school'));
  return { codes: first.map(({ code }) => code), maySend: maySend(checklist(appraisal)), blocked: appraisal.isBlocked };
}

describe('what has to be settled before a school’s file is sent', () => {
  it('is nothing where the file may be stamped', () => {
    expect(judged(withEvidence(9, 17, EVIDENCE))).toEqual({ codes: [], maySend: true, blocked: false });
    expect(judged(workbook(selfScoreSheet('Phiếu chấm', 'Trường M', SCHOOL_M)))).toMatchObject({ codes: [], maySend: true });
  });

  it('is also what would not stand in the way of a ranking: evidence that is missing, a total that does not add up', () => {
    expect(judged(withEvidence(9, 17, null))).toEqual({ codes: ['evidenceMissing'], maySend: false, blocked: false });
    expect(judged(withEvidence(9, 18, EVIDENCE))).toEqual({ codes: ['selfTotalDiffers'], maySend: false, blocked: false });
  });

  it('is what blocks the ranking in the cluster’s workbook, and nothing more', () => {
    const appraisal = appraise(withEvidence(99, 107, null));
    const codes = appraisal.issues.filter((issue) => standsInTheWay(issue, 'cluster')).map(({ code }) => code);
    expect(codes).toContain('scoreAboveMaximum');
    expect(codes).not.toContain('evidenceMissing');
  });
});
