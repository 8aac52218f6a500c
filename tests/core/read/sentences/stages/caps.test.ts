import { exactText } from '../../../../../src/core/domain/points';
import { capFrom } from '../../../../../src/core/read/sentences/caps';
import { capOfCount, leadingCap, limitOf } from '../../../../../src/core/read/sentences/limit';
import type { Cap } from '../../../../../src/core/read/sentences/clause';
import { points } from '../../../../../src/core/domain/points';
import { clausesIn } from './grants';
import { lineOf, tokensOf } from './tokens';

/** `6`, `×0.5`, `subtract 2`, `6 each quarter`, `3 of lớp each month`. */
function said(line: string): string {
  const cap = capFrom(tokensOf(line));
  if (cap === null) return 'none';
  const period = cap.period === null ? '' : ` each ${cap.period}`;
  if (cap.kind === 'countCap') return `${exactText(cap.count)} of ${lineOf(cap.of)}${period}`;
  const amount = cap.amount.kind === 'points' ? exactText(cap.amount.points) : `×${exactText(cap.amount.share)}`;
  return `${cap.verb === null ? '' : `${cap.verb} `}${amount}${period}`;
}

describe('limits of points', () => {
  it.each([
    ['CAP N6 PT', '6'],
    ['CAP là : N6 PT', '6'],
    ['CAP = N6 PT', '6'],
    ['CAP bằng N6 PT', '6'],
    ['tổng số điểm CAP N6 PT', '6'],
    ['BUT tổng điểm của nội dung này CAP N6 PT', '6'],
    ['AND cả năm CAP N6 PT', '6'],
    ['CAP N6 PT của tiêu chí này', '6'],
    ['CAP N6 PT cho cả năm', '6'],
    ['CAP N6 PT / năm', '6'],
    ['CAP N6 PT / năm học', '6'],
    ['CAP N6 PT một năm', '6'],
    ['CAP N6 PT / đơn vị', '6'],
    ['CAP N6 PT / mục này', '6'],
    ['CAP N6 PT / phần đó', '6'],
    ['CAP N6 PT / tiêu chí này', '6'],
    ['CAP N6 PT / nội dung đó', '6'],
    ['CAP N6 PT / kỳ đánh giá', '6'],
    ['CAP N6 PT cho tất cả các đề tài', '6'],
    ['CAP FULL', '×1'],
    ['CAP HALF FULL', '×0.5'],
    ['CAP P50 FULL', '×0.5'],
    ['CAP F0.25 FULL', '×0.25'],
    ['CAP N6', '6'],
    ['CAP SUB N2 PT', 'subtract 2'],
    ['SUB CAP N2 PT', 'subtract 2'],
    ['ADD CAP N2 PT', 'add 2'],
    ['CAP ADD N2 PT', 'add 2'],
    ['điểm_thưởng_tối_đa→CAP N2 PT', 'add 2'],
    ['điểm_cộng_tối_đa→CAP N2 PT', 'add 2'],
    ['điểm_trừ_tối_đa→CAP N2 PT', 'subtract 2'],
    ['đạt CAP N5 PT khi RATE đó là P100', '5'],
    ['được CAP N5 PT IF tỷ đạt P100', '5'],
    ['AND tổng số điểm cả tập thể AND cá nhân CAP N7 PT', '7'],
    ['EACH đơn vị CAP N6 PT', '6'],
    ['một trường CAP N6 PT', '6'],
    ['EACH năm CAP N6 PT', '6'],
    ['trong năm học tổng CAP N6 PT', '6'],
    // of periods
    ['EACH quý CAP N2 PT', '2 each quarter'],
    ['EACH tháng CAP N2 PT', '2 each month'],
    ['trong EACH học kỳ CAP N2 PT', '2 each semester'],
    ['một kỳ CAP N2 PT', '2 each semester'],
    ['tổng điểm một quý CAP N2', '2 each quarter'],
    ['N1 quý CAP N2 PT', '2 each quarter'],
    ['CAP N2 PT / tháng', '2 each month'],
    ['CAP N2 PT trong EACH quý', '2 each quarter'],
    ['SUB CAP N2 PT / quý', 'subtract 2 each quarter'],
    // no limits of this kind
    ['N2 quý CAP N2 PT', 'none'],
    ['EACH học CAP N2 PT', 'none'],
    ['CAP N2 PT / tuần', 'none'],
    ['CAP N6 PT / nội dung', 'none'],
    ['CAP N6 PT / đề tài', 'none'],
    ['EACH đề tài CAP N6 PT', 'none'],
    ['CAP N6 PT hoặc→OR hơn', 'none'],
    ['CAP P50', 'none'],
    ['đạt CAP N5 PT khi RATE đó là P90', 'none'],
    ['không_vượt→CAP được N10 PT', 'none'],
    ['không_vượt_quá→CAP được N10 PT', '10'],
    ['N6 PT', 'none'],
    ['', 'none'],
  ])('«%s»: %s', (line, cap) => {
    expect(said(line)).toBe(cap);
  });
});

