import type { RowContext } from './corpusRow';
import type { RefusedRow } from './refused';

/** Near to sentences that are read, and not one of them. */
export const refusedRewordings: readonly RefusedRow[] = [
  ['Thực hiện tốt thì được điểm cao', 'no number of points', 'Thực hiện tốt thì được điểm cao'],
  ['Mỗi đề tài được khoảng 2 điểm', 'about', 'khoảng'],
  ['Mỗi bài được từ 1 đến 2 điểm tùy chất lượng, tối đa 6 điểm', 'a range of points', 'từ 1 đến 2 điểm', { maximum: '6' }],
  ['Đạt loại tốt được 8-10 điểm, khá 6-8 điểm', 'ranges of points', '8-10 điểm', { maximum: '10' }],
  ['Mỗi đề tài 2 điểm, tối đa 6 điểm, tối đa 8 điểm', 'two limits', 'tối đa 8 điểm'],
  ['Giải Nhất nhiều điểm hơn giải Nhì', 'no number', 'nhiều điểm hơn'],
  ['Mỗi lớp được x điểm, tối đa 10 điểm', 'a letter for the points', 'x điểm'],
  ['Mỗi đề tài được … điểm', 'the number is missing', '…'],
  ['Xếp thứ nhất 10 điểm, thứ ba 6 điểm', 'the second place is missing', 'thứ ba'],
  ['Giảm 10% điểm khi nộp muộn', 'of which points', 'khi nộp muộn'],
  ['Có 1 đề tài được 2 điểm, có thêm mỗi đề tài được thêm 2 điểm, tối đa 6 điểm', 'the first or each', 'thêm'],
  ['Vượt 5% được cộng 0,5 điểm, vượt tiếp mỗi 5% cộng thêm 0,5 điểm', 'the first step or each', 'vượt tiếp'],
  ['Đạt từ 90% đến 95%: 8 điểm; từ 95% trở lên: 10 điểm; dưới 90%: 5 điểm', '95% stands in two rows', '95%'],
  ['Cứ vượt được cộng 0,5 điểm', 'by how much', 'Cứ vượt'],
  ['Vượt kế hoạch được cộng điểm theo tỷ lệ, tối đa 2 điểm', 'in proportion to what', 'Vượt kế hoạch được cộng điểm theo tỷ lệ'],
  ['Không đạt thì tính một phần điểm', 'which part', 'một phần'],
  ['Dưới 90%: 5 điểm; trên 90%: 10 điểm', '90% itself', '90%'],
  ['Không quá 5', 'five of what', 'Không quá 5'],
  ['Tối đa 10 điểm cho đơn vị làm tốt', 'for whom less', 'làm tốt'],
  ['Mỗi lớp 2 điểm, từ lớp thứ 3 mỗi lớp 1 điểm, tối đa 6 điểm', 'the third is given twice', 'từ lớp thứ 3'],
  ['Mỗi đề tài 2 điểm, riêng đề tài xuất sắc được 3 điểm, tối đa 10 điểm', 'an exception', 'riêng đề tài xuất sắc'],
  ['Có thể được cộng tối đa 2 điểm mỗi giải', 'may be', 'mỗi giải'],
  ['Mỗi đề tài 2 điểm, tối đa 6 điểm; có đề tài quá hạn thì không tính điểm', 'that one or all', 'quá hạn'],
  ['Chọn phương án cao hơn: a) mỗi đề tài 2 điểm; b) mỗi sáng kiến 1 điểm', 'a choice by another rule', 'Chọn phương án cao hơn'],
  ['Gồm 3 nội dung: a) Có kế hoạch: 1 điểm; b) Có báo cáo: 1 điểm', 'one of three is missing', 'Gồm 3 nội dung'],
];

/** Their numbers are above the maximum, or do not add up to it. */
export const contradictedRewordings: readonly (readonly [sentence: string, context: RowContext])[] = [
  ['Mỗi đề tài cấp tỉnh được 2 điểm, tối đa 60 điểm', { maximum: '10' }],
  ['Xếp thứ nhất 60 điểm, thứ nhì 45 điểm, còn lại 0 điểm', { maximum: '50' }],
  ['Hoàn thành chỉ tiêu được 15 điểm, không hoàn thành tính theo tỷ lệ', { maximum: '10' }],
  ['Đơn vị dẫn đầu được 20 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu', { maximum: '10' }],
  ['Khống chế 8 điểm, mỗi bài hai điểm rưỡi', { maximum: '6' }],
];

export const selfContradictedRewordings: readonly string[] = [
  'Đạt từ 95% trở lên: 10 điểm; từ 95% trở lên: 8 điểm',
  'Từ 95% trở lên: 5 điểm; từ 80% đến dưới 95%: 8 điểm; dưới 80%: 3 điểm',
  'Xếp thứ nhất 10 điểm, thứ nhì 12 điểm, còn lại 5 điểm',
  'Từ 90% trở lên: 10 điểm; từ 80% đến 85%: 8 điểm; dưới 80%: 5 điểm',
];
