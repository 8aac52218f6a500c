import type { CorpusRow } from './corpusRow';

/** Regulations that explain their terms first, list by line, and say the same with a formula, a bracket or an example; in words of our own. */
export const linesAndTerms: readonly CorpusRow[] = [
  // what a term means
  [
    'Mô hình mới là mô hình lần đầu được triển khai.\n- Mỗi mô hình: 1,5 điểm;\n- Tối đa: 6 điểm.',
    'perUnit 1.5 max 6',
    { maximum: '6' },
  ],
  [
    'Hội thảo gồm hội thảo cấp tỉnh, hội thảo cấp trường.\n+ Mỗi hội thảo được 2đ\n+ Không quá 8đ',
    'perUnit 2 max 8',
    { maximum: '8' },
  ],
  [
    'Ở mục này, chuyên đề được hiểu là chuyên đề có báo cáo. Từ 3 chuyên đề trở lên: 5 điểm; 2 chuyên đề: 3 điểm; 1 chuyên đề: 1 điểm; không có: 0 điểm',
    'tiers 0→0 1→1 2→3 3→5',
    { maximum: '5' },
  ],
  [
    'Thời hạn được tính theo ngày làm việc. Nộp đúng hạn (chậm 0 ngày): 4 điểm; chậm từ 1 đến 3 ngày: 2 điểm; chậm trên 3 ngày: 0 điểm',
    'tiers ≤0→4 ≤3→2 else 0',
    { maximum: '4' },
  ],
  [
    'Trường chuẩn mức 2 là trường được công nhận theo quy định. Đã được công nhận: 8 điểm; chưa được công nhận: 0 điểm',
    'passFail 8',
    { maximum: '8' },
  ],
  [
    'Tập bài giảng, sách tham khảo đã nghiệm thu.\n- Một cuốn được 2 điểm;\n- Tối đa 4 điểm.',
    'perUnit 2 max 4',
    { maximum: '4' },
  ],
  // what counts, said again
  ['Mỗi bài đăng: 0,5 điểm, tối đa 3 điểm. Không tính bài chưa được duyệt đăng.', 'perUnit 0.5 max 3', { maximum: '3' }],
  ['Mỗi lượt đi học: 0,5 điểm; tối đa 5 điểm. Một cán bộ đi nhiều lớp thì mỗi lớp tính một lượt', 'perUnit 0.5 max 5'],
  ['Cứ một sáng kiến được 1 điểm, kể cả sáng kiến đồng tác giả; không quá 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  [
    'Dưới 60%: 0 điểm; từ 60% đến dưới 80%: 2 điểm; từ 80% trở lên: 4 điểm, kể cả trường hợp vượt 100%',
    'tiers 0→0 60→2 80→4',
    { maximum: '4' },
  ],
  ['Có 1 câu lạc bộ: 2 điểm; cứ thêm 1 câu lạc bộ: thêm 2 điểm; tối đa 6 điểm; không có: 0 điểm', 'perUnit 2 max 6'],
  [
    'Mỗi đề tài 2 điểm, nhưng hai đề tài đầu tiên không tính vì thuộc định mức; tối đa 8 điểm',
    'perUnit 2 free 2 max 8',
    { maximum: '8' },
  ],
  ['Ngoài 03 lớp bắt buộc (không tính điểm), cứ thêm 01 lớp được 1 điểm, tối đa 5 điểm', 'perUnit 1 free 3 max 5'],
  ['Cộng cho tập thể đạt giải: giải nhất 4 điểm, giải nhì 2 điểm, tối đa 8 điểm', 'bonus Giải nhất=4 Giải nhì=2 max 8'],
  [
    'Mỗi huy chương vàng 3đ, mỗi huy chương bạc 2đ; huy chương đồng không tính; tổng không quá 9đ',
    'count Huy chương vàng=3 Huy chương bạc=2 max 9',
    { maximum: '9' },
  ],
  [
    'Điểm thưởng ngoài điểm chuẩn:\n- Mỗi cờ thi đua: thưởng 2 điểm;\n- Mỗi bằng khen: thưởng 1 điểm;\n- Tổng điểm thưởng tối đa 4 điểm.',
    'bonus Cờ thi đua=2 Bằng khen=1 max 4',
    { maximum: '4' },
  ],
  [
    'Mỗi danh hiệu cấp bộ cộng 2 điểm; mỗi danh hiệu cấp tỉnh cộng 1 điểm, song dù có nhiều danh hiệu thì tổng điểm cộng cũng chỉ đến 6 điểm',
    'bonus Danh hiệu cấp bộ=2 Danh hiệu cấp tỉnh=1 max 6',
    { maximum: '6' },
  ],
  // limits of periods
  ['Mỗi quý viết tin được 0,2 điểm/tin, tối đa 1 điểm/quý; cả năm tối đa 4 điểm', 'perUnit 0.2 max 4 each quarter 1'],
  ['Mỗi năm không quá 6 điểm, mỗi học kỳ không quá 4 điểm: cứ một buổi tọa đàm được 1 điểm', 'perUnit 1 max 6 each semester 4'],
  ['Không quá 4 điểm cho toàn bộ tiêu chí này; cứ một tham luận được 0,5 điểm', 'perUnit 0.5 max 4', { maximum: '4' }],
  // the plan
  [
    'Chỉ tiêu giao 15 buổi/năm. Hoàn thành chỉ tiêu được 6 điểm, không hoàn thành tính theo tỷ lệ',
    'ratio max 6 target 15',
    { maximum: '6' },
  ],
  [
    'Chỉ tiêu: 8 cuộc/năm. Thực hiện đủ hoặc vượt chỉ tiêu: 4 điểm; không đủ: điểm = (số cuộc thực hiện/8) x 4',
    'ratio max 4 target 8',
    { maximum: '4' },
  ],
  [
    'Số lớp thực hiện so với kế hoạch được giao: đạt 100% trở lên được 9 điểm, không đạt thì đạt bao nhiêu phần trăm được hưởng bấy nhiêu phần trăm của 9 điểm',
    'ratio max 9 target -',
    { maximum: '9' },
  ],
  [
    'Hoàn thành kế hoạch (từ 100%) được 5 điểm; chưa hoàn thành tính theo tỷ lệ; ngoại lệ: dưới 30% thì 0 điểm',
    'ratio max 5 target - floor 0.3',
    { maximum: '5' },
  ],
  [
    'Đạt 100% kế hoạch: điểm tối đa (8 điểm); thấp hơn tính theo tỷ lệ, trừ trường hợp đạt chưa tới một nửa kế hoạch: 0 điểm',
    'ratio max 8 target - floor 0.5',
    { maximum: '8' },
  ],
  [
    'Được tính tối đa 7 điểm khi đạt từ 100% chỉ tiêu trở lên; nếu đạt thấp hơn thì tính theo tỷ lệ',
    'ratio max 7 target -',
    { maximum: '7' },
  ],
  [
    'Chi phí in ấn so với định mức được giao: bằng hoặc thấp hơn định mức: 6 điểm; cao hơn định mức: điểm = 6 x định mức / chi phí thực tế',
    'ratio max 6 target - lower',
    { maximum: '6' },
  ],
  [
    'Số học viên so với chỉ tiêu: vượt từ 20% trở lên: 10 điểm; vượt từ 10% đến dưới 20%: 9 điểm; đạt 100% đến vượt dưới 10%: 7 điểm; không đạt 100%: 3 điểm',
    'tiers 0→3 100→7 110→9 120→10 of target',
    { maximum: '10' },
  ],
  [
    'Vượt kế hoạch bồi dưỡng: cứ vượt 10% được cộng 1 điểm, tối đa được cộng 3 điểm',
    'ratio max 0 target - nothing below above 10%→1 to 3',
  ],
  [
    'Vượt thì mới tính: cứ tròn 20% vượt kế hoạch được 1 điểm, lẻ chưa tròn 20% bỏ qua; tối đa 3 điểm, không vượt thì 0 điểm',
    'ratio max 0 target - nothing below above 20%→1 to 3',
    { maximum: '3' },
  ],
  [
    'Tổ chức đủ 6 hội thảo được 4 điểm, từ hội thảo thứ 7 trở đi mỗi hội thảo được cộng thêm 1 điểm, tổng không quá 7 điểm; tổ chức dưới 6 hội thảo thì không tính điểm',
    'ratio max 4 target 6 nothing below above 1→1 to 3',
    { maximum: '7' },
  ],
  // bounds
  [
    'Trên 90% mới được 5 điểm; trên 70% đến đúng 90% được 3 điểm; còn lại, tức là từ 70% trở xuống, được 0 điểm',
    'tiers ≤70→0 ≤90→3 else 5',
    { maximum: '5' },
  ],
  [
    'Tiêu chí này lấy tỷ lệ bài đúng hạn làm căn cứ; dưới 60% thì coi như 0 điểm, từ 60% mà chưa tới 90% thì 2 điểm, từ 90% nhưng chưa tới 100% thì 4 điểm, riêng đủ 100% mới được trọn 6 điểm',
    'tiers 0→0 60→2 90→4 100→6',
    { maximum: '6' },
  ],
  [
    'Không có điểm nếu tỷ lệ < 50%. Ngược lại: >=50% đến <70% là 2 điểm; >=70% là 4 điểm',
    'tiers 0→0 50→2 70→4',
    { maximum: '4' },
  ],
  ['Gửi đăng ký trước ngày 15/4: 2 điểm; gửi từ ngày 15/4 trở đi hoặc không gửi: 0 điểm', 'passFail 2', { maximum: '2' }],
  // between two marks
  [
    'Từ 95% trở lên được 10 điểm, từ 45% trở xuống 0 điểm; ở khoảng giữa tính nội suy theo tỷ lệ',
    'goalposts 45→0 95→10',
    { maximum: '10' },
  ],
  [
    'Từ 50% trở xuống: 0 điểm;\n- Từ 80% trở lên: 6 điểm;\n- Trên 50% đến dưới 80%: nội suy tuyến tính giữa hai mốc.',
    'goalposts 50→0 80→6',
    { maximum: '6' },
  ],
  [
    'Từ 90% trở lên được 8 điểm; từ 50% trở xuống 0 điểm; nằm giữa hai mốc trên thì nội suy đường thẳng, ví dụ 70% được 4 điểm',
    'goalposts 50→0 90→8',
    { maximum: '8' },
  ],
  [
    '- Đơn vị có kết quả thấp nhất cụm: 2 điểm;\n- Đơn vị có kết quả cao nhất cụm: 8 điểm;\n- Đơn vị ở giữa: nội suy theo khoảng cách giữa thấp nhất và cao nhất.',
    'minMax 2 to 8',
    { maximum: '8' },
  ],
  // against the best
  [
    'Đơn vị có tỷ lệ vắng học thấp nhất được 6 điểm; các đơn vị khác tính bằng tỷ lệ thấp nhất chia cho tỷ lệ của đơn vị, nhân với 6 điểm',
    'best max 6 lower',
    { maximum: '6' },
  ],
  [
    'Tỷ lệ văn bản sai thể thức:\n- Đơn vị có tỷ lệ thấp nhất cụm: 8 điểm;\n- Đơn vị khác: điểm = 8 x (tỷ lệ thấp nhất cụm / tỷ lệ của đơn vị).',
    'best max 8 lower',
    { maximum: '8' },
  ],
  [
    'Điểm tối đa 9 điểm dành cho đơn vị có số lượt đọc sách lớn nhất cụm; đơn vị khác: lấy số lượt của mình chia cho số lượt của đơn vị lớn nhất rồi nhân với 9',
    'best max 9',
    { maximum: '9' },
  ],
  // deductions
  [
    'Sổ sách ghi chép đầy đủ: 4 điểm; có thiếu sót: mỗi thiếu sót trừ 0,5 điểm (trừ không quá 4 điểm)',
    'penalty 0.5 max 4 from 4',
    { maximum: '4' },
  ],
  ['Mất tài sản: mỗi vụ trừ 3 điểm vào tổng điểm, trừ tối đa 9 điểm', 'penalty 3 max 9', { maximum: '9' }],
  [
    'Điểm tối đa 6 điểm đối với đơn vị có 100% hồ sơ nộp đúng hạn; mỗi hồ sơ nộp trễ hạn trừ 0,5 điểm, trừ đến hết điểm',
    'penalty 0.5 max 6 from 6',
    { maximum: '6' },
  ],
  [
    '8 điểm là mức chuẩn.\n- Muộn báo cáo 1 lần, trừ 1đ;\n- Trừ hết điểm chuẩn thì dừng, không trừ sang mục khác.',
    'penalty 1 max 8 from 8',
    { maximum: '8' },
  ],
  // parts and choices
  [
    'Tiêu chí gồm hai phần:\na) Tỷ lệ tập thể tiên tiến từ 80% trở lên: 2 điểm; dưới 80%: 0 điểm;\nb) Mỗi mô hình mới: 1 điểm, tối đa 3 điểm.',
    'sum [tiers 0→0 80→2 | perUnit 1 max 3] max -',
    { maximum: '5' },
  ],
  [
    'Đơn vị được tính theo phương án có điểm cao hơn:\n- Phương án 1: mỗi giáo trình 3 điểm, tối đa 6 điểm;\n- Hoặc phương án 2: có thư viện số: 4 điểm; không có: 0 điểm.',
    'either [perUnit 3 max 6 | passFail 4]',
    { maximum: '6' },
  ],
  [
    'Đề án xếp loại (mỗi đơn vị tính một đề án): xuất sắc 5đ; khá 3đ; đạt 1đ; không đạt 0đ',
    'levels Xuất sắc=5 Khá=3 Đạt=1 Không đạt=0',
    { maximum: '5' },
  ],
  ['Nhập điểm do tổ giúp việc thống nhất, từ 0 đến 4 điểm, lẻ đến 0,5 điểm', 'manual step 0.5', { maximum: '4' }],
];