describe('limits of things', () => {
  it.each([
    ['CAP N3 lớp', '3 of lớp'],
    ['tổng CAP là N3 đề tài', '3 of đề tài'],
    ['được tính CAP đến N3 bài', '3 of bài'],
    ['CAP N3 lớp / năm', '3 of lớp'],
    ['CAP N3 lớp trong năm học', '3 of lớp'],
    ['EACH năm CAP N3 lớp', '3 of lớp'],
    ['một năm học tính CAP N3 lớp', '3 of lớp'],
    ['EACH tháng CAP N1 lần', '1 of lần each month'],
    ['trong quý CAP N4 tin', '4 of tin each quarter'],
    ['CAP N4 tin / tháng', '4 of tin each month'],
    ['CAP N4 tin EACH học kỳ', '4 of tin each semester'],
    ['EACH học CAP N4 tin', 'none'],
    ['CAP P4 tin', 'none'],
    ['CAP N4', '4'],
  ])('«%s»: %s', (line, cap) => {
    expect(said(line)).toBe(cap);
  });
});

describe('what the limits of a sentence say together', () => {
  const limit = (line: string, maximum: string | null = null): string => {
    const caps = clausesIn(line).filter((one): one is Cap => one.kind === 'cap');
    const found = limitOf(caps, maximum === null ? null : points(maximum));
    if (!found.ok) return 'differ';
    const period = found.period === null ? '' : ` each ${found.period.period} ${exactText(found.period.points)}`;
    return `${found.cap === null ? '-' : exactText(found.cap)}${period}${found.isStated ? '' : ' unsaid'}`;
  };

  it.each<[string, string | null, string]>([
    ['EACH bài N1 PT', null, '- unsaid'],
    ['EACH bài N1 PT ; CAP N6 PT', null, '6'],
    ['EACH bài N1 PT ; CAP N6 PT ; tổng CAP N6 PT', null, '6'],
    ['EACH bài N1 PT ; CAP N6 PT ; tổng CAP N8 PT', null, 'differ'],
    ['EACH bài N1 PT ; CAP FULL', '8', '8'],
    ['EACH bài N1 PT ; CAP FULL', null, '-'],
    ['EACH bài N1 PT ; CAP FULL ; CAP N6 PT', null, '6'],
    ['EACH bài N1 PT ; CAP HALF FULL ; CAP N4 PT', '8', '4'],
    ['EACH bài N1 PT ; EACH quý CAP N2 PT ; CAP N6 PT', null, '6 each quarter 2'],
    ['EACH bài N1 PT ; EACH quý CAP N2 PT ; EACH tháng CAP N1 PT', null, 'differ'],
  ])('«%s» of %s: %s', (line, maximum, said_) => {
    expect(limit(line, maximum)).toBe(said_);
  });

  it('a limit of points that stands first is what all the rest is of', () => {
    expect(leadingCap(clausesIn('CAP N10 PT ; EACH lỗi SUB N1 PT'))).not.toBeNull();
    expect(leadingCap(clausesIn('EACH lỗi SUB N1 PT ; CAP N10 PT'))).toBeNull();
    expect(leadingCap(clausesIn('SUB CAP N10 PT ; EACH lỗi SUB N1 PT'))).toBeNull();
    expect(leadingCap(clausesIn('EACH quý CAP N10 PT ; EACH lỗi SUB N1 PT'))).toBeNull();
    expect(leadingCap([])).toBeNull();
  });

  it.each([
    ['CAP N3 lớp', 'lớp', '6'],
    ['CAP N3 lớp', 'lớp bồi dưỡng', '6'],
    ['CAP N3 lần', 'lớp', '6'],
    ['CAP N3 bồi dưỡng', 'lớp bồi dưỡng', '6'],
    ['CAP N3 đề tài', 'lớp', 'other'],
    ['CAP N3 lần học', 'lớp', 'other'],
  ])('«%s» of «%s» at 2 points each: %s', (line, subject, most) => {
    const cap = capFrom(tokensOf(line));
    const found = cap?.kind === 'countCap' ? capOfCount(cap, tokensOf(subject), points('2')) : null;
    expect(found === null ? 'other' : exactText(found)).toBe(most);
  });
});
