import type { CorpusRow } from './corpusRow';

/** What is above a target, shares of what was done, limits of all of a criterion: beside the look-alikes of `refusedOfTargets.ts`. */
export const ofTargets: readonly CorpusRow[] = [
  // above each unit's own target: 8 of 5 are three more
  [
    'Số lớp vượt x 0,5 điểm, tối đa 3 điểm',
    'ratio max 0 target - nothing below above 1→0.5 to 3',
    { maximum: '3', unit: 'lớp', hasTarget: true },
  ],
  [
    'Mỗi lớp vượt kế hoạch được 0,5 điểm, tối đa 3 điểm',
    'ratio max 0 target - nothing below above 1→0.5 to 3',
    { maximum: '3', unit: 'lớp', hasTarget: true },
  ],
  [
    '0,5 điểm/lớp vượt kế hoạch, tối đa 3 điểm',
    'ratio max 0 target - nothing below above 1→0.5 to 3',
    { maximum: '3', unit: 'lớp', hasTarget: true },
  ],
  // without any target the result is what the words say
  ['Số lớp vượt x 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 max 3', { maximum: '3', unit: 'lớp', hasTarget: false }],
  ['Mỗi lớp thiếu trừ 0,5 điểm', 'penalty 0.5 max - from all', { kind: 'points', maximum: '3', unit: 'lớp', hasTarget: false }],
  ['Mỗi lần không họp trừ 1 điểm', 'penalty 1 max - from all', { kind: 'points', maximum: '5', unit: 'lần', hasTarget: true }],
  // a part is entered under its own name
  [
    'a) Có kế hoạch: 5 điểm; b) Mỗi lớp vượt kế hoạch được 0,5 điểm, tối đa 2 điểm',
    'sum [passFail 5 | perUnit 0.5 max 2] max -',
    { unit: 'lớp', hasTarget: true },
  ],
  // shares
  ['Thực hiện được bao nhiêu phần trăm so với kế hoạch thì được tính bấy nhiêu phần trăm điểm tối đa', 'ratio max - target -'],
  ['Đạt chỉ tiêu được 10 điểm; không đạt thì giảm theo tỷ lệ thiếu', 'ratio max 10 target -'],
  // parts of all that there are
  ['Tham gia 5/5 phong trào: 5 điểm; 4/5: 3 điểm; 3/5 trở xuống: 1 điểm', 'tiers 0→1 4→3 5→5'],
  ['Có đủ 4/4 học phần: 3 điểm; 3/4: 2 điểm; 2/4 trở xuống: 1 điểm', 'tiers 0→1 3→2 4→3'],
  // limits of all
  ['Mỗi bằng khen được 1 điểm, tối đa 3 điểm/nội dung này', 'perUnit 1 max 3'],
  ['Mỗi bằng khen được 1 điểm, tối đa 3 điểm/năm', 'perUnit 1 max 3'],
  ['Mỗi bằng khen được 1 điểm, mỗi trường không quá 3 điểm', 'perUnit 1 max 3'],
];
