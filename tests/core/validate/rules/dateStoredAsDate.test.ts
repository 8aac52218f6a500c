import { appraise } from '../../../../src/core/appraise';
import { cellFixes } from '../../../../src/core/fix/cellFixes';
import type { Issue } from '../../../../src/core/domain/issue';
import type { Workbook } from '../../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { inShort } from '../findings';

const TEXTS = ['Hoàn thành kế hoạch mở lớp', 'Nghiệm thu đề tài khoa học', 'Gửi báo cáo đúng hạn', 'Tham gia hội thao của Cụm'];

/** One school's sheet with a column of days beside the scores, in E3:E6. */
function book(days: readonly CellInput[], date1904 = false): Workbook {
  const rows = TEXTS.map((text, index): CellInput[] => [index + 1, text, 25, 20 + index, days[index] ?? null]);
  return {
    ...workbook(
      sheet('Phiếu', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Ngày gửi'],
        ...rows,
        [null, 'Tổng cộng', 100],
      ]),
    ),
    date1904,
  };
}

const found = (days: readonly CellInput[]): readonly Issue[] => appraise(book(days)).issues;
const day = (text: string): CellInput => ({ v: text, format: 'd/m/yyyy' });

describe('TYP-09 a day stored as text', () => {
  it('is one finding at its cell, and set right by itself where no other day can be meant', () => {
    const issues = found([day('20/7/2026')]);
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.fix])).toEqual([
      ['TYP-09 Phiếu!E3', 'warning', 'tick', { kind: 'safe', from: '20/7/2026', to: '20/7/2026' }],
    ]);
  });

  it('is asked about where day and month may have changed places', () => {
    expect(found([day('5/7/2026')])).toMatchObject([{ fix: { kind: 'ask' }, facts: { isSure: false } }]);
    expect(found([day('7/20/2026')])).toMatchObject([{ fix: { kind: 'ask', from: '7/20/2026', to: '20/7/2026' } }]);
    expect(found([day('7/7/2026')])).toMatchObject([{ fix: { kind: 'safe' } }]);
  });

  it('is for a person where the cell would show a bare number, or there is no such day', () => {
    expect(found(['20/7/2026'])).toMatchObject([{ rule: 'TYP-09', fix: null, facts: { date: '20/7/2026' } }]);
    expect(found([day('31/02/2026')])).toMatchObject([{ rule: 'TYP-09', fix: null, facts: { date: null } }]);
  });

  it('a column of them is told once, and all are set right together', () => {
    const given = book([day('20/7/2026'), day('ngày 21/07/2026'), null, day('1.3.2026')]);
    const issues = appraise(given).issues.filter(({ rule }) => rule === 'TYP-09');
    expect(issues.map(inShort)).toEqual(['TYP-09 Phiếu!E3', 'TYP-09 Phiếu!E6']);
    const cells = issues.flatMap((issue) => cellFixes(issue, given));
    // 20 July 2026 is day 46223 of Excel: 1 January 2026 is 46023, and 200 days are between.
    expect(cells.map(({ at, put, shown }) => [at.row, put, shown])).toEqual([
      [3, { kind: 'number', value: 46_223 }, '20/7/2026'],
      [4, { kind: 'number', value: 46_224 }, '21/7/2026'],
      [6, { kind: 'number', value: 46_082 }, '1/3/2026'],
    ]);
  });

  it('a workbook that counts from 1904 keeps another number', () => {
    const given = book([day('20/7/2026')], true);
    expect(appraise(given).issues.flatMap((issue) => cellFixes(issue, given))).toMatchObject([
      { put: { kind: 'number', value: 46_223 - 1_462 } },
    ]);
  });

  it.each<readonly [string, CellInput]>([
    ['words with a day in them', 'Đã gửi ngày 20/7/2026'],
    ['a number of a document', '76/2026'],
    ['a year of two digits', '20/7/26'],
    ['a formula', { f: 'TEXT(TODAY(),"d/m/yyyy")', v: '20/7/2026' }],
    ['a fraction', '1/2'],
  ])('%s raises nothing of it', (_, cell) => {
    expect(found([cell]).filter(({ rule }) => rule === 'TYP-09')).toEqual([]);
  });
});
