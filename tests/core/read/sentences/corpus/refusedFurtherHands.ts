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
  ['Mỗi bài 0,5 điểm, từ 4 bài trở lên được 3 điểm', 'four of them come to 2 points', 'từ 4 bài'],
  ['Đủ 10 tin được 1 điểm, cứ thêm 5 tin được thêm 1 điểm, tối đa 3 điểm', 'the first block is larger than the others', ''],
  ['Nộp đúng hạn: 3đ; chậm 1-5 ngày: 2đ; chậm trên 5 ngày hoặc sai mẫu: 0đ', 'a wrong form is no number of days', 'sai mẫu'],
  ['Nộp đúng hạn: 3đ; chậm 1-5 ngày: 2đ; chậm trên 5 ngày hoặc không gửi: 1đ', 'whether what was never sent earns a point', ''],
  [
    'Giải nhất toàn đoàn 10 điểm, giải nhì toàn đoàn 8 điểm, không đạt giải 4 điểm',
    'points for no prize are not counted beside prizes',
    'không đạt giải',
    { maximum: '10' },
  ],
  ['Tốp đầu: 8đ; tốp giữa: 5đ; tốp cuối: 2đ', 'how many are at the head nobody says', ''],
  ['Top 3: 8đ; top 5-6: 5đ; còn lại 2đ', 'the fourth place is in no row', ''],
  ['Điểm = tổng số trường - thứ hạng', 'how many schools there are nobody says', 'thứ hạng'],
  ['Điểm = 11 - thứ hạng x 2', 'twice the place is taken', ''],
  ['Mỗi lớp trên 60 học viên 1 điểm, dưới 60 học viên 0,5 điểm', 'just sixty are in neither kind', ''],
  ['Mỗi trường từ 60 học viên trở lên 1 điểm, dưới 60 học viên 0,5 điểm', 'schools are not counted', ''],
  [
    'Mỗi bài 0,5 điểm, riêng lãnh đạo viết 1 điểm, tối đa 5 điểm',
    'whether in place of the half point or beside it',
    'riêng lãnh đạo viết',
  ],
  ['Mỗi năm bài được 1 điểm, tối đa 5 điểm', 'each five, or those of a year', 'Mỗi năm bài'],
  ['Không đủ 80% giảng viên tham gia thì không xét thi đua', 'a bound beside a bar', ''],
  ['Mỗi sáng kiến 1đ; tối đa 4đ; không tính sáng kiến đầu', 'whether the first one is free', 'không tính sáng kiến đầu'],
  ['Mỗi sáng kiến 1đ; tối đa 4đ; mỗi đơn vị chỉ tính 1 lần', 'once for all of them', 'mỗi đơn vị chỉ tính'],
  ['Dự 90% cuộc họp: 4đ; vắng 1 cuộc: 2đ; vắng từ 2 cuộc: 0đ', 'a share beside numbers', '90%'],
  ['Mỗi giáo trình 2đ; nguồn số liệu: phòng Đào tạo chấm', 'who gives the points is told behind', 'chấm'],
  ['1 điểm (mỗi đơn vị), tối đa 5 điểm', 'units are not counted', ''],
  ['Giải nhất 5đ; giải nhì 4đ; tham gia 1đ', 'one of them, though all together come to ten', '', { maximum: '10' }],
  ['Gửi trước 15/11: 3đ; sau 15/11: 1đ; không gửi: 0đ', 'the day itself is in no row', ''],
  ['Mỗi tin 0,1 điểm, riêng tin báo Trung ương 0,5 điểm, tối đa 3 điểm', 'an exception', 'riêng tin'],
  // points for some of the units only
  ['Đối với trường miền núi mỗi lớp 2 điểm, tối đa 10 điểm', 'what other schools earn nobody says', 'trường miền núi'],
  ['Mỗi lớp 1 điểm (trường miền núi 2 điểm), tối đa 10 điểm', 'what a class earns depends on the school', 'trường miền núi'],
  ['Mỗi lớp 1 điểm, trường miền núi 2 điểm, tối đa 10 điểm', 'what a class earns depends on the school', 'trường miền núi'],
  ['Đối với trường hạng I đạt từ 95% trở lên: 10 điểm; dưới 95%: 5 điểm', 'schools of other classes', 'trường hạng I'],
  [
    'Chỉ áp dụng cho trường tiểu học: mỗi lớp 1 điểm, tối đa 10 điểm',
    'what other schools earn nobody says',
    'Chỉ áp dụng cho trường',
  ],
  // a rule that is denied
  ['Không phải mỗi bài đều được 1 điểm', 'which of them earn it', 'Không phải mỗi', { maximum: '10' }],
  ['Không phải cứ mở lớp là được 10 điểm', 'what else it takes', 'Không phải cứ'],
  ['Không phải đơn vị nào cũng được 10 điểm', 'which of them get it', 'Không phải đơn vị nào'],
  // a choice is no sum
  ['i) Mở lớp: 5 điểm; ii) hoặc cử người đi học: 5 điểm', 'one of them comes to 5 points only', '', { maximum: '10' }],
  ['Mở lớp: 5 điểm; hoặc cử người đi học: 5 điểm', 'one of them comes to 5 points only', '', { maximum: '10' }],
  ['a/ Có kế hoạch 5 điểm; b/ có báo cáo 5 điểm; c/ hoặc có hồ sơ 5 điểm', 'which of them are a choice', ''],
  // numbers that are no results
  ['Phần 1: 4 điểm; phần 2: 6 điểm', 'the number of a part', '', { maximum: '10' }],
  ['Cấp tỉnh, cấp huyện: 5, 3 điểm; còn lại 0 điểm', 'the first number is of points', '', { maximum: '5' }],
  ['Mỗi bài 1 điểm, điểm trừ tối đa 5', 'a limit of what is taken', '', { maximum: '10' }],
  [
    'Mỗi giải cộng 1 điểm, giải nhất cộng thêm 1 điểm, tối đa 5 điểm',
    'both for one prize, or one of them',
    '',
    { kind: 'bonus' },
  ],
  ['Cao hơn bình quân chung của cụm tính theo tỷ lệ; đạt được 10 điểm', 'the mean of all is no target', '', { maximum: '10' }],
  // two bars at once
  ['Không xếp loại tốt trở lên và không xét cờ đối với đơn vị có cá nhân vi phạm', 'a grade is denied as well', ''],
  ['Không xét cờ, xét bằng khen đối với đơn vị có cá nhân vi phạm', 'denied as well, or done', ''],
];
