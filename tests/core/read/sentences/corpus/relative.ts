import type { CorpusRow } from './corpusRow';

/** In proportion to a target, with floors, steps and ceilings. */
export const ratios: readonly CorpusRow[] = [
  ['Đạt 100% kế hoạch được điểm tối đa; không đạt tính theo tỷ lệ; dưới 50% không tính điểm', 'ratio max - target - floor 0.5'],
  ['Đạt 100% kế hoạch trở lên được 6 điểm; không đạt tính theo tỷ lệ', 'ratio max 6 target -'],
  ['Hoàn thành 100% kế hoạch: 10 điểm; cứ giảm 1% trừ 0,1 điểm', 'ratio max 10 target - below 1%→0.1'],
  [
    'Hoàn thành 100% chỉ tiêu được 10 điểm, cứ thấp hơn 1% trừ 0,2 điểm, trừ không quá 5 điểm',
    'ratio max 10 target - below 1%→0.2 to 5',
  ],
  ['Cứ vượt 5% được cộng 0,5 điểm, tối đa 2 điểm', 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
  [
    'Đạt 100% kế hoạch được 8 điểm; cứ vượt 1% được cộng 0,1 điểm, tối đa cộng 2 điểm; không đạt tính theo tỷ lệ',
    'ratio max 8 target - above 1%→0.1 to 2',
  ],
  ['Hoàn thành chỉ tiêu được 5 điểm; không hoàn thành tính theo tỷ lệ', 'ratio max 5 target -'],
  ['Đạt từ 75% trở lên được 3 điểm; dưới 75% tính theo tỷ lệ', 'ratio max 3 target 75', { unit: '%' }],
  [
    'Đạt từ 80% giảng viên trở lên được 2 điểm; dưới 80% tính theo tỷ lệ so với mốc 80%; vượt 90% không cộng thêm',
    'ratio max 2 target 80',
    { unit: '%' },
  ],
  ['Tính điểm theo tỷ lệ hoàn thành kế hoạch, tối đa 10 điểm', 'ratio max 10 target -'],
  ['Thực hiện đạt và vượt kế hoạch được 10 điểm, không đạt thì tính theo tỷ lệ tương ứng', 'ratio max 10 target -'],
  ['Hoàn thành đủ chỉ tiêu được giao: 5 điểm. Không hoàn thành: tính điểm theo tỷ lệ % thực hiện', 'ratio max 5 target -'],
  ['100% báo cáo đầy đủ, đúng hạn được 2 điểm; không đạt tính theo tỷ lệ báo cáo đúng hạn', 'ratio max 2 target -'],
  [
    'Tham gia đủ các hoạt động chung của Cụm được 3 điểm; thiếu thì tính theo tỷ lệ số hoạt động đã tham gia',
    'ratio max 3 target -',
  ],
  [
    'Đạt hoặc vượt chỉ tiêu: điểm tối đa; đạt dưới chỉ tiêu: tính theo tỷ lệ; đạt dưới 60% chỉ tiêu: 0 điểm',
    'ratio max 15 target - floor 0.6',
    { maximum: '15', unit: 'lớp', hasTarget: true },
  ],
  ['Đạt 100% KH được 10đ; không đạt tính theo tỷ lệ; dưới 70% không được điểm', 'ratio max 10 target - floor 0.7'],
  ['Tỷ lệ bỏ học không quá 2% được 5 điểm; trên 2% tính theo tỷ lệ nghịch', 'ratio max 5 target 2 lower', { unit: '%' }],
  ['Số vụ không vượt chỉ tiêu được 10 điểm; vượt thì tính theo tỷ lệ nghịch', 'ratio max 10 target - lower'],
  ['Hoàn thành 100% nhiệm vụ: 20 điểm; cứ mỗi 1% không hoàn thành trừ 0,5 điểm', 'ratio max 20 target - below 1%→0.5'],
  [
    'Đạt 100% chỉ tiêu được 10 điểm; vượt mỗi 2% cộng 0,2 điểm nhưng không quá 1 điểm; không đạt không tính điểm',
    'ratio max 10 target - nothing below above 2%→0.2 to 1',
  ],
];

/** Against the other units of the cluster. */
export const relative: readonly CorpusRow[] = [
  [
    'Hoàn thành chỉ tiêu được 1/2 số điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được điểm tối đa, các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu',
    'leader max -',
  ],
  [
    'Đơn vị dẫn đầu cụm được 10 điểm; đạt chỉ tiêu được 5 điểm; không đạt chỉ tiêu tính theo tỷ lệ; các đơn vị vượt chỉ tiêu còn lại tính theo tỷ lệ vượt so với đơn vị dẫn đầu',
    'leader max 10',
  ],
  [
    'Đạt 100% chỉ tiêu được một nửa số điểm, chưa đạt tính theo tỷ lệ, đơn vị vượt cao nhất được điểm tối đa, các đơn vị vượt khác được tính theo tỷ lệ vượt so với đơn vị cao nhất',
    'leader max -',
  ],
  ['Đơn vị cao nhất được 10 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất', 'best max 10'],
  ['Đơn vị có số lượng tin bài nhiều nhất được 5 điểm, các đơn vị còn lại tính theo tỷ lệ', 'best max 5'],
  ['Đơn vị dẫn đầu được điểm tối đa, các đơn vị khác chấm theo tỷ lệ so với đơn vị dẫn đầu', 'best max -'],
  ['Đơn vị có tỷ lệ cao nhất cụm được 10 điểm, các đơn vị còn lại tính điểm tương ứng theo tỷ lệ', 'best max 10'],
  ['Đơn vị có tỷ lệ thấp nhất được 10 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị thấp nhất', 'best max 10 lower'],
  ['Đơn vị cao nhất được 10 điểm, đơn vị thấp nhất được 5 điểm, các đơn vị khác tính nội suy', 'minMax 5 to 10'],
  [
    'Trường có kết quả cao nhất được 10 điểm, trường có kết quả thấp nhất được 4 điểm; các trường còn lại tính theo tỷ lệ tương ứng trong khoảng đó',
    'minMax 4 to 10',
  ],
  ['Đạt 60% được 0 điểm, đạt 90% trở lên được 15 điểm, ở giữa tính nội suy', 'goalposts 60→0 90→15'],
];

/** By place. */
export const places: readonly CorpusRow[] = [
  ['Xếp thứ nhất 60 điểm, thứ nhì 45 điểm, thứ ba 30 điểm, thứ tư 15 điểm, còn lại 0 điểm', 'places 60 45 30 15 beyond 0'],
  [
    'Đơn vị xếp thứ nhất được 10 điểm; thứ hai được 8 điểm; thứ ba được 6 điểm; các đơn vị còn lại được 4 điểm',
    'places 10 8 6 beyond 4',
  ],
  ['Xếp hạng 1: 10 điểm; hạng 2: 9 điểm; hạng 3: 8 điểm', 'places 10 9 8 beyond -'],
  ['Hạng nhất 5 điểm, hạng nhì 3 điểm, hạng ba 1 điểm, còn lại không tính điểm', 'places 5 3 1 beyond 0'],
  [
    'Xếp thứ nhất được 10 điểm; từ thứ hai đến thứ ba được 7 điểm; từ thứ tư đến thứ sáu được 5 điểm; còn lại 2 điểm',
    'places 10 7 7 5 5 5 beyond 2',
  ],
  ['Thứ nhất được 12 điểm, mỗi bậc tiếp theo giảm 2 điểm', 'places 12 10 8 6 4 2 0 beyond 0'],
];

/** Several parts. */
export const parts: readonly CorpusRow[] = [
  [
    'a) Tỷ lệ lao động tiên tiến từ 90% trở lên: 1 điểm; b) Chiến sĩ thi đua cơ sở từ 10% trở lên: 1 điểm',
    'sum [tiers 0→0 90→1 | tiers 0→0 10→1] max -',
  ],
  [
    'a) Có kế hoạch: 2 điểm; không có: 0 điểm. b) Mỗi buổi tuyên truyền được 1 điểm, tối đa 3 điểm',
    'sum [passFail 2 | perUnit 1 max 3] max -',
  ],
  [
    '1) Mỗi đề tài được 2 điểm, tối đa 4 điểm; 2) Mỗi bài báo được 0,5 điểm, tối đa 2 điểm; tổng không quá 5 điểm',
    'sum [perUnit 2 max 4 | perUnit 0.5 max 2] max 5',
  ],
  [
    'Có kế hoạch: 1 điểm; có báo cáo sơ kết: 1 điểm; có báo cáo tổng kết: 2 điểm',
    'sum [passFail 1 | passFail 1 | passFail 2] max -',
    { maximum: '4', kind: 'points' },
  ],
  [
    'Có từ 90% trở lên cá nhân đạt Lao động tiên tiến được 1 điểm; có từ 10 - 15% số Lao động tiên tiến đạt Chiến sĩ thi đua cơ sở được 1 điểm; thấp hơn mốc tính theo tỷ lệ',
    'sum [ratio max 1 target 90 | ratio max 1 target 10] max -',
    { maximum: '2', kind: 'points', unit: '%' },
  ],
  [
    'Tỷ lệ giảng viên có trình độ thạc sĩ trở lên đạt mức Cụm quy định được 1 điểm; tỷ lệ giảng viên có trình độ cao cấp lý luận chính trị trở lên đạt mức Cụm quy định được 1 điểm; không đạt tính theo tỷ lệ',
    'sum [ratio max 1 target - | ratio max 1 target -] max -',
    { maximum: '2', kind: 'points', unit: '%' },
  ],
  [
    'Mỗi đề tài cấp tỉnh được 3 điểm, tối đa 6 điểm; hoặc có 01 giáo trình được xuất bản: 6 điểm, không có: 0 điểm',
    'either [perUnit 3 max 6 | tiers 0→0 1→6]',
  ],
];

/** With a condition under which nothing is earned. */
export const gated: readonly CorpusRow[] = [
  [
    'Đạt từ 95% trở lên được 5 điểm; từ 80% đến dưới 95% được 3 điểm; dưới 80% được 1 điểm; nếu có đơn thư khiếu nại vượt cấp thì không tính điểm',
    'tiers 0→1 80→3 95→5 unless [có đơn thư khiếu nại vượt cấp]',
  ],
  [
    'Mỗi đề tài được 2 điểm, tối đa 6 điểm; chỉ tính điểm khi có quyết định công nhận',
    'perUnit 2 max 6 unless [chỉ tính điểm khi có quyết định công nhận]',
  ],
];
