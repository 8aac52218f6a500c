import type { RefusedRow } from './refused';

/** Next to the sentences of `furtherHands.ts`: one word more, and nobody knows what they earn. */
export const refusedFurtherHands: readonly RefusedRow[] = [
  ['Mỗi tin 0,1đ, < 2đ', 'just below two points is no number', '< 2 đ'],
  ['Mỗi tin 0,1đ, ≥ 2đ', 'a least number of points beside each', '≥ 2 đ'],
  ['Cho điểm từ 0 đến 3 điểm/bài', 'a range for each of several things', '/bài'],
  ['Cho điểm từ 1 đến 3 điểm tùy chất lượng', 'what less than one point would be nobody says', 'từ 1 đến 3'],
  [
    'Báo cáo chậm dưới 3 ngày trừ 0,5 điểm/báo cáo, chậm trên 3 ngày trừ 1 điểm/báo cáo',
    'just three days are in neither kind',
    'chậm',
  ],
  [
    'Chậm từ 1-3 báo cáo trừ 0,5 điểm/báo cáo; chậm từ 4 báo cáo trở lên trừ 1 điểm/báo cáo',
    'the number is of the reports themselves: each of four, or only the fourth',
    'chậm',
  ],
  ['Đạt từ 80% trở lên: 3đ; từ 50% đến dưới 80%: 2đ; không đạt mức nào: 0đ; ngoài ra 1đ', 'two rows for all others', ''],
  [
    'Hoàn thành chỉ tiêu được 5 điểm, chưa hoàn thành tính theo % còn thiếu',
    'the share that is missing, not the one that is done',
    '',
  ],
  [
    'Cử từ 3 người trở lên đi học: 3 điểm; 1-2 người: 1 điểm; không cử đủ: 0 điểm',
    'how many are enough nobody says',
    'không cử đủ',
  ],
];
