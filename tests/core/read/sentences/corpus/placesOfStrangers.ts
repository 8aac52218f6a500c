import type { CorpusRow } from './corpusRow';

/** Places as others name them: all behind a place, the first so many, the place taken from a number. */
export const placesOfStrangers: readonly CorpusRow[] = [
  ['Hạng nhất 12 điểm, hạng nhì 9 điểm, hạng ba 6 điểm, sau hạng ba không có điểm', 'places 12 9 6 beyond 0'],
  ['Thứ 1: 8đ; thứ 2: 6đ; ngoài thứ 2: 3đ', 'places 8 6 beyond 3'],
  ['Hạng 1 đến hạng 4: 6 điểm; hạng 5 đến hạng 8: 4 điểm; ngoài hạng 8: 2 điểm', 'places 6 6 6 6 4 4 4 4 beyond 2'],
  ['Xếp thứ nhất 10 điểm, thứ hai 7 điểm; các đơn vị xếp sau thứ hai: 4 điểm', 'places 10 7 beyond 4'],
  ['Nhất: 9 điểm; nhì: 7 điểm; ba: 5 điểm; ngoài tốp 3: 1 điểm', 'places 9 7 5 beyond 1'],
  ['Nằm trong tốp 2: 6 điểm; từ thứ 3 đến thứ 5: 4 điểm; còn lại: 2 điểm', 'places 6 6 4 4 4 beyond 2'],
  ['Top 3: 9 điểm; top 5: 6 điểm; ngoài top 5: 2 điểm', 'places 9 9 9 6 6 beyond 2'],
  ['02 đơn vị dẫn đầu: 8 điểm; 02 đơn vị tiếp theo: 5 điểm; các đơn vị còn lại: 3 điểm', 'places 8 8 5 5 beyond 3'],
  ['Vị thứ 1: 9 điểm, vị thứ 2: 7 điểm, các vị thứ còn lại: 4 điểm', 'places 9 7 beyond 4'],
  ['Xếp hạng từ cao xuống thấp: hạng nhất 6 điểm, mỗi hạng kế tiếp trừ 2 điểm', 'places 6 4 2 0 beyond 0'],
  ['Điểm = 11 trừ thứ hạng', 'places 10 9 8 7 6 5 4 3 2 1 0 beyond -', { maximum: '10' }],
  ['Số điểm bằng 7 trừ đi thứ hạng của đơn vị trong Cụm', 'places 6 5 4 3 2 1 0 beyond -', { maximum: '6' }],
];
