import type { RefusedRow } from './refused';

/** Near misses of `ordinaryHands.ts`: a word changed, and it means something else or nothing certain. */
export const refusedOrdinaryHands: readonly RefusedRow[] = [
  ['Cứ mở thêm 2 lớp thì tính 2 điểm, tối đa 6 điểm', 'beyond how many?', ''],
  ['Tối đa 8 điểm - 10 điểm', 'a range', '', { maximum: '8' }],
  ['Mức 1: đạt 5 điểm; không đạt: 0 điểm', 'a level with a number', '', { maximum: '5' }],
  ['Chấm trực tiếp từ 0 đến 5 điểm, bước chấm 2 bài', 'a step of what?', 'bước chấm', { maximum: '5' }],
  ['Mỗi bài 1 điểm, điểm lẻ đến 0,5', 'a step of what is counted', 'điểm lẻ', { maximum: '8' }],
  ['01 điểm cho một cuộc tọa đàm; nhiều nhất tính 03 giải', 'other things', 'giải', { maximum: '3' }],
  [
    'Trừ 0,25 điểm cho mỗi ngày chậm, nhiều nhất là trừ hết điểm thưởng',
    'which points?',
    'thưởng',
    { maximum: '2', kind: 'penalty' },
  ],
  [
    'Đơn vị có trang thông tin điện tử hoạt động thường xuyên thì được 3 điểm, không có hoặc ngừng phát hành thì không được điểm nào.',
    'another matter',
    'phát hành',
    { maximum: '3' },
  ],
  ['Loại A: - 10 điểm; loại B: - 8 điểm; mỗi lần vắng: 2 điểm', 'what is taken, what is given?', '', { maximum: '10' }],
  ['Mỗi đề tài 2 điểm; bài báo chưa đăng không tính điểm', 'another thing', 'bài báo', { maximum: '6' }],
  ['Mỗi đề tài 2 điểm; đề tài nghiệm thu chậm không tính điểm cho cả năm', 'all of the year is lost', '', { maximum: '6' }],
  [
    'Ngoài 05 bài tham luận đã giao, từ bài thứ bảy mỗi bài gửi thêm được 0,4 điểm',
    'five are free, or six?',
    '',
    { maximum: '2' },
  ],
  ['Hoàn thành 100% dự toán được 10 điểm; thấp hơn hoặc cao hơn đều được 5 điểm', 'not monotone', ''],
  [
    'Xếp theo tổng điểm hội diễn: thứ 1 - 10 điểm, thứ 2 - 8 điểm; các đoàn đồng hạng hưởng bình quân điểm của cụm',
    'the mean of the cluster',
    'bình quân',
    { maximum: '10' },
  ],
  [
    'Xếp thứ nhất được 12 điểm, mỗi bậc tiếp theo giảm 2 điểm, từ bậc thứ bảy trở đi 3 điểm',
    'the seventh more than the sixth',
    '',
    { maximum: '12' },
  ],
];
