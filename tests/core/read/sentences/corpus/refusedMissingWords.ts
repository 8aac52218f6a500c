import type { RefusedRow } from './refused';

/** Sentences with a word or a number too few or too many, or with a second way to find the points: near a rule, and not it. */
export const refusedMissingWords: readonly RefusedRow[] = [
  // a judgement beside the rate
  ['Trừ 0,5 điểm/lần hoặc xét theo mức độ', 'or as it is judged', 'xét theo mức độ', { kind: 'penalty' }],
  ['Trừ 0,5 điểm/lần hoặc căn cứ mức độ vi phạm để xử lý', 'or as it is judged', 'căn cứ mức độ', { kind: 'penalty' }],
  ['Trừ 0,5 điểm/lần hoặc do Hội đồng quyết định', 'or as the council says', 'do Hội đồng', { kind: 'penalty' }],
  ['Trừ 0,5 điểm/lần hoặc hạ bậc thi đua', 'or a grade less', 'hạ bậc', { kind: 'penalty' }],
  ['Trừ 0,5 điểm/lần và xét theo mức độ', 'and as it is judged', '', { kind: 'penalty' }],
  ['Trừ 0,5 điểm/lần theo mức độ vi phạm', 'by how grave it was', '', { kind: 'penalty' }],
  ['0,5 điểm/bài hoặc chấm theo chất lượng, tối đa 3 điểm', 'or by its worth', '', { maximum: '3' }],
  ['0,5 điểm/bài theo chất lượng, tối đa 3 điểm', 'by its worth', '', { maximum: '3' }],
  ['Mỗi bài hoặc xét theo chất lượng được 0,5 điểm, tối đa 3 điểm', 'or by its worth', '', { maximum: '3' }],
  ['Điểm chuẩn 5 điểm; thiếu 01 báo cáo trừ 1 điểm/lần hoặc xét theo mức độ', 'or as it is judged', '', { maximum: '5' }],
  // a number left out
  ['Giải Nhất 8 điểm, giải Nhì điểm, giải Ba 4 điểm', 'what a second prize earns is missing', 'giải Nhì điểm', { maximum: '20' }],
  ['Mỗi sách 3 điểm, giáo trình điểm, bài báo 1 điểm, tối đa 20 điểm', 'the same of things', '', { maximum: '20' }],
  ['Loại tốt 5 điểm, loại khá điểm, loại trung bình 1 điểm', 'the same of grades', '', { maximum: '5' }],
  // how many are free was not read
  ['Kể từ sáng kiến thứ mấy hai, mỗi sáng kiến được 1 điểm', 'the first ones are free', '', { maximum: '5' }],
  ['Từ lớp thứ nào năm, mỗi lớp 0,5 điểm', 'the first ones are free', '', { maximum: '5' }],
  ['Kể từ bài thứ mấy hai, 1 điểm/bài', 'the first ones are free', '', { maximum: '5' }],
  ['Từ lớp sau lớp đầu, mỗi lớp 0,5 điểm', 'the first one is free', '', { maximum: '5' }],
  ['Từ lớp mở thêm, mỗi lớp 0,5 điểm', 'only those that are more', '', { maximum: '5' }],
  // what is denied
  ['Không xét danh dự hiệu thi đua đối với đơn vị vi phạm', 'a word inside the award', ''],
  ['Không xét tặng Bằng khen và Cờ luân lưu thi đua đối với đơn vị vi phạm', 'another flag', ''],
  ['Không xét Cờ thi đua và Huân chương do vi phạm', 'more than the flag, with a reason', ''],
  ['Không xét Cờ thi đua và Huân chương đối với đơn vị vi phạm', 'more than the flag', ''],
  ['Không xét Chiến sĩ thi đua đối với đơn vị vi phạm', 'an award of persons', ''],
  ['Không xét danh hiệu Tập thể lao động xuất sắc nếu có cá nhân vi phạm', 'one title of several', ''],
  ['Không xét lại thi đua đối với đơn vị vi phạm', 'not a second time', ''],
  ['Không xét nâng lương, thi đua nếu vi phạm', 'more than awards', ''],
  ['Không xét điểm thi đua nếu vi phạm', 'points, no award', ''],
  // of limits, answers and years
  ['0,25 điểm cho một buổi, cộng dồn đến 2 điểm thì tính thêm', 'no limit', '', { maximum: '4' }],
  ['0,25 điểm cho một buổi, cộng dồn đến 2 điểm thì giảm một nửa', 'less from there on', '', { maximum: '4' }],
  [
    'Đề tài cấp tỉnh 3 điểm/đề tài, sáng kiến 1 điểm/sáng kiến. Tổng điểm các loại đề tài không vượt quá 15 điểm',
    'of the topics alone',
    '',
    { maximum: '15' },
  ],
  [
    'Mỗi đề tài cấp tỉnh 3 điểm, cấp cơ sở 1 điểm, tổng điểm các đề tài cấp cơ sở không quá 5 điểm',
    'of one kind alone',
    '',
    { maximum: '15' },
  ],
  ['Hài lòng: 3 điểm; bình thường: 2 điểm', 'one of the answers, and the five are missing', '', { maximum: '5' }],
  ['Không được xếp hạng năm sau', 'another year', ''],
  ['Nhập điểm trực tiếp, ước số của 0,25 điểm, cao nhất 2 điểm', 'no step', '', { maximum: '2' }],
  [
    'Điểm của tiêu chí gồm: 2. Thư viện số: có 1,5 điểm, không có 0 điểm; 3. Số hóa tài liệu: 0,1 điểm/tài liệu, tối đa 1,5 điểm',
    'the first part is missing',
    '',
    { maximum: '3' },
  ],
  [
    'a) Hiến máu tình nguyện: 0,2 điểm/người, tối đa 2 điểm; b) Đóng góp các quỹ: hoàn thành 2 điểm, không hoàn thành 0 điểm. Tổng điểm của ba nội dung không quá 3 điểm',
    'there are two of them',
    '',
    { maximum: '3' },
  ],
  [
    'a) Hiến máu tình nguyện: 0,2 điểm/người, tối đa 2 điểm; b) Đóng góp các quỹ: hoàn thành 2 điểm, không hoàn thành 0 điểm. Tổng điểm của một nội dung không quá 3 điểm',
    'which one?',
    '',
    { maximum: '3' },
  ],
];
