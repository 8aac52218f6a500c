import type { CorpusRow } from './corpusRow';

/** Who gives the points, from what, and names that are told apart; beside `refusedGiversAndNames.ts`. */
export const giversAndNames: readonly CorpusRow[] = [
  // a criterion is of each unit anyway
  ['Trên cơ sở hồ sơ của từng đơn vị, Tổ khảo sát nhập điểm từ 0 đến 8 điểm', 'manual', { maximum: '8' }],
  ['Hội đồng thi đua cho điểm từng trường từ 0 đến 4 điểm', 'manual', { maximum: '4' }],
  ['Ban giám khảo chấm trực tiếp cho mỗi nhà trường, điểm tối đa 12', 'manual', { maximum: '12' }],
  ['Từng đơn vị được Hội đồng chấm điểm trực tiếp, không quá 3 điểm', 'manual', { maximum: '3' }],
  // the limit behind who gives, without a comma
  ['Đoàn khảo sát chấm điểm tối đa 7 điểm', 'manual', { maximum: '7' }],
  ['Hội đồng thi đua của Cụm cho điểm không quá 6 điểm', 'manual', { maximum: '6' }],
  ['Điểm do Tổ thư ký chấm tối đa 3 điểm', 'manual', { maximum: '3' }],
  ['Điểm tối đa 9, do Hội đồng thi đua xét', 'manual', { maximum: '9' }],
  ['Tối đa 2 điểm (do Cụm xét)', 'manual', { maximum: '2' }],
  // what a body has done is a fact
  ['Cộng 2 điểm cho đơn vị có sáng kiến được Hội đồng xét công nhận', 'bonus once 2 max -', { kind: 'bonus' }],
  ['Cộng 2 điểm cho đơn vị tham gia hội thi do Cụm tổ chức', 'bonus once 2 max -', { kind: 'bonus' }],
  ['Mỗi mô hình được Hội đồng tỉnh ký quyết định công nhận được 2 điểm, tối đa 8 điểm', 'perUnit 2 max 8', { maximum: '8' }],
  ['Ban hành quy chế chấm 3 điểm', 'passFail 3', { maximum: '3' }],
  ['Hội đồng chấm mỗi tham luận 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 max 3', { maximum: '3' }],
  // two names, two things
  ['Mỗi sáng kiến từ cấp bộ trở lên 5 điểm, cấp tỉnh 2 điểm', 'count Sáng kiến từ cấp bộ trở lên=5 Cấp tỉnh=2 max -'],
  ['Mỗi dự án cấp bộ hoặc cấp tỉnh 5 điểm, cấp trường 2 điểm', 'count Dự án cấp bộ hoặc cấp tỉnh=5 Cấp trường=2 max -'],
  ['Mỗi sáng kiến cấp tỉnh 2 điểm, mỗi dự án cấp tỉnh 5 điểm', 'count Sáng kiến cấp tỉnh=2 Dự án cấp tỉnh=5 max -'],
  [
    'Mỗi phóng sự đăng báo và đài 3 điểm; mỗi bản tin đăng báo và đài 1 điểm',
    'count Phóng sự đăng báo và đài=3 Bản tin đăng báo và đài=1 max -',
  ],
  [
    'Mỗi lần không gửi văn bản trừ 2 điểm, gửi văn bản chậm trừ 1 điểm',
    'penalty Lần không gửi văn bản=2 Gửi văn bản chậm=1 max -',
  ],
  ['Trường có số bài cao nhất được 7 điểm; các trường khác tính theo tỷ lệ thuận', 'best max 7', { maximum: '7' }],
  ['Trường có tỷ lệ thấp nhất được 7 điểm; các trường khác tính theo tỷ lệ nghịch', 'best max 7 lower', { maximum: '7' }],
  // bars by what a body has found
  ['Loại khỏi danh sách bình xét thi đua trường có đơn thư tố cáo đúng', 'bar rank', { kind: 'disqualifier' }],
  ['Trường bị xử lý theo kết luận của Ban Thường vụ thì không xét thi đua', 'bar rank', { kind: 'disqualifier' }],
  ['a) Có quy chế 2 điểm; b) Ban giám khảo chấm tối đa 6 điểm', 'sum [passFail 2 | manual] max -', { maximum: '8' }],
  // what stands behind several names is of all of them
  [
    'Tập thể và cá nhân được tặng Cờ thi đua: 3 điểm/lượt; tập thể và cá nhân được tặng Giấy khen: 0,5 điểm/lượt',
    'count Tập thể và cá nhân được tặng Cờ thi đua=3 Tập thể và cá nhân được tặng Giấy khen=0.5 max -',
  ],
  ['Mỗi giải A, B toàn quốc 4 điểm; giải A, B cấp tỉnh 2 điểm', 'count Giải A, B toàn quốc=4 Giải A, B cấp tỉnh=2 max -'],
  [
    'Mỗi sáng kiến, giải pháp cấp tỉnh 4 điểm; sáng kiến, giải pháp cấp trường 1 điểm',
    'count Sáng kiến, giải pháp cấp tỉnh=4 Sáng kiến, giải pháp cấp trường=1 max -',
  ],
  // a grade and a place are what is entered, whoever decides
  ['Xếp loại tốt do Cụm xét: 5 điểm; khá: 3 điểm; còn lại: 0 điểm', 'levels Tốt do Cụm xét=5 Khá=3 Còn lại=0', { maximum: '5' }],
  ['Xếp thứ nhất do Cụm xét 9 điểm; thứ nhì 7 điểm; còn lại 4 điểm', 'places 9 7 beyond 4', { maximum: '9' }],
];
