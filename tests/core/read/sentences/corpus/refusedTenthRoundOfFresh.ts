import type { RefusedRow } from './refused';

/** The look-alikes of `tenthRoundOfFresh.ts`. */
export const refusedTenthRoundOfFresh: readonly RefusedRow[] = [
  ['Điểm = 1 + 4 x (kết quả - trung bình)/(cao nhất - thấp nhất)', 'from the mean, not from the lowest', '', { maximum: '5' }],
  [
    'Trường cao nhất được 10 điểm, trường thấp nhất được 3 điểm, các trường còn lại = 3 + 6 x (kết quả - kết quả thấp nhất) / (kết quả cao nhất - kết quả thấp nhất)',
    'the ends do not agree with the formula',
    '',
  ],
  ['Mốc phấn đấu là 90%. Vượt mốc phấn đấu 5% được 8 điểm', 'below it nothing is said', ''],
  [
    'Mốc phấn đấu do Cụm quy định. Đạt mốc được 8 điểm; dưới mốc tính theo tỷ lệ so với mốc',
    'the mark has no number',
    'Mốc phấn đấu do Cụm quy định',
  ],
  ['Tỷ lệ hồ sơ quá hạn không quá 3%: 6 điểm; tăng thêm bị trừ điểm', 'how much is not said', ''],
  ['Mỗi chuyến thực tế được 2 điểm, nếu đề tài đó chậm thì chỉ được tính một nửa số điểm', 'half of another thing', ''],
  ['Mỗi chuyến thực tế được 2 điểm, riêng chuyến ngắn được tính gấp rưỡi', 'a factor', ''],
  ['Xếp loại A: 8đ, giỏi: 6đ, C: 3đ', 'two scales', ''],
  ['Có giải quốc gia 6đ, không có giải tỉnh nhưng có giải trường thì 4đ', 'another prize is denied', ''],
  ['Thứ hạng 1: 12 điểm; 3: 8 điểm; từ 4 trở đi: 5 điểm', 'the second place is left out', ''],
  ['Nộp báo cáo đúng hạn: 3đ. Báo cáo tốt -0,5đ', 'a dash or a minus', ''],
];
