import type { CorpusRow } from './corpusRow';

/** Rows and lists in the ways others write them: Roman and stroked numbers, strokes between rows, names and numbers told in order. */
export const listedStrangers: readonly CorpusRow[] = [
  // parts with other numbers
  [
    'i) Mỗi bài tham luận được 1 điểm, tối đa 3 điểm; ii) Mỗi buổi nói chuyện chuyên đề được 0,5 điểm, tối đa 2 điểm',
    'sum [perUnit 1 max 3 | perUnit 0.5 max 2] max -',
    { maximum: '5' },
  ],
  [
    '(i) Có kế hoạch chuyển đổi số: 1 điểm; (ii) Tỷ lệ hồ sơ xử lý trên mạng từ 80% trở lên: 2 điểm, dưới 80%: 1 điểm',
    'sum [passFail 1 | tiers 0→1 80→2] max -',
    { maximum: '3' },
  ],
  [
    'I. Mỗi giáo trình được nghiệm thu 2 điểm, không quá 4 điểm\nII. Mỗi tập bài giảng 1 điểm, không quá 2 điểm',
    'sum [perUnit 2 max 4 | perUnit 1 max 2] max -',
    { maximum: '6' },
  ],
  [
    '1/ Mỗi lượt dự giờ 0,5 điểm, tối đa 2 điểm\n2/Có báo cáo tổng kết: 1 điểm',
    'sum [perUnit 0.5 max 2 | passFail 1] max -',
    { maximum: '3' },
  ],
  [
    'Ý 1: mỗi đề tài cấp tỉnh 3 điểm, tối đa 3 điểm; ý 2: mỗi đề tài cấp cơ sở 1 điểm, tối đa 2 điểm',
    'sum [perUnit 3 max 3 | perUnit 1 max 2] max -',
    { maximum: '5' },
  ],
  // strokes between rows
  ['Đạt yêu cầu: 4đ / Không đạt yêu cầu: 0đ', 'passFail 4', { maximum: '4' }],
  ['Có quyết định thành lập: 2 điểm | Không có: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Tốt: 5đ/ Khá: 3đ/ Trung bình: 1đ', 'levels Tốt=5 Khá=3 Trung bình=1', { maximum: '5' }],
  ['Từ 90% trở lên: 6 điểm / từ 70% đến dưới 90%: 4 điểm / dưới 70%: 1 điểm', 'tiers 0→1 70→4 90→6', { maximum: '6' }],
  // names and numbers in order
  ['Đảng bộ xếp loại xuất sắc, tốt, khá được tính tương ứng 6, 4, 2 điểm', 'levels Xuất sắc=6 Tốt=4 Khá=2', { maximum: '6' }],
  ['Loại A, B, C được điểm tương ứng là 10, 7 và 4 điểm', 'levels A=10 B=7 C=4', { maximum: '10' }],
  ['Tốt, khá, trung bình tương ứng với 5 điểm, 3 điểm, 1 điểm', 'levels Tốt=5 Khá=3 Trung bình=1'],
  ['8, 6, 4 điểm tương ứng với xếp loại tốt, khá, trung bình', 'levels Tốt=8 Khá=6 Trung bình=4'],
  ['Giỏi/khá/trung bình/yếu: 6/4/2/0 điểm', 'levels Giỏi=6 Khá=4 Trung bình=2 Yếu=0'],
  ['Xếp loại tốt, khá, trung bình được 3, 2, 1 điểm', 'levels Tốt=3 Khá=2 Trung bình=1'],
  ['Hạng nhất, nhì, ba được tính tương ứng 9, 7, 5 điểm; còn lại 2 điểm', 'places 9 7 5 beyond 2'],
  ['Đạt/không đạt: 4/0 điểm', 'passFail 4', { maximum: '4' }],
  // what is denied first need not be named again
  ['Chưa xây dựng quy chế chi tiêu nội bộ: 0 điểm. Đã xây dựng: 3 điểm', 'passFail 3', { maximum: '3' }],
  ['Không thành lập tổ giúp việc: 0 điểm; có thành lập: 2 điểm', 'passFail 2', { maximum: '2' }],
];
