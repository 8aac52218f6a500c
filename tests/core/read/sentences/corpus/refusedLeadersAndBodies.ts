import type { RefusedRow } from './refused';

/** One word away from those of `leadersAndBodies`. */
export const refusedLeadersAndBodies: readonly RefusedRow[] = [
  // parts as one sign, of what nobody says
  ['Cứ ½ bài được 1 điểm', 'half an article', '½'],
  ['Nộp báo cáo đến ½ được 4 điểm', 'no part and no day', '½'],
  ['Mỗi bài được 1/½ điểm, tối đa 4 điểm', 'a slip', '½'],
  // another leader than the one that is compared
  [
    'Đơn vị dẫn đầu cụm (tỷ lệ thấp nhất) được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    'the less the better, or not?',
    'thấp nhất',
    { maximum: '10' },
  ],
  [
    'Đơn vị dẫn đầu cụm (đúng hạn, số bài nhiều nhất) được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    'one more condition',
    'đúng hạn',
    { maximum: '10' },
  ],
  [
    'Đơn vị dẫn đầu cụm (số bài nhiều nhất và hoàn thành chỉ tiêu) được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    'one more condition',
    'và hoàn thành',
    { maximum: '10' },
  ],
  [
    'Đơn vị dẫn đầu cụm (có số bài nhiều nhất) được điểm tối đa; các đơn vị vượt chỉ tiêu còn lại tính theo mức vượt so với đơn vị dẫn đầu; hoàn thành chỉ tiêu được ½ số điểm; không hoàn thành tính theo tỷ lệ',
    'leads by its number, not by its excess',
    'số bài nhiều nhất',
    { maximum: '10' },
  ],
  [
    'Đơn vị dẫn đầu cụm (vượt chỉ tiêu nhiều nhất) được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    'a share of the excess, or of the result?',
    '',
    { maximum: '10' },
  ],
  [
    'Đơn vị vượt chỉ tiêu cao nhất được 10 điểm; các đơn vị còn lại tính theo tỷ lệ so với đơn vị cao nhất',
    'a share of the excess, or of the result?',
    '',
    { maximum: '10' },
  ],
  // the share the other way round, of other points, of something else
  [
    'Đơn vị có số bài cao nhất được 6 điểm; các đơn vị khác được 6 điểm nhân với tỷ số giữa số bài cao nhất và số bài của mình',
    'more than the best',
    '',
    { maximum: '6' },
  ],
  [
    'Đơn vị có tỷ lệ thấp nhất được 6 điểm; các đơn vị khác được 6 điểm nhân với tỷ số giữa tỷ lệ của mình và tỷ lệ thấp nhất',
    'more than the best',
    '',
    { maximum: '6' },
  ],
  [
    'Đơn vị có tỷ lệ thấp nhất được 6 điểm; các đơn vị khác được 5 điểm nhân với tỷ số giữa tỷ lệ thấp nhất và tỷ lệ của mình',
    'five or six',
    '',
    { maximum: '6' },
  ],
  [
    'Đơn vị có số bài cao nhất được 6 điểm; các đơn vị khác được 6 điểm nhân với tỷ số giữa số bài của mình và số bài bình quân',
    'of the mean',
    '',
    { maximum: '6' },
  ],
  // divided where one multiplies, and the other way round
  [
    'Đơn vị có số bài cao nhất được 6 điểm; các đơn vị khác được 6 điểm chia cho tỷ số giữa số bài của mình và số bài cao nhất',
    'divided',
    '',
    { maximum: '6' },
  ],
  [
    'Đơn vị có số bài cao nhất được 6 điểm; các đơn vị khác lấy số bài của mình chia cho số bài cao nhất rồi chia cho 6 điểm',
    'divided twice',
    '',
    { maximum: '6' },
  ],
  [
    'Đơn vị có tỷ lệ thấp nhất được 6 điểm; các đơn vị khác lấy tỷ lệ thấp nhất nhân tỷ lệ của mình rồi nhân với 6 điểm',
    'multiplied twice',
    '',
    { maximum: '6' },
  ],
  ['Điểm = kết quả của đơn vị nhân với kết quả cao nhất nhân với 6 điểm', 'multiplied twice', '', { maximum: '6' }],
  ['Lấy 10 điểm chia cho tỷ lệ hoàn thành kế hoạch', 'divided', '', { maximum: '10' }],
  ['Điểm = số học viên thực tế nhân số học viên theo kế hoạch nhân 10', 'multiplied twice', '', { maximum: '10' }],
  ['Điểm = số sáng kiến chia cho 0,5 điểm, tối đa 5 điểm', 'divided', '', { maximum: '5' }],
  ['Điểm = 2 + 8 nhân (kết quả - thấp nhất) nhân cho (cao nhất - thấp nhất)', 'multiplied twice', '', { maximum: '10' }],
  [
    'Đạt chỉ tiêu được 1/2 số điểm; chưa đạt thì lấy 1/2 số điểm chia cho tỷ lệ hoàn thành; vượt và dẫn đầu Cụm được điểm tối đa; vượt nhưng không dẫn đầu được 1/2 số điểm cộng với 1/2 số điểm nhân với tỷ lệ giữa mức vượt của mình và mức vượt của đơn vị dẫn đầu',
    'divided',
    '',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được 1/2 số điểm; chưa đạt thì lấy 1/2 số điểm nhân với tỷ lệ hoàn thành; vượt và dẫn đầu Cụm được điểm tối đa; vượt nhưng không dẫn đầu được 1/2 số điểm cộng với 1/2 số điểm chia cho tỷ lệ giữa mức vượt của mình và mức vượt của đơn vị dẫn đầu',
    'divided',
    '',
    { maximum: '10' },
  ],
  // the best one over one's own, other things, other limits
  ['Kết quả cao nhất Cụm chia cho kết quả của trường, nhân với 10', 'more than the best', '', { maximum: '10' }],
  ['Kết quả của trường chia cho kết quả bình quân Cụm, nhân với 10', 'of the mean', '', { maximum: '10' }],
  ['Điểm = số bài của đơn vị x số bài nhiều nhất / 10', 'a product', '', { maximum: '10' }],
  ['Điểm = số bài của đơn vị / số giảng viên nhiều nhất x 10', 'articles over persons', '', { maximum: '10' }],
  [
    'Đơn vị có số bài cao nhất được 6 điểm; các đơn vị khác lấy số bài của mình chia cho số giảng viên cao nhất rồi nhân với 6 điểm',
    'articles over persons',
    '',
    { maximum: '6' },
  ],
  ['Số lỗi của đơn vị / số lỗi cao nhất x 8 điểm', 'more for more faults?', '', { maximum: '8' }],
  ['Điểm = kết quả của trường / kết quả cao nhất Cụm x 10, nhưng không quá 8 điểm', 'ten or eight', '', { maximum: '10' }],
  ['Điểm = kết quả của trường / kết quả cao nhất Cụm x 10, không quá 5 bài', 'of how many?', '', { maximum: '10' }],
  [
    'Đơn vị cao nhất được 10 điểm; các đơn vị khác được 10 điểm x tỷ lệ giảm so với đơn vị cao nhất',
    'the opposite share',
    '',
    { maximum: '10' },
  ],
  [
    'Đơn vị cao nhất được 10 điểm; các đơn vị khác được 10 điểm x tỷ lệ % so với kế hoạch',
    'of each one’s plan',
    '',
    { maximum: '10' },
  ],
  // what was planned are other things
  ['Điểm = số lớp mở được / số giảng viên theo kế hoạch x 10', 'classes over persons', '', { maximum: '10' }],
  ['Số lớp đã mở chia cho số học viên theo kế hoạch rồi nhân với 10 điểm', 'classes over persons', '', { maximum: '10' }],
  // no scale
  ['Điểm từ 1 đến 4', 'what earns one?', '', { maximum: '4' }],
  ['Điểm từ 0 đến 4 bài', 'of articles', '', { maximum: '4' }],
  ['Thường trực Cụm chấm theo thang 10 bậc', 'steps, no points', '', { maximum: '10' }],
  // a plus before a number
  ['Điểm = 5 điểm + 1 điểm/bài', 'five for what?', '', { maximum: '10' }],
  // a floor that does not meet the share, or nothing as far as the target
  [
    'Đạt 100% kế hoạch được 6 điểm; từ 50% đến dưới 100% tính theo tỷ lệ; từ 50% trở xuống 0 điểm',
    '50% is in both',
    '50%',
    { maximum: '6' },
  ],
  [
    'Đạt 100% kế hoạch được 6 điểm; trên 50% đến dưới 100% tính theo tỷ lệ; dưới 50% 0 điểm',
    '50% is in neither',
    '50%',
    { maximum: '6' },
  ],
  [
    'Đạt 100% kế hoạch được 6 điểm; từ 50% đến dưới 90% tính theo tỷ lệ; còn lại không có điểm',
    'from 90% to 100% it is open',
    '90%',
    { maximum: '6' },
  ],
  [
    'Đạt 100% kế hoạch được 6 điểm; không đạt thì tính theo tỷ lệ; từ 100% trở xuống không tính điểm',
    'all or nothing at the target',
    '100%',
    { maximum: '6' },
  ],
  // no body, or not all of it, or something besides
  ['Đạt 100%: 2 điểm', 'of what, and what does less earn?', '100%'],
  ['Hoàn thành 100% nhiệm vụ: 2 điểm', 'what does less earn?', '100%'],
  ['90% khoa, phòng đăng ký thi đua: 2 điểm', 'more of them may earn more', '90%'],
  ['100% khoa, phòng đăng ký thi đua và có sơ kết: 2 điểm', 'one more condition', ''],
  ['100% khoa, phòng đăng ký thi đua, có sơ kết: 2 điểm', 'one more condition', ''],
  ['Gần 100% học viên được cấp thẻ: 3 điểm', 'how near?', 'Gần'],
  ['100% học viên bị kỷ luật trừ 3 điểm', 'what do fewer lose?', ''],
];
