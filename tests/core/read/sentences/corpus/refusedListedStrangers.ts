import type { RefusedRow } from './refused';

/** The look-alikes of `listedStrangers.ts`. */
export const refusedListedStrangers: readonly RefusedRow[] = [
  ['i) Mỗi bài tham luận được 1 điểm; iii) Mỗi buổi nói chuyện 0,5 điểm, tối đa 2 điểm', 'the second part is left out', ''],
  [
    'I. Mỗi giáo trình được nghiệm thu 2 điểm, không quá 4 điểm\nII. Tập bài giảng do Hội đồng xem xét',
    'a part that says no points',
    '',
    { maximum: '6' },
  ],
  ['Đạt: 4đ / đợt kiểm tra: 2đ', 'a stroke before what is counted', '', { maximum: '4' }],
  ['Có quyết định thành lập: 2 điểm | Không có', 'a row without points', 'Không có', { maximum: '2' }],
  ['Xếp loại tốt, khá, trung bình được tính tương ứng 5, 3 điểm', 'more grades than numbers', 'Xếp loại tốt, khá'],
  ['Tốt/khá/trung bình: 5/3 điểm', 'more grades than numbers', ''],
  ['Tốt, khá, trung bình, yếu: 5, 3, 1 điểm', 'more grades than numbers', ''],
  ['Tốt/khá: 3/4 điểm', 'two numbers may as well be a fraction', ''],
  ['Tốt, khá, trung bình được 5, 3 điểm và 1 điểm thưởng', 'the last is no grade of its own', ''],
  ['Tốt, khá được 5, 4 điểm', 'two numbers may as well be one with a comma', ''],
  ['Chưa xây dựng quy chế: 0 điểm. Đã ban hành kế hoạch: 3 điểm', 'another thing', '', { maximum: '3' }],
  ['Không nộp báo cáo đúng hạn: 0 điểm; có nộp: 3 điểm', 'a late report is both', '', { maximum: '3' }],
  ['Chưa xây dựng quy chế: 1 điểm. Đã xây dựng: 3 điểm', 'not denied by nothing', '', { maximum: '3' }],
  [
    'Trường miền núi: mỗi lớp bồi dưỡng được 2 điểm; trường đồng bằng: mỗi lớp bồi dưỡng được 1 điểm; tối đa 6 điểm',
    'what each earns depends on the school',
    '',
    { maximum: '6' },
  ],
  [
    'Đơn vị loại I: mỗi đề tài 1 điểm; đơn vị loại II: mỗi đề tài 2 điểm; không quá 6 điểm',
    'what each earns depends on the school',
    '',
    { maximum: '6' },
  ],
];
