import type { RowContext } from './corpusRow';
import type { RefusedRow } from './refused';

/** What two strangers wrote so that it must not be read. */
export const refusedEleventhRound: readonly RefusedRow[] = [
  ['Gửi báo cáo chậm thì trừ từ 0,5 đến 2 điểm', 'a range of deductions', ''],
  ['a) Có kế hoạch 2đ; b) Có sơ kết 2đ; c) Có tổng kết 3đ', 'seven of six', '', { maximum: '6' }],
  ['Từ 80% trở lên được điểm tối đa, dưới 80% được điểm trung bình', 'an average of points', '', { maximum: '5' }],
  ['Mỗi lớp được … điểm, tối đa 8 điểm', 'points left blank', '', { maximum: '8' }],
  ['Giải nhất 5đ, giải nhì 3đ, các giải khác do Tổ thẩm định quyết định', 'others are decided by people', '', { maximum: '10' }],
  ['Đơn vị đứng đầu được 10đ, các đơn vị xếp sau giảm dần', 'the fall is not told', '', { maximum: '10' }],
  ['Đạt 5đ; cơ bản đạt 3-4đ; chưa đạt 0-2đ', 'ranges of points', '', { maximum: '5' }],
  ['Mỗi lượt GV đi thực tế được 0,5đ hoặc 1đ tùy thời gian dài ngắn, tối đa 6đ', 'which of the two', '', { maximum: '6' }],
  ['Mỗi bài 0,5đ, tối đa 5đ; bài có chất lượng cao thì xem xét cho thêm', 'more for quality', '', { maximum: '5' }],
  [
    'Không xét thi đua đơn vị có vi phạm nghiêm trọng, trừ khi đã khắc phục kịp thời và được Cụm xem xét',
    'an exception that people decide',
    '',
  ],
  ['Làm tốt được 5đ, còn hạn chế thì trừ dần tùy mức độ', 'less by judgement', '', { maximum: '5' }],
  [
    'Đạt chỉ tiêu 8đ; không đạt tính theo tỷ lệ, trừ trường hợp có lý do khách quan được cụm chấp nhận',
    'an exception',
    '',
    { maximum: '8' },
  ],
  ['Tham gia đầy đủ các hoạt động của cụm, đúng thành phần, bảo đảm chất lượng', 'no points at all', '', { maximum: '5' }],
  [
    'Từ 2 hội thảo trở lên: 4đ; 2 hội thảo: 3đ; 1 hội thảo: 2đ; không có: 0đ',
    'two of them earn four or three',
    '',
    { maximum: '4' },
  ],
  ['Chấm theo hướng dẫn riêng của Cụm trưởng ban hành hằng năm', 'another paper', '', { maximum: '6' }],
  ['Đạt kế hoạch được 6đ, vượt thì cộng thêm điểm tương ứng', 'more, by how much', '', { maximum: '7' }],
  [
    'Tỷ lệ học viên khá, giỏi cao hơn năm trước thì được điểm tối đa; thấp hơn thì giảm điểm theo mức giảm.',
    'less, by how much',
    '',
    { maximum: '4' },
  ],
  ['BC chậm: -0,5đ/lần (một số trường hợp đột xuất không trừ, do Cụm trưởng quyết định)', 'cases that are decided', ''],
  ['Đề tài, bài báo, sáng kiến: 3đ, 2đ, 1đ tùy cấp', 'which of the three', '', { maximum: '6' }],
  ['a) Có KH: 1đ; b) Có tổng kết: 2đ; c) Có BC kết quả: 2đ', 'five of ten', '', { maximum: '10' }],
  [
    'Đơn vị dẫn đầu được điểm tối đa, các đơn vị xếp sau được chấm giảm dần theo thứ tự.',
    'the fall is not told',
    '',
    { maximum: '10' },
  ],
  ['HTXS: điểm tối đa; HTT, HT: cho điểm thấp hơn', 'less, by how much', '', { maximum: '5' }],
  [
    'Nội dung này có điểm chuẩn 5 điểm, gồm công tác tuyên truyền 3 điểm, công tác tổ chức 2 điểm và công tác kiểm tra 2 điểm.',
    'seven of five',
    '',
    { maximum: '5' },
  ],
  ['Mỗi bài 0,5 - 1đ, tối đa 5đ', 'a range of points', '', { maximum: '5' }],
  [
    'Đạt 100% kế hoạch được 8 điểm, không đạt tính theo tỷ lệ, trừ trường hợp có lý do khách quan được Cụm chấp thuận thì vẫn xem xét tính đủ điểm.',
    'an exception that people decide',
    '',
    { maximum: '8' },
  ],
  [
    'Điểm của từng nội dung được chấm theo khung quy định tại Phụ lục 2 kèm theo Hướng dẫn này.',
    'another paper',
    '',
    { maximum: '10' },
  ],
  [
    'Đơn vị vượt chỉ tiêu được cộng điểm khuyến khích, đơn vị không hoàn thành bị trừ điểm tương ứng với mức độ không hoàn thành.',
    'no amounts',
    '',
    { maximum: '5' },
  ],
  [
    'Đơn vị có từ 03 đề tài trở lên được 6 điểm; thiếu mỗi đề tài thì trừ điểm theo mức do Cụm thống nhất tại hội nghị.',
    'agreed upon later',
    '',
    { maximum: '6' },
  ],
  [
    'Mỗi đề tài được tính 1 điểm, tối đa 4 điểm; các trường ở địa bàn khó khăn được áp dụng hệ số ưu tiên khi tính số lượng đề tài.',
    'a factor that is not named',
    '',
    { maximum: '4' },
  ],
  ['Tốt: 5đ; Khá: 3đ; Khá: 4đ; TB: 1đ', 'one grade twice', '', { maximum: '5' }],
  ['Trừ điểm tùy mức độ vi phạm, nhiều nhất 5đ', 'at discretion', ''],
  ['1,5đ/chuyên đề; đủ 4 chuyên đề được 5đ', 'four of them are six points', '', { maximum: '6' }],
  [
    'Căn cứ quy mô, chất lượng và hiệu quả thực tế của các hoạt động, tổ thẩm định xem xét cho điểm phù hợp với từng đơn vị.',
    'pure discretion',
    '',
    { maximum: '5' },
  ],
];

export const contradictedEleventhRound: readonly (readonly [string, RowContext])[] = [
  ['Mỗi đề tài 3đ, tối đa 12 điểm', { maximum: '10' }],
  ['Xuất sắc 8 điểm; Tốt 6 điểm; Khá 4 điểm; còn lại 0 điểm', { maximum: '5' }],
  ['Mỗi đề tài cấp tỉnh được nghiệm thu tính 3 điểm, tối đa 12 điểm.', { maximum: '6' }],
];

export const selfContradictedEleventhRound: readonly string[] = [
  'Từ 90% trở lên 5đ; từ 80% đến 92%: 4đ; dưới 80%: 2đ',
  'Trên 90%: 6đ; từ 70% đến dưới 85%: 4đ; dưới 70%: 2đ',
  '≥ 95%: 10đ; 80% đến 90%: 7đ; <80%: 4đ',
  'Từ 85% trở lên: 5đ; 80% - 90%: 4đ; dưới 80%: 2đ',
];
