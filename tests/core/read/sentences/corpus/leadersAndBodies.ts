import type { CorpusRow } from './corpusRow';

/** Own sentences of the thirteenth round: grades in conditions behind their points, signs of parts, leaders named in brackets, shares between two results, all of a body. */
export const leadersAndBodies: readonly CorpusRow[] = [
  // `trở lên` of a grade, behind the number of the points
  [
    '4 điểm khi tỷ lệ học viên xếp loại khá trở lên không dưới 70%; 2 điểm khi từ 50% đến dưới 70%; 0 điểm khi dưới 50%',
    'tiers 0→0 50→2 70→4',
    { maximum: '4' },
  ],
  [
    '6 điểm cho đơn vị có tỷ lệ giảng viên đạt trình độ tiến sĩ trở lên từ 15%; 4 điểm cho đơn vị có tỷ lệ từ 10% đến dưới 15%; 1 điểm nếu dưới 10%',
    'tiers 0→1 10→4 15→6',
    { maximum: '6' },
  ],
  ['5 điểm nếu có từ 4 đề tài cấp tỉnh trở lên; 3 điểm nếu có 1-3 đề tài; 0 điểm nếu không có', 'tiers 0→0 1→3 4→5'],
  // parts as one sign
  [
    'Xuất sắc được điểm tối đa; tốt được ¾ số điểm tối đa; khá được ½ số điểm tối đa; còn lại không có điểm',
    'levels Xuất sắc=8 Tốt=6 Khá=4 Còn lại=0',
    { maximum: '8' },
  ],
  ['Mỗi chuyên đề được 1½ điểm, tối đa 6 điểm', 'perUnit 1.5 max 6'],
  ['Mỗi tin được ¼ điểm, tối đa 2 điểm', 'perUnit 0.25 max 2'],
  ['Từ ½ số đảng viên trở lên được khen: 3 điểm; dưới ½: 1 điểm', 'tiers 0→1 50→3'],
  // by what the leader leads, in brackets
  [
    'Đơn vị dẫn đầu Cụm (vượt chỉ tiêu cao nhất) được 12 điểm; các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu; đạt chỉ tiêu được 6 điểm; chưa đạt tính theo tỷ lệ',
    'leader max 12',
    { maximum: '12' },
  ],
  [
    'Đạt chỉ tiêu: 4 điểm; chưa đạt: 4 điểm x tỷ lệ đạt; đơn vị đứng đầu Cụm (có tỷ lệ vượt lớn nhất): 8 điểm; các đơn vị vượt còn lại: 4 điểm + 4 điểm x (mức vượt của đơn vị / mức vượt của đơn vị đứng đầu)',
    'leader max 8',
    { maximum: '8' },
  ],
  [
    'Đơn vị dẫn đầu (có số tin, bài nhiều nhất Cụm) được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    'best max 7',
    { maximum: '7' },
  ],
  // the share between two results
  [
    'Trường có số sáng kiến nhiều nhất được 9 điểm; các trường khác được 9 điểm nhân với tỷ số giữa số sáng kiến của mình và số sáng kiến nhiều nhất',
    'best max 9',
    { maximum: '9' },
  ],
  [
    'Đơn vị có số lượt truy cập cao nhất được 4 điểm; các đơn vị còn lại lấy thương số giữa số lượt của mình với số lượt cao nhất, nhân 4 điểm',
    'best max 4',
    { maximum: '4' },
  ],
  [
    'Đơn vị có tỷ lệ nghỉ học thấp nhất được 5 điểm; các đơn vị khác lấy tỷ số giữa tỷ lệ thấp nhất và tỷ lệ của mình rồi nhân với 5 điểm',
    'best max 5 lower',
    { maximum: '5' },
  ],
  // the share of the best result by itself, and its points beside it once more
  ['12 x (kết quả của trường / kết quả của trường cao nhất Cụm)', 'best max 12', { maximum: '12' }],
  ['Số sáng kiến của đơn vị chia cho số sáng kiến nhiều nhất Cụm, nhân với 7', 'best max 7', { maximum: '7' }],
  ['Điểm bằng tỷ lệ giữa kết quả của trường và kết quả cao nhất Cụm nhân với 9', 'best max 9', { maximum: '9' }],
  ['Lấy số bài của đơn vị nhân với 8 rồi chia cho số bài nhiều nhất Cụm', 'best max 8', { maximum: '8' }],
  ['Điểm = 6 x tỷ lệ thấp nhất / tỷ lệ của đơn vị', 'best max 6 lower', { maximum: '6' }],
  ['Điểm = kết quả của trường / kết quả cao nhất Cụm x 10, nhưng không quá 10 điểm', 'best max 10', { maximum: '10' }],
  [
    'Đơn vị dẫn đầu hưởng trọn 9 điểm; đơn vị khác hưởng 9 điểm nhân với tỷ lệ phần trăm so với đơn vị dẫn đầu',
    'best max 9',
    { maximum: '9' },
  ],
  [
    'Đơn vị cao nhất được 8 điểm; các đơn vị khác lấy tỷ lệ đạt được so với đơn vị cao nhất nhân với 8 điểm',
    'best max 8',
    { maximum: '8' },
  ],
  // points typed between two numbers
  ['Do Thường trực Cụm chấm, thang điểm 8', 'manual', { maximum: '8' }],
  ['Thường trực Cụm chấm điểm theo thang 5', 'manual', { maximum: '5' }],
  ['Trường tự chấm, Cụm thẩm định; điểm từ 0 đến 6, bước 0,25', 'manual step 0.25', { maximum: '6' }],
  ['Từ 0 đến 3 điểm, chấm lẻ đến 0,5 điểm', 'manual step 0.5', { maximum: '3' }],
  // joined by a plus
  [
    'Giáo trình 4đ/cuốn + tài liệu tham khảo 2đ/cuốn + tập bài giảng 1đ/tập, tối đa 12đ',
    'count Giáo trình=4 Tài liệu tham khảo=2 Tập bài giảng=1 max 12',
  ],
  // nothing at the floor itself
  [
    'Đạt hoặc vượt kế hoạch được 8 điểm; dưới kế hoạch tính điểm theo tỷ lệ; chỉ đạt từ 40% kế hoạch trở xuống thì không có điểm',
    'ratio max 8 target - floor >0.4',
    { maximum: '8' },
  ],
  [
    'Hoàn thành 100% chỉ tiêu được 10 điểm, trên 60% đến dưới 100% tính theo tỷ lệ, từ 60% trở xuống không tính điểm',
    'ratio max 10 target - floor >0.6',
    { maximum: '10' },
  ],
  [
    'Đạt 100% kế hoạch được điểm tối đa; từ 70% đến dưới 100% tính theo tỷ lệ; các trường hợp còn lại: 0 điểm',
    'ratio max 5 target - floor 0.7',
    { maximum: '5' },
  ],
  [
    'Đạt 100% kế hoạch được 5 điểm; không đạt thì tính theo tỷ lệ, nhưng bằng hoặc dưới 30% thì không có điểm',
    'ratio max 5 target - floor >0.3',
    { maximum: '5' },
  ],
  // all of a body
  ['100% chi bộ ký giao ước thi đua: 3 điểm', 'tiers 0→0 100→3', { maximum: '3' }],
  ['3 điểm nếu 100% học viên được cấp thẻ thư viện', 'tiers 0→0 100→3', { maximum: '3' }],
  [
    'a) 100% đảng viên học tập nghị quyết: 2 điểm; b) Tổ chức từ 03 hội thi trở lên: 4 điểm',
    'sum [tiers 0→0 100→2 | tiers 0→0 3→4] max -',
    { maximum: '6' },
  ],
  // done as planned, of all that is done
  [
    'Tỷ lệ đề tài nghiệm thu đúng kế hoạch đạt từ 90% trở lên: 5 điểm; từ 70% đến dưới 90%: 3 điểm; dưới 70%: 0 điểm',
    'tiers 0→0 70→3 90→5',
  ],
  ['Tỷ lệ hoàn thành kế hoạch từ 90% trở lên: 5 điểm; dưới 90%: 3 điểm', 'tiers 0→3 90→5 of target'],
];
