import type { RefusedRow } from './refused';

const TARGETS = { maximum: '3', unit: 'lớp', hasTarget: true } as const;

/** The look-alikes of `ofTargets.ts`: shares taken for counts, what is missing for what is done, limits of a part for limits of all. */
export const refusedOfTargets: readonly RefusedRow[] = [
  ['Đạt 3/3 số lớp: 3 điểm; 2/3 số lớp: 2 điểm; 1/3 số lớp: 1 điểm', 'four of six classes are two thirds', '3/3'],
  ['Dat 3/3 so lop: 3 diem; 2/3 so lop: 2 diem; 1/3 so lop: 1 diem', 'the same without marks', '3/3'],
  ['Đạt 3/3 chỉ tiêu: 3 điểm; 2/3 chỉ tiêu: 2 điểm; 1/3 chỉ tiêu: 1 điểm', 'thirds of a target', '3/3'],
  ['4/4 tổng số hoạt động: 3 điểm; 3/4: 2 điểm; 2/4 trở xuống: 1 điểm', 'quarters of all activities', '4/4'],
  ['Hoàn thành 5/5 khối lượng: 5 điểm; 4/5 khối lượng: 3 điểm; 3/5 khối lượng trở xuống: 0 điểm', 'fifths of the work', '5/5'],
  ['3/3 tiêu chí: 3 điểm; 2/3 tiêu chí: 2 điểm; 1/3 tiêu chí trở xuống: 1 điểm', 'thirds or two of three', '3/3'],
  ['Thiếu bao nhiêu phần trăm kế hoạch thì chấm bấy nhiêu phần trăm số điểm tối đa', 'the more is missing the more?', 'Thiếu'],
  [
    'Hoàn thành bao nhiêu phần trăm số lớp bị hủy thì tính bấy nhiêu phần trăm điểm tối đa',
    'a share of what was called off',
    'bị hủy',
  ],
  ['Điểm = tỷ lệ chậm hoàn thành kế hoạch x 10 điểm', 'a share of what is late', 'chậm'],
  ['Số tiêu chí thiếu chia 55 nhân 5 điểm', 'what is missing', 'thiếu', { maximum: '5' }],
  ['Số lớp bị hủy / số lớp kế hoạch x 10 điểm', 'a share of what was called off', 'bị hủy', { maximum: '10' }],
  ['Tính theo tỷ lệ thiếu so với kế hoạch', 'a share of what is missing', 'thiếu', { maximum: '10' }],
  ['Đạt chỉ tiêu được 10 điểm; không đạt tính theo tỷ lệ thiếu', 'a share of what is missing', 'tỷ lệ thiếu'],
  ['Đạt kế hoạch được 5 điểm; không đạt thì trừ theo tỷ lệ hoàn thành', 'what was done is taken', 'tỷ lệ hoàn thành'],
  ['Trừ theo tỷ lệ chậm so với kế hoạch', 'time, not what is missing', 'chậm', { maximum: '5' }],
  ['Số lớp thiếu x 0,5 điểm, tối đa 3 điểm', 'given or taken', 'thiếu'],
  ['Mỗi bài bị trả lại 0,5 điểm', 'given or taken', 'bị trả lại'],
  ['Mỗi khoa vượt chỉ tiêu được 1 điểm, tối đa 3 điểm', 'the result counts classes, not faculties', 'Mỗi khoa', TARGETS],
  ['Mỗi lớp ngoài kế hoạch được cộng 0,5 điểm, tối đa 3 điểm', 'the result counts all of them', 'ngoài kế hoạch', TARGETS],
  ['Mỗi lớp thiếu trừ 0,5 điểm', 'the result counts those that there are', 'thiếu', { ...TARGETS, kind: 'points' }],
  [
    'Mỗi báo cáo không nộp trừ 1 điểm',
    'the result counts those that came',
    'không nộp',
    { kind: 'points', maximum: '5', unit: 'báo cáo', hasTarget: true },
  ],
  ['Mỗi bằng khen được 1 điểm, mỗi tập thể không quá 2 điểm', 'a school has several of them', 'mỗi tập thể'],
  ['Mỗi bằng khen được 1 điểm, tối đa 3 điểm/nội dung', 'each of several', 'tối đa 3 điểm/nội dung'],
  ['Mỗi bằng khen được 1 điểm, tối đa 3 điểm/mục', 'each of several', 'tối đa 3 điểm/mục'],
  ['Mỗi bằng khen được 1 điểm, tối đa 3 điểm trong một mục', 'each of several', 'một mục'],
  [
    'Mỗi đợt được 1 điểm, nếu đợt này không có báo cáo thì được tính một nửa số điểm tối đa',
    'half of the maximum, not of one',
    'một nửa số điểm tối đa',
    { maximum: '5' },
  ],
  ['Điểm của đơn vị vi phạm = 2 + 8 x (kết quả - thấp nhất)/(cao nhất - thấp nhất)', 'some units only', '', { maximum: '10' }],
];
