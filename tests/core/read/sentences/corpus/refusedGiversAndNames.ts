import type { RefusedRow } from './refused';

/** One word away from the families of `giversAndNames.ts`. */
export const refusedGiversAndNames: readonly RefusedRow[] = [
  // somebody decides
  ['Cộng 2 điểm cho đơn vị có cách làm hay do Cụm xét', 'somebody decides', 'do Cụm xét', { kind: 'bonus' }],
  ['Cộng 2 điểm cho đơn vị đăng cai (do Hội đồng xem xét)', 'somebody decides', 'do Hội đồng xem xét', { kind: 'bonus' }],
  ['Thưởng 3 điểm cho đơn vị được Hội đồng thi đua xem xét quyết định', 'somebody decides', '', { kind: 'bonus' }],
  ['Cộng 2 điểm nếu Ban Tổ chức xét thấy xứng đáng', 'somebody decides', '', { kind: 'bonus' }],
  ['Thưởng 2 điểm cho tập thể xứng đáng', 'who is that', 'xứng đáng', { kind: 'bonus' }],
  ['Mỗi mô hình do Cụm xét được 2 điểm, tối đa 6 điểm', 'which of them', 'do Cụm xét', { maximum: '6' }],
  ['Mỗi mô hình 2 điểm (do Hội đồng xét), tối đa 6 điểm', 'which of them', 'do Hội đồng xét', { maximum: '6' }],
  ['Có mô hình do Ban Chỉ đạo quyết định: 4 điểm; không có: 0 điểm', 'which of them', '', { maximum: '4' }],
  ['Mỗi lần vi phạm do Hội đồng cân nhắc trừ 1 điểm', 'which of them', '', { kind: 'penalty' }],
  // each has a score already
  ['Phòng Khoa học chấm điểm mỗi giáo án, cộng thêm 2 điểm', 'for each or once', 'mỗi giáo án', { kind: 'bonus' }],
  ['Phòng Khoa học chấm điểm mỗi giáo án, cộng thêm 2 điểm', 'for each or once', 'mỗi giáo án', { maximum: '6' }],
  ['Hội đồng đánh giá từng bài thi rồi cộng thêm 1 điểm', 'for each or once', '', { maximum: '6' }],
  ['Mỗi giáo án do Hội đồng chấm, cộng 1 điểm', 'beside what it has', '', { maximum: '6' }],
  ['Mỗi bài thi được chấm điểm, cộng thêm 1 điểm', 'beside what it has', '', { maximum: '6' }],
  ['Cụm cho điểm mỗi lớp, trừ 1 điểm', 'for each or once', '', { kind: 'penalty' }],
  // who gives the points earns none
  ['Đoàn khảo sát chấm 7 điểm', 'as many for everybody, or at most', 'Đoàn khảo sát', { maximum: '7' }],
  ['Hội đồng chấm điểm tối đa', 'for what', 'Hội đồng', { maximum: '7' }],
  ['Cụm trưởng cho 4 điểm', 'for what', 'Cụm trưởng', { maximum: '4' }],
  ['Hội đồng thi đua thưởng 4 điểm', 'for what', 'Hội đồng thi đua', { kind: 'bonus' }],
  ['Đoàn khảo sát chấm điểm tối đa 7 điểm/bài', 'of each', '', { maximum: '7' }],
  ['Hội đồng chấm từng bài từ 0 đến 5 điểm', 'of each', '', { maximum: '5' }],
  ['Căn cứ minh chứng của từng bài, Hội đồng nhập điểm từ 0 đến 5 điểm', 'of each', '', { maximum: '5' }],
  ['Hội đồng cho điểm từng trường hợp từ 0 đến 4 điểm', 'of each case', '', { maximum: '4' }],
  ['Căn cứ minh chứng của từng trường, Hội đồng nhập điểm từ 1 đến 5 điểm', 'a least amount', '', { maximum: '5' }],
  // one name, two prices
  [
    'Mỗi dự án cấp bộ hoặc cấp tỉnh 5 điểm, cấp tỉnh 2 điểm',
    'of the province: five or two',
    'cấp tỉnh 2 điểm',
    { maximum: '10' },
  ],
  ['Mỗi dự án cấp bộ hoặc tỉnh 5 điểm, cấp tỉnh 2 điểm', 'of the province: five or two', 'cấp tỉnh 2 điểm'],
  ['Mỗi dự án cấp tỉnh 5 điểm, cấp tỉnh 2 điểm', 'of the province: five or two', 'cấp tỉnh 2 điểm'],
  ['Mỗi dự án cấp bộ, cấp tỉnh 5 điểm; mỗi dự án cấp tỉnh 2 điểm', 'of the province: five or two', ''],
  ['Mỗi dự án cấp bộ hoặc cấp tỉnh 5 điểm, cấp tỉnh hoặc cấp trường 2 điểm', 'of the province: five or two', ''],
  ['Mỗi sáng kiến từ cấp tỉnh trở lên 5 điểm, cấp tỉnh 3 điểm', 'of the province: five or three', ''],
  ['Mỗi sáng kiến từ cấp tỉnh trở lên 3 điểm, cấp bộ 5 điểm', 'of a ministry: three or five', ''],
  ['a) Mỗi dự án cấp bộ hoặc cấp tỉnh 5 điểm; b) Mỗi dự án cấp tỉnh 5 điểm', 'five or ten', '', { maximum: '10' }],
  ['Mỗi Bằng khen hoặc Giấy khen cộng 3 điểm; Giấy khen cộng 1 điểm', 'three or one', '', { kind: 'bonus' }],
  ['Mỗi giải Nhất, Nhì 5 điểm; giải Nhì 3 điểm', 'five or three', ''],
  ['Mỗi lần đi muộn hoặc vắng họp trừ 1 điểm, vắng họp trừ 2 điểm', 'one or two', '', { kind: 'penalty' }],
  ['Mỗi lần đi muộn trừ 1 điểm, đi muộn quá giờ khai mạc trừ 2 điểm', 'one or two', '', { kind: 'penalty' }],
  ['Học viên đạt giải nhất hoặc nhì 4 điểm, đạt giải 2 điểm', 'four or two', '', { maximum: '8' }],
  // whether it is given
  ['Mỗi gương điển hình được xem xét cộng 2 điểm', 'given or not', 'được xem xét', { kind: 'bonus' }],
  ['Trường có cách làm mới được đề nghị cộng 3 điểm', 'given or not', 'được đề nghị', { kind: 'bonus' }],
  // the more, or the less
  [
    'Trường có tỷ lệ thấp nhất được 7 điểm; các trường khác tính theo tỷ lệ thuận',
    'the lowest one has all of them',
    '',
    { maximum: '7' },
  ],
  // bars that bar nobody, or those whom somebody chooses
  ['Trường có đơn thư không bị loại khỏi danh sách bình xét thi đua', 'it stays among them', '', { kind: 'disqualifier' }],
  ['Không loại khỏi diện xét thi đua trường có đơn thư', 'it stays among them', '', { kind: 'disqualifier' }],
  ['Trường mất đoàn kết do Cụm xét thì không xếp hạng', 'somebody decides', 'do Cụm xét', { kind: 'disqualifier' }],
  ['Không xét thi đua trường có sai phạm lớn theo đánh giá của Hội đồng', 'somebody decides', '', { kind: 'disqualifier' }],
  ['Trường có sai phạm không xét thi đua do Cụm quyết định', 'somebody decides', '', { kind: 'disqualifier' }],
  ['Đăng phóng sự cộng 2 điểm, đăng nhiều cộng 4 điểm', 'how much is that', 'đăng nhiều', { kind: 'bonus' }],
];
