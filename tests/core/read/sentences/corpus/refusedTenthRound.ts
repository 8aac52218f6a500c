import type { RefusedRow } from './refused';

/** They look like those of `tenthRound.ts` and say something else, or leave something open. */
export const refusedTenthRound: readonly RefusedRow[] = [
  // places
  ['Hạng nhất 15 điểm, hạng nhì 12 điểm, từ hạng bốn đến hạng mười một 6 điểm', 'the third place is left out', ''],
  ['Xếp thứ nhất được 12 điểm, các đơn vị xếp từ thứ ba trở xuống được 5 điểm', 'the second place is left out', ''],
  ['Thứ nhất 6 điểm, mỗi bậc sau giảm 2 điểm, không có hạng nào dưới mức quy định', 'the least is not said', 'quy định'],
  // two amounts with a verb between them
  ['Có kế hoạch 5 điểm trừ 1 điểm nếu gửi chậm', 'a deduction without what else it is taken for', ''],
  ['Mỗi đề tài được 5 điểm cộng với 2 điểm nếu xuất sắc, tối đa 20 điểm', 'some earn more', 'cộng với 2 điểm'],
  ['Mỗi bài 3 điểm cộng thêm 1 điểm/trang, tối đa 20 điểm', 'two rates', ''],
  // the leader
  [
    'Đạt chỉ tiêu hưởng 40% số điểm, không đạt nhân theo tỷ lệ. Đơn vị dẫn đầu Cụm hưởng trọn số điểm; các đơn vị vượt còn lại tính theo mức vượt so đơn vị dẫn đầu',
    'another share than a half',
    '',
    { maximum: '10' },
  ],
  [
    'Tiêu chí 12đ: đạt 100% kế hoạch 5đ, chưa đạt lấy 5đ nhân tỷ lệ hoàn thành, đơn vị có tỷ lệ vượt cao nhất 12đ, đơn vị vượt khác 5đ cộng thêm phần của 7đ còn lại theo tỷ lệ vượt của mình chia tỷ lệ vượt cao nhất',
    'another share than a half',
    '',
    { maximum: '12' },
  ],
  [
    'Hoàn thành chỉ tiêu được một nửa số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được toàn bộ số điểm; các đơn vị vượt khác được cộng thêm theo đề nghị của Cụm trưởng',
    'somebody decides',
    'đề nghị của Cụm trưởng',
  ],
  [
    'Lấy kết quả của đơn vị cao nhất làm mốc 80% ứng với 9 điểm, các đơn vị khác được quy đổi tương ứng',
    'a mark below the best one',
    '80%',
  ],
  // formulas
  ['Lấy số đề tài chia cho 4 rồi nhân với 8 điểm', 'no limit: more of them would earn more', ''],
  ['Tổng số điểm hai học kỳ chia 2 nhân 5 điểm', 'a mean of points', '', { maximum: '5' }],
  ['0,5đ x số chuyên san đã phát hành (tối đa 6 bài)', 'other things are limited', '', { maximum: '10' }],
  [
    'Tỷ lệ thu hồi đạt 90% trở lên được 6 điểm; đạt dưới 90% thì lấy tỷ lệ đạt được chia cho 80% rồi nhân với 6 điểm',
    'divided by another mark',
    '',
  ],
  // points above the full mark
  [
    'Đạt kế hoạch được 10 điểm, vượt kế hoạch thì điểm được tăng theo tỷ lệ vượt, không đạt thì giảm theo tỷ lệ',
    'how far nobody says',
    '',
  ],
  [
    'Đạt kế hoạch được 10 điểm, vượt kế hoạch thì điểm được tăng theo tỷ lệ vượt nhưng tối đa bằng 80% số điểm, không đạt thì giảm theo tỷ lệ',
    'a limit below the full mark',
    '',
  ],
  // norms, shortfalls, steps
  ['Chi tiếp khách bằng hoặc thấp hơn dự toán: 3đ; vượt dự toán xem xét trừ điểm', 'how much is taken nobody says', ''],
  ['Đạt chỉ tiêu được 6 điểm; thiếu từ 30% trở lên 0 điểm', 'what a smaller shortfall earns is open', ''],
  [
    'Thực hiện đủ giờ giảng: 6 điểm; cứ thiếu 10% trừ 1 điểm; thiếu từ 30% trở lên 0 điểm',
    'at 70% the steps would leave three points',
    '',
  ],
  ['Từ 85% trở lên, cứ mỗi 3% tăng thêm so với mốc 80% được 1 điểm, tối đa 5 điểm', 'two marks', ''],
  [
    'Chỉ tiêu 6 buổi; đủ 6 buổi 5đ, buổi thứ 9 trở đi cộng 0,5đ/buổi, tổng không quá 7đ',
    'the seventh and the eighth are open',
    '',
  ],
  // tables
  ['Được 6 điểm nếu đạt từ 180 giờ trở lên; ở giữa hai mức này được 4 điểm', 'there is one bound alone', ''],
  ['Dự 5/5 cuộc họp: 5 điểm; 3/4: 3 điểm', 'parts of different wholes', '5/5'],
  ['Tỷ lệ đạt 3/4: 5 điểm; 1/2: 3 điểm', 'exact parts leave all others open', ''],
  ['Học viên không đạt dưới 2%: 4 điểm; không vi phạm dưới 5%: 2 điểm', 'two things are measured', ''],
  // sums and counts
  ['Có kế hoạch 2 điểm; có báo cáo 3 điểm; tổng không quá 12 điểm', 'the limit cannot be reached', '', { maximum: '12' }],
  [
    'Có quy chế được 2 điểm; mỗi hội nghị được cộng thêm 0,5 điểm, tối đa 3 điểm',
    'of the second or of both',
    '',
    { maximum: '4' },
  ],
  [
    'Mỗi tập thể được khen được 3 điểm, mỗi cá nhân được khen được 0,5 điểm, trong đó số điểm của đơn vị không quá 2 điểm',
    'of neither of them',
    '',
    { maximum: '8' },
  ],
  [
    'Hội thảo cấp bộ 2đ hoặc mỗi hội thảo cấp trường 1đ, tối đa 3đ (tính 1 trong 2)',
    'the limit may be of both',
    '',
    { maximum: '3' },
  ],
  ['Mỗi 3 đầu sách mới được 0,5 điểm', 'the odd ones are open', 'Mỗi 3 đầu sách'],
  ['Đăng tin: 0,2đ/tin, mỗi quý tính tối đa 5 lớp', 'other things are limited', ''],
  ['Có từ 3 đề tài trở lên, mỗi đề tài 0,5đ', 'whether fewer count is open', ''],
  ['Hội thi văn nghệ: nhất 6đ, nhì 5đ, ba 4đ, tham gia 2đ', 'one of them or several', '', { maximum: '20' }],
  ['-0,5đ/lần tổ chức hội nghị', 'a bullet or a minus', ''],
  // barred
  ['Đơn vị để xảy ra mất an toàn: không xếp loại tốt', 'what is left above it and below it is open', ''],
];
