import type { RefusedRow } from './refused';

/** Next to the sentences of `officialProse.ts`: as formal, and nobody can say what they earn. */
export const refusedOfficialProse: readonly RefusedRow[] = [
  // two prices for the same things
  ['Mỗi hội thảo được 1 điểm, tối đa 5 điểm; có từ 03 hội thảo trở lên thì được 4 điểm', 'three are 3 points, or 4', ''],
  ['Từ 03 lớp trở lên được 4 điểm; mỗi lớp được 1 điểm, tối đa 5 điểm', 'the same, the other way round', ''],
  ['Mỗi đề tài được 1 điểm; có từ 02 đề tài cấp tỉnh trở lên được 4 điểm', 'some of the same things', '', { maximum: '5' }],
  // limits and grounds
  [
    'Điểm của tiêu chí này do Thường trực Cụm quyết định trên cơ sở báo cáo của 3 đơn vị, không vượt quá 6 điểm',
    'what the three are for nobody says',
    '3 đơn vị',
  ],
  [
    'Mỗi lỗi bị trừ 0,5 điểm; không khống chế tổng số điểm trừ trừ trường hợp tái phạm',
    'an exception',
    'tái phạm',
    { kind: 'penalty' },
  ],
  [
    'Kể từ cuộc thứ ba trở lên thì mỗi cuộc được tính 1 điểm, tối đa 4 điểm; ba cuộc đầu không tính điểm',
    'two are free, or three',
    'ba cuộc đầu',
  ],
  // sums
  ['Xuất sắc 5 điểm, tốt 3 điểm; điểm được cộng dồn', 'a unit has one grade', 'cộng dồn', { maximum: '5' }],
  ['Đạt từ 90% trở lên được 5 điểm, dưới 90% được 3 điểm; điểm được cộng lại', 'a result is in one row', 'cộng lại'],
  ['Mỗi đề tài được 2 điểm; điểm của các giải được cộng lại nhưng tối đa 6 điểm', 'prizes that nothing is said of', 'các giải'],
  [
    'Giải nhất 5 điểm/giải, giải nhì 3 điểm/giải. Điểm của các giải được cộng lại rồi chia đôi, tối đa 12 điểm',
    'half of it',
    'chia đôi',
  ],
  // shares
  ['Hoàn thành kế hoạch được 6 điểm; không hoàn thành thì điểm giảm theo tỷ lệ 2 lần mức thiếu', 'twice what is missing', ''],
  [
    'Đạt chỉ tiêu: 7 điểm. Không đạt: tính theo tỷ lệ thực hiện so với chỉ tiêu. Không thực hiện đúng tiến độ: 0 điểm.',
    'another condition',
    'đúng tiến độ',
  ],
  ['Đạt chỉ tiêu: 7 điểm. Không đạt: tính theo tỷ lệ thực hiện. Không thực hiện: 1 điểm.', 'more than a small share', '1 điểm'],
  [
    'Đơn vị có số sáng kiến cao nhất Cụm được 6 điểm; điểm của các đơn vị còn lại bằng 6 nhân với tỷ lệ giữa số sáng kiến của đơn vị cao nhất và số sáng kiến của đơn vị đó',
    'that share is above the whole',
    '',
  ],
  [
    'Đơn vị có số sáng kiến cao nhất Cụm được 6 điểm; điểm của các đơn vị còn lại bằng 5 nhân với tỷ lệ giữa số sáng kiến của đơn vị đó và số sáng kiến của đơn vị cao nhất',
    'the best one would earn another number',
    '',
  ],
  [
    'Đơn vị có mức chi thấp nhất Cụm được 5 điểm; điểm của các đơn vị khác bằng 5 điểm nhân với tỷ lệ giữa mức chi của đơn vị và mức chi thấp nhất',
    'that share is above the whole',
    '',
  ],
  [
    'Từ vị trí thứ nhất đến vị trí thứ ba được 6 điểm, từ vị trí thứ năm đến vị trí thứ bảy được 4 điểm, các vị trí sau đó được 2 điểm',
    'the fourth place is in no row',
    '',
  ],
  [
    'Trừ 0,5 điểm đối với mỗi văn bản còn thiếu so với năm trước; mức trừ tối đa là 2 điểm',
    'missing against another year',
    '',
    { kind: 'penalty' },
  ],
  ['Không xét Cờ thi đua, vẫn được xét Bằng khen', 'barred from one, not from the other', ''],
];
