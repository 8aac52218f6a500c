import type { RefusedRow } from './refused';

/** One word away from what a third round of strangers writes. */
export const refusedLaterHands: readonly RefusedRow[] = [
  ['Chỉ tiêu 12 bài. Đạt 10 bài được 5 điểm; không đạt tính theo tỷ lệ', 'twelve or ten', ''],
  ['02 bài đầu không tính điểm, mỗi lớp tiếp theo được 0,5 điểm', 'two things', ''],
  ['Hai bài đầu được 1 điểm, mỗi bài tiếp theo được 0,5 điểm', 'the first earn as well', ''],
  ['Khiển trách - 1 điểm; cảnh cáo - 2 điểm', 'given or taken', ''],
  ['Mỗi lỗi - 1 điểm, mỗi vi phạm - 2 điểm', 'given or taken', ''],
  ['0,5 điểm/tin, bài, bài đăng lại tính một nửa, tối đa 3 điểm', 'other points for some', 'đăng lại tính một nửa'],
  ['0,5 điểm/tin, bài dài được gấp đôi', 'other points for some', 'gấp đôi'],
  ['Bình quân mỗi giảng viên có 1 bài được 1 điểm, tối đa 4 điểm', 'an average is not counted', 'Bình quân'],
  [
    'Có đủ hồ sơ được 5 điểm, thiếu 01 loại trừ 0,5 điểm, thiếu từ 4 loại thì không có điểm',
    'a fall from 3.5 to nothing',
    '4 loại',
  ],
  ['Có đủ hồ sơ được 2 điểm, thiếu 01 loại trừ 0,5 điểm, chậm từ 4 ngày thì không có điểm', 'another thing', '4 ngày'],
  ['Hai phần ba số điểm nếu đạt chỉ tiêu; còn lại 0 điểm', 'of an unknown maximum', ''],
  ['Mỗi bài 2 điểm hoặc 3 điểm, chọn cách cao hơn, tối đa 6 điểm', 'two or three', ''],
  ['Có kế hoạch 1 điểm, có báo cáo được phê duyệt', 'what the report earns', ''],
  [
    'Lấy Trường A làm mốc được 10 điểm; các đơn vị khác tính theo tỷ lệ so với mốc đó',
    'one unit is no target',
    'các đơn vị khác',
  ],
  ['Tổ chức hội thảo cấp tỉnh được 6 điểm; các đơn vị khác tính theo tỷ lệ', 'of what', 'các đơn vị khác'],
  ['Đơn vị có nhiều đề tài được 10 điểm; các đơn vị khác tính theo tỷ lệ', 'many is not most', 'các đơn vị khác'],
  ['Đạt 100% kế hoạch: 10 điểm; dưới 100%: điểm = tỷ lệ thực hiện x 8 điểm', 'ten or eight', ''],
  ['Điểm = số lớp mở / số giảng viên x 12', 'no target', ''],
  ['Mỗi lớp được 1/2 điểm tối đa', 'a share of each', 'Mỗi lớp'],
  ['Tốt (từ 90% trở lên): 5 điểm; khá (từ 70% đến dưới 80%): 3 điểm; còn lại: 0 điểm', 'from 80% to 90%', 'còn lại'],
  ['Mỗi lớp (từ 30 học viên trở lên): 2 điểm; lớp nhỏ 1 điểm', 'two kinds by size', '30 học viên'],
  ['Giảm từ 10% trở lên: 5 điểm; tăng từ 10% trở lên: 0 điểm', 'up and down', 'Giảm'],
  ['Tăng 5% so với chỉ tiêu được 5 điểm; tăng 3% được 2 điểm', 'of the target or to it', ''],
  // circumstances that tell two kinds apart
  ['Giải nhất 5 điểm tại cấp tỉnh; giải nhì 3 điểm tại cấp trường', 'of two kinds', ''],
  ['Tại cấp tỉnh, giải nhất 5 điểm; tại cấp trường, giải nhì 3 điểm', 'of two kinds', 'cấp trường'],
  ['Mỗi lớp được 2 điểm tại huyện, 1 điểm tại trường', 'of two kinds', 'tại trường'],
  ['Nộp báo cáo được 2 điểm trong tháng 11, được 1 điểm trong tháng 12', 'in two months', 'tháng 12'],
  ['Mỗi giải 2 điểm, do Bộ tổ chức; do tỉnh tổ chức 1 điểm', 'of two kinds', 'do tỉnh tổ chức'],
  ['Điểm = 5 x (số đề tài của đơn vị/số giảng viên)', 'neither target nor best', ''],
];
