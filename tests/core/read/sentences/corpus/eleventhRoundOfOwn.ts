import type { CorpusRow } from './corpusRow';

/** Families behind the eleventh round, in words of our own. */
export const eleventhRoundOfOwn: readonly CorpusRow[] = [
  // what is short of a whole step
  [
    'Đạt chỉ tiêu được 8 điểm; cứ hụt đủ 10% trừ 1 điểm, hụt chưa tới 10% không bị trừ',
    'ratio max 8 target - below 10%→1',
    { maximum: '8' },
  ],
  [
    'Cứ vượt 5% kế hoạch được cộng 0,5 điểm, phần vượt dưới 5% không được cộng điểm, tối đa 2 điểm',
    'ratio max 0 target - nothing below above 5%→0.5 to 2',
    { maximum: '2' },
  ],
  [
    'Đạt 100% kế hoạch được 6 điểm, cứ giảm trọn 2% trừ 0,5 điểm (giảm dưới 2% không trừ)',
    'ratio max 6 target - below 2%→0.5',
    { maximum: '6' },
  ],
  // the better of two rules
  [
    'a) Có sáng kiến cấp tỉnh: 5 điểm; hoặc b) mỗi sáng kiến cấp trường 1 điểm, tối đa 4 điểm. Chỉ lấy phương án có điểm cao hơn',
    'either [passFail 5 | perUnit 1 max 4]',
    { maximum: '5' },
  ],
  [
    'Đơn vị có đề tài cấp tỉnh được 5 điểm, hoặc có hội thảo cấp tỉnh được 4 điểm; có cả hai thì chỉ tính nội dung cao điểm hơn',
    'either [passFail 5 | passFail 4]',
    { maximum: '5' },
  ],
  // limits by the name of what they are of, or none
  [
    'Mỗi bài báo tính 1 điểm, mỗi bài tham luận tính 0,5 điểm; tổng điểm của tiêu chí nghiên cứu khoa học tối đa 6 điểm',
    'count Bài báo=1 Bài tham luận=0.5 max 6',
    { maximum: '6' },
  ],
  ['Cộng 1 điểm cho mỗi Bằng khen; tổng điểm cộng quy định tại khoản này không vượt quá 3 điểm', 'bonus 1 max 3'],
  ['Trừ 0,5 điểm cho mỗi lần chậm báo cáo; tổng số điểm trừ theo quy định tại điểm này không quá 2 điểm', 'penalty 0.5 max 2'],
  ['Mỗi sáng kiến được 0,5 điểm, tổng điểm của tiêu chí sáng kiến không quá 4 điểm', 'perUnit 0.5 max 4', { maximum: '4' }],
  ['Khiển trách trừ 1đ/người, cảnh cáo trừ 2đ/người (không khống chế điểm trừ)', 'penalty Khiển trách=1 Cảnh cáo=2 max -'],
  ['Mỗi đơn thư vượt cấp trừ 1 điểm, điểm trừ không giới hạn', 'penalty 1 max -'],
  [
    'Chậm báo cáo trừ 0,5 điểm/lần, không nộp trừ 1 điểm/lần; số điểm trừ không hạn chế',
    'penalty Chậm báo cáo=0.5 Không nộp=1 max -',
  ],
  // the word for points said once
  ['Xuất sắc: 5 - Tốt: 4 - Khá: 3 - Còn lại: 0 (điểm)', 'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0', { maximum: '5' }],
  ['Từ 95% trở lên: 10; từ 80% đến dưới 95%: 7; dưới 80%: 4 (ĐVT: điểm)', 'tiers 0→4 80→7 95→10', { maximum: '10' }],
  ['Đúng hạn: 6; chậm 1-2 ngày: 3; chậm trên 2 ngày: 0 (điểm)', 'tiers ≤0→6 ≤2→3 else 0', { maximum: '6' }],
  ['Tốt 4; khá 3; trung bình 2; yếu 0 (tính bằng điểm)', 'levels Tốt=4 Khá=3 Trung bình=2 Yếu=0', { maximum: '4' }],
  // strokes between rows
  ['Xuất sắc 5đ / Tốt 4đ / Khá 3đ / Trung bình 1đ', 'levels Xuất sắc=5 Tốt=4 Khá=3 Trung bình=1', { maximum: '5' }],
  ['Xuất sắc 5 điểm | Tốt 4 điểm | Khá 3 điểm | còn lại 0 điểm', 'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0', { maximum: '5' }],
  ['Từ 95% trở lên 10đ / 80% đến dưới 95% 7đ / dưới 80% 4đ', 'tiers 0→4 80→7 95→10', { maximum: '10' }],
  ['>=95% 8đ / >=85% 6đ / >=70% 4đ / <70% 0đ', 'tiers 0→0 70→4 85→6 95→8', { maximum: '8' }],
  // strokes between what is done and its points
  ['Tốt / 5đ; Khá / 3đ; Trung bình / 1đ', 'levels Tốt=5 Khá=3 Trung bình=1', { maximum: '5' }],
  // dashes where no fault earns the most
  ['Số vụ vi phạm: 0 vụ - 4đ; 1 vụ - 2đ; từ 2 vụ trở lên - 0đ', 'tiers ≤0→4 ≤1→2 else 0', { maximum: '4' }],
  // in proportion, told again
  [
    'Hoàn thành chỉ tiêu được 5 điểm; không hoàn thành được tính theo tỷ lệ hoàn thành của 5 điểm; đơn vị vượt cao nhất được 10 điểm; các đơn vị vượt khác được 5 điểm cộng với 5 điểm nhân tỷ lệ giữa mức vượt của đơn vị và mức vượt cao nhất',
    'leader max 10',
    { maximum: '10' },
  ],
  ['Đạt chỉ tiêu được 8 điểm; thiếu bao nhiêu % thì trừ bấy nhiêu % số điểm', 'ratio max 8 target -', { maximum: '8' }],
  [
    'Hoàn thành kế hoạch được điểm tối đa; thiếu bao nhiêu phần trăm giảm bấy nhiêu phần trăm điểm tối đa',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  [
    'Kết quả mở lớp đạt bao nhiêu phần trăm chỉ tiêu thì tính bấy nhiêu phần trăm số điểm',
    'ratio max 6 target -',
    { maximum: '6' },
  ],
  [
    'Kết quả không thấp hơn chỉ tiêu được giao thì được 10 điểm; thấp hơn chỉ tiêu thì tính theo tỷ lệ hoàn thành',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  [
    'Kết quả bằng hoặc cao hơn chỉ tiêu được giao được 10 điểm; thấp hơn tính theo tỷ lệ',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  [
    'Đạt 100% kế hoạch được 8 điểm; không đạt tính theo tỷ lệ (8 điểm x tỷ lệ hoàn thành)',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  [
    'Đạt 100% kế hoạch được 8 điểm; không đạt tính theo tỷ lệ (tỷ lệ hoàn thành nhân với 8 điểm)',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  [
    'Tỷ lệ nợ học phí không cao hơn chỉ tiêu được 5 điểm; cao hơn thì điểm = chỉ tiêu / tỷ lệ thực tế x 5',
    'ratio max 5 target - lower',
    { maximum: '5' },
  ],
  // places that fall, and those without one
  [
    'Xếp thứ nhất được 10 điểm, mỗi bậc sau giảm 1 điểm; từ thứ sáu trở đi đều được 5 điểm',
    'places 10 9 8 7 6 beyond 5',
    { maximum: '10' },
  ],
  [
    'Hội thao: giải nhất 5 điểm, giải nhì 4 điểm, giải ba 3 điểm, các đoàn khác có tham gia 1 điểm',
    'levels Giải nhất=5 Giải nhì=4 Giải ba=3 Có tham gia=1',
    { maximum: '5' },
  ],
  // shares of grades
  [
    'Tốt được 100% số điểm, khá 80%, trung bình 50%, yếu không có điểm',
    'levels Tốt=10 Khá=8 Trung bình=5 Yếu=0',
    { maximum: '10' },
  ],
  ['Xuất sắc 100% điểm tối đa; tốt 90%; khá 70%; còn lại 0%', 'levels Xuất sắc=10 Tốt=9 Khá=7 Còn lại=0', { maximum: '10' }],
  [
    'Loại A tính bằng điểm tối đa; loại B bằng 75% điểm tối đa; loại C bằng 1/2 điểm tối đa',
    'levels A=8 B=6 C=4',
    { maximum: '8' },
  ],
  [
    'Phân loại cơ quan: loại Xuất sắc được 03 điểm; loại Khá được 02 điểm; loại Yếu hoặc không được phân loại thì không tính điểm.',
    'levels Xuất sắc=3 Khá=2 Yếu=0 Không được phân loại=0',
    { maximum: '3' },
  ],
  ['Tốt 5 điểm; khá 3 điểm; trung bình hoặc yếu 0 điểm', 'levels Tốt=5 Khá=3 Trung bình=0 Yếu=0', { maximum: '5' }],
  // in time, in a denied name, none among the least
  [
    'Trường có tỷ lệ học viên không đạt yêu cầu dưới 1% được 4 điểm; từ 1% đến dưới 3% được 2 điểm; từ 3% trở lên không được điểm',
    'tiers 0→4 1→2 3→0',
    { maximum: '4' },
  ],
  [
    'Từ 3 đề tài trở lên 5 điểm; 2 đề tài 3 điểm; 1 đề tài hoặc không có đề tài nào 0 điểm',
    'tiers 0→0 2→3 3→5',
    { maximum: '5' },
  ],
  ['Từ 3 đề tài trở lên 5 điểm; 2 đề tài 3 điểm; không có hoặc chỉ có 1 đề tài 0 điểm', 'tiers 0→0 2→3 3→5', { maximum: '5' }],
  ['Mở 5 lớp trở lên 6 điểm; 3 đến 4 lớp 4 điểm; dưới 3 lớp hoặc không mở lớp nào 0 điểm', 'tiers 0→0 3→4 5→6', { maximum: '6' }],
  // a title with its rule, the top of a count, the first ones free
  ['Hội thảo cấp trường (mỗi hội thảo 1 điểm, từ 3 hội thảo trở lên 3 điểm)', 'perUnit 1 max 3', { maximum: '3' }],
  [
    'Đề tài khoa học (cấp tỉnh 3 điểm/đề tài, cấp trường 1 điểm/đề tài, tối đa 6 điểm)',
    'count Đề tài khoa học cấp tỉnh=3 Cấp trường=1 max 6',
    { maximum: '6' },
  ],
  [
    'Công tác báo cáo (đúng hạn 5 điểm; chậm 1-2 ngày 3 điểm; chậm trên 2 ngày 0 điểm)',
    'tiers ≤0→5 ≤2→3 else 0',
    { maximum: '5' },
  ],
  [
    'Tỷ lệ học viên khá, giỏi (từ 90% trở lên 10 điểm; từ 70% đến dưới 90% 6 điểm; dưới 70% 2 điểm)',
    'tiers 0→2 70→6 90→10',
    { maximum: '10' },
  ],
  ['Mỗi mô hình được 1 điểm, đủ 4 mô hình là 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['Mỗi mô hình được 1 điểm, đủ 4 mô hình được 4 điểm, nhiều hơn cũng chỉ được 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['1,5đ/chuyên đề; đủ 4 chuyên đề được 6đ', 'perUnit 1.5 max 6', { maximum: '6' }],
  [
    'Bằng khen Thủ tướng 3 điểm; Bằng khen cấp tỉnh 2 điểm (tính theo từng bằng khen); không quá 6 điểm',
    'count Bằng khen Thủ tướng=3 Bằng khen cấp tỉnh=2 max 6',
  ],
  [
    'Giảng viên dạy giỏi\n- cấp tỉnh: 2đ/người\n- cấp trường: 0,5đ/người\n(tối đa 6đ)',
    'count Giảng viên dạy giỏi cấp tỉnh=2 Cấp trường=0.5 max 6',
    { maximum: '6' },
  ],
  [
    'Chi bộ đạt:\n. xuất sắc: 5 điểm\n. tốt: 4 điểm\n. hoàn thành: 2 điểm',
    'levels Xuất sắc=5 Tốt=4 Hoàn thành=2',
    { maximum: '5' },
  ],
  // what is denied first or behind
  ['Để xảy ra mất an toàn 0 điểm, không để xảy ra được 3 điểm', 'passFail 3', { maximum: '3' }],
  ['Có đơn thư vượt cấp: 0 điểm; không có: 5 điểm', 'passFail 5', { maximum: '5' }],
  ['Vi phạm quy chế: 0 điểm; không vi phạm: 5 điểm', 'passFail 5', { maximum: '5' }],
  ['Không có kế hoạch: 0 điểm; có: 5 điểm', 'passFail 5', { maximum: '5' }],
  // bars
  ['Đơn vị không nộp báo cáo tự chấm thì không được đưa vào bình xét', 'bar rank'],
  ['Không gửi hồ sơ đúng hạn thì không bình xét', 'bar rank'],
  // everyday wordings
  [
    'Mỗi đồng chí được công nhận giảng viên dạy giỏi cấp tỉnh cộng cho trường 1 điểm, nhưng không vượt quá 4 điểm',
    'bonus 1 max 4',
    { maximum: '4' },
  ],
  [
    'Đạt và vượt kế hoạch đào tạo: 10 điểm. Đạt dưới kế hoạch thì cứ hụt 1% trừ 0,2 điểm',
    'ratio max 10 target - below 1%→0.2',
    { maximum: '10' },
  ],
  ['Số lớp mở được trên số lớp kế hoạch nhân với 8 điểm, tối đa 8 điểm', 'ratio max 8 target -', { maximum: '8' }],
  [
    'Có đảng viên bị kỷ luật: khiển trách -1đ, cảnh cáo -2đ, khai trừ -5đ',
    'penalty Có đảng viên bị kỷ luật khiển trách=1 Cảnh cáo=2 Khai trừ=5 max -',
  ],
  [
    'Nộp đúng hạn, đủ số lượng: 3 điểm; nộp chậm hoặc thiếu: 1 điểm; không nộp: 0 điểm',
    'levels Nộp đúng hạn, đủ số lượng=3 Nộp chậm hoặc thiếu=1 Không nộp=0',
    { maximum: '3' },
  ],
  [
    'Đạt 100% chỉ tiêu: 8 điểm; cứ tăng thêm 5% cộng 0,5 điểm nhưng tổng điểm không quá 10 điểm; không đạt 100% thì tính theo tỷ lệ',
    'ratio max 8 target - above 5%→0.5 to 2',
    { maximum: '10' },
  ],
  ['Nhập trực tiếp điểm do Hội đồng chấm (0 - 5 điểm)', 'manual', { maximum: '5' }],
  ['Báo cáo đúng thời gian: 2đ; sai thời gian: 0đ', 'passFail 2', { maximum: '2' }],
];
