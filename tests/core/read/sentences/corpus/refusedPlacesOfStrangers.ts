import type { RefusedRow } from './refused';

/** The look-alikes of `placesOfStrangers.ts`. */
export const refusedPlacesOfStrangers: readonly RefusedRow[] = [
  ['Hạng 1: 12 điểm; hạng 2: 9 điểm; ngoài hạng 3: 0 điểm', 'the third place is left out', ''],
  ['Hạng 1: 12 điểm; hạng 2: 9 điểm; hạng 3: 6 điểm; sau hạng 2: 1 điểm', 'the third place is said twice', ''],
  ['Tốp 3: 9 điểm; từ thứ 5 đến thứ 6: 5 điểm; còn lại: 2 điểm', 'the fourth place is left out', ''],
  ['Top 5: 9 điểm; top 3: 6 điểm; còn lại: 2 điểm', 'the first three are among the first five', ''],
  ['02 đơn vị dẫn đầu: 8 điểm; các đơn vị tiếp theo giảm dần', 'by how much is not said', ''],
  ['Điểm = 11 trừ 2 lần thứ hạng', 'two points a place', ''],
  ['Điểm = 11 trừ thứ hạng trung bình', 'a mean of places', ''],
  ['Nhất 9 điểm, nhì 7 điểm, ba 5 điểm, ngoài tốp 5: 2 điểm', 'the fourth and fifth are left out', ''],
  ['3 đơn vị cao nhất được 6 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất', 'three of them are no mark', ''],
  ['Hạng 1: 12 điểm; hạng 2: 9 điểm; trước hạng 3: 6 điểm', 'those before a place are not that place', ''],
  ['Điểm = 11 trừ số lần vi phạm', 'no place', ''],
];
