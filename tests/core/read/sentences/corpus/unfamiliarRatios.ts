import type { CorpusRow } from './corpusRow';

/** Of hands not met before: shares of a target or of the best, the leader of the cluster, places and bars, in full sentences. */
export const unfamiliarRatios: readonly CorpusRow[] = [
  // a target
  [
    'Cử đủ số người theo kế hoạch đạt điểm chuẩn, cử thiếu thì hưởng điểm theo tỷ lệ số người đã cử, chưa được một nửa kế hoạch thì không chấm điểm',
    'ratio max 4 target - floor 0.5',
    { maximum: '4' },
  ],
  [
    'Làm được bao nhiêu % kế hoạch thì hưởng bấy nhiêu % của 6 điểm (không quá 6 điểm), <60% kế hoạch thì 0 điểm',
    'ratio max 6 target - floor 0.6',
    { maximum: '6' },
  ],
  [
    'Số điểm của tiêu chí được xác định bằng điểm chuẩn nhân với tỷ lệ giữa kết quả thực hiện và chỉ tiêu được giao; phần thực hiện vượt chỉ tiêu không được cộng thêm điểm; đơn vị thực hiện chưa đến 70% chỉ tiêu không có điểm',
    'ratio max 12 target - floor 0.7',
    { maximum: '12' },
  ],
  [
    'Tỷ lệ chi hành chính không cao hơn 20% được tính 4 điểm; trường hợp cao hơn thì số điểm bằng 4 nhân với thương của 20% và tỷ lệ thực tế',
    'ratio max 4 target 20 lower',
    { maximum: '4' },
  ],
  [
    'Tính theo % HT chỉ tiêu: đạt 100% = 10đ, chưa đạt giảm theo tỷ lệ, vượt thì tăng theo tỷ lệ nhưng không quá 11đ',
    'ratio max 10 target - up to ×1.1',
  ],
  [
    'Trường có ít nhất 40% giảng viên đạt danh hiệu giảng viên dạy giỏi được 3 điểm; nếu tỷ lệ này thấp hơn 40% nhưng không thấp hơn 25% thì được 1 điểm; thấp hơn 25% không được tính điểm',
    'tiers 0→0 25→1 40→3',
    { maximum: '3' },
  ],
  [
    'Thực hiện đạt và vượt 100% chỉ tiêu: 10 điểm; đạt từ 90% đến dưới 100%: 8 điểm; dưới 90%: 0 điểm',
    'tiers 0→0 90→8 100→10 of target',
    { maximum: '10' },
  ],
  ['Đạt và vượt 100% kế hoạch được 10 điểm, không đạt tính theo tỷ lệ', 'ratio max 10 target -', { maximum: '10' }],
  // the leader of the cluster
  [
    'Đạt đúng chỉ tiêu hưởng 50% điểm chuẩn; chưa đạt thì lấy 50% điểm chuẩn nhân với tỷ lệ hoàn thành; vượt chỉ tiêu và dẫn đầu Cụm hưởng đủ điểm chuẩn; vượt nhưng không dẫn đầu thì hưởng 50% điểm chuẩn, cộng với 50% điểm chuẩn nhân tỷ số giữa phần trăm vượt của đơn vị và phần trăm vượt của đơn vị dẫn đầu',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Trường đạt 100% chỉ tiêu được 3 điểm, dưới 100% thì được 3 điểm × tỷ lệ đạt. Trường vượt chỉ tiêu cao nhất Cụm được 6 điểm; các trường khác cũng vượt được 3 điểm cộng thêm (3 điểm × % vượt của trường : % vượt cao nhất)',
    'leader max 6',
    { maximum: '6' },
  ],
  [
    'Dẫn đầu Cụm về tỷ lệ vượt chỉ tiêu: điểm tối đa 4 điểm. Vượt chỉ tiêu nhưng không dẫn đầu: 2 điểm, cộng thêm phần tính theo mức vượt so với mức vượt của đơn vị dẫn đầu (tối đa 2 điểm). Vừa đủ chỉ tiêu: 2 điểm. Không đủ chỉ tiêu: 2 điểm nhân tỷ lệ hoàn thành',
    'leader max 4',
    { maximum: '4' },
  ],
  [
    'đạt CT = 50% điểm; chưa đạt: 50% điểm x tỷ lệ HT; ĐV vượt cao nhất cụm = 100% điểm; các ĐV vượt khác = 50% điểm + 50% điểm x (% vượt của ĐV / % vượt của ĐV dẫn đầu)',
    'leader max 5',
    { maximum: '5' },
  ],
  [
    'Đơn vị hoàn thành chỉ tiêu được 3 điểm; đơn vị không hoàn thành được hưởng phần của 3 điểm tương ứng với tỷ lệ đã thực hiện; đơn vị vượt chỉ tiêu với tỷ lệ cao nhất trong Cụm được 6 điểm; mỗi đơn vị vượt chỉ tiêu khác được 3 điểm và được cộng thêm phần của 3 điểm còn lại theo tỷ lệ giữa mức vượt của đơn vị đó và mức vượt của đơn vị dẫn đầu',
    'leader max 6',
    { maximum: '6' },
  ],
  [
    'Hoàn thành chỉ tiêu: 5đ. Không hoàn thành: tỷ lệ hoàn thành x 5đ. Vượt cao nhất Cụm: 10đ. Vượt nhưng không cao nhất: 5đ + (tỷ lệ vượt của trường/tỷ lệ vượt cao nhất) x 5đ',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Đơn vị dẫn đầu vượt chỉ tiêu được 10 điểm; đạt 100% được 5 điểm; dưới 100% tính theo tỷ lệ; các đơn vị vượt khác: điểm = 5 + 5 x (% vượt của đơn vị / % vượt của đơn vị dẫn đầu)',
    'leader max 10',
    { maximum: '10' },
  ],
  // the best
  [
    'Lấy tổng số lượt truy cập của đơn vị dẫn đầu Cụm làm mốc 100%, ứng với 4 điểm; số điểm của mỗi đơn vị còn lại được quy đổi theo tỷ lệ phần trăm so với mốc đó',
    'best max 4',
    { maximum: '4' },
  ],
  [
    'So với trường có kết quả cao nhất (10 điểm), các trường còn lại được tính điểm theo tỷ lệ tương ứng',
    'best max 10',
    { maximum: '10' },
  ],
  // places
  ['Xếp hạng nhất được 10 điểm, mỗi hạng sau giảm 5 điểm', 'places 10 5 0 beyond 0', { maximum: '10' }],
  ['Xếp thứ nhất được 10 điểm; hạng sau kém hạng trước 5 điểm', 'places 10 5 0 beyond 0', { maximum: '10' }],
  [
    'Đơn vị đứng đầu bảng xếp hạng được 10 điểm; mỗi hạng kế tiếp được ít hơn hạng liền trước 2 điểm; từ hạng thứ sáu trở đi không được tính điểm',
    'places 10 8 6 4 2 beyond 0',
    { maximum: '10' },
  ],
  [
    'Đơn vị đứng đầu được 10 điểm; mỗi hạng kế tiếp được ít hơn 3 điểm so với hạng liền trước',
    'places 10 7 4 1 0 beyond 0',
    { maximum: '10' },
  ],
  [
    'Đơn vị ở vị trí thứ nhất được 15 điểm, vị trí thứ hai được 12 điểm, từ vị trí thứ ba trở đi được 2 điểm; các đơn vị đồng hạng cùng được hưởng số điểm của hạng đó',
    'places 15 12 beyond 2',
    { maximum: '15' },
  ],
  // bars
  [
    'Nhà trường có viên chức bị truy cứu trách nhiệm hình sự thì kết quả phân loại cuối năm không cao hơn mức Khá',
    'bar ceiling Khá',
    { kind: 'disqualifier' },
  ],
  [
    'Đơn vị có tổ chức đảng bị thi hành kỷ luật từ khiển trách trở lên thì không được đề nghị tặng Cờ thi đua, nhưng vẫn được xếp hạng và được xét các hình thức khen thưởng khác',
    'bar flagOnly',
    { kind: 'disqualifier' },
  ],
  // what is taken
  [
    'Mỗi cán bộ, viên chức vi phạm quy định về nồng độ cồn khi tham gia giao thông thì nhà trường bị trừ 2 điểm vào tổng số điểm thi đua; không khống chế mức trừ tối đa',
    'penalty 2 max -',
    { kind: 'penalty' },
  ],
  [
    'Mỗi bài đăng tạp chí quốc tế được tính 4 điểm, mỗi bài đăng tạp chí trong nước được tính 2 điểm; điểm của các bài được cộng lại nhưng không vượt quá điểm chuẩn là 10 điểm',
    'count Bài đăng tạp chí quốc tế=4 Bài đăng tạp chí trong nước=2 max 10',
    { maximum: '10' },
  ],
];
