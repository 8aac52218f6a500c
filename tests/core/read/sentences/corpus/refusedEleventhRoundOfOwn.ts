import type { RefusedRow } from './refused';

/** One word away from the families of the eleventh round. */
export const refusedEleventhRoundOfOwn: readonly RefusedRow[] = [
  // what is short of a whole step
  [
    'Đạt 100% kế hoạch được 6 điểm, cứ giảm trọn 2% trừ 0,5 điểm (giảm dưới 3% không trừ)',
    'two per cent or three',
    '',
    { maximum: '6' },
  ],
  [
    'Đạt chỉ tiêu được 8 điểm; cứ hụt đủ 10% trừ 1 điểm, hụt chưa tới 5% không bị trừ',
    'five per cent or ten',
    '',
    { maximum: '8' },
  ],
  [
    'Vượt kế hoạch: cứ mỗi 10% vượt được cộng 1 điểm (vượt chưa đủ 20% không cộng), cộng tối đa 3 điểm',
    'the first step is another one',
    '',
    { maximum: '3' },
  ],
  [
    'Đạt chỉ tiêu được 8 điểm; cứ hụt đủ 10% trừ 1 điểm, vượt chưa tới 10% không được cộng',
    'the other side of the target',
    '',
    { maximum: '8' },
  ],
  [
    'Đạt chỉ tiêu được 8 điểm; cứ hụt đủ 10% trừ 1 điểm, hụt quá 10% không bị trừ',
    'above a step, not short of it',
    '',
    { maximum: '8' },
  ],
  // the better of two rules
  [
    'Đơn vị có đề tài cấp tỉnh được 5 điểm, hoặc có hội thảo cấp tỉnh được 4 điểm; đạt cả hai nội dung thì cộng thêm 1 điểm',
    'both earn more',
    '',
    { maximum: '5' },
  ],
  [
    'Đơn vị có đề tài cấp tỉnh được 5 điểm, hoặc có hội thảo cấp tỉnh được 4 điểm; đạt cả hai nội dung thì được tính cả hai',
    'both are added',
    '',
    { maximum: '5' },
  ],
  [
    'Đơn vị có đề tài cấp tỉnh được 5 điểm, hoặc có hội thảo cấp tỉnh được 4 điểm; đạt cả hai nội dung thì chỉ tính nội dung có điểm thấp hơn',
    'the lower one',
    '',
    { maximum: '5' },
  ],
  // the word for points said once
  ['Tốt: 5 - Khá: 3 (%)', 'percents of what', ''],
  ['Đúng hạn: 6; chậm 1-2 ngày: 3 điểm; chậm 3 (điểm)', 'a row without its points', '', { maximum: '6' }],
  // strokes between rows
  ['2đ / bài / 3đ / lớp', 'two things counted', '', { maximum: '6' }],
  ['Đề tài cấp tỉnh 2đ/đề tài cấp trường 1đ', 'for each, or the next row', '', { maximum: '6' }],
  // dashes where no fault earns the most
  ['Số lần gửi chậm: 1 lần - 0,5đ; 2 lần - 1đ; từ 3 lần - 2đ', 'given or taken', '', { maximum: '3' }],
  ['Số lần vi phạm: 1 lần - 0,5đ; 2 lần - 1đ', 'given or taken', '', { maximum: '3' }],
  // in proportion, told again
  ['Thiếu bao nhiêu % thì cộng bấy nhiêu % số điểm', 'added for what is missing', '', { maximum: '8' }],
  [
    'Đạt chỉ tiêu được 8 điểm; thiếu bao nhiêu % thì được bấy nhiêu % số điểm',
    'the more is missing the more it earns',
    '',
    { maximum: '8' },
  ],
  ['Đạt chỉ tiêu được 8 điểm; vượt bao nhiêu % thì giảm bấy nhiêu % số điểm', 'taken for what is above', '', { maximum: '8' }],
  ['Đạt chỉ tiêu được 8 điểm; thiếu bao nhiêu % thì trừ gấp đôi bấy nhiêu % số điểm', 'twice as much', '', { maximum: '8' }],
  ['Chậm bao nhiêu % thì giảm bấy nhiêu % số điểm', 'late is no share', '', { maximum: '8' }],
  ['Điểm = thực hiện / kế hoạch x 8 điểm; trên 50% kế hoạch không tính điểm', 'nothing above the half', '', { maximum: '8' }],
  ['Điểm = thực hiện / kế hoạch x 8 điểm; dưới 50% kế hoạch được 2 điểm', 'a row beside the formula', '', { maximum: '8' }],
  ['Điểm = số bài x 2 điểm; dưới 50% kế hoạch không tính điểm', 'of a count, not of a plan', '', { maximum: '8' }],
  [
    'Kết quả không thấp hơn chỉ tiêu được giao thì được 10 điểm; cao hơn thì tính theo tỷ lệ',
    'what is lower has no points',
    '',
    { maximum: '10' },
  ],
  ['Đạt 100% kế hoạch được 8 điểm; không đạt tính theo tỷ lệ (6 điểm x tỷ lệ hoàn thành)', 'eight or six', '', { maximum: '8' }],
  [
    'Đạt 100% kế hoạch được 8 điểm; không đạt tính theo tỷ lệ (8 điểm x tỷ lệ chưa hoàn thành)',
    'the share that is missing',
    '',
    { maximum: '8' },
  ],
  [
    'Điểm chuẩn 8 điểm. Điểm đạt được = điểm chuẩn x tỷ lệ hoàn thành; vượt kế hoạch được tính cao hơn điểm chuẩn',
    'no end above',
    '',
  ],
  [
    'Tỷ lệ nợ học phí không cao hơn chỉ tiêu được 5 điểm; cao hơn thì điểm = tỷ lệ thực tế / chỉ tiêu x 5',
    'more points for more debts',
    '',
    { maximum: '5' },
  ],
  [
    'Tỷ lệ nợ học phí không cao hơn chỉ tiêu được 5 điểm; cao hơn thì điểm = chỉ tiêu / tỷ lệ thực tế x 4',
    'five or four',
    '',
    { maximum: '5' },
  ],
  // places that fall, and those without one
  [
    'Xếp thứ nhất được 10 điểm, mỗi bậc sau giảm 1 điểm; từ thứ sáu trở đi đều được 3 điểm',
    'the sixth has five by then',
    '',
    { maximum: '10' },
  ],
  [
    'Xếp thứ nhất được 10 điểm, mỗi bậc sau giảm 1 điểm; từ thứ sáu trở đi đều được 7 điểm',
    'more than the fifth',
    '',
    { maximum: '10' },
  ],
  [
    'Trường xếp hạng nhất được 12 điểm, mỗi hạng tiếp theo giảm 1 điểm, hạng 12 được 2 điểm.',
    'the twelfth has one by then',
    '',
    { maximum: '12' },
  ],
  [
    'Trường xếp hạng nhất được 12 điểm, mỗi hạng tiếp theo giảm 1 điểm so với hạng nhất',
    'all of them eleven, or one less each',
    '',
    { maximum: '12' },
  ],
  // shares of grades
  ['Tốt hưởng 100% điểm chuẩn, hoàn thành 75% kế hoạch', 'a bound, no share', '', { maximum: '8' }],
  ['Đạt 100% được điểm chuẩn, đạt 75%, đạt 50%', 'bounds, no shares', '', { maximum: '8' }],
  ['Tốt 5 điểm; khá 3 điểm; trung bình hoặc yếu 1 điểm', 'two grades that earn the same', '', { maximum: '5' }],
  // in time, in a denied name, none among the least
  [
    'Từ 3 đề tài trở lên 5 điểm; 2 đề tài 3 điểm; 1 đề tài hoặc không có đề tài nào 1 điểm',
    'a point for nothing',
    '',
    { maximum: '5' },
  ],
  // a title with its rule, the top of a count, the first ones free
  ['Mỗi mô hình được 1 điểm, đủ 3 mô hình được 4 điểm', 'three of them are three points', '', { maximum: '4' }],
  ['Mỗi mô hình được 1 điểm, đủ 4 mô hình được 4 điểm, nhiều hơn được 5 điểm', 'more than the top', '', { maximum: '4' }],
  [
    'Từ lớp thứ ba trở đi mỗi lớp được 1 điểm, tối đa 4 điểm; lớp thứ nhất không tính điểm',
    'what of the second',
    '',
    { maximum: '4' },
  ],
  [
    'Từ lớp thứ hai trở đi mỗi lớp được 1 điểm, tối đa 4 điểm; đề tài thứ nhất không tính điểm',
    'another thing',
    '',
    { maximum: '4' },
  ],
  ['Tốt 3đ; Khá 2đ (tính cho mỗi đơn vị)', 'grades are not counted', '', { maximum: '8' }],
  // what is denied first or behind
  ['Để xảy ra đơn thư: 0 điểm; không có báo cáo: 5 điểm', 'another thing is denied', '', { maximum: '5' }],
  ['Để xảy ra đơn thư: 2 điểm; không để xảy ra: 5 điểm', 'points for either', '', { maximum: '5' }],
  // between the lowest and the highest
  [
    'Đơn vị cao nhất được 8 điểm, thấp nhất được 2 điểm; các đơn vị khác: 2 + 5 x (kết quả của đơn vị - kết quả thấp nhất) / (kết quả cao nhất - kết quả thấp nhất)',
    'two and five are not eight',
    '',
    { maximum: '8' },
  ],
  [
    'Đơn vị cao nhất được 8 điểm, thấp nhất được 3 điểm; các đơn vị khác: 2 + 6 x (kết quả của đơn vị - kết quả thấp nhất) / (kết quả cao nhất - kết quả thấp nhất)',
    'the lowest has three or two',
    '',
    { maximum: '8' },
  ],
  // everyday wordings
  ['Hạ một bậc thi đua nếu có viên chức bị kỷ luật', 'no bar and no ceiling that is named', ''],
  ['10 tin bài được 1 điểm, tối đa 3 điểm', 'for each ten, or once', '', { maximum: '3' }],
  [
    'Đề tài thứ nhất được 3 điểm, từ đề tài thứ hai mỗi đề tài được 1 điểm, tối đa 6 điểm',
    'the first counts otherwise',
    '',
    { maximum: '6' },
  ],
  [
    'Xếp thứ nhất 8 điểm, thứ nhì 6 điểm, các đơn vị còn lại 4 điểm nhân hệ số 1,5',
    'a factor behind the rest',
    '',
    { maximum: '8' },
  ],
  [
    'Xếp thứ nhất 8 điểm, thứ nhì 6 điểm, còn lại 4 điểm hoặc xét theo mức độ',
    'by judgement behind the rest',
    '',
    { maximum: '8' },
  ],
  [
    'Hạng nhất 8 điểm, mỗi hạng tiếp theo giảm 2 điểm, từ hạng 3 trở đi được 4 điểm nếu được Cụm chấp thuận',
    'only if people agree',
    '',
    { maximum: '8' },
  ],
  [
    'Cứ vượt 10% kế hoạch được cộng 1 điểm, tối đa 5 điểm; không vượt: 0 điểm hoặc xét theo mức độ',
    'by judgement behind nothing',
    '',
    { maximum: '5' },
  ],
  ['Hỗ trợ: khoảng 2 điểm/đề tài cấp Bộ, 1 điểm/đề tài cấp tỉnh, tối đa 4 điểm', 'about two points', '', { maximum: '4' }],
  [
    'Đề tài cấp bộ ít nhất 4 điểm, cấp tỉnh 2 điểm, cấp trường 1 điểm/đề tài, tối đa 8 điểm',
    'four or more',
    '',
    { maximum: '8' },
  ],
  ['Điểm = số bài được đăng x 0,2 (≤ 5 - 9 điểm)', 'five to nine', '', { maximum: '5' }],
  [
    'Không xét khen thưởng: trường có lãnh đạo bị kỷ luật, riêng trường hợp đặc biệt do Cụm xem xét',
    'an exception behind the reason',
    '',
  ],
  ['Không xét khen thưởng: trường có lãnh đạo bị kỷ luật, tùy theo mức độ', 'by judgement behind the reason', ''],
  ['Không xếp hạng trường chậm báo cáo nếu được Cụm chấp thuận', 'only if people agree', ''],
  ['Không xét thi đua đối với trường không nộp báo cáo hoặc xét theo mức độ', 'by judgement', ''],
  ['Mỗi bài được 1 điểm/bài và không có vi phạm, tối đa 6 điểm', 'one more condition', '', { maximum: '6' }],
  ['Kế hoạch 1đ / triển khai 1đ / tổng kết 1đ', 'added, or one of them', '', { maximum: '3' }],
  ['Kết quả không thấp hơn năm trước được 8 điểm; thấp hơn thì tính theo tỷ lệ', 'no target', '', { maximum: '8' }],
  ['Vi phạm lần đầu: 0 điểm; không vi phạm: 5 điểm', 'what of a second time', '', { maximum: '5' }],
  ['Có hai đề tài (cấp tỉnh 3 điểm, cấp trường 1 điểm)', 'each, or both', '', { maximum: '6' }],
  ['Vượt: cứ 5% cộng 0,5đ (lẻ làm tròn lên), tối đa 2đ', 'rounded up, not down', '', { maximum: '5' }],
  ['Cứ 5 bài được 1 điểm (lẻ làm tròn), tối đa 4 điểm', 'rounded, not cut', '', { maximum: '4' }],
  ['Từ 90% trở lên (hoặc đứng đầu cụm): 8đ; dưới 90%: 4đ', 'another way to the points', '', { maximum: '8' }],
  ['Từ 90% trở lên (và không có vi phạm): 8đ; dưới 90%: 4đ', 'one more condition', '', { maximum: '8' }],
];
