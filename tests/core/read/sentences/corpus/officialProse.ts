import type { CorpusRow } from './corpusRow';

/** The full sentences of formal regulations: on what grounds points are given, what a limit is of, what is said twice. */
export const officialProse: readonly CorpusRow[] = [
  // who decides, on what grounds
  ['Căn cứ hồ sơ minh chứng và kết quả kiểm tra, Tổ thẩm định xem xét, cho điểm; tối đa 4 điểm', 'manual', { maximum: '4' }],
  [
    'Điểm của tiêu chí này do Thường trực Cụm quyết định trên cơ sở báo cáo và minh chứng, không vượt quá 6 điểm',
    'manual',
    { maximum: '6' },
  ],
  // what a limit is of
  ['Mỗi sáng kiến được 1 điểm; tổng điểm của tiểu mục này tối đa 4 điểm', 'perUnit 1 max 4'],
  ['Trong phạm vi 6 điểm của nội dung này, mỗi bài viết được 0,5 điểm', 'perUnit 0.5 max 6', { maximum: '6' }],
  ['Mỗi lỗi bị trừ 0,5 điểm; không khống chế tổng số điểm trừ', 'penalty 0.5 max -', { kind: 'penalty' }],
  // which are free, said twice
  [
    'Kể từ cuộc thứ ba trở lên thì mỗi cuộc được tính 1 điểm, tối đa 4 điểm; hai cuộc đầu không tính điểm',
    'perUnit 1 free 2 max 4',
  ],
  // sums
  ['Mỗi đề tài được 2 điểm; điểm được cộng dồn nhưng tối đa 6 điểm', 'perUnit 2 max 6'],
  [
    'Giải nhất 5 điểm/giải, giải nhì 3 điểm/giải. Điểm của các giải được cộng lại nhưng tối đa 12 điểm',
    'count Giải nhất=5 Giải nhì=3 max 12',
  ],
  // shares
  ['Hoàn thành kế hoạch thì được tính đủ 6 điểm; không hoàn thành thì tính theo tỷ lệ', 'ratio max 6 target -'],
  [
    'Hoàn thành kế hoạch được 6 điểm; không hoàn thành thì điểm giảm tương ứng theo tỷ lệ hoàn thành; riêng trường hợp hoàn thành dưới 40% thì không tính điểm',
    'ratio max 6 target - floor 0.4',
  ],
  [
    'Đạt chỉ tiêu: 7 điểm. Không đạt: tính theo tỷ lệ thực hiện so với chỉ tiêu. Không thực hiện: 0 điểm.',
    'ratio max 7 target -',
  ],
  [
    'Đơn vị có số sáng kiến cao nhất Cụm được 6 điểm; điểm của các đơn vị còn lại bằng 6 nhân với tỷ lệ giữa số sáng kiến của đơn vị đó và số sáng kiến của đơn vị cao nhất',
    'best max 6',
  ],
  [
    'Đơn vị có mức chi thấp nhất Cụm được 5 điểm; điểm của các đơn vị khác bằng 5 điểm nhân với tỷ lệ giữa mức chi thấp nhất và mức chi của đơn vị',
    'best max 5 lower',
  ],
  // places
  [
    'Xếp từ vị trí thứ nhất đến vị trí thứ hai được 6 điểm, từ vị trí thứ ba đến vị trí thứ năm được 4 điểm, các vị trí sau đó được 2 điểm',
    'places 6 6 4 4 4 beyond 2',
  ],
  // on top of the points of the criteria, and what is taken
  ['Ngoài điểm chuẩn của các tiêu chí, mỗi mô hình được cộng 1 điểm, tối đa 3 điểm', 'bonus 1 max 3', { kind: 'bonus' }],
  [
    'Nộp báo cáo chậm so với thời hạn do Cụm ấn định thì mỗi lần chậm bị trừ 0,5 điểm; tổng số điểm trừ không quá 2 điểm',
    'penalty 0.5 max 2',
    { kind: 'penalty' },
  ],
  [
    'Trừ 0,5 điểm đối với mỗi văn bản còn thiếu so với danh mục quy định; mức trừ tối đa là 2 điểm',
    'penalty 0.5 max 2',
    { kind: 'penalty' },
  ],
  // from which awards
  ['Không xét tặng Cờ, Bằng khen đối với đơn vị có cán bộ bị kỷ luật', 'bar allAwards'],
  ['Không xét tặng Bằng khen và Cờ thi đua cho đơn vị vi phạm', 'bar allAwards'],
  ['Không xét tặng Cờ thi đua và các danh hiệu khác đối với đơn vị có đơn thư', 'bar allAwards'],
  ['Không được xét bất kỳ hình thức khen thưởng nào nếu có cán bộ bị khởi tố', 'bar allAwards'],
  ['Không đề nghị tặng danh hiệu Cờ thi đua của Giám đốc Học viện', 'bar flagOnly'],
  ['Không xét tặng Cờ thi đua đối với đơn vị đã được tặng Bằng khen', 'bar flagOnly'],
];
