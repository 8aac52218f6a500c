import type { RefusedRow } from './refused';

/** One word away from the sentences that explain their terms and list by line. */
export const refusedLinesAndTerms: readonly RefusedRow[] = [
  // explanations that say more than what a word means
  ['Điểm thưởng là điểm do Hội đồng quyết định. Mỗi lớp được 2 điểm, tối đa 10 điểm', 'points by decision', 'Hội đồng'],
  ['Trường hợp đặc biệt là trường hợp Hội đồng xem xét. Mỗi lớp được 2 điểm, tối đa 10 điểm', 'who decides', 'Hội đồng'],
  ['Một lớp được tính là hai lớp. Mỗi lớp được 2 điểm, tối đa 10 điểm', 'counts twice', 'hai lớp'],
  ['Lớp ghép là nửa lớp. Mỗi lớp được 2 điểm, tối đa 10 điểm', 'counts half', 'nửa'],
  ['Ưu tiên đơn vị miền núi.\n- Mỗi lớp được 2 điểm;\n- Tối đa 10 điểm.', 'who is favoured', 'Ưu tiên'],
  ['Hội đồng xem xét quyết định.\n- Mỗi lớp được 2 điểm;\n- Tối đa 10 điểm.', 'who decides', 'Hội đồng'],
  ['Lớp ở huyện được nhân đôi.\n- Mỗi lớp được 2 điểm;\n- Tối đa 10 điểm.', 'twice the points', 'nhân đôi'],
  ['Mỗi lớp được 2 điểm, tối đa 10 điểm. Không tính đơn vị chưa nộp báo cáo', 'units, no things', 'Không tính'],
  ['Mỗi bài 1 điểm, kể cả bài viết chung được tính một nửa, tối đa 10 điểm', 'half for some', 'một nửa', { maximum: '10' }],
  ['Mỗi lượt học 1 điểm, tối đa 5 điểm. Một người học nhiều lớp thì mỗi lớp tính hai lượt', 'counts twice', 'hai'],
  [
    'Đạt 100% kế hoạch được 10 điểm; không đạt tính theo tỷ lệ, kể cả trường hợp vượt 100%',
    'more than all, or not',
    'kể cả',
    { maximum: '10' },
  ],
  // brackets
  [
    'Hoàn thành chỉ tiêu (80% trở lên) được 10 điểm; không hoàn thành tính theo tỷ lệ',
    'all or four fifths',
    '80%',
    { maximum: '10' },
  ],
  [
    'Hoàn thành vượt chỉ tiêu (100% trở lên) được 10 điểm; không hoàn thành tính theo tỷ lệ',
    'met or passed',
    '100%',
    { maximum: '10' },
  ],
  [
    'Nộp đúng hạn (chậm 1 ngày): 5 điểm; chậm từ 2 đến 3 ngày: 3 điểm; chậm trên 3 ngày: 0 điểm',
    'late in time',
    '',
    { maximum: '5' },
  ],
  ['Mỗi đề tài 1 điểm (mỗi đơn vị tính một đề tài), tối đa 5 điểm', 'each, and one', '', { maximum: '5' }],
  // the plan
  [
    'Chỉ tiêu 20 lớp/quý. Hoàn thành chỉ tiêu được 6 điểm, không hoàn thành tính theo tỷ lệ',
    'a target of each quarter',
    'quý',
    { maximum: '6' },
  ],
  [
    'Chỉ tiêu: 12 cuộc/năm. Thực hiện đủ chỉ tiêu: 6 điểm; không đủ: điểm = số cuộc thực hiện/10 x 6',
    'ten or twelve',
    '10',
    { maximum: '6' },
  ],
  [
    'Đạt 100% được 7 điểm, không đạt thì đạt bao nhiêu phần trăm được tính bấy nhiêu phần trăm của 5 điểm',
    'seven or five',
    '',
    { maximum: '7' },
  ],
  ['Tối đa 5 điểm đối với đơn vị có vi phạm; mỗi lớp được 1 điểm', 'a limit for some', 'Tối đa', { maximum: '5' }],
  ['Điểm tối đa 5 điểm đối với đơn vị đạt 100% kế hoạch; mỗi lớp được 1 điểm', 'two ways at once', '', { maximum: '5' }],
  [
    'Cứ trọn 10% vượt chỉ tiêu được 2 điểm, lẻ chưa trọn 5% bỏ qua; tối đa 6 điểm',
    'whole steps or half ones',
    'lẻ',
    { maximum: '6' },
  ],
  [
    'Mở đủ 10 lớp được 5 điểm; từ lớp thứ 11, mỗi lớp cộng 1 điểm, tổng không quá 8 điểm; dưới 8 lớp thì không tính điểm',
    'eight and nine classes',
    'dưới 8 lớp',
    { maximum: '8' },
  ],
  // counts
  ['Có 1 câu lạc bộ: 2 điểm; cứ thêm 1 câu lạc bộ: thêm 1 điểm; tối đa 6 điểm', 'the first earns more', 'thêm', { maximum: '6' }],
  [
    'Mỗi đề án 1,5 điểm, ba bài báo đầu tiên không tính, tối đa 6 điểm',
    'free ones of another kind',
    'ba bài báo',
    { maximum: '6' },
  ],
  [
    'Ngoài 02 đề tài bắt buộc, cứ thêm 02 đề tài được 1 điểm, tối đa 4 điểm',
    'by twos, the odd one open',
    'cứ thêm 02',
    { maximum: '4' },
  ],
  [
    'Mỗi quý dự giờ được 0,5 điểm/lượt, tối đa 4 điểm/học kỳ; cả năm tối đa 8 điểm',
    'quarters or semesters',
    '',
    { maximum: '8' },
  ],
  ['Cộng cho đơn vị đạt giải; mỗi lần vi phạm 1 điểm, tối đa 6 điểm', 'a fault that adds', 'vi phạm', { maximum: '6' }],
  ['Mất an toàn: mỗi vụ trừ 2 điểm vào tổng điểm quý sau, trừ tối đa 6 điểm', 'another quarter', '', { maximum: '6' }],
  [
    'Mỗi giải nhất 3đ, mỗi giải nhì 2đ; giải thứ ba không tính; tối đa 6đ',
    'a third prize, or the third of them',
    '',
    { maximum: '6' },
  ],
  [
    'Mỗi đề tài cấp bộ 3đ, mỗi đề tài cấp tỉnh 2đ; đề tài nghiệm thu chậm không tính; tối đa 6đ',
    'some of both kinds',
    'không tính',
    { maximum: '6' },
  ],
  [
    'Đơn vị cao nhất được 10 điểm, đơn vị thấp nhất được 2 điểm; các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất',
    'a share of the best one, or between both',
    '',
    { maximum: '10' },
  ],
  // marks, days, branches
  [
    'Từ 60% trở xuống: 0 điểm; từ 90% trở lên: 10 điểm; trên 70% đến dưới 90%: nội suy tuyến tính giữa hai mốc',
    'what lies between 60 and 70',
    '',
    { maximum: '10' },
  ],
  [
    'Đăng ký trước ngày 31/3: 5 điểm; đăng ký từ ngày 15/4 trở đi: 0 điểm',
    'what lies between two days',
    '15/4',
    { maximum: '5' },
  ],
  [
    'Loại Khá hưởng 3/4 số điểm, loại Tốt được 4 điểm, loại Trung bình một nửa, loại Yếu 0 điểm',
    'half of what',
    'một nửa',
    { maximum: '4' },
  ],
  [
    'Đơn vị có tỷ lệ thấp nhất: 10 điểm; đơn vị khác: điểm = 10 x (tỷ lệ của đơn vị / tỷ lệ thấp nhất cụm)',
    'more for more, above the most',
    'đơn vị khác',
    { maximum: '10' },
  ],
];
