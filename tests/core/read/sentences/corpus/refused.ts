import type { RowContext } from './corpusRow';

/** A sentence that must not be read, with the reason and the words a person is shown (one of them, or a part of it). */
export type RefusedRow = readonly [sentence: string, why: string, words: string, context?: RowContext];

/** Vague, with two readings, with a number nobody explains: never guessed at. */
export const refused: readonly RefusedRow[] = [
  ['xét theo thực tế', 'no points at all', 'xét theo thực tế'],
  ['Thực hiện tốt', 'no points at all', 'Thực hiện tốt'],
  ['', 'nothing is said', ''],
  ['Căn cứ tình hình cụ thể, Hội đồng quyết định', 'no points at all', 'Hội đồng quyết định'],
  ['Tùy mức độ vi phạm trừ từ 1 đến 3 điểm', 'a range of points', '1 đến 3'],
  ['Được cộng từ 1 - 2 điểm', 'a range of points', '1 - 2'],
  ['Mỗi 2 bài được 1 điểm', 'the odd one is open', 'Mỗi 2 bài'],
  ['Cứ 02 bài được 1 điểm', 'the odd one is open', 'Cứ 02 bài'],
  ['Mỗi bài trong 3 tháng được 1 điểm', 'two numbers before the points', '3 tháng'],
  ['Mỗi tháng tối đa 2 điểm', 'nothing is earned', 'tháng'],
  ['Mỗi đề tài được 2 điểm, mỗi học kỳ không quá mức quy định', 'the limit of the period has no number', 'mỗi học kỳ không quá mức quy định'],
  ['Mỗi bài được 1.500 điểm', 'a number with two readings', '1.500'],
  ['Mỗi bài (từ 1.000 chữ) được 1 điểm', 'a number with two readings', '1.000'],
  ['Mỗi lớp được 2 điểm (lớp trên 3 tháng 4 điểm)', 'the bracket changes the points', '3 tháng'],
  ['Mỗi lớp được 02 điểm (tối đa 05 đề tài)', 'another thing is limited', '05 đề tài', { maximum: '10' }],
  ['Mỗi lớp được 02 điểm, không quá 3 lớp, tối đa 5 điểm', 'two limits', '', { maximum: '5' }],
  ['Mỗi đề tài được 2 điểm nhân hệ số 1,5', 'a factor', 'hệ số 1,5'],
  ['Mỗi đề tài được 2 điểm, đề tài thứ hai trở đi được 1 điểm', 'the first counts otherwise', 'thứ hai'],
  ['Đề tài đầu tiên được 3 điểm, mỗi đề tài tiếp theo được 1 điểm', 'the first counts otherwise', 'đầu tiên'],
  ['Vi phạm lần 1 trừ 2 điểm, lần 2 trừ 4 điểm', 'nobody knows whether the two are added', 'lần'],
  ['Từ 95% đến 100%: 10 điểm; từ 90% đến 95%: 8 điểm; dưới 90%: 5 điểm', 'both tiers hold 95', '95%'],
  ['Đạt từ 95% trở lên và không có vi phạm: 10 điểm; còn lại: 0 điểm', 'a second condition', 'và không có vi phạm'],
  ['Đạt từ 95% trở lên hoặc dẫn đầu cụm: 10 điểm; còn lại: 0 điểm', 'a second condition', 'hoặc'],
  ['Có 3 đề tài trở lên: 5 điểm; có 2 bài báo: 3 điểm; không có: 0 điểm', 'two things are measured', '2 bài báo'],
  ['Tỷ lệ hài lòng đạt 95%: 5 điểm; tỷ lệ tham gia đạt 90%: 3 điểm', 'two things are measured', 'tham gia'],
  ['Hoàn thành từ 90% kế hoạch trở lên được 5 điểm, dưới 90% tính theo tỷ lệ', 'of the plan or of 90%', '90%'],
  ['Đạt 100% kế hoạch được 10 điểm; vượt 10% cộng 1 điểm; không đạt tính theo tỷ lệ', 'once, or for each 10%', '10%'],
  ['Đạt 100% kế hoạch được 10 điểm; dưới 80% tính theo tỷ lệ', 'nothing for 80 to 100%', '80%'],
  ['Hoàn thành chỉ tiêu được 1/2 số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được điểm tối đa', 'nothing for those above the target', ''],
  ['Hoàn thành chỉ tiêu được 1/3 số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được điểm tối đa, các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu', 'another formula', '1/3'],
  ['Đơn vị cao nhất được 10 điểm; các đơn vị khác giảm dần', 'how much is open', 'giảm dần'],
  ['Xếp thứ nhất 60 điểm, thứ ba 30 điểm', 'the second place is left out', ''],
  ['Tốt: 5 điểm; khá: từ 3 đến 4 điểm', 'a range of points', '3 đến 4'],
  ['Loại A: 5 điểm; loại B: 2', 'a number without a word', '2'],
  ['Có kế hoạch: 2 điểm; có báo cáo: 1 điểm', 'added or one of them', ''],
  ['Mỗi sáng kiến được 2 điểm, bằng khen được 3 điểm nếu là cấp tỉnh trở lên, trừ trường hợp đã tính', 'an exception', 'trừ trường hợp'],
  ['Mỗi lần vi phạm trừ 1 điểm, tái phạm trừ gấp đôi', 'a factor', 'gấp đôi'],
  ['Trừ 0,5 điểm đến 2 điểm/lần', 'a range of points', '2 điểm'],
  ['Bình quân mỗi giảng viên 1 bài được 5 điểm', 'an average', 'Bình quân'],
  ['Được khoảng 5 điểm', 'about', 'khoảng'],
  ['Mỗi đề tài được 2 điểm, tối đa 6 điểm, riêng đề tài cấp bộ được 4 điểm', 'an exception', 'riêng đề tài cấp bộ'],
  ['Không xếp loại Xuất sắc đối với đơn vị có đơn thư khiếu nại kéo dài', 'the grade that remains is not named', ''],
  ['Chậm 02 ngày trừ 0,5 điểm', 'one or three days are open', '02 ngày', { kind: 'penalty', maximum: '3' }],
  ['Đạt từ 80% đến dưới 90% được 8 điểm', 'nothing for all other values', ''],
  ['Mỗi đề tài được điểm', 'no number', ''],
  ['Đạt tỷ lệ cao được 5 điểm, thấp được 2 điểm', 'how high is open', ''],
];

