import type { RefusedRow } from './refused';

/** One word away from the families of the twelfth round. */
export const refusedTwelfthRound: readonly RefusedRow[] = [
  // places under one heading
  ['Thứ hạng từ dưới lên: I: 5đ, II: 4đ, còn lại: 0đ', 'counted from the other end', '', { maximum: '5' }],
  ['Thứ hạng số bài: I: 5đ, III: 4đ, còn lại: 0đ', 'the second place is missing', '', { maximum: '5' }],
  ['Thứ hạng số bài: I: 5đ, II: 4đ, sau hạng IV: 0đ', 'the third and the fourth are open', '', { maximum: '5' }],
  ['Thứ hạng giảng viên: I: 5đ, II: 4đ, còn lại: 0đ', 'classes of persons', '', { maximum: '5' }],
  // in proportion to what was promised
  [
    'Lấy số chuyên đề đã nghiệm thu chia cho số giảng viên đăng ký rồi nhân với 5 điểm',
    'other things were promised',
    '',
    { maximum: '5' },
  ],
  ['Điểm = số đề tài hoàn thành / số đề tài chưa đăng ký x 5 điểm', 'what was not promised', '', { maximum: '5' }],
  ['Điểm = số đề tài hoàn thành / số đề tài đăng ký lại x 5 điểm', 'promised a second time', '', { maximum: '5' }],
  [
    'Lấy số chuyên đề nghiệm thu chia cho số chuyên đề đăng ký rồi nhân với 5 điểm; kết quả lớn hơn 5 thì chỉ ghi 4 điểm',
    'five or four',
    '',
    { maximum: '5' },
  ],
  [
    'Lấy số chuyên đề nghiệm thu chia cho số chuyên đề đăng ký rồi nhân với 5 điểm; kết quả lớn hơn 4 thì chỉ ghi 4 điểm',
    'five or four',
    '',
    { maximum: '5' },
  ],
  ['Điểm = (kết quả / chỉ tiêu) x 15; kết quả vượt chỉ tiêu chỉ tính bằng 12 điểm', 'fifteen or twelve', '', { maximum: '15' }],
  // the others by their excess
  [
    'Hoàn thành chỉ tiêu: 10đ; chưa hoàn thành: 10đ x tỷ lệ đạt; vượt và cao nhất Cụm: 20đ; vượt nhưng không cao nhất: 10 + 5 x (mức vượt của đơn vị / mức vượt của đơn vị cao nhất)',
    'the highest would earn fifteen',
    '',
    { maximum: '20' },
  ],
  [
    'Hoàn thành chỉ tiêu: 10đ; chưa hoàn thành: 10đ x tỷ lệ đạt; vượt và cao nhất Cụm: 20đ; vượt nhưng không cao nhất: 8 + 12 x (mức vượt của đơn vị / mức vượt của đơn vị cao nhất)',
    'eight or ten at the target',
    '',
    { maximum: '20' },
  ],
  // counted by a formula
  ['Số giảng viên đi thực tế x 0,4 điểm/bài, tối đa 10 điểm', 'persons or papers', '', { maximum: '10' }],
  ['Số bài báo x 0,5 điểm/bài báo/tháng, tối đa 4 điểm', 'of each month', '', { maximum: '4' }],
  ['2 x số sách + 1 x số giáo trình', 'two of what', '', { maximum: '5' }],
  ['0,6 x số điểm kiểm tra + 0,4 x số điểm thi, tối đa 10 điểm', 'a weighted mean', '', { maximum: '10' }],
  ['2 x số lớp / kế hoạch + 1 x số bài, tối đa 10 điểm', 'a share and a number', '', { maximum: '10' }],
  ['2 x số sách + 1 x số sách, tối đa 5 điểm', 'the same thing twice', '', { maximum: '5' }],
  ['2 x số sách + 1 x tỷ lệ giáo trình, tối đa 5 điểm', 'a rate is no number', '', { maximum: '5' }],
  ['2 x số sách + 1 x số giáo trình - 0,5 x số lỗi, tối đa 5 điểm', 'something is taken', '', { maximum: '5' }],
  ['2 x số sách + 1 x (số giáo trình - số lỗi), tối đa 5 điểm', 'something is taken', '', { maximum: '5' }],
  ['2 x số sách + 1 x số giáo trình, tối đa 5 cuốn', 'so many books', '', { maximum: '5' }],
  ['2 x số sách x hệ số + 1 x số giáo trình (tối đa 5 điểm)', 'a factor without a number', '', { maximum: '5' }],
  ['2 x số sách + 1 x số giáo trình + 1 điểm, tối đa 5 điểm', 'a point for nothing', '', { maximum: '5' }],
  ['2 x số sách + 1 x số lượt vắng, tối đa 5 điểm', 'points for a fault', '', { maximum: '5' }],
  ['Số sách x 2 điểm/bài + số giáo trình x 1 điểm, tối đa 5 điểm', 'books or papers', '', { maximum: '5' }],
  // limits of each are nothing that earns
  ['Mỗi đề tài 2 điểm; điểm trần của mỗi nội dung là 3 điểm', 'a limit of each', 'điểm trần', { maximum: '5' }],
  ['Mỗi đề tài 2 điểm; trần mỗi loại 3 điểm', 'a limit of each', 'trần mỗi loại', { maximum: '5' }],
  ['Mỗi đề tài 2 điểm, mỗi bài báo 1 điểm; điểm trần mỗi loại 3 điểm', 'a limit of each', 'điểm trần', { maximum: '5' }],
  ['Mỗi đề tài 2 điểm; giới hạn của mỗi loại là 3 điểm', 'a limit of each', 'giới hạn', { maximum: '5' }],
  ['Mỗi đề tài 2 điểm; điểm sàn của mỗi đề tài là 1 điểm', 'the least of each', 'điểm sàn', { maximum: '5' }],
  ['Mỗi đề tài 2 điểm; thang điểm của mỗi loại là 3 điểm', 'a scale of each', 'thang điểm', { maximum: '5' }],
  // sums of what stands above
  [
    'Mỗi sáng kiến cấp tỉnh 1 điểm, cấp trường 0,5 điểm; điểm của tiêu chí là hiệu các điểm trên',
    'a difference',
    '',
    { maximum: '8' },
  ],
  [
    'Mỗi sáng kiến cấp tỉnh 1 điểm, cấp trường 0,5 điểm; điểm của tiêu chí là tổng điểm trung bình trên',
    'a mean',
    '',
    { maximum: '8' },
  ],
  // once, the better one, the ranking
  ['Mỗi đề tài 1 điểm, chỉ thưởng một lần 1 điểm', 'one more point', '', { maximum: '1' }],
  [
    'Có Bằng khen: 3 điểm hoặc có Giấy khen: 2 điểm; có cả hai thì chỉ tính mức cao nhất; không có Giấy khen: 0 điểm',
    'one of them alone is denied',
    '',
    { maximum: '3' },
  ],
  [
    'Có Bằng khen: 3 điểm hoặc có Giấy khen: 2 điểm; có cả hai thì chỉ tính mức cao nhất; không có: 1 điểm',
    'a point for nothing',
    '',
    { maximum: '3' },
  ],
  ['Đơn vị bị kỷ luật không xét Cờ thi đua, vẫn xếp hạng thấp nhất', 'another ranking', ''],
  ['Đơn vị bị kỷ luật không được xét thi đua, vẫn xếp hạng bình thường', 'barred from all, or from nothing', ''],
  ['Đơn vị bị kỷ luật không xét Cờ thi đua, vẫn có thể được xét nếu khắc phục', 'it may be considered', ''],
];
