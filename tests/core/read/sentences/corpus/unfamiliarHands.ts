import type { CorpusRow } from './corpusRow';

/** Turns of phrase of hands not met before: limits with their verb, terms, shares said once, rows divided by strokes, lists on one line. */
export const unfamiliarHands: readonly CorpusRow[] = [
  // limits
  [
    'Giảng viên bảo vệ thành công luận án tiến sĩ trong năm: cộng 0,5 điểm/người, nhiều nhất cộng 2 điểm',
    'bonus 0.5 max 2',
    { kind: 'bonus' },
  ],
  ['Mỗi lần vắng họp trừ 0,5 điểm, nhiều nhất trừ 2 điểm', 'penalty 0.5 max 2', { kind: 'penalty' }],
  ['Điểm = 0,4 × số giáo án điện tử được nghiệm thu, nhưng không lớn hơn 4 điểm', 'perUnit 0.4 max 4', { maximum: '4' }],
  ['Mỗi cán bộ vi phạm bị trừ 2 điểm; không khống chế mức trừ tối đa', 'penalty 2 max -', { kind: 'penalty' }],
  [
    'Mỗi bài đăng báo tỉnh được 2 điểm, mỗi bài đăng nội san được 1 điểm; điểm của các bài được cộng lại nhưng không vượt quá 10 điểm',
    'count Bài đăng báo tỉnh=2 Bài đăng nội san=1 max 10',
    { maximum: '10' },
  ],
  [
    'Tổ thẩm định trực tiếp cho điểm nội dung này; số điểm cho không vượt quá 15 điểm và phải là bội số của 0,5 điểm',
    'manual step 0.5',
    { maximum: '15' },
  ],
  ['từ 12 lớp tr.lên 7đ, 8-11 lớp 5đ, dưới 8 lớp 2đ', 'tiers 0→2 8→5 12→7', { maximum: '7' }],
  [
    'Điểm cộng: cờ TĐ Chính phủ 4đ, cờ UBND tỉnh 2đ, bằng khen UBND tỉnh 1đ; cộng tối đa 5đ',
    'bonus Cờ TĐ Chính phủ=4 Cờ UBND tỉnh=2 Bằng khen UBND tỉnh=1 max 5',
    { kind: 'bonus' },
  ],
  // done in time, or not at all
  [
    'Việc ký kết giao ước thi đua được hoàn thành trong quý I thì tính 1,5 điểm; hoàn thành sau quý I hoặc không ký kết thì không tính điểm',
    'passFail 1.5',
    { maximum: '1.5' },
  ],
  [
    'Nhà trường công khai đầy đủ dự toán, quyết toán được tính trọn điểm chuẩn của tiêu chí; nếu không công khai hoặc công khai không đầy đủ thì bị điểm 0',
    'passFail 4',
    { maximum: '4' },
  ],
  ['Có quy chế được 3 điểm; không có thì điểm bằng 0', 'passFail 3', { maximum: '3' }],
  ['Nộp đúng hạn: 2 điểm; nộp sau hạn hoặc không nộp: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Nộp hồ sơ trước ngày 15/11: 2 điểm; sau thời hạn trên hoặc không nộp: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Gửi báo cáo chậm nhất ngày 10/12: 2 điểm; quá thời hạn này: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Gửi báo cáo trước ngày 10/12 được 2 điểm, gửi sau hoặc không gửi thì không có điểm', 'passFail 2', { maximum: '2' }],
  ['Có đủ hồ sơ được 2 điểm, thiếu hoặc không có hồ sơ được 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Đảm bảo tiến độ: 3 điểm; chậm tiến độ: 0 điểm', 'passFail 3', { maximum: '3' }],
  // levels
  [
    'Đánh giá rất tốt hưởng 100% số điểm, tốt hưởng 80%, trung bình hưởng 50%, yếu hưởng 0%',
    'levels Rất tốt=5 Tốt=4 Trung bình=2.5 Yếu=0',
    { maximum: '5' },
  ],
  [
    'Xuất sắc được 100% điểm chuẩn; tốt được 80%; khá được 60%; còn lại không có điểm',
    'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0',
    { maximum: '5' },
  ],
  [
    'Nghiêm túc được 3 điểm / Còn hạn chế được 2 điểm / Chưa nghiêm được 0 điểm',
    'levels Nghiêm túc=3 Còn hạn chế=2 Chưa nghiêm=0',
    { maximum: '3' },
  ],
  [
    'Được công nhận chuẩn mức 2: 10 điểm; chuẩn mức 1: 8 điểm; chưa được công nhận: 4 điểm',
    'levels Chuẩn mức 2=10 Chuẩn mức 1=8 Chưa được công nhận=4',
    { maximum: '10' },
  ],
  [
    'Cơ quan được phân loại xuất sắc về phong trào bảo vệ an ninh Tổ quốc thì tính 3 điểm; phân loại khá thì tính 2 điểm; phân loại yếu thì không tính điểm',
    'levels Xuất sắc=3 Khá=2 Yếu=0',
    { maximum: '3' },
  ],
  // what is counted stands in the heading
  ['Dự hội nghị của Cụm: 3 lần trở lên 2 điểm, 1 - 2 lần 1 điểm, không dự 0 điểm', 'tiers 0→0 1→1 3→2', { maximum: '2' }],
  ['Cử giảng viên dự thi: 2 người trở lên 3 điểm, 1 người 2 điểm, không cử 0 điểm', 'tiers 0→0 1→2 2→3', { maximum: '3' }],
  [
    'Triển khai kịp thời, đầy đủ: 3 điểm; triển khai chưa kịp thời hoặc chưa đầy đủ: 1,5 điểm; không triển khai: 0 điểm',
    'levels Triển khai kịp thời, đầy đủ=3 Triển khai chưa kịp thời hoặc chưa đầy đủ=1.5 Không triển khai=0',
    { maximum: '3' },
  ],
  ['Có thực hiện: đạt điểm tối đa, không thực hiện: 0 điểm', 'passFail 3', { maximum: '3' }],
  ['Mỗi bài tính 0,3 điểm, tính đến bài thứ 15', 'perUnit 0.3 max 4.5', { maximum: '4.5' }],
  ['Được 1 điểm với mỗi chuyên đề; điểm cao nhất của tiêu chí là 5', 'perUnit 1 max 5', { maximum: '5' }],
  [
    'Nghiệm thu đạt loại xuất sắc 5 điểm, loại tốt 4 điểm, loại đạt 3 điểm, không nghiệm thu 0 điểm',
    'levels Xuất sắc=5 Tốt=4 Đạt=3 Không nghiệm thu=0',
    { maximum: '5' },
  ],
  [
    'Không có cán bộ, đảng viên bị kỷ luật: 5 điểm; có người bị khiển trách: 3 điểm; có người bị cách chức trở lên: 0 điểm',
    'levels Không có cán bộ, đảng viên bị kỷ luật=5 Có người bị khiển trách=3 Có người bị cách chức trở lên=0',
    { maximum: '5' },
  ],
  ['Hoàn thành đúng hạn được 5 điểm, nếu không thì không được điểm', 'passFail 5', { maximum: '5' }],
  ['Tỷ lệ từ 90% trở lên được 5 điểm, nếu không thì 2 điểm', 'tiers 0→2 90→5', { maximum: '5' }],
  [
    'Đạt giải A 5 điểm, giải B 4 điểm, giải C 3 điểm, khuyến khích 2 điểm, tối đa 10 điểm',
    'count Giải A=5 Giải B=4 Giải C=3 Khuyến khích=2 max 10',
    { maximum: '10' },
  ],
  // lists
  [
    '- Xếp loại đảng bộ: xuất sắc 3 điểm, tốt 2 điểm, hoàn thành 1 điểm, không hoàn thành 0 điểm. - Kết nạp đảng viên mới: 0,5 điểm/đảng viên, không quá 2 điểm',
    'sum [levels Xuất sắc=3 Tốt=2 Hoàn thành=1 Không hoàn thành=0 | perUnit 0.5 max 2] max -',
    { maximum: '5' },
  ],
  [
    'Tiêu chí gồm hai nội dung: (i) tỷ lệ giảng viên có trình độ thạc sĩ trở lên đạt từ 80% được 3 điểm, dưới 80% được 1 điểm; (ii) số giảng viên có trình độ cao cấp so với chỉ tiêu được giao: đạt chỉ tiêu được 2 điểm, chưa đạt thì tính theo tỷ lệ',
    'sum [tiers 0→1 80→3 | ratio max 2 target -] max -',
    { maximum: '5' },
  ],
  [
    'a) tỷ lệ giảng viên có trình độ thạc sĩ trở lên đạt từ 80% được 3 điểm, dưới 80% được 1 điểm; b) hội thảo: mỗi cuộc 1 điểm, tối đa 2 điểm',
    'sum [tiers 0→1 80→3 | perUnit 1 max 2] max -',
    { maximum: '5' },
  ],
];
