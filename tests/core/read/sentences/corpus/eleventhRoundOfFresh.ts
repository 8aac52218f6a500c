import type { CorpusRow } from './corpusRow';

/** The same of a second stranger, who saw neither the code nor the first one’s sentences. */
export const eleventhRoundOfFresh: readonly CorpusRow[] = [
  // tiers
  ['Nộp BC tổng kết: đúng hạn 2đ; chậm 1-3 ngày 1đ; chậm từ 4 ngày trở lên 0đ', 'tiers ≤0→2 ≤3→1 else 0', { maximum: '2' }],
  ['+ 3 lớp trở lên / 5đ\n+ 2 lớp / 3đ\n+ 1 lớp / 1,5đ\n+ Không mở lớp / 0đ', 'tiers 0→0 1→1.5 2→3 3→5', { maximum: '5' }],
  [
    'Tỷ lệ giảng viên dạy giỏi cấp trường dưới 30% chấm 0 điểm, từ 30% đến dưới 40% chấm 3 điểm, từ 40% trở lên chấm 6 điểm.',
    'tiers 0→0 30→3 40→6',
    { maximum: '6' },
  ],
  ['≥ 98%: 5đ; 95% - <98%: 4đ; 90% - <95%: 3đ; <90%: 1đ', 'tiers 0→1 90→3 95→4 98→5', { maximum: '5' }],
  ['Lớp ĐTBD/năm: từ 12 lớp = 8đ | 9-11 lớp = 6đ | 5-8 lớp = 3đ | <5 lớp = 0đ', 'tiers 0→0 5→3 9→6 12→8', { maximum: '8' }],
  [
    'Trường có từ 85% cán bộ, viên chức trở lên đạt danh hiệu Lao động tiên tiến được 3 điểm; đạt từ 75% đến dưới 85% được 2 điểm; các trường hợp còn lại được 1 điểm.',
    'tiers 0→1 75→2 85→3',
    { maximum: '3' },
  ],
  [
    'Hoàn thành từ 95% chỉ tiêu trở lên được hưởng 100% điểm chuẩn; từ 85% đến dưới 95% được 80% điểm chuẩn; từ 70% đến dưới 85% được 60% điểm chuẩn; dưới 70% không có điểm.',
    'tiers 0→0 70→3 85→4 95→5 of target',
    { maximum: '5' },
  ],
  [
    'Số VB gửi chậm trong năm: 0 VB - 3đ; 1 đến 2 VB - 2đ; 3 đến 4 VB - 1đ; từ 5 VB trở lên - 0đ',
    'tiers ≤0→3 ≤2→2 ≤4→1 else 0',
    { maximum: '3' },
  ],
  [
    'Đơn vị có tỷ lệ học viên không hoàn thành khóa học không quá 1% được 4 điểm; trên 1% đến 3% được 2 điểm; trên 3% không được tính điểm.',
    'tiers ≤1→4 ≤3→2 else 0',
    { maximum: '4' },
  ],
  // counted one by one, or by blocks
  ['01 đề tài cấp cơ sở đã nghiệm thu = 1,5đ (max 3đ)', 'perUnit 1.5 max 3', { maximum: '3' }],
  ['Bài đăng Bản tin nội bộ: 0,25đ/bài; cộng dồn không quá 2đ', 'perUnit 0.25 max 2', { maximum: '2' }],
  [
    'Cứ mỗi giảng viên được cử đi đào tạo sau đại học trong năm, đơn vị được tính 0,5 điểm; tổng điểm của nội dung này không vượt quá 2 điểm.',
    'perUnit 0.5 max 2',
    { maximum: '2' },
  ],
  [
    'Mỗi bài viết bảo vệ nền tảng tư tưởng của Đảng được đăng báo, tạp chí tính 0,5 điểm; mỗi quý tính tối đa 1 điểm, cả năm không quá 4 điểm.',
    'perUnit 0.5 max 4 each quarter 1',
    { maximum: '4' },
  ],
  [
    'Mỗi lượt giảng viên đi thực tế dài hạn tại cơ sở được tính một điểm rưỡi, song tổng số điểm của nội dung này không quá sáu điểm.',
    'perUnit 1.5 max 6',
    { maximum: '6' },
  ],
  [
    'Tối đa 2đ: cứ đủ 5 tin, bài trên Trang TTĐT được 0,5đ (lẻ dưới 5 tin, bài không tính)',
    'perUnit 0.5 by 5 max 2',
    { maximum: '2' },
  ],
  ['Số chuyên đề bồi dưỡng biên soạn mới x 2đ, không vượt điểm chuẩn', 'perUnit 2 max 6', { maximum: '6' }],
  [
    'Số sáng kiến được công nhận trong năm (mổi sáng kiến: 1 điễm; từ 04 sáng kiến trở lên: 4 điểm)',
    'perUnit 1 max 4',
    { maximum: '4' },
  ],
  [
    'Kể từ hội thảo thứ hai trở đi, mỗi hội thảo khoa học cấp trường đã tổ chức được tính 1 điểm, tối đa 3 điểm; hội thảo thứ nhất không tính điểm.',
    'perUnit 1 free 1 max 3',
    { maximum: '3' },
  ],
  // kinds of items
  [
    'Mỗi đề tài cấp Bộ được nghiệm thu tính 3 điểm, mỗi đề tài cấp tỉnh tính 2 điểm, mỗi đề tài cấp trường tính 0,5 điểm; tổng điểm của nội dung NCKH không quá 7 điểm.',
    'count Đề tài cấp Bộ được nghiệm thu=3 Đề tài cấp tỉnh=2 Đề tài cấp trường=0.5 max 7',
    { maximum: '7' },
  ],
  [
    'HC Vàng 3đ; HC Bạc 2đ; HC Đồng 1đ (tính cho mỗi huy chương); tổng tối đa 8đ',
    'count HC Vàng=3 HC Bạc=2 HC Đồng=1 max 8',
    { maximum: '8' },
  ],
  [
    '- Tạp chí TW: 1đ/bài\n- Báo, tạp chí địa phương: 0,5đ/bài\n- Trang TTĐT của trường: 0,1đ/bài\nCộng lại ko quá điểm chuẩn',
    'count Tạp chí TW=1 Báo, tạp chí địa phương=0.5 Trang TTĐT của trường=0.1 max 6',
    { maximum: '6' },
  ],
  // against a target
  [
    'Đơn vị hoàn thành chỉ tiêu mở lớp được giao thì được tính đủ 8 điểm; trường hợp chưa hoàn thành, điểm được tính theo tỷ lệ giữa số lớp đã mở và số lớp được giao.',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  [
    'Tỷ lệ học viên tốt nghiệp loại khá, giỏi từ 90% trở lên được tính 6 điểm, từ 60% trở xuống tính 0 điểm; ở giữa hai mốc này điểm được nội suy tuyến tính.',
    'goalposts 60→0 90→6',
    { maximum: '6' },
  ],
  ['Điểm = (số HV thực học / số HV theo kế hoạch) x 10; tối đa 10đ', 'ratio max 10 target -', { maximum: '10' }],
  [
    '- HT từ 100% KH trở lên: 6đ\n- Chưa đủ 100%: tính theo tỷ lệ (6đ x % hoàn thành)\n- Dưới 60%: 0đ',
    'ratio max 6 target - floor 0.6',
    { maximum: '6' },
  ],
  [
    'Vượt KH: cứ đủ 10% vượt = 0,5đ (phần lẻ không tính), tối đa 1,5đ. Không vượt: 0đ',
    'ratio max 0 target - nothing below above 10%→0.5 to 1.5',
    { maximum: '1.5' },
  ],
  [
    'Hoan thanh tu 100% ke hoach tro len: 5 diem; khong dat thi tinh theo ty le; duoi 50% khong tinh diem',
    'ratio max 5 target - floor 0.5',
    { maximum: '5' },
  ],
  [
    'Hoàn thành từ 100% chỉ tiêu bồi dưỡng trở lên được 10 điểm; cứ thiếu đủ 5% so với chỉ tiêu thì trừ 1 điểm, phần thiếu chưa đủ 5% không trừ, trừ tối đa 10 điểm.',
    'ratio max 10 target - below 5%→1',
    { maximum: '10' },
  ],
  [
    'Tỷ lệ thực hiện chỉ tiêu nghiên cứu thực tế của giảng viên đạt bao nhiêu phần trăm kế hoạch thì được hưởng bấy nhiêu phần trăm điểm chuẩn, nhưng không vượt quá điểm chuẩn (5 điểm).',
    'ratio max 5 target -',
    { maximum: '5' },
  ],
  // against the cluster
  [
    'Trường có số bài nhiều nhất Cụm: 5đ; trường khác = số bài của trường / số bài nhiều nhất x 5đ',
    'best max 5',
    { maximum: '5' },
  ],
  [
    'Đơn vị chưa hoàn thành chỉ tiêu được tính một nửa điểm chuẩn nhân với tỷ lệ hoàn thành; hoàn thành đúng 100% được một nửa điểm chuẩn; đơn vị vượt chỉ tiêu cao nhất Cụm được đủ điểm chuẩn, các đơn vị vượt còn lại được một nửa điểm chuẩn cộng với một nửa điểm chuẩn nhân tỷ lệ giữa mức vượt của mình và mức vượt của đơn vị cao nhất.',
    'leader max 6',
    { maximum: '6' },
  ],
  [
    'Lấy đơn vị có tỷ lệ giảng viên chính cao nhất Cụm làm mốc và tính 4 điểm; điểm của từng đơn vị còn lại bằng tỷ lệ của đơn vị đó chia cho tỷ lệ cao nhất rồi nhân với 4.',
    'best max 4',
    { maximum: '4' },
  ],
  [
    'Cao nhất Cụm 10đ, thấp nhất Cụm 5đ; ở giữa: 5đ + 5đ x (số của đơn vị - số thấp nhất) / (số cao nhất - số thấp nhất)',
    'minMax 5 to 10',
    { maximum: '10' },
  ],
  // places
  [
    'Trường xếp hạng nhất về số lượng đề tài được 12 điểm, mỗi hạng tiếp theo giảm 1 điểm so với hạng liền trước, hạng 12 được 1 điểm.',
    'places 12 11 10 9 8 7 6 5 4 3 2 1 0 beyond 0',
    { maximum: '12' },
  ],
  [
    'Căn cứ kết quả hội thao của Cụm, đơn vị xếp thứ nhất toàn đoàn được 5 điểm, thứ nhì được 4 điểm, thứ ba được 3 điểm; các đơn vị còn lại được 1 điểm.',
    'places 5 4 3 beyond 1',
    { maximum: '5' },
  ],
  ['Hạng 1: 10đ – hạng 2: 8đ – hạng 3: 6đ – từ hạng 4 trở đi: 3đ', 'places 10 8 6 beyond 3', { maximum: '10' }],
  // levels
  ['HTXSNV 10đ / HTTNV 8đ / HTNV 5đ / không HTNV 0đ', 'levels HTXSNV=10 HTTNV=8 HTNV=5 Không HTNV=0', { maximum: '10' }],
  [
    'Công đoàn cơ sở xếp loại: xuất sắc - 2đ, tốt - 1,5đ, hoàn thành - 1đ, còn lại - 0đ',
    'levels Xuất sắc=2 Tốt=1.5 Hoàn thành=1 Còn lại=0',
    { maximum: '2' },
  ],
  [
    'Đảng bộ (chi bộ) được xếp loại hoàn thành xuất sắc nhiệm vụ được 4 điểm, hoàn thành tốt nhiệm vụ được 3 điểm, hoàn thành nhiệm vụ được 2 điểm; không hoàn thành nhiệm vụ không có điểm.',
    'levels Hoàn thành xuất sắc nhiệm vụ=4 Hoàn thành tốt nhiệm vụ=3 Hoàn thành nhiệm vụ=2 Không hoàn thành nhiệm vụ=0',
    { maximum: '4' },
  ],
  [
    'Mức Tốt được tính bằng điểm chuẩn, mức Khá bằng 75% điểm chuẩn, mức Đạt bằng một nửa điểm chuẩn, mức Chưa đạt không tính điểm.',
    'levels Tốt=4 Khá=3 Đạt=2 Chưa đạt=0',
    { maximum: '4' },
  ],
  // done or not
  [
    'Đơn vị ký kết giao ước thi đua đúng thời gian quy định được 2 điểm; không ký hoặc ký không đúng thời gian thì không tính điểm.',
    'passFail 2',
    { maximum: '2' },
  ],
  [
    'Chấm 3 điểm nếu trong năm không để xảy ra mất an ninh, an toàn cơ quan; nếu để xảy ra thì chấm 0 điểm.',
    'passFail 3',
    { maximum: '3' },
  ],
  ['Có KH thi đua năm gửi về Cụm: 1đ. Không có: 0đ', 'passFail 1', { maximum: '1' }],
  ['Đã được công nhận trường chính trị chuẩn mức 1: 5đ; chưa được công nhận: không điểm', 'passFail 5', { maximum: '5' }],
  // one of two rules
  [
    '1) Có đề tài cấp tỉnh nghiệm thu: 4đ; hoặc 2) Đề tài cấp trường: 1đ/ĐT, tối đa 3đ. Lấy phương án cao hơn',
    'either [passFail 4 | perUnit 1 max 3]',
    { maximum: '4' },
  ],
  [
    'Đơn vị có giảng viên đạt giải tại hội thi giảng viên dạy giỏi toàn quốc được 5 điểm, hoặc có tổ chức hội thi cấp trường được 3 điểm; đạt cả hai nội dung thì chỉ tính nội dung có điểm cao hơn.',
    'either [passFail 5 | passFail 3]',
    { maximum: '5' },
  ],
  // on top
  [
    'Ngoài điểm chuẩn, đơn vị đăng cai hoạt động chung của Cụm được thưởng thêm 1,5 điểm cho mỗi hoạt động, tổng điểm thưởng không quá 3 điểm.',
    'bonus 1.5 max 3',
    { maximum: '3' },
  ],
  ['Thưởng: +1đ/sách chuyên khảo có mã ISBN, thưởng tối đa 3đ', 'bonus 1 max 3', { maximum: '3' }],
  [
    'Điểm cộng: đề tài cấp Bộ +2đ/ĐT; đề tài cấp tỉnh +1đ/ĐT; tổng điểm cộng ≤ 5đ',
    'bonus Đề tài cấp Bộ=2 Đề tài cấp tỉnh=1 max 5',
    { maximum: '5' },
  ],
  [
    'Đơn vị được tặng Bằng khen của Thủ tướng Chính phủ trong năm thì được cộng 2 điểm, chỉ tính một lần.',
    'bonus once 2 max -',
    { maximum: '2' },
  ],
  // taken away
  ['Gửi hồ sơ thi đua chậm: -0,25đ/ngày, trừ tối đa 1đ', 'penalty 0.25 max 1'],
  [
    'Mỗi lượt viên chức vi phạm kỷ luật lao động bị nhắc nhở bằng văn bản, đơn vị bị trừ 0,5 điểm, tổng số điểm trừ không quá 2 điểm.',
    'penalty 0.5 max 2',
  ],
  [
    'Vắng họp Cụm không lý do: trừ 1đ/lần; cử dự họp sai thành phần: trừ 0,5đ/lần; tổng trừ không quá 3đ',
    'penalty Vắng họp Cụm không lý do=1 Cử dự họp sai thành phần=0.5 max 3',
  ],
  [
    'Chế độ báo cáo: đủ và đúng hạn 5đ; mỗi BC gửi chậm trừ 0,5đ, trừ hết điểm chuẩn thì thôi',
    'penalty 0.5 max 5 from 5',
    { maximum: '5' },
  ],
  [
    'Trong năm có đảng viên bị khiển trách thì trừ 1 điểm/người, bị cảnh cáo trừ 2 điểm/người, bị cách chức hoặc khai trừ trừ 3 điểm/người.',
    'penalty Trong năm có đảng viên bị khiển trách=1 Bị cảnh cáo=2 Bị cách chức hoặc khai trừ=3 max -',
  ],
  // bars
  ['Không đăng ký thi đua đầu năm → không xếp hạng', 'bar rank'],
  [
    'Không xem xét, đề nghị tặng Cờ thi đua đối với đơn vị có lãnh đạo bị xử lý kỷ luật từ khiển trách trở lên trong năm.',
    'bar flagOnly',
  ],
  [
    'Đơn vị để xảy ra mất đoàn kết nội bộ đã có kết luận của cấp có thẩm quyền thì chỉ được xếp loại cao nhất là Khá.',
    'bar ceiling Khá',
  ],
  ['Các trường không gửi bảng tự chấm điểm về Cụm trưởng trước ngày 15/11 thì không được xét thi đua trong năm.', 'bar rank'],
];
