import type { CorpusRow } from './corpusRow';

/** As the offices of several clusters write: as much as was reached, divided in words, cut at a slash, mistyped, limited by the verb. */
export const handsOfOffices: readonly CorpusRow[] = [
  // as much of the points as was reached
  [
    'Đạt chỉ tiêu được điểm tối đa; không đạt thì hoàn thành bao nhiêu phần trăm kế hoạch được tính bấy nhiêu phần trăm số điểm tối đa.',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  [
    'Hoàn thành 100% kế hoạch được 8 điểm, chưa đạt thì thực hiện được bao nhiêu % hưởng bấy nhiêu % số điểm.',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  [
    'Hoàn thành chỉ tiêu trở lên: 5đ; chưa hoàn thành: đạt bao nhiêu % chỉ tiêu tính bấy nhiêu % điểm chuẩn',
    'ratio max 5 target -',
    { maximum: '5' },
  ],
  [
    'Đạt đủ chỉ tiêu được 12 điểm; nếu thiếu thì đạt bao nhiêu phần trăm so với chỉ tiêu được bấy nhiêu phần trăm điểm tối đa',
    'ratio max 12 target -',
  ],
  [
    'Đủ kế hoạch trở lên được điểm tối đa; chưa đủ thì làm được bao nhiêu phần trăm kế hoạch tính bấy nhiêu phần trăm của 7 điểm',
    'ratio max 7 target -',
    { maximum: '7' },
  ],
  [
    'Thực hiện đủ chỉ tiêu được 9 điểm; chưa đủ thì đạt bao nhiêu phần trăm chỉ tiêu được bấy nhiêu phần trăm số điểm, dưới 50% không có điểm',
    'ratio max 9 target - floor 0.5',
    { maximum: '9' },
  ],
  // the best over one's own, in words; the shortest and the fastest
  [
    'Đơn vị có số ngày giải quyết đơn ngắn nhất được 6 điểm; điểm của đơn vị khác bằng số ngày ngắn nhất chia cho số ngày của đơn vị, nhân với 6 điểm',
    'best max 6 lower',
    { maximum: '6' },
  ],
  [
    'Trường xử lý nhanh nhất được 5 điểm; điểm của trường khác bằng thời gian ngắn nhất chia cho thời gian của trường rồi nhân với 5.',
    'best max 5 lower',
    { maximum: '5' },
  ],
  [
    'Trường nộp hồ sơ sớm nhất được điểm tối đa; điểm của trường khác = số ngày ngắn nhất / số ngày của trường x điểm tối đa',
    'best max 5 lower',
    { maximum: '5' },
  ],
  [
    'Đơn vị có thời gian giải quyết ngắn nhất được 4 điểm, các đơn vị khác tính theo tỷ lệ nghịch so với đơn vị ngắn nhất',
    'best max 4 lower',
    { maximum: '4' },
  ],
  // cut at a slash
  ['Đ/v cao nhất Cụm được 7đ; các đ/v khác tính theo tỷ lệ so với đ/v cao nhất.', 'best max 7', { maximum: '7' }],
  ['H/thành 100% k/hoạch trở lên: 8đ; ko h/thành tính theo tỷ lệ', 'ratio max 8 target -', { maximum: '8' }],
  ['Đạt 100% c/tiêu được giao: 6đ; không đạt tính theo t/lệ', 'ratio max 6 target -', { maximum: '6' }],
  ['Mỗi b/cáo chuyên đề được 1đ, t/đa 4đ', 'perUnit 1 max 4', { maximum: '4' }],
  ['Trừ 0,5đ đ/v mỗi lần v/phạm, trừ t/đa 2đ', 'penalty 0.5 max 2', { maximum: '2', kind: 'penalty' }],
  ['X/loại x/sắc: 3đ; tốt: 2đ; khá: 1đ; các t/hợp c/lại: 0đ', 'levels Xuất sắc=3 Tốt=2 Khá=1 Các trường hợp còn lại=0'],
  // limited by the verb that gives or takes
  ['Thưởng 1 điểm cho mỗi sáng kiến, không thưởng quá 3 điểm', 'bonus 1 max 3', { maximum: '3', kind: 'bonus' }],
  ['Mỗi lớp được 1 điểm, không chấm quá 5 điểm', 'perUnit 1 max 5', { maximum: '5' }],
  ['Mỗi tọa đàm được 2 điểm nhưng không cho quá 6 điểm', 'perUnit 2 max 6', { maximum: '6' }],
  ['Mỗi giải được thưởng 1 điểm, nhưng không được thưởng vượt quá 3 điểm', 'bonus 1 max 3', { maximum: '3' }],
  ['Mỗi lỗi bị trừ 1 điểm, song không bị trừ quá 4 điểm', 'penalty 1 max 4', { maximum: '4', kind: 'penalty' }],
  ['Cộng 0,5 điểm cho mỗi mô hình, không cộng thêm quá 2 điểm', 'bonus 0.5 max 2', { maximum: '2' }],
  ['Mỗi lần vắng trừ 0,5 điểm, không trừ nhiều hơn 2 điểm', 'penalty 0.5 max 2', { maximum: '2', kind: 'penalty' }],
  // mistyped: letters that changed places, that were hit twice, that lost a mark
  ['Mỗi lần vắng trừ 1 điểm, trừ khogn quá 4 điểm', 'penalty 1 max 4', { maximum: '4', kind: 'penalty' }],
  ['Mỗi lần vắng trừ 1 điểm, tổgn điểm trừ không quá 4 điểm', 'penalty 1 max 4', { maximum: '4', kind: 'penalty' }],
  ['Mỗi bài đượcc 1 điểm, tối đaa 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['Mõi bài đươc 1 điểm, tối đa khôn quá 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['Mỗi lần vắng họp trử 1 điểm, tối đa 3 điểm', 'penalty 1 max 3'],
  ['Từ 90% trở lên: 4 điểm; tư 80% đên dươi 90%: 2 điểm; dứoi 80%: 0 điểm', 'tiers 0→0 80→2 90→4', { maximum: '4' }],
  ['Hoàn thành 100% kế hoạhc được 8 điểm, không hoàn thành tính thoe tỷ lệ', 'ratio max 8 target -', { maximum: '8' }],
];
