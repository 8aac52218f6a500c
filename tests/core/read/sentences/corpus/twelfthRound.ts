import type { CorpusRow } from './corpusRow';

/** What a seventh round of strangers wrote and was not read at first, as they wrote it; what each sentence means was written down by them before. */
export const twelfthRound: readonly CorpusRow[] = [
  [
    'Thứ hạng số lượt truy cập trang thông tin điện tử trong Cụm: I: 5đ, II: 4đ, III: 3đ, IV: 2đ, sau hạng IV: 0đ',
    'places 5 4 3 2 beyond 0',
    { maximum: '5' },
  ],
  [
    'Căn cứ kết quả bình chọn, trường đứng đầu nhận 12 điểm, trường đứng thứ hai nhận 9 điểm, trường đứng thứ ba nhận 6 điểm, các trường xếp sau nhận 3 điểm.',
    'places 12 9 6 beyond 3',
    { maximum: '12' },
  ],
  [
    'Điểm đạt được = (Kết quả thực hiện / Chỉ tiêu được giao) x 15; kết quả vượt chỉ tiêu chỉ tính bằng 15 điểm',
    'ratio max 15 target -',
    { maximum: '15' },
  ],
  [
    'Lấy số chuyên đề đã nghiệm thu chia cho số chuyên đề đăng ký đầu năm rồi nhân với 5 điểm; kết quả lớn hơn 5 thì chỉ ghi 5 điểm.',
    'ratio max 5 target -',
    { maximum: '5' },
  ],
  [
    'Hoàn thành chỉ tiêu: 10đ; chưa hoàn thành: 10đ x tỷ lệ đạt; vượt và cao nhất Cụm: 20đ; vượt nhưng không cao nhất: 10 + 10 x (mức vượt của đơn vị / mức vượt của đơn vị cao nhất)',
    'leader max 20',
    { maximum: '20' },
  ],
  ['Số GV đi nghiên cứu thực tế có báo cáo được duyệt x 0,4 điểm/GV (≤ 10 điểm)', 'perUnit 0.4 max 10', { maximum: '10' }],
  [
    'Căn cứ quyết định nghiệm thu, mỗi đề tài cấp tỉnh đạt yêu cầu trở lên được tính hai điểm rưỡi; điểm trần của tiêu chí là năm điểm.',
    'perUnit 2.5 max 5',
    { maximum: '5' },
  ],
  [
    'Mỗi giảng viên dạy giỏi cấp quốc gia tính 2 điểm, cấp tỉnh tính 1 điểm, cấp trường tính 0,5 điểm; điểm của tiêu chí là tổng các điểm trên nhưng không quá 8 điểm.',
    'count Giảng viên dạy giỏi cấp quốc gia=2 Cấp tỉnh=1 Cấp trường=0.5 max 8',
    { maximum: '8' },
  ],
  [
    '2 x số sách chuyên khảo + 1 x số giáo trình + 0,5 x số tài liệu tham khảo (tối đa 5 điểm)',
    'count Sách chuyên khảo=2 Giáo trình=1 Tài liệu tham khảo=0.5 max 5',
    { maximum: '5' },
  ],
  ['- Chậm nộp hồ sơ: mỗi ngày trừ 0,2 điểm\n- Mức trừ cao nhất: 2 điẻm', 'penalty 0.2 max 2'],
  [
    'Đăng cai hoạt động chung của Cụm: thưởng 1 điểm (chỉ thưởng một lần trong năm); không đăng cai: không thưởng',
    'bonus once 1 max -',
    { maximum: '1' },
  ],
  [
    'Có Bằng khen cấp tỉnh trở lên: 3 điểm hoặc có Giấy khen của Đảng ủy cấp trên: 2 điểm; có cả hai thì chỉ tính mức cao nhất; không có: 0 điểm',
    'either [passFail 3 | passFail 2]',
    { maximum: '3' },
  ],
  [
    'Trường có thành viên Ban Giám hiệu bị kỷ luật từ khiển trách trở lên không được đề nghị tặng Cờ thi đua, vẫn xếp hạng bình thường.',
    'bar flagOnly',
  ],
];

