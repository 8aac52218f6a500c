import type { RefusedRow } from './refused';

/** One word away from the families of `handsOfOffices.ts`. */
export const refusedHandsOfOffices: readonly RefusedRow[] = [
  // as much of something else
  [
    'Đạt chỉ tiêu được điểm tối đa; không đạt thì thiếu bao nhiêu phần trăm được tính bấy nhiêu phần trăm điểm tối đa',
    'the more is missing the more?',
    'thiếu bao nhiêu',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được điểm tối đa; chưa đủ thì đạt bao nhiêu phần trăm chỉ tiêu trừ bấy nhiêu phần trăm điểm tối đa',
    'taken for what was reached',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được điểm tối đa; chưa đủ thì đạt bao nhiêu phần trăm chỉ tiêu được tính bấy nhiêu phần trăm của 5 điểm',
    'five or ten',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được điểm tối đa; chưa đủ thì đạt bao nhiêu phần trăm chỉ tiêu được tính bấy nhiêu điểm',
    'seventy points for 70%',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được điểm tối đa; vượt thì đạt bao nhiêu phần trăm được bấy nhiêu phần trăm điểm tối đa',
    'more than all of them',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được điểm tối đa; chưa đủ thì đạt bao nhiêu phần trăm học viên giỏi được tính bấy nhiêu phần trăm điểm tối đa',
    'another rate',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được 1/2 điểm tối đa; chưa đủ thì đạt bao nhiêu phần trăm được tính bấy nhiêu phần trăm điểm tối đa',
    'of all or of the half',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được 5 điểm; chưa đủ thì đạt bao nhiêu phần trăm được tính bấy nhiêu phần trăm điểm tối đa',
    'of ten or of five',
    '',
    { maximum: '10' },
  ],
  // divided the other way round, or not times all points
  [
    'Đơn vị có thời gian ngắn nhất được 5 điểm; điểm của đơn vị khác bằng thời gian của đơn vị chia cho thời gian ngắn nhất, nhân với 5 điểm',
    'more than the best',
    '',
    { maximum: '5' },
  ],
  [
    'Đơn vị có thời gian ngắn nhất được 5 điểm; điểm của đơn vị khác bằng thời gian ngắn nhất chia cho thời gian của đơn vị',
    'a share of what',
    '',
    { maximum: '5' },
  ],
  [
    'Đơn vị có thời gian ngắn nhất được 5 điểm; điểm của đơn vị khác bằng thời gian ngắn nhất chia cho thời gian của đơn vị, nhân với 4 điểm',
    'four or five',
    '',
    { maximum: '5' },
  ],
  [
    'Trường xử lý nhanh nhất được 5 điểm; các trường khác tính theo tỷ lệ so với trường nhanh nhất',
    'of the time or of the speed',
    '',
    { maximum: '5' },
  ],
  // a slash that cuts no word
  ['Mỗi bài 2đ/vị trí được in, không quá 3 vị trí/bài', 'of a paper or of a place', '', { maximum: '6' }],
  ['Trừ 0,5đ đ/v lần vi phạm nào, trừ t/đa', 'how much at most', '', { kind: 'penalty' }],
  // limited by a verb without points
  ['Mỗi sáng kiến được thưởng, không thưởng quá 3 điểm', 'how much for one', '', { maximum: '3' }],
  ['Thưởng 1 điểm cho mỗi sáng kiến, không thưởng quá quy định', 'whose rule', 'quy định', { maximum: '3' }],
  // who types is no rule by itself, and something beside it is another
  ['Điểm được chấm theo hồ sơ minh chứng', 'how much at most', ''],
  ['Trưởng Cụm nhập điểm, mỗi lớp tối đa 2 điểm', 'how many points for one', '', { maximum: '10' }],
  ['Tổ thư ký cho điểm theo số lượng bài, tối đa 10 điểm', 'how many points for one', '', { maximum: '10' }],
  // another number than the bound
  ['Trên 10 bài (kể cả 11 bài): 3 điểm; từ 5 bài đến dưới 10 bài: 2 điểm; dưới 5 bài: 1 điểm', 'ten has no row', ''],
  ['Trên 90% hoặc bằng 95% được 4 điểm; từ 80% đến dưới 90% được 3 điểm; dưới 80% được 0 điểm', 'two bounds', ''],
  // of five points where there are four
  ['Hoàn thành 100% chỉ tiêu: 4 điểm; đạt dưới 100%: (tỷ lệ đạt x 5) điểm', 'five or four', '', { maximum: '4' }],
  [
    'Đạt chỉ tiêu: 50% điểm chuẩn; không đạt: tính theo tỷ lệ % trên 60% điểm chuẩn; vượt cao nhất: 100% điểm chuẩn; vượt nhưng không cao nhất: tính theo mức vượt so với đơn vị vượt cao nhất',
    'sixty or fifty',
    '',
    { maximum: '10' },
  ],
  // points that are dropped, points said twice that differ
  ['Mỗi bài được 0,3 điểm, điểm lẻ không tính, tối đa 5 điểm', 'points are cut down', 'điểm lẻ', { maximum: '5' }],
  ['Mỗi buổi tọa đàm được 1,5 điểm (một điểm), tối đa 6 điểm', 'one or one and a half', '', { maximum: '6' }],
  // grades and faults
  ['Thực hiện tốt được 5 điểm, khá trừ 1 điểm, yếu trừ 3 điểm', 'grades, no faults', '', { maximum: '5', kind: 'points' }],
  ['Thực hiện tốt được 5 điểm, chưa tốt trừ 1 điểm', 'one grade less', '', { maximum: '5', kind: 'points' }],
  ['Xếp loại tốt được 5 điểm, mỗi lần vi phạm trừ 1 điểm', 'a grade and faults', '', { maximum: '5', kind: 'points' }],
  // of each class and of each person
  ['Mỗi lớp bồi dưỡng cán bộ: 0,3đ/người; tổng không quá 3đ', 'of a class or of a person', '', { maximum: '3' }],
  ['Mỗi cán bộ được cử đi đào tạo: 0,3đ/tháng; tổng không quá 3đ', 'of a person or of a month', '', { maximum: '3' }],
  // the share the other way round
  [
    'Đơn vị đạt nhiều nhất được 8 điểm, mỗi đơn vị còn lại được số điểm bằng tỷ lệ giữa số bài của đơn vị nhiều nhất với số bài của mình nhân với 8',
    'more than the best',
    '',
    { maximum: '8' },
  ],
  ['Vị trí 1: 9 điểm; vị trí 3: 7 điểm; các vị trí còn lại: 5 điểm', 'the second place is open', '', { maximum: '9' }],
  ['Tham gia các hoạt động được 3 điểm, vắng bất kỳ hoạt động nào không được điểm', 'some of them or all', '', { maximum: '3' }],
  ['Tham gia đầy đủ các hoạt động được 3 điểm, vắng một số hoạt động không được điểm', 'how many of them', '', { maximum: '3' }],
  // another rate than that of the leader
  ['Đơn vị cao nhất được 8 điểm; các đơn vị khác tính theo tỷ lệ so với năm trước', 'of last year', '', { maximum: '8' }],
  [
    'Đơn vị cao nhất được 8 điểm; các đơn vị khác tính theo tỷ lệ so với tổng số giảng viên',
    'of lecturers',
    '',
    { maximum: '8' },
  ],
  ['Đơn vị cao nhất được 8 điểm; các đơn vị khác tính theo tỷ lệ trên tổng số đề tài', 'of all of them', '', { maximum: '8' }],
  ['Đơn vị cao nhất được 8 điểm; các đơn vị khác tính theo tỷ lệ học viên giỏi', 'of another thing', '', { maximum: '8' }],
  // left to who considers it, and without points for one
  ['Xem xét không xếp hạng đối với đơn vị có vi phạm', 'somebody decides', ''],
  ['Có thể không xét thi đua nếu có cá nhân bị kỷ luật', 'somebody decides', ''],
  ['Trừ điểm nếu nộp báo cáo chậm, tối đa 5 điểm', 'how much for one', '', { maximum: '5', kind: 'penalty' }],
  // a rate that nothing before it names
  [
    'Hoàn thành 100% chỉ tiêu được 10 điểm; không hoàn thành tính theo tỷ lệ giảng viên tham gia',
    'another rate',
    '',
    { maximum: '10' },
  ],
  [
    'Hoàn thành 100% chỉ tiêu được 10 điểm; không hoàn thành tính theo tỷ lệ do Cụm quy định',
    'whose rule',
    '',
    { maximum: '10' },
  ],
  ['Vượt chỉ tiêu được 10 điểm; không đạt tính theo tỷ lệ', 'what just meets the target', '', { maximum: '10' }],
];