/** Numbers that contradict the maximum or one another. */
export const contradicted: readonly (readonly [sentence: string, context: RowContext])[] = [
  ['Mỗi đề tài được 2 điểm, tối đa 6 điểm', { maximum: '5' }],
  ['Nhập điểm, tối đa 10 điểm', { maximum: '8' }],
  ['Tốt: 5 điểm; khá: 3 điểm; còn lại: 0 điểm', { maximum: '4' }],
  ['Đạt từ 95% trở lên: 10 điểm; dưới 95%: 5 điểm', { maximum: '8' }],
  ['Có: 5 điểm; không: 0 điểm', { maximum: '3' }],
  ['Đạt 100% kế hoạch được 6 điểm; không đạt tính theo tỷ lệ', { maximum: '5' }],
  ['Mỗi bài được 3 điểm', { maximum: '2' }],
  ['Đơn vị cao nhất được 10 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất', { maximum: '5' }],
  ['Xếp thứ nhất 10 điểm, thứ nhì 8 điểm, còn lại 5 điểm', { maximum: '8' }],
  ['Giải nhất 5 điểm, giải nhì 3 điểm; tối đa 10 điểm', { maximum: '8' }],
  ['Mỗi lớp được 02 điểm (tối đa 05 lớp)', { maximum: '6' }],
  ['a) Có kế hoạch: 2 điểm; không có: 0 điểm; b) Có báo cáo: 2 điểm; không có: 0 điểm', { maximum: '5' }],
];

/** Contradictions within the sentence itself. */
export const selfContradicted: readonly string[] = [
  'Mỗi đề tài được 5 điểm, tối đa 3 điểm',
  'Từ 95% trở lên: 10 điểm; từ 90% đến dưới 94%: 8 điểm; dưới 90%: 5 điểm',
  'Từ 95% trở lên: 10 điểm; từ 90% đến dưới 97%: 8 điểm; dưới 90%: 5 điểm',
  'Từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 5 điểm; dưới 90%: 8 điểm',
  'Xếp thứ nhất 5 điểm, thứ nhì 8 điểm, thứ ba 3 điểm',
  'Tốt: 5 điểm; khá: 5 điểm; đạt: 2 điểm',
];
