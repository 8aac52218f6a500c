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
