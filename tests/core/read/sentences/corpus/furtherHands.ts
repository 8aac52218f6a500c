import type { CorpusRow } from './corpusRow';

/** Families that first readings by others missed, in wordings of our own: signs as limits, lists with slashes, sizes of one thing, ranges typed. */
export const furtherHands: readonly CorpusRow[] = [
  // tone marks on the wrong vowel
  ['Mỗi bài đăng 0,5 điểm, tôí đa 4 điểm', 'perUnit 0.5 max 4'],
  ['Đạt từ 80% trở lên 3đ, còn laị 1đ', 'tiers 0→1 80→3'],
  ['Điểm cuả mỗi đề tài là 2 điểm, khôg qúa 6 điểm', 'perUnit 2 max 6'],
  // a range of points that is typed
  ['Tổ giúp việc chấm trực tiếp, khung điểm 0 – 4 điểm', 'manual', { maximum: '4' }],
  ['Thang điểm từ 0 đến 10', 'manual', { maximum: '10' }],
  ['BCĐ xét hồ sơ, cho điểm trong khoảng 0-3 điểm tùy chất lượng báo cáo', 'manual', { maximum: '3' }],
  // signs as limits
  ['Chuyển đổi tài liệu số: 0,2đ/tài liệu, ≤ 3đ', 'perUnit 0.2 max 3'],
  ['Mỗi tin 0,1đ (tối đa ≤ 2đ)', 'perUnit 0.1 max 2'],
  ['Mỗi lớp được 1 điểm; tổng <= 5 điểm', 'perUnit 1 max 5'],
  ['Mỗi cuộc được 0,5 điểm, không > 2 điểm', 'perUnit 0.5 max 2'],
  // points over things
  ['Viết bài kỷ yếu: 0,3 điểm trên một bài, tối đa 3 điểm', 'perUnit 0.3 max 3'],
  ['Giao lưu văn nghệ, thể thao do ngành hoặc địa phương tổ chức: mỗi lần được 0,5 điểm, tối đa 2 điểm', 'perUnit 0.5 max 2'],
  // rows of a table
  ['Có từ 4 ấn phẩm trở lên: 4đ; 2-3 ấn phẩm: 2đ; 1 ấn phẩm: 1đ; không xuất bản ấn phẩm nào: 0đ', 'tiers 0→0 1→1 2→2 4→4'],
  ['Cử từ 3 người trở lên đi tập huấn: 3 điểm; 1-2 người: 1 điểm; không cử: 0 điểm', 'tiers 0→0 1→1 3→3'],
  ['a/ Từ 5 sáng kiến: 5đ\nb/ 3-4 sáng kiến: 3đ\nc/ 1-2 sáng kiến: 1đ\nd/ Không có: 0đ', 'tiers 0→0 1→1 3→3 5→5'],
  [
    '1/ Có kế hoạch: 1 điểm; không có: 0 điểm\n2/ Mỗi chuyên đề 0,5 điểm, tối đa 2 điểm',
    'sum [passFail 1 | perUnit 0.5 max 2] max -',
  ],
  ['Hội thi cụm: Nhất 4đ, Nhì 3đ, Ba 2đ, các đội còn lại 1đ', 'places 4 3 2 beyond 1'],
  ['Hạng I: 6đ; hạng II: 4đ; ngoài ra 2đ', 'levels Hạng I=6 Hạng II=4 Ngoài ra=2'],
  ['Xếp thứ nhất 5đ; thứ nhì 4đ; ngoài ra 2đ.', 'places 5 4 beyond 2'],
  // who is graded
  ['Kết quả đánh giá của sở xếp loại A: 3đ; loại B: 2đ; không xếp loại: 0đ', 'levels A=3 B=2 Không xếp loại=0'],
  ['CĐCS xếp loại xuất sắc 3đ, khá 2đ, trung bình 1đ', 'levels Xuất sắc=3 Khá=2 Trung bình=1'],
  // targets
  [
    'Thu học phí cứ vượt 5% so với dự toán thì cộng 0,5 điểm, tối đa 2 điểm',
    'ratio max 0 target - nothing below above 5%→0.5 to 2',
  ],
  ['Hoàn thành chỉ tiêu được 5 điểm, chưa hoàn thành tính theo % thực hiện', 'ratio max 5 target -'],
  ['Đạt kế hoạch: 4đ; không đạt: điểm tương ứng với tỷ lệ thực hiện', 'ratio max 4 target -'],
  // sizes of one thing
  [
    'Báo cáo gửi chậm dưới 3 ngày trừ 0,5 điểm/báo cáo, chậm từ 3 ngày trở lên trừ 1 điểm/báo cáo',
    'penalty Báo cáo gửi chậm dưới 3 ngày=0.5 Chậm từ 3 ngày trở lên=1 max -',
  ],
  [
    'Lớp dưới 5 ngày: 0,5đ/lớp; lớp từ 5 ngày trở lên: 1đ/lớp. Tối đa 5đ',
    'count Lớp dưới 5 ngày=0.5 Lớp từ 5 ngày trở lên=1 max 5',
  ],
  ['Mỗi lỗi trừ 0,5 điểm, trừ đến hết 2 điểm chuẩn thì thôi', 'penalty 0.5 max 2'],
  ['Đơn vị có cán bộ bị bắt tạm giam: không xét thi đua', 'bar rank'],
  // who gives typed points
  ['Tổ thư ký cho điểm trên cơ sở minh chứng, tối đa 5 điểm', 'manual', { maximum: '5' }],
  ['Điểm do ban tổ chức quyết định, từ 0 đến 5 điểm', 'manual', { maximum: '5' }],
  ['Chấm điểm theo mức độ hoàn thành, cao nhất 4 điểm', 'manual', { maximum: '4' }],
  ['Trường tự chấm, cụm thẩm định lại, tối đa 3 điểm', 'manual', { maximum: '3' }],
  // where counting ends
  ['Mỗi chuyên đề 1 điểm, quá 4 chuyên đề vẫn chỉ tính 4 điểm', 'perUnit 1 max 4'],
  ['Mỗi sáng kiến 0,5 điểm, từ 4 sáng kiến trở lên được 2 điểm', 'perUnit 0.5 max 2'],
  ['Mỗi mô hình được 1 điểm, hết 3 điểm thì thôi', 'perUnit 1 max 3'],
  ['Tính 1 điểm cho mỗi đề tài, chỉ tính tối đa 2 đề tài/năm', 'perUnit 1 max 2'],
  ['Đủ 5 tin được 0,5 điểm, cứ thêm 5 tin được thêm 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 by 5 max 3'],
  ['Giải nhất 4đ, giải nhì 3đ, giải ba 2đ (mỗi giải), tối đa 12đ', 'count Giải nhất=4 Giải nhì=3 Giải ba=2 max 12'],
  ['Vắng họp không phép trừ 1đ/lần, có phép trừ 0,5đ/lần', 'penalty Vắng họp không phép=1 Có phép=0.5 max -'],
  // rows said in other ways
  ['Mức 1: từ 95% trở lên: 5đ; mức 2: từ 85% đến dưới 95%: 3đ; mức 3: dưới 85%: 1đ', 'tiers 0→1 85→3 95→5'],
  ['Nộp đúng hạn: 3đ; chậm 1-5 ngày: 2đ; chậm trên 5 ngày hoặc không nộp: 0đ', 'tiers ≤0→3 ≤5→2 else 0'],
  ['Có: 3đ/Không: 0đ', 'passFail 3'],
  ['Đạt (4 điểm)/Không đạt (0 điểm)', 'passFail 4'],
  ['Đảm bảo an toàn: 2 điểm; để mất an toàn: 0 điểm', 'passFail 2'],
  ['i) Có quy chế: 1 điểm; ii) Mỗi lớp 0,5 điểm, tối đa 2 điểm', 'sum [passFail 1 | perUnit 0.5 max 2] max -', { maximum: '3' }],
  [
    'Ý 1: Có quy chế: 1 điểm; ý 2: mỗi lớp 0,5 điểm, tối đa 2 điểm',
    'sum [passFail 1 | perUnit 0.5 max 2] max -',
    { maximum: '3' },
  ],
  // places by a formula, by tops
  ['Điểm = 11 - thứ hạng', 'places 10 9 8 7 6 5 4 3 2 1 0 beyond -', { maximum: '10' }],
  ['Điểm bằng 6 trừ đi thứ tự xếp hạng của đơn vị', 'places 5 4 3 2 1 0 beyond -'],
  ['Tốp 3: 8đ; tốp 4-6: 5đ; còn lại: 2đ', 'places 8 8 8 5 5 5 beyond 2'],
  ['Top 2: 6 điểm; top 4: 4 điểm; còn lại 1 điểm', 'places 6 6 4 4 beyond 1'],
  // shares written out
  ['Tỷ lệ hoàn thành chỉ tiêu nhân 8 điểm, không quá 8 điểm', 'ratio max 8 target -'],
  ['Đạt bao nhiêu phần trăm kế hoạch được bấy nhiêu phần trăm số điểm', 'ratio max 6 target -', { maximum: '6' }],
  ['Trường cao nhất: 5 điểm; các trường khác: (số lớp của trường : số lớp của trường cao nhất) x 5', 'best max 5'],
  // points in front of what earns them
  ['6đ (Tốt), 4đ (Khá), 2đ (Trung bình)', 'levels Tốt=6 Khá=4 Trung bình=2'],
  ['5 điểm (từ 90% trở lên); 3 điểm (từ 70% đến dưới 90%); 1 điểm (dưới 70%)', 'tiers 0→1 70→3 90→5'],
  ['0,5 điểm (mỗi bài), tối đa 4 điểm', 'perUnit 0.5 max 4'],
  // what lies beyond the rows
  ['Không quá 2 đơn: 4đ; 3-5 đơn: 2đ; nhiều hơn: 0đ', 'tiers ≤2→4 ≤5→2 else 0'],
  ['Từ 90% trở lên: 4đ; từ 75% đến dưới 90%: 2đ; thấp hơn: 0đ', 'tiers 0→0 75→2 90→4'],
  ['Nộp đúng hạn 4 điểm; mỗi ngày chậm trừ 1 điểm cho đến hết', 'penalty 1 max 4 from 4', { maximum: '4' }],
  ['Mỗi năm mở từ 4 lớp trở lên được 5đ, 2-3 lớp được 3đ, dưới 2 lớp 0đ', 'tiers 0→0 2→3 4→5'],
  // kinds of one thing
  [
    'Mỗi hồ sơ chậm đến 3 ngày trừ 0,25 điểm, chậm quá 3 ngày trừ 0,5 điểm, không nộp trừ 1 điểm',
    'penalty Hồ sơ chậm đến 3 ngày=0.25 Chậm quá 3 ngày=0.5 Không nộp=1 max -',
  ],
  // from what a unit is barred
  ['Không đưa vào diện xét thi đua đơn vị có cán bộ bị truy tố', 'bar rank'],
  ['Không đủ điều kiện xét Cờ thi đua nếu không gửi báo cáo', 'bar flagOnly'],
  ['Đưa ra khỏi danh sách đề nghị khen thưởng nếu để xảy ra tham nhũng', 'bar allAwards'],
  // notes that change nothing
  ['Mỗi sáng kiến 1đ; tối đa 4đ; không tính sáng kiến chuyển tiếp', 'perUnit 1 max 4'],
  ['Mỗi sáng kiến 1đ; tối đa 4đ; mỗi sáng kiến chỉ tính 1 lần', 'perUnit 1 max 4'],
  ['Mỗi giáo trình 2đ, tối đa 6đ. Minh chứng: quyết định nghiệm thu', 'perUnit 2 max 6'],
  ['Từ 85% trở lên 4đ, dưới 85% 2đ. Nguồn số liệu: phòng Tổ chức', 'tiers 0→2 85→4'],
  ['Mỗi mô hình 1đ, tối đa 3đ (tính đến hết tháng 10/2025)', 'perUnit 1 max 3'],
  // rows that deny or complete others
  ['Không > 3%: 4đ; > 3%: 0đ', 'tiers ≤3→4 else 0'],
  ['Nộp đúng hạn: 4đ; chậm đến 5 ngày: 2đ; không nộp hoặc chậm trên 5 ngày: 0đ', 'tiers ≤0→4 ≤5→2 else 0'],
  ['Tham dự 100% cuộc họp: 4đ; vắng 1 cuộc: 2đ; vắng từ 2 cuộc: 0đ', 'tiers ≤0→4 ≤1→2 else 0'],
  ['Chấp hành tốt: 4đ; vi phạm 1 lần: 2đ; vi phạm từ 2 lần: 0đ', 'tiers ≤0→4 ≤1→2 else 0'],
  ['Đạt 3 tiêu chí 5đ, 2 tiêu chí 3đ, 1 tiêu chí 1đ, không đạt tiêu chí nào 0đ', 'tiers 0→0 1→1 2→3 3→5'],
  ['Có: 4đ; có nhưng chưa đầy đủ: 2đ; không: 0đ', 'levels Có=4 Có nhưng chưa đầy đủ=2 Không=0'],
  [
    'Giải Nhất: 5đ; Nhì: 4đ; Ba: 3đ; tham gia: 1đ; không tham gia: 0đ',
    'levels Giải Nhất=5 Nhì=4 Ba=3 Tham gia=1 Không tham gia=0',
    { maximum: '5' },
  ],
  // the flag and more is not the flag alone
  ['Không xét cờ thi đua và bằng khen đối với đơn vị có cá nhân vi phạm', 'bar allAwards'],
  ['Không xét bằng khen và cờ thi đua đối với đơn vị có cá nhân vi phạm', 'bar allAwards'],
  ['Không đủ điều kiện xét cờ thi đua, giấy khen nếu nộp hồ sơ chậm', 'bar allAwards'],
  ['Không xét thi đua và cờ đối với đơn vị có cá nhân vi phạm', 'bar rank'],
  ['Không xét Cờ thi đua của khối thi đua đối với đơn vị vi phạm', 'bar flagOnly'],
  ['Đơn vị bị kỷ luật không đủ điều kiện xét tặng cờ thi đua, chỉ được xét bằng khen', 'bar flagOnly'],
  ['Không xét tặng cờ thi đua đối với đơn vị không đăng ký thi đua', 'bar flagOnly'],
  // one of two
  ['a) Mở lớp: 10 điểm; b) hoặc cử người đi học: 10 điểm', 'either [passFail 10 | passFail 10]', { maximum: '10' }],
];
