import type { CorpusRow } from './corpusRow';

/** Bounds from above, limits before what they limit, conditions behind what they open. */
export const turnarounds: readonly CorpusRow[] = [
  ['Điểm tối đa: 10. Hội đồng chấm trực tiếp', 'manual', { maximum: '10' }],
  ['Tự chấm, tối đa năm điểm', 'manual', { maximum: '5' }],
  ['Số lượng hội thảo khoa học: mỗi hội thảo 1,5đ; tổng điểm mục này không vượt 6đ', 'perUnit 1.5 max 6'],
  ['Điểm thưởng tối đa 5 điểm; mỗi giải quốc gia 2 điểm', 'bonus 2 max 5'],
  ['Điểm trừ tối đa 5 điểm; mỗi lần nộp muộn 1 điểm', 'penalty 1 max 5'],
  ['Mỗi học viên giỏi 0,1 điểm; tối đa không quá 2,5 điểm/học kỳ; cả năm tối đa 5 điểm', 'perUnit 0.1 max 5 each semester 2.5'],
  ['trong mỗi quý không tính quá 2 điểm; mỗi bài đăng 0,5 điểm; không quá 8 điểm', 'perUnit 0.5 max 8 each quarter 2'],
  [
    'Mỗi bài đăng báo trung ương 1 điểm, báo địa phương 0,5 điểm, tối đa 5 điểm',
    'count Bài đăng báo trung ương=1 Báo địa phương=0.5 max 5',
  ],
  [
    'Từ 90 phần trăm trở lên được 10 điểm, từ 80 phần trăm đến dưới 90 phần trăm được 8 điểm, dưới 80 phần trăm được 5 điểm',
    'tiers 0→5 80→8 90→10',
    { maximum: '10' },
  ],
  [
    'Tỷ lệ đạt 90% trở lên cho 10 điểm; đạt 80 đến 89% cho 8 điểm; dưới 80% cho 5 điểm',
    'tiers 0→5 80…89→8 90→10',
    { maximum: '10' },
  ],
  ['Trên 95%: 10 điểm; trên 90% đến 95%: 8 điểm; 90% trở xuống: 5 điểm', 'tiers ≤90→5 ≤95→8 else 10', { maximum: '10' }],
  ['5 điểm: dưới 80%; 8 điểm: từ 80% đến dưới 90%; 10 điểm: từ 90% trở lên', 'tiers 0→5 80→8 90→10', { maximum: '10' }],
  [
    'Đạt trên hoặc bằng 95%: 10 điểm; nhỏ hơn 95% và lớn hơn hoặc bằng 90%: 8 điểm; nhỏ hơn 90%: 5 điểm',
    'tiers 0→5 90→8 95→10',
    { maximum: '10' },
  ],
  [
    'Có 5 sáng kiến trở lên: 5 điểm; 3 - 4 sáng kiến: 3 điểm; 1 - 2 sáng kiến: 1 điểm; không có: 0 điểm',
    'tiers 0→0 1→1 3→3 5→5',
    { maximum: '5' },
  ],
  [
    'Từ năm bài trở lên được năm điểm, từ ba đến bốn bài được ba điểm, dưới ba bài được một điểm',
    'tiers 0→1 3→3 5→5',
    { maximum: '5' },
  ],
  [
    'Không có trường hợp nào vi phạm: 5 điểm; từ 1-2 trường hợp: 2 điểm; từ 3 trường hợp trở lên: 0 điểm',
    'tiers ≤0→5 ≤2→2 else 0',
    { maximum: '5' },
  ],
  ['Đạt chỉ tiêu trở lên được điểm tối đa; không đạt chỉ tiêu thì tính theo tỷ lệ', 'ratio max 10 target -', { maximum: '10' }],
  ['Tính theo tỷ lệ hoàn thành kế hoạch, tối đa 10 điểm', 'ratio max 10 target -', { maximum: '10' }],
  ['Điểm đạt được = (số thực hiện : số kế hoạch) x 10 điểm', 'ratio max 10 target -', { maximum: '10' }],
  [
    'Đạt 100% chỉ tiêu được 10 điểm, cứ vượt 10% được cộng 1 điểm, tối đa 12 điểm, không đạt không có điểm',
    'ratio max 10 target - nothing below above 10%→1 to 2',
    { maximum: '12' },
  ],
  [
    'Hoàn thành kế hoạch năm được 10 điểm; cứ giảm 5% so với kế hoạch trừ 1 điểm; dưới 70% không có điểm',
    'ratio max 10 target - floor 0.7 below 5%→1',
    { maximum: '10' },
  ],
  [
    'Đơn vị dẫn đầu 10 điểm; hoàn thành 5 điểm; không hoàn thành theo tỷ lệ; đơn vị vượt khác tính theo mức vượt so với đơn vị dẫn đầu',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Vượt chỉ tiêu cao nhất: 10 điểm; đạt chỉ tiêu: 5 điểm; vượt chỉ tiêu còn lại: theo mức vượt so với đơn vị cao nhất; chưa đạt: theo tỷ lệ',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'So với đơn vị cao nhất, các đơn vị khác tính điểm theo tỷ lệ; đơn vị cao nhất được 10 điểm',
    'best max 10',
    { maximum: '10' },
  ],
  [
    'Đơn vị có kết quả tốt nhất được 10 điểm, những đơn vị khác tính điểm theo tỷ lệ so với đơn vị tốt nhất',
    'best max 10',
    { maximum: '10' },
  ],
  [
    'Tỷ lệ vắng thấp nhất được 10 điểm; các đơn vị khác tính tỷ lệ so với đơn vị thấp nhất',
    'best max 10 lower',
    { maximum: '10' },
  ],
  ['Nhất cụm 60 điểm, nhì cụm 45 điểm, ba cụm 30 điểm, còn lại 0 điểm', 'places 60 45 30 beyond 0', { maximum: '60' }],
  [
    'xếp thứ nhất: sáu mươi điểm; thứ nhì: bốn mươi lăm điểm; thứ ba: ba mươi điểm; thứ tư: mười lăm điểm; còn lại: không điểm',
    'places 60 45 30 15 beyond 0',
    { maximum: '60' },
  ],
  ['Vị trí thứ nhất 10 điểm, thứ hai 8 điểm, thứ ba 6 điểm, các vị trí khác 3 điểm', 'places 10 8 6 beyond 3', { maximum: '10' }],
  ['Đạt loại Xuất sắc (5đ), loại Tốt (4đ), loại Khá (3đ), không xếp loại (0đ)', 'levels Xuất sắc=5 Tốt=4 Khá=3 Không xếp loại=0'],
  [
    'Chi bộ hoàn thành xuất sắc: 5 điểm, hoàn thành tốt: 4 điểm, hoàn thành: 3 điểm, không hoàn thành: 0 điểm',
    'levels Hoàn thành xuất sắc=5 Hoàn thành tốt=4 Hoàn thành=3 Không hoàn thành=0',
  ],
  ['Loại A: mười điểm; loại B: bảy điểm; loại C: bốn điểm; còn lại: không điểm', 'levels A=10 B=7 C=4 Còn lại=0'],
  [
    'đầy đủ, đúng hạn 5 điểm; đầy đủ nhưng chậm 3 điểm; không nộp 0 điểm',
    'levels Đầy đủ, đúng hạn=5 Đầy đủ nhưng chậm=3 Không nộp=0',
  ],
  ['có tổ chức được 5 điểm; không tổ chức được 0 điểm', 'passFail 5'],
  ['Đạt yêu cầu: 5đ; không đạt yêu cầu: 0đ', 'passFail 5'],
  ['có thực hiện 3d, khong thuc hien 0d', 'passFail 3'],
  [
    'Giải vàng 5 điểm, giải bạc 3 điểm, giải đồng 2 điểm; tổng không quá 15 điểm',
    'count Giải vàng=5 Giải bạc=3 Giải đồng=2 max 15',
  ],
  [
    'Giải Nhất: tám điểm; giải Nhì: sáu điểm; giải Ba: bốn điểm; tổng cộng không quá hai mươi điểm',
    'count Giải Nhất=8 Giải Nhì=6 Giải Ba=4 max 20',
  ],
  [
    'a) Có từ 2 đề tài trở lên: 2 điểm; b) Có sách chuyên khảo: 2 điểm',
    'sum [tiers 0→0 2→2 | passFail 2] max -',
    { maximum: '4' },
  ],
  [
    'a) Mỗi đề tài 2 điểm, tối đa 4 điểm; hoặc b) Mỗi sáng kiến 1 điểm, tối đa 10 điểm',
    'either [perUnit 2 max 4 | perUnit 1 max 10]',
    { maximum: '10' },
  ],
  [
    'Đạt giải quốc gia: 5 điểm; hoặc mỗi giải cấp tỉnh 1 điểm, tối đa 4 điểm',
    'either [passFail 5 | perUnit 1 max 4]',
    { maximum: '5' },
  ],
  ['Mỗi giải thưởng quốc tế được cộng thêm ba điểm, không giới hạn', 'bonus 3 max -'],
  ['Trừ 0,5 điểm đối với mỗi trường hợp vi phạm, tổng trừ không quá 3 điểm', 'penalty 0.5 max 3'],
  ['nộp chậm 1 báo cáo trừ 1đ; không nộp trừ 2đ', 'penalty Nộp chậm báo cáo=1 Không nộp=2 max -'],
  ['Không có vi phạm được 10 điểm; mỗi vi phạm trừ 2 điểm, trừ không quá 10 điểm', 'penalty 2 max 10 from 10', { maximum: '10' }],
  ['Đơn vị không nộp báo cáo thì không được xếp hạng', 'bar rank'],
  ['Không công nhận danh hiệu thi đua đối với đơn vị có cán bộ bị kỷ luật', 'bar allAwards'],
  ['Chỉ được xếp loại từ Khá trở xuống đối với đơn vị có đảng viên bị kỷ luật', 'bar ceiling Khá'],
  [
    'Không tính điểm đối với đơn vị vi phạm; mỗi đề tài 2 điểm, tối đa 6 điểm',
    'perUnit 2 max 6 unless [vi phạm]',
    { maximum: '6' },
  ],
];