/** Families behind it, in words of our own. */
export const twelfthRoundOfOwn: readonly CorpusRow[] = [
  // places under one heading, and all behind them
  ['Thứ hạng số bài viết: 1 = 6đ, 2 = 4đ, từ hạng 3 trở đi = 2đ', 'places 6 4 beyond 2', { maximum: '6' }],
  ['Vị thứ trong Cụm: I: 10 điểm; II: 8 điểm; còn lại: 5 điểm', 'places 10 8 beyond 5', { maximum: '10' }],
  ['Thứ hạng: 1: 5đ, 2: 4đ, 3: 3đ, ngoài hạng 3: 0đ', 'places 5 4 3 beyond 0', { maximum: '5' }],
  [
    'Đơn vị đứng đầu được 10 điểm, đơn vị đứng thứ hai được 7 điểm, các đơn vị đứng sau được nhận 4 điểm',
    'places 10 7 beyond 4',
    { maximum: '10' },
  ],
  // in proportion to what was promised; nothing above the full points
  ['Điểm = số sáng kiến được công nhận / số sáng kiến đã đăng ký x 6', 'ratio max 6 target -', { maximum: '6' }],
  ['Số lớp đã mở chia cho số lớp đăng ký nhân với 8 điểm, tối đa 8 điểm', 'ratio max 8 target -', { maximum: '8' }],
  [
    'Đạt chỉ tiêu được 10 điểm; không đạt tính theo tỷ lệ; vượt chỉ tiêu cũng chỉ tính bằng 10 điểm',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  ['Điểm = kết quả / chỉ tiêu x 8 điểm; vượt chỉ tiêu vẫn chỉ ghi là 8 điểm', 'ratio max 8 target -', { maximum: '8' }],
  // counted by a formula
  ['Điểm = số bài báo x 0,5 điểm/bài, tối đa 6 điểm', 'perUnit 0.5 max 6', { maximum: '6' }],
  ['Số giảng viên đi thực tế x 0,5 điểm/giảng viên, không quá 5 điểm', 'perUnit 0.5 max 5', { maximum: '5' }],
  ['Điểm = số sách x 3 + số bài báo x 1', 'count Sách=3 Bài báo=1 max 9', { maximum: '9' }],
  ['Số lớp x 2 điểm + số chuyên đề x 0,5 điểm; không quá 10 điểm', 'count Lớp=2 Chuyên đề=0.5 max 10', { maximum: '10' }],
  [
    'Số đề tài x 2 điểm/đề tài + số sáng kiến x 1 điểm/sáng kiến, tối đa 8 điểm',
    'count Đề tài=2 Sáng kiến=1 max 8',
    { maximum: '8' },
  ],
  // limits of all of it
  ['Mỗi đề tài 2 điểm; điểm trần của nội dung này: 5 điểm', 'perUnit 2 max 5', { maximum: '5' }],
  ['Mỗi đề tài cộng 1 điểm. Điểm cộng cao nhất: 2 điểm', 'bonus 1 max 2'],
  ['Vắng họp mỗi lần trừ 0,5 điểm; điểm trừ nhiều nhất: 1,5 điểm', 'penalty 0.5 max 1.5'],
  [
    'Mỗi sáng kiến cấp tỉnh 2 điểm, cấp trường 1 điểm; điểm của mục này bằng tổng số điểm nêu trên, tối đa 6 điểm',
    'count Sáng kiến cấp tỉnh=2 Cấp trường=1 max 6',
    { maximum: '6' },
  ],
  // once, the better one, the ranking as ever
  ['Tổ chức hội thao chung được thưởng 2 điểm; chỉ được cộng một lần', 'bonus once 2 max -', { maximum: '2' }],
  [
    'Có đề tài cấp tỉnh: 5 điểm hoặc có đề tài cấp trường: 3 điểm; có cả hai thì chỉ lấy mức cao hơn; không có cả hai: 0 điểm',
    'either [passFail 5 | passFail 3]',
    { maximum: '5' },
  ],
  ['Đơn vị có người bị kỷ luật thì không được xét Cờ thi đua, vẫn được xếp hạng như bình thường', 'bar flagOnly'],
];
