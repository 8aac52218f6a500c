import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { yearJumps } from '../../src/core/yearJumps';
import { jumpSentence } from '../../src/text/jumpSentence';
import { vi } from '../../src/text/vi';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { inShort } from './validate/findings';

/** One school: a share in D4 and points in E4:E5, of 30. */
const year = (share: CellInput, scores: readonly [number, number], school = 'Trường M'): Appraisal =>
  appraise(
    workbook(
      sheet('Phiếu', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, `Đơn vị: ${school}`],
        [],
        ['TT', 'Nội dung', 'ĐVT', 'Kết quả thực hiện', 'Điểm thống nhất', 'Điểm tối đa'],
        ['1', 'Tỷ lệ học viên xếp loại khá trở lên', '%', share, scores[0], 20],
        ['2', 'Gửi báo cáo đúng thời hạn', null, null, scores[1], 10],
      ]),
    ),
  );

describe('STA-01 a jump from one year to the next', () => {
  it('82% and then 99% is one finding at the later year’s cell', () => {
    const issues = yearJumps(year(82, [18, 9]), year(99, [18, 9]));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['STA-01 Phiếu!D4', 'warning', 'tick', { before: '82', after: '99', limit: '15', of: 'result' }],
    ]);
    const [issue] = issues;
    if (issue === undefined) throw new Error('nothing found');
    const said = jumpSentence(issue, year(99, [18, 9]).reading, vi);
    expect(said).toContain('Trường M');
    expect(said).toContain('Phiếu!D4');
    expect(said).toContain('82%');
  });

  it('a percent of one year and a number of percents of the other are the same scale', () => {
    expect(yearJumps(year({ v: 0.82, format: '0%' }, [18, 9]), year(99, [18, 9])).map(inShort)).toEqual(['STA-01 Phiếu!D4']);
    expect(yearJumps(year({ v: 0.9, format: '0%' }, [18, 9]), year(91, [18, 9]))).toEqual([]);
  });

  it('a total counts by its share of the maxima: 27 of 30 and 21 of 30', () => {
    expect(yearJumps(year(90, [18, 9]), year(90, [14, 7])).map(({ facts }) => facts)).toEqual([
      { before: '90', after: '70', limit: '15', of: 'total' },
    ]);
  });

  it('fifteen points, the same figures, or another school are none', () => {
    expect(yearJumps(year(80, [18, 9]), year(95, [18, 9]))).toEqual([]);
    expect(yearJumps(year(80, [18, 9]), year(80, [18, 9]))).toEqual([]);
    expect(yearJumps(year(60, [18, 9], 'Trường N'), year(99, [18, 9]))).toEqual([]);
  });
});
