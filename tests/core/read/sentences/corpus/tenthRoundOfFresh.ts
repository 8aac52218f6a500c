import type { CorpusRow } from './corpusRow';

/** Written with a fresh eye after the round of `tenthRound.ts`: marks by name, min–max written out, halves, letters, signs behind a fault. */
export const tenthRoundOfFresh: readonly CorpusRow[] = [
  // min–max written out
  [
    'Trường có kết quả cao nhất được 9 điểm, trường thấp nhất được 3 điểm, các trường còn lại = 3 + 6 x (kết quả của trường - kết quả thấp nhất) / (kết quả cao nhất - kết quả thấp nhất)',
    'minMax 3 to 9',
  ],
  ['Điểm = 1 + 4 x (kết quả - thấp nhất)/(cao nhất - thấp nhất)', 'minMax 1 to 5', { maximum: '5' }],
  // marks by their names
  ['Mốc phấn đấu là 90%. Đạt mốc phấn đấu được 8 điểm; dưới mốc tính theo tỷ lệ so với mốc', 'ratio max 8 target 90'],
  ['Mức chuẩn 75%: đạt mức chuẩn trở lên được 6 điểm, thấp hơn mức chuẩn cứ 5% trừ 1 điểm', 'ratio max 6 target 75 below 5%→1'],
  // past a mark that must not be passed
  ['Tỷ lệ hồ sơ quá hạn không quá 3%: 6 điểm; cứ tăng thêm 1% trừ 2 điểm', 'ratio max 6 target 3 lower below 1%→2'],
  ['Tỷ lệ vắng không quá 5%: 4 điểm; mỗi 1% cao hơn trừ 0,5 điểm', 'ratio max 4 target 5 lower below 1%→0.5'],
  // targets in front
  [
    'Đối với công tác biên soạn, trên cơ sở chỉ tiêu 04 giáo trình được giao từ đầu năm, đơn vị hoàn thành đủ chỉ tiêu được 8 điểm, cứ thiếu 01 giáo trình thì trừ 2 điểm, còn trường hợp vượt chỉ tiêu thì mỗi giáo trình vượt được cộng 1 điểm nhưng tổng điểm của nội dung này không quá 10 điểm',
    'ratio max 8 target 4 below 1→2 above 1→1 to 2',
  ],
  [
    'Hoàn thành từ 100% kế hoạch trở lên: 5 điểm. Dưới 100% thì mỗi 1% không hoàn thành trừ 0,1 điểm',
    'ratio max 5 target - below 1%→0.1',
  ],
  [
    'Đơn vị chưa được giao chỉ tiêu thì không chấm; đơn vị đạt từ 100% chỉ tiêu trở lên: 6 điểm; dưới 100%: 2 điểm',
    'tiers 0→2 100→6 of target',
  ],
  ['Tỷ lệ không hài lòng dưới 4%: 5 điểm; từ 4% đến 8%: 3 điểm; trên 8%: 0 điểm', 'tiers 0→5 4→3 >8→0'],
  // kinds
  [
    'Mỗi buổi dự giờ được 2 điểm, nhưng nếu buổi đó không có báo cáo thì chỉ được tính một nửa số điểm; tổng điểm không quá 8 điểm',
    'count Buổi dự giờ=2 Buổi không có báo cáo=1 max 8',
  ],
  ['Giải A: 5đ, giải B: 3đ, giải C: 2đ; mỗi đơn vị không quá 10đ', 'count Giải A=5 Giải B=3 Giải C=2 max 10'],
  [
    'Cộng điểm theo cấp khen thưởng: Chính phủ 4 điểm/bằng, Bộ trưởng 2 điểm/bằng, Giám đốc Học viện 1 điểm/bằng; cộng không quá 6 điểm',
    'bonus Chính phủ=4 Bộ trưởng=2 Giám đốc Học viện=1 max 6',
  ],
  [
    'Mỗi đảng viên bị kỷ luật trừ: khiển trách 1 điểm, cảnh cáo 3 điểm, cách chức 5 điểm',
    'penalty Khiển trách=1 Cảnh cáo=3 Cách chức=5 max -',
  ],
  [
    'Điểm được tính theo cấp hội thảo: mỗi hội thảo cấp bộ 3 điểm, mỗi hội thảo cấp trường 1 điểm; tổng cộng không quá 9 điểm',
    'count Hội thảo cấp bộ=3 Hội thảo cấp trường=1 max 9',
  ],
  [
    'Trong mỗi quý, mỗi bài viết được 0,2 điểm nhưng cả quý không vượt quá 1 điểm; cả năm không quá 3 điểm',
    'perUnit 0.2 max 3 each quarter 1',
  ],
  // tables
  ['Nộp báo cáo đúng hạn: 3đ. Mỗi báo cáo nộp trễ -0,5đ', 'penalty 0.5 max - from 3'],
  ['Xếp loại A: 8đ, B: 6đ, C: 3đ', 'levels A=8 B=6 C=3'],
  ['Có giải quốc gia 6đ, không có giải quốc gia nhưng có giải khu vực thì 4đ', 'levels Có giải quốc gia=6 Có giải khu vực=4'],
  ['Thứ hạng 1: 12 điểm; 2: 10 điểm; 3: 8 điểm; từ 4 trở đi: 5 điểm', 'places 12 10 8 beyond 5'],
  ['Mở lớp đúng tiến độ: 6đ; chậm dưới 2 tháng: 4đ; chậm từ 2 tháng trở lên: 1đ', 'tiers 0→6 >0→4 2→1'],
  ['Đạt từ 85% được trọn 5 điểm, dưới 85% nhưng trên 65% được 3 điểm, từ 65% trở xuống được 1 điểm', 'tiers 0→1 >65→3 85→5'],
  [
    'Nhà trường không có vụ vi phạm nào được 4 điểm; có 01 vụ được 2 điểm; có từ 02 vụ trở lên không được điểm',
    'tiers ≤0→4 ≤1→2 else 0',
  ],
  [
    'Tổ chức công đoàn đạt vững mạnh xuất sắc được 3 điểm; đạt vững mạnh được 2 điểm; còn lại không được tính điểm',
    'levels Vững mạnh xuất sắc=3 Vững mạnh=2 Còn lại=0',
  ],
];
