import type { CorpusRow } from './corpusRow';

/** As the offices of several clusters write: as much as was reached, divided in words, cut at a slash, mistyped, limited by the verb. */
export const handsOfOffices: readonly CorpusRow[] = [
  // as much of the points as was reached
  [
    'Đạt chỉ tiêu được điểm tối đa; không đạt thì hoàn thành bao nhiêu phần trăm kế hoạch được tính bấy nhiêu phần trăm số điểm tối đa.',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  [
    'Hoàn thành 100% kế hoạch được 8 điểm, chưa đạt thì thực hiện được bao nhiêu % hưởng bấy nhiêu % số điểm.',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  [
    'Hoàn thành chỉ tiêu trở lên: 5đ; chưa hoàn thành: đạt bao nhiêu % chỉ tiêu tính bấy nhiêu % điểm chuẩn',
    'ratio max 5 target -',
    { maximum: '5' },
  ],
  [
    'Đạt đủ chỉ tiêu được 12 điểm; nếu thiếu thì đạt bao nhiêu phần trăm so với chỉ tiêu được bấy nhiêu phần trăm điểm tối đa',
    'ratio max 12 target -',
  ],
  [
    'Đủ kế hoạch trở lên được điểm tối đa; chưa đủ thì làm được bao nhiêu phần trăm kế hoạch tính bấy nhiêu phần trăm của 7 điểm',
    'ratio max 7 target -',
    { maximum: '7' },
  ],
  [
    'Thực hiện đủ chỉ tiêu được 9 điểm; chưa đủ thì đạt bao nhiêu phần trăm chỉ tiêu được bấy nhiêu phần trăm số điểm, dưới 50% không có điểm',
    'ratio max 9 target - floor 0.5',
    { maximum: '9' },
  ],
  // the best over one's own, in words; the shortest and the fastest
  [
    'Đơn vị có số ngày giải quyết đơn ngắn nhất được 6 điểm; điểm của đơn vị khác bằng số ngày ngắn nhất chia cho số ngày của đơn vị, nhân với 6 điểm',
    'best max 6 lower',
    { maximum: '6' },
  ],
  [
    'Trường xử lý nhanh nhất được 5 điểm; điểm của trường khác bằng thời gian ngắn nhất chia cho thời gian của trường rồi nhân với 5.',
    'best max 5 lower',
    { maximum: '5' },
  ],
  [
    'Trường nộp hồ sơ sớm nhất được điểm tối đa; điểm của trường khác = số ngày ngắn nhất / số ngày của trường x điểm tối đa',
    'best max 5 lower',
    { maximum: '5' },
  ],
  [
    'Đơn vị có thời gian giải quyết ngắn nhất được 4 điểm, các đơn vị khác tính theo tỷ lệ nghịch so với đơn vị ngắn nhất',
    'best max 4 lower',
    { maximum: '4' },
  ],
  // cut at a slash
  ['Đ/v cao nhất Cụm được 7đ; các đ/v khác tính theo tỷ lệ so với đ/v cao nhất.', 'best max 7', { maximum: '7' }],
  ['H/thành 100% k/hoạch trở lên: 8đ; ko h/thành tính theo tỷ lệ', 'ratio max 8 target -', { maximum: '8' }],
  ['Đạt 100% c/tiêu được giao: 6đ; không đạt tính theo t/lệ', 'ratio max 6 target -', { maximum: '6' }],
  ['Mỗi b/cáo chuyên đề được 1đ, t/đa 4đ', 'perUnit 1 max 4', { maximum: '4' }],
  ['Trừ 0,5đ đ/v mỗi lần v/phạm, trừ t/đa 2đ', 'penalty 0.5 max 2', { maximum: '2', kind: 'penalty' }],
  ['X/loại x/sắc: 3đ; tốt: 2đ; khá: 1đ; các t/hợp c/lại: 0đ', 'levels Xuất sắc=3 Tốt=2 Khá=1 Các trường hợp còn lại=0'],
  // limited by the verb that gives or takes
  ['Thưởng 1 điểm cho mỗi sáng kiến, không thưởng quá 3 điểm', 'bonus 1 max 3', { maximum: '3', kind: 'bonus' }],
  ['Mỗi lớp được 1 điểm, không chấm quá 5 điểm', 'perUnit 1 max 5', { maximum: '5' }],
  ['Mỗi tọa đàm được 2 điểm nhưng không cho quá 6 điểm', 'perUnit 2 max 6', { maximum: '6' }],
  ['Mỗi giải được thưởng 1 điểm, nhưng không được thưởng vượt quá 3 điểm', 'bonus 1 max 3', { maximum: '3' }],
  ['Mỗi lỗi bị trừ 1 điểm, song không bị trừ quá 4 điểm', 'penalty 1 max 4', { maximum: '4', kind: 'penalty' }],
  ['Cộng 0,5 điểm cho mỗi mô hình, không cộng thêm quá 2 điểm', 'bonus 0.5 max 2', { maximum: '2' }],
  ['Mỗi lần vắng trừ 0,5 điểm, không trừ nhiều hơn 2 điểm', 'penalty 0.5 max 2', { maximum: '2', kind: 'penalty' }],
  // mistyped: letters that changed places, that were hit twice, that lost a mark
  ['Mỗi lần vắng trừ 1 điểm, trừ khogn quá 4 điểm', 'penalty 1 max 4', { maximum: '4', kind: 'penalty' }],
  ['Mỗi lần vắng trừ 1 điểm, tổgn điểm trừ không quá 4 điểm', 'penalty 1 max 4', { maximum: '4', kind: 'penalty' }],
  ['Mỗi bài đượcc 1 điểm, tối đaa 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['Mõi bài đươc 1 điểm, tối đa khôn quá 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['Mỗi lần vắng họp trử 1 điểm, tối đa 3 điểm', 'penalty 1 max 3'],
  ['Từ 90% trở lên: 4 điểm; tư 80% đên dươi 90%: 2 điểm; dứoi 80%: 0 điểm', 'tiers 0→0 80→2 90→4', { maximum: '4' }],
  ['Hoàn thành 100% kế hoạhc được 8 điểm, không hoàn thành tính thoe tỷ lệ', 'ratio max 8 target -', { maximum: '8' }],
  // typed by whom, by what, in which steps
  ['Chấm từ 0 đến 4 điểm, mỗi bước 0,25 điểm', 'manual step 0.25', { maximum: '4' }],
  ['Ban Tổ chức cho điểm trực tiếp trên thang 10 điểm', 'manual', { maximum: '10' }],
  ['Trưởng Cụm nhập điểm; không quá 03 điểm.', 'manual', { maximum: '3' }],
  ['Tổ thư ký chấm theo thang điểm 5, làm tròn đến 0,5 điểm', 'manual step 0.5', { maximum: '5' }],
  ['Giám khảo chấm trực tiếp trên thang 10 điểm, làm tròn 0,1 điểm', 'manual step 0.1', { maximum: '10' }],
  ['Điểm được nhập theo biên bản thẩm định, tối đa 5 điểm.', 'manual', { maximum: '5' }],
  ['Điểm do Trưởng Cụm cho, không quá 6 điểm', 'manual', { maximum: '6' }],
  ['Điểm của tiêu chí được chấm theo hồ sơ minh chứng, tối đa 6 điểm', 'manual', { maximum: '6' }],
  // the bound itself is one of them
  ['Trên 10 bài (kể cả 10 bài): 3 điểm; từ 5 bài đến dưới 10 bài: 2 điểm; dưới 5 bài: 1 điểm', 'tiers 0→1 5→2 10→3'],
  ['Trên 90% hoặc bằng 90% được 4 điểm; 80 - dưới 90% được 3 điểm; dưới 80% được 0 điểm', 'tiers 0→0 80→3 90→4'],
  // grades that are measured together
  [
    'Nếu có từ 95% học viên trở lên đạt khá, giỏi thì được 6 điểm; nếu từ 85% đến dưới 95% thì được 4 điểm; nếu dưới 85% thì được 2 điểm',
    'tiers 0→2 85→4 95→6',
    { maximum: '6' },
  ],
  // a share in brackets, a share of the half
  ['Hoàn thành 100% chỉ tiêu: 4 điểm; đạt dưới 100%: (tỷ lệ đạt x 4) điểm', 'ratio max 4 target -', { maximum: '4' }],
  [
    'Đạt chỉ tiêu: 50% điểm chuẩn; không đạt: tính theo tỷ lệ % trên 50% điểm chuẩn; vượt cao nhất: 100% điểm chuẩn; vượt nhưng không cao nhất: 50% điểm chuẩn cộng với phần điểm tính theo tỷ lệ vượt so với đơn vị vượt cao nhất',
    'leader max 14',
    { maximum: '14' },
  ],
  // what is free, what is odd, what is said twice
  ['Ngoài 2 lớp đầu tiên, mỗi lớp tiếp theo được 1 điểm, tối đa 4 điểm', 'perUnit 1 free 2 max 4', { maximum: '4' }],
  [
    'Cứ hai chuyên đề được thông qua được 1 điểm, tối đa 5 điểm, chuyên đề lẻ không tính',
    'perUnit 1 by 2 max 5',
    { maximum: '5' },
  ],
  ['Mỗi buổi tọa đàm được 1,5 điểm (một điểm rưỡi), tối đa 6 điểm', 'perUnit 1.5 max 6', { maximum: '6' }],
  // done well is without a fault
  [
    'Chấp hành tốt quy chế làm việc được 5 điểm; mỗi lần vi phạm trừ 1 điểm',
    'penalty 1 max - from 5',
    { maximum: '5', kind: 'points' },
  ],
  ['Mỗi đơn thư tố cáo đúng trừ 1 điểm, tối đa trừ không quá 5 điểm', 'penalty 1 max 5', { maximum: '5', kind: 'penalty' }],
  ['Mỗi giải cộng 1 điểm, tối đa cộng thêm không quá 5 điểm', 'bonus 1 max 5', { maximum: '5', kind: 'bonus' }],
  // judged on papers, in a range behind a colon
  ['Thường trực Cụm xem xét, chấm điểm trên cơ sở hồ sơ, minh chứng; tối đa 10 điểm', 'manual', { maximum: '10' }],
  ['Chấm theo mức độ thực hiện: từ 0 đến 5 điểm', 'manual', { maximum: '5' }],
  // a person named again as one, a kind behind brackets
  ['Mỗi cán bộ được cử đi đào tạo sau đại học: 0,3đ/người; tổng không quá 3đ', 'perUnit 0.3 max 3', { maximum: '3' }],
  [
    'Huân chương: 5 điểm; Cờ thi đua: 3 điểm; Bằng khen: 2 điểm (cho mỗi hình thức). Tối đa 10 điểm',
    'count Huân chương=5 Cờ thi đua=3 Bằng khen=2 max 10',
    { maximum: '10' },
  ],
  ['Cộng 1 điểm khuyến khích cho đơn vị có sáng kiến được áp dụng toàn quốc', 'bonus once 1 max -', { kind: 'bonus' }],
  ['Trên 80% (tính cả 80%): 4 điểm; 60% - dưới 80%: 3 điểm; dưới 60%: 2 điểm', 'tiers 0→2 60→3 80→4', { maximum: '4' }],
  // the share before its points; numbered places; all of them or nothing
  [
    'Đơn vị đạt nhiều nhất được 8 điểm, mỗi đơn vị còn lại được số điểm bằng tỷ lệ giữa số bài của mình với số bài của đơn vị nhiều nhất nhân với 8',
    'best max 8',
    { maximum: '8' },
  ],
  ['Xếp vị trí số 1: 15 điểm; vị trí số 2: 13 điểm; vị trí số 3: 11 điểm; các vị trí sau: 5 điểm', 'places 15 13 11 beyond 5'],
  ['Vị trí 1: 9 điểm; vị trí 2: 7 điểm; các vị trí còn lại: 5 điểm', 'places 9 7 beyond 5', { maximum: '9' }],
  ['Tham gia đầy đủ các hoạt động được 3 điểm, vắng bất kỳ hoạt động nào không được điểm', 'passFail 3', { maximum: '3' }],
  // of what was named before
  ['Đơn vị có số bài báo nhiều nhất được 8 điểm; các đơn vị khác tính theo tỷ lệ số bài báo của đơn vị', 'best max 8'],
  ['Đơn vị cao nhất được 8 điểm; các đơn vị khác tính theo tỷ lệ so với mức trên', 'best max 8', { maximum: '8' }],
  ['Không được xem xét thi đua đối với đơn vị có vi phạm', 'bar rank'],
  ['Trừ điểm nếu vi phạm quy chế: mỗi lần 1 điểm, tối đa 5 điểm', 'penalty 1 max 5', { maximum: '5', kind: 'penalty' }],
];
