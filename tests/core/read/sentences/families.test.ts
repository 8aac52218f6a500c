import { readIn } from './readIn';
import { saidMethod } from './saidMethod';

const said = (sentence: string): string => {
  const { method, notUnderstood } = readIn(sentence);
  return notUnderstood.length > 0 ? `? ${notUnderstood.join(' | ')}` : saidMethod(method);
};

/** One sentence of each family of CONTRACT §4 and METHODS §2.1, with what it says; then words that make it say something else. */
describe('each family, number by number', () => {
  it.each([
    // so many for each, by whole blocks, from the third on, within a month, a quarter, a semester
    ['Mỗi lớp được 1 điểm', 'perUnit 1 max -'],
    ['Cứ đủ 5 bài được 1 điểm, tối đa 5 điểm', 'perUnit 1 by 5 max 5'],
    ['Cứ 5 bài được 1 điểm, tối đa 5 điểm', 'perUnit 1 by 5 max 5'],
    ['Từ lớp thứ ba trở đi, mỗi lớp được 1 điểm', 'perUnit 1 free 2 max -'],
    ['Từ lớp thứ 2 trở đi mỗi lớp được 1,5 điểm, tối đa 6 điểm', 'perUnit 1.5 free 1 max 6'],
    ['Mỗi tin được 0,5 điểm, tối đa 2 điểm mỗi tháng, cả năm không quá 10 điểm', 'perUnit 0.5 max 10 each month 2'],
    ['Mỗi tin được 0,5 điểm, tối đa 2 điểm mỗi quý, cả năm không quá 10 điểm', 'perUnit 0.5 max 10 each quarter 2'],
    ['Mỗi tin được 0,5 điểm, tối đa 2 điểm mỗi học kỳ, cả năm không quá 10 điểm', 'perUnit 0.5 max 10 each semester 2'],
    // tiers up and down
    ['Từ 3 bài trở lên: 5 điểm; từ 1 đến 2 bài: 2 điểm; không có bài nào: 0 điểm', 'tiers 0→0 1→2 3→5'],
    ['Trên 95%: 10 điểm; từ 90% đến 95%: 8 điểm; dưới 90%: 0 điểm', 'tiers 0→0 90→8 >95→10'],
    ['Đủ 2 chuyên đề: 4 điểm; 01 chuyên đề: 2 điểm; không có: 0 điểm', 'tiers 0→0 1→2 2→4'],
    ['Không quá 1%: 10 điểm; không quá 3%: 5 điểm; còn lại: 0 điểm', 'tiers ≤1→10 ≤3→5 else 0'],
    // kinds of items
    [
      'Giải Nhất 8 điểm, giải Nhì 6 điểm, giải Ba 4 điểm; tổng không quá 20 điểm',
      'count Giải Nhất=8 Giải Nhì=6 Giải Ba=4 max 20',
    ],
    ['Đề tài cấp bộ 5 điểm/đề tài; cấp tỉnh 3 điểm/đề tài; tối đa 10 điểm', 'count Đề tài cấp bộ=5 Cấp tỉnh=3 max 10'],
    // levels, with what is left
    ['Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm', 'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0'],
    // parts
    [
      'a) Tỷ lệ lao động tiên tiến từ 90% trở lên: 1 điểm; b) Chiến sĩ thi đua cơ sở từ 10% trở lên: 1 điểm',
      'sum [tiers 0→0 90→1 | tiers 0→0 10→1] max -',
    ],
    // bonuses and deductions
    ['Cộng 2 điểm cho mỗi giải thưởng cấp Nhà nước, tối đa 5 điểm', 'bonus 2 max 5'],
    ['Trừ 0,5 điểm/lần, trừ không quá điểm chuẩn', 'penalty 0.5 max -'],
    ['Trừ 0,5 điểm/lần, tối đa 2 điểm', 'penalty 0.5 max 2'],
    ['Chậm 01 báo cáo trừ 1 điểm; không gửi báo cáo trừ 2 điểm', 'penalty Chậm báo cáo=1 Không gửi báo cáo=2 max -'],
    // the leader
    [
      'Hoàn thành chỉ tiêu được 1/2 số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được điểm tối đa, các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu',
      'leader max -',
    ],
    // bars
    ['Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật', 'bar rank'],
    ['Không xét tặng Cờ thi đua đối với đơn vị có đơn thư vượt cấp', 'bar flagOnly'],
    ['Không xét khen thưởng đối với đơn vị có đơn thư vượt cấp', 'bar allAwards'],
    // typed
    ['Nhập điểm, tối đa 10 điểm', 'manual'],
    ['Nhập điểm, tối đa 10 điểm, bước 0,5 điểm', 'manual step 0.5'],
  ])('«%s»: %s', (sentence, method) => {
    expect(said(sentence)).toBe(method);
  });
});

describe('words that nobody may read over', () => {
  it.each([
    'Mỗi lớp được 1 điểm hoặc 2 điểm',
    'Mỗi lớp được khoảng 1 điểm',
    'Mỗi lớp được ít nhất 1 điểm',
    'Mỗi lớp được 1 điểm nhân hệ số',
    'Mỗi lớp được 1 điểm, riêng lớp đầu 2 lần',
    'Mỗi lớp được 1 điểm nếu được hội đồng xem xét',
    'Đạt từ 95% trở lên: 10 điểm; từ 85% đến dưới 90%: 8 điểm',
    'Đạt 100% kế hoạch được điểm tối đa; không đạt thì tùy mức độ',
    'Xếp thứ nhất 60 điểm, thứ ba 30 điểm',
    'Không xét thi đua trừ trường hợp đặc biệt',
    'Cộng điểm cho mỗi giải thưởng',
    'Xét theo thực tế',
  ])('«%s»', (sentence) => {
    expect(said(sentence)).toMatch(/^\?|^nothing/);
  });
});
