import type { RefusedRow } from './refused';

/** Near misses of `unfamiliarHands.ts`: a word changed, and it means something else or nothing certain. */
export const refusedUnfamiliarHands: readonly RefusedRow[] = [
  // limits
  ['Đơn vị có số bài nhiều nhất cộng 2 điểm', 'who has the most, no limit', '', { kind: 'bonus' }],
  ['Đơn vị ít nhất trừ 1 điểm, nhiều nhất cộng 2 điểm', 'what lies between nobody says', ''],
  ['Mỗi lần vắng trừ 0,5 điểm, nhiều nhất cộng 2 điểm', 'a limit of what is added', '', { kind: 'penalty' }],
  ['Mỗi lần vắng trừ 0,5 điểm, điểm cộng không quá 2 điểm', 'the same', '', { kind: 'penalty' }],
  ['Mỗi sáng kiến cộng 1 điểm, nhiều nhất trừ 2 điểm', 'a limit of what is taken', '', { kind: 'bonus' }],
  ['Mỗi cán bộ vi phạm bị trừ 2 điểm; không khống chế mức trừ tối đa là 5 điểm', 'a limit that is none', '', { kind: 'penalty' }],
  [
    'Mỗi bài đăng báo 4 điểm, mỗi bài tạp chí 2 điểm; điểm của các thành viên được cộng lại nhưng không vượt quá 10 điểm',
    'the points of whom?',
    'thành viên',
    { maximum: '10' },
  ],
  ['Mỗi bài 1 điểm, phải là bội số của 2 điểm', 'what must be a multiple?', 'bội số', { maximum: '15' }],
  ['Mỗi bài 1 điểm; số bài phải là bội số của 2', 'a number of things, no step', 'bội số', { maximum: '15' }],
  // terms and marks
  [
    'Hoàn thành trong quý I thì tính 1,5 điểm; hoàn thành sau quý II hoặc không ký kết thì không tính điểm',
    'the second quarter has no row',
    '',
    { maximum: '1.5' },
  ],
  ['Có học viên bị điểm 0, trừ 1 điểm', 'a mark that somebody got', 'điểm 0'],
  ['Nếu có học viên vi phạm thì bị điểm 0,5', 'no zero', ''],
  ['Nộp hồ sơ trước ngày 15/11: 2 điểm; gửi sau hạn bổ sung: 0 điểm', 'between the two terms?', '', { maximum: '2' }],
  ['Nộp hồ sơ trước ngày 15/11: 2 điểm; báo cáo sau thời hạn trên: 0 điểm', 'another paper', '', { maximum: '2' }],
  ['Lớp khá được 3 điểm/lớp tốt được 5 điểm', 'for each class, or the next row?', '', { maximum: '5' }],
  [
    'Có đủ hồ sơ được 2 điểm, thiếu hồ sơ hoặc không có báo cáo được 0 điểm',
    'another paper',
    'không có báo cáo',
    { maximum: '2' },
  ],
  ['Không đảm bảo tiến độ: 3 điểm; chậm tiến độ: 0 điểm', 'late either way', '', { maximum: '3' }],
  // shares
  ['Đạt kế hoạch được 100% số điểm, đạt được 80%, đạt được 50%', 'bounds without points', '80%', { maximum: '5' }],
  ['Hoàn thành kế hoạch hưởng 100% số điểm, không hoàn thành được 80%', 'what is 80%?', '80%', { maximum: '5' }],
  ['Tốt hưởng 100% số điểm, khá từ 80%', 'from 80% on', '80%', { maximum: '5' }],
  // rows
  ['Đề tài được 3 điểm / bài được 2 điểm', 'a kind, or each?', '', { maximum: '3' }],
  [
    'Được công nhận chuẩn mức 2 thì 10 điểm; chuẩn mức 1 thì 8 điểm; chưa được công nhận thì 9 điểm',
    'without the standard more than with it',
    '',
    { maximum: '10' },
  ],
  [
    'Được công nhận chuẩn mức 2 thì 10 điểm; chuẩn mức 1 thì 8 điểm; chưa triển khai thì 4 điểm',
    'not begun is no grade of the standard',
    '',
    { maximum: '10' },
  ],
  // what is counted
  [
    'Dự hội nghị: vắng 1 lần 1 điểm, vắng 2 lần 0,5 điểm, không dự 0 điểm',
    'the rows count who is missing',
    'không dự',
    { maximum: '2' },
  ],
  [
    'Gửi báo cáo: chậm 1 - 2 ngày 1 điểm, chậm 3 ngày trở lên 0,5 điểm, không gửi 0 điểm',
    'the rows count days late',
    'không gửi',
    { maximum: '2' },
  ],
  [
    'Cử giảng viên dự thi: 2 người trở lên 3 điểm, 1 người 2 điểm, không dự thi 0 điểm',
    'who is sent and who takes part may differ',
    'không dự thi',
    { maximum: '3' },
  ],
  [
    'Triển khai kịp thời, đầy đủ: 3 điểm; triển khai chưa kịp thời hoặc đầy đủ: 1,5 điểm; không triển khai: 0 điểm',
    'not in time, or complete?',
    'hoặc đầy đủ',
    { maximum: '3' },
  ],
  ['Mỗi bài tính 0,3 điểm, tính đến hạng thứ 3', 'a place, no thing', 'hạng thứ 3', { maximum: '4.5' }],
  ['Đơn vị có điểm cao nhất của tiêu chí là 5 điểm', 'who has the most', '', { maximum: '5' }],
  ['Xuất sắc: 5 điểm, mỗi bậc thấp hơn trừ 1 điểm', 'steps of a scale, no faults', '', { maximum: '5' }],
  ['Mỗi bài 1 điểm, nếu không 0 điểm', 'otherwise than what?', '', { maximum: '5' }],
  ['Mỗi bài 1 điểm, nếu không có bài nào trừ 1 điểm', 'less than nothing', 'nếu không có bài nào', { maximum: '5' }],
  // lists
  ['- Mỗi bài báo 2 điểm. - 0,5 điểm/lần nộp bài', 'a bullet, or a minus?', '', { maximum: '10' }],
];
