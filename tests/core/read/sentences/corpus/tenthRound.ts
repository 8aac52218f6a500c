import type { CorpusRow } from './corpusRow';

/** What a fifth round of strangers taught, in words of our own: places in words, the leader's half, formulas, norms, credits above the target. */
export const tenthRound: readonly CorpusRow[] = [
  // places beyond the tenth, Roman places, the last ones together, a least that is left
  [
    'Hạng nhất 15 điểm, hạng nhì 12 điểm, từ hạng ba đến hạng mười một 6 điểm, còn lại 1 điểm',
    'places 15 12 6 6 6 6 6 6 6 6 6 beyond 1',
  ],
  [
    'Xếp từ thứ nhất đến thứ mười hai được 8 điểm; từ thứ mười ba trở xuống được 4 điểm',
    'places 8 8 8 8 8 8 8 8 8 8 8 8 beyond 4',
  ],
  ['Từ bài thứ hai mươi mốt trở đi, mỗi bài được 0,1 điểm, tối đa 2 điểm', 'perUnit 0.1 free 20 max 2'],
  ['Xếp thứ I: 9đ, thứ II: 7đ, thứ III: 5đ, còn lại 3đ', 'places 9 7 5 beyond 3'],
  [
    'Hội diễn của Cụm: đơn vị xếp thứ nhất được 12 điểm, thứ hai được 9 điểm, các đơn vị xếp từ thứ ba trở xuống được 5 điểm',
    'places 12 9 beyond 5',
  ],
  ['Thứ nhất 6 điểm, mỗi bậc sau giảm 2 điểm, không có hạng nào dưới 1 điểm', 'places 6 4 2 beyond 1'],
  // the leader of the cluster, as its regulation is worded by others
  [
    'Chưa đạt kế hoạch: 1/2 điểm x tỷ lệ đạt; đạt: 1/2 điểm; vượt và đứng đầu cụm: đủ điểm; vượt nhưng không đứng đầu: 1/2 điểm + 1/2 điểm x phần vượt so với đơn vị đứng đầu',
    'leader max 16',
    { maximum: '16' },
  ],
  [
    'Tiêu chí 12đ: đạt 100% kế hoạch 6đ, chưa đạt lấy 6đ nhân tỷ lệ hoàn thành, đơn vị có tỷ lệ vượt cao nhất 12đ, đơn vị vượt khác 6đ cộng thêm phần của 6đ còn lại theo tỷ lệ vượt của mình chia tỷ lệ vượt cao nhất',
    'leader max 12',
    { maximum: '12' },
  ],
  [
    'Đạt chỉ tiêu hưởng một nửa số điểm, không đạt nhân theo tỷ lệ. Đơn vị dẫn đầu Cụm hưởng trọn số điểm; các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu',
    'leader max 8',
    { maximum: '8' },
  ],
  [
    'Hoàn thành chỉ tiêu được một nửa số điểm; không hoàn thành tính theo tỷ lệ của một nửa số điểm đó; đơn vị dẫn đầu được toàn bộ số điểm; các đơn vị vượt chỉ tiêu khác được cộng thêm theo tỷ lệ mức vượt so với mức vượt của đơn vị dẫn đầu',
    'leader max 14',
    { maximum: '14' },
  ],
  [
    'Đạt kế hoạch: 50% điểm chuẩn. Không đạt: 50% điểm chuẩn nhân với tỷ lệ đạt. Vượt cao nhất Cụm: 100% điểm chuẩn. Vượt nhưng không cao nhất: 50% điểm chuẩn cộng 50% điểm chuẩn nhân với thương số giữa tỷ lệ vượt của trường và tỷ lệ vượt của trường dẫn đầu',
    'leader max 18',
    { maximum: '18' },
  ],
  // against the best one
  [
    'Lấy kết quả của đơn vị cao nhất làm chuẩn 100% ứng với 9 điểm, kết quả của các đơn vị khác được quy đổi tương ứng',
    'best max 9',
    { maximum: '9' },
  ],
  [
    'Trường có số bài báo nhiều nhất được 6 điểm; điểm của các trường còn lại được xác định theo tỷ lệ giữa số bài báo của trường đó và số bài báo của trường cao nhất',
    'best max 6',
  ],
  [
    'Đơn vị có số đơn thư thấp nhất được 5 điểm; điểm của mỗi đơn vị khác bằng số đơn thư thấp nhất chia cho số đơn thư của đơn vị đó nhân với 5',
    'best max 5 lower',
  ],
  // formulas
  ['Số tiêu chí văn hóa đạt được chia 20 nhân 4 điểm', 'ratio max 4 target 20', { maximum: '4' }],
  ['Lấy số nội dung hoàn thành chia cho 12 rồi nhân với 6 điểm, tối đa 6 điểm', 'ratio max 6 target 12'],
  ['Kết quả thực hiện/chỉ tiêu x 8đ (tối đa 8đ)', 'ratio max 8 target -'],
  ['Điểm = 12 x (số lượt học viên / số giao). Trên 100% vẫn 12đ, dưới 60% = 0đ', 'ratio max 12 target - floor 0.6'],
  ['0,5đ x số chuyên san đã phát hành (tối đa 6 số)', 'perUnit 0.5 max 3'],
  ['Số điểm của mục này bằng số sáng kiến được công nhận nhân với 1,5 điểm, song không quá 6 điểm', 'perUnit 1.5 max 6'],
  [
    'Điểm của nội dung bằng điểm chuẩn nhân với tỷ lệ giữa số lớp thực tế mở và số lớp theo kế hoạch, nhưng không vượt quá điểm chuẩn',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  [
    'Tỷ lệ thu hồi đạt 90% trở lên được 6 điểm; đạt dưới 90% thì lấy tỷ lệ đạt được chia cho 90% rồi nhân với 6 điểm',
    'ratio max 6 target 90',
  ],
  [
    'Việc chấm điểm căn cứ vào tỷ lệ hồ sơ giải quyết đúng hạn, theo đó đơn vị đạt 100% được 5 điểm, các đơn vị khác được 5 điểm nhân với tỷ lệ nói trên, riêng đơn vị có tỷ lệ dưới 60% thì không được điểm',
    'ratio max 5 target - floor 0.6',
  ],
  // points above the full mark, as far as a limit lets them
  [
    'Đạt 100% kế hoạch được 5 điểm, vượt kế hoạch thì điểm được tăng theo tỷ lệ vượt nhưng tối đa bằng 150% số điểm, không đạt thì giảm theo tỷ lệ',
    'ratio max 5 target - up to ×1.5',
  ],
  [
    'Đạt chỉ tiêu được 10 điểm, vượt chỉ tiêu được tính thêm điểm theo tỷ lệ, cộng tối đa 3 điểm; không đạt tính theo tỷ lệ',
    'ratio max 10 target - up to ×1.3',
    { maximum: '10' },
  ],
  [
    'Điểm tính theo tỷ lệ hoàn thành chỉ tiêu, không vượt quá 110% điểm chuẩn',
    'ratio max 20 target - up to ×1.1',
    { maximum: '20' },
  ],
  // norms, shortfalls, steps
  ['Chi tiếp khách nhỏ hơn hoặc bằng dự toán: 3đ; vượt dự toán: 0đ', 'ratio max 3 target - lower nothing below'],
  ['Tỷ lệ giảng viên dự giờ ≥ 70%: đủ 4 điểm; thấp hơn 70% thì cứ 5% thiếu trừ 0,5 điểm', 'ratio max 4 target 70 below 5%→0.5'],
  [
    'Thực hiện đủ giờ giảng: 6 điểm; cứ thiếu 10% trừ 2 điểm; thiếu từ 30% trở lên 0 điểm',
    'ratio max 6 target - floor 0.7 below 10%→2',
  ],
  [
    'Đơn vị chưa được giao chỉ tiêu thì không chấm tiêu chí này; đơn vị đạt 100% chỉ tiêu trở lên được 8 điểm, dưới 100% thì cứ thiếu 5% trừ 1 điểm và thiếu quá 40% thì không được điểm',
    'ratio max 8 target - floor 0.6 below 5%→1',
  ],
  [
    'Vượt kế hoạch được giao: mỗi 2% vượt cộng 0,2đ, cộng tối đa 1đ (đạt đúng kế hoạch không cộng)',
    'ratio max 0 target - nothing below above 2%→0.2 to 1',
  ],
  [
    'Tỷ lệ chuyên cần dưới 85% không tính điểm; từ 85% trở lên, cứ mỗi 3% tăng thêm so với mốc 85% được 1 điểm, tối đa 5 điểm',
    'ratio max 0 target 85 nothing below above 3%→1 to 5',
  ],
  ['Đạt từ 30% giảng viên chính trở lên được 6 điểm; thấp hơn mức 30% thì tính theo tỷ lệ tương ứng', 'ratio max 6 target 30'],
  [
    'Chỉ tiêu 6 buổi; đủ 6 buổi 5đ, buổi thứ 7 trở đi cộng 0,5đ/buổi nhưng tổng không quá 7đ; thiếu 1 buổi trừ 1đ',
    'ratio max 5 target 6 below 1→1 above 1→0.5 to 2',
  ],
  // tables
  [
    'Tỷ lệ đảng viên không hoàn thành nhiệm vụ dưới 2%: 4 điểm; từ 2% đến dưới 5%: 2 điểm; từ 5% trở lên không được điểm',
    'tiers 0→4 2→2 5→0',
  ],
  [
    'Không tính điểm nếu số giờ nghiên cứu thấp hơn 100 giờ; được 6 điểm nếu đạt từ 180 giờ trở lên; ở giữa hai mức này được 4 điểm',
    'tiers 0→0 100→4 180→6',
  ],
  ['Số hóa ở 100% hồ sơ được 4 điểm, ở ít nhất 70% hồ sơ được 2 điểm, dưới mức đó không được điểm', 'tiers 0→0 70→2 100→4'],
  ['Dự đủ 5/5 cuộc họp: 5 điểm; 4/5: 3 điểm; 3/5 trở xuống: 1 điểm', 'tiers 0→1 4→3 5→5'],
  [
    'Mức trừ điểm do chậm nộp bảng điểm được tính như sau: chậm từ 01 đến 03 ngày trừ 0,5 điểm, chậm từ 04 đến 07 ngày trừ 1 điểm, chậm trên 07 ngày trừ 1,5 điểm',
    'tiers ≤0→0 ≤3→-0.5 ≤7→-1 else -1.5',
  ],
  [
    'Không có viên chức vi phạm thì được 6 điểm, có 1 viên chức trừ 2 điểm, 2 viên chức trừ 4 điểm, từ 3 viên chức trở lên coi như mất hết điểm',
    'tiers ≤0→6 ≤1→4 ≤2→2 else 0',
    { maximum: '6' },
  ],
  // levels
  [
    'Công tác lưu trữ được đánh giá theo ba mức: mức tốt tương ứng 4 điểm, mức khá tương ứng 3 điểm, mức đạt tương ứng 1 điểm',
    'levels Tốt=4 Khá=3 Đạt=1',
  ],
  [
    'Chi đoàn hoàn thành xuất sắc: điểm tuyệt đối; hoàn thành tốt: 60% số điểm; hoàn thành: 40% số điểm',
    'levels Hoàn thành xuất sắc=5 Hoàn thành tốt=3 Hoàn thành=2',
    { maximum: '5' },
  ],
  ['Hội thi văn nghệ: nhất 6đ, nhì 5đ, ba 4đ, tham gia 2đ', 'levels Nhất=6 Nhì=5 Ba=4 Tham gia=2', { maximum: '6' }],
  [
    'Trong các danh hiệu đạt được, trường chỉ được tính một danh hiệu cao nhất để chấm điểm: Cờ của Chính phủ 6 điểm, Bằng khen của Thủ tướng 4 điểm, Bằng khen cấp tỉnh 3 điểm',
    'levels Cờ của Chính phủ=6 Bằng khen của Thủ tướng=4 Bằng khen cấp tỉnh=3',
  ],
  ['Trường đã đạt chuẩn mức độ 2 được 6 điểm; trường chưa đạt chuẩn không có điểm', 'passFail 6'],
];

/** Counts, sums and conditions of the same round. */
export const tenthRoundOfCounts: readonly CorpusRow[] = [
  // kinds below a limit that leaves room for several of them
  [
    'Tham luận quốc tế 1đ; tham luận trong nước 0,4đ; bài kỷ yếu 0,2đ (tối đa 3đ)',
    'count Tham luận quốc tế=1 Tham luận trong nước=0.4 Bài kỷ yếu=0.2 max 3',
  ],
  [
    'Cờ thi đua: 5 điểm; Bằng khen của Chủ tịch tỉnh hoặc Giám đốc Học viện: 3 điểm; tổng điểm khen thưởng không vượt quá 8 điểm',
    'count Cờ thi đua=5 Bằng khen của Chủ tịch tỉnh hoặc Giám đốc Học viện=3 max 8',
  ],
  // limits of a period and of a year in things
  ['Đăng tin: 0,2đ/tin, mỗi quý tính tối đa 5 tin', 'perUnit 0.2 max 3 each quarter 1', { maximum: '3' }],
  ['Mỗi buổi tọa đàm được 1 điểm, không quá 2 buổi/học kỳ', 'perUnit 1 max - each semester 2'],
  ['Mỗi số nội san được 0,5 điểm; mỗi năm tính tối đa 06 số', 'perUnit 0.5 max 3'],
  // what is free, and how large each must be
  [
    'Ngoài 03 hội thảo theo kế hoạch, từ hội thảo thứ tư trở đi mỗi hội thảo được tính 1 điểm; điểm tối đa là 4 điểm',
    'perUnit 1 free 3 max 4',
  ],
  ['Cán bộ luân chuyển từ 12 tháng trở lên, mỗi đồng chí 1đ. Không khống chế.', 'perUnit 1 max -'],
  ['Mỗi 50 đầu sách mới được 0,5 điểm, không quá 3 điểm', 'perUnit 0.5 by 50 max 3'],
  ['Mỗi bài đăng báo được cộng dồn 0,3 điểm cho đến khi đạt mức tối đa 3 điểm', 'perUnit 0.3 max 3'],
  ['Mỗi sáng kiến 2 điểm cho đến khi đủ 8 điểm', 'perUnit 2 max 8'],
  // deductions
  [
    'Mỗi báo cáo nộp muộn so với thời hạn quy định bị trừ 0,25 điểm; mỗi báo cáo không nộp bị trừ 1 điểm',
    'penalty Báo cáo nộp muộn so với thời hạn quy định=0.25 Báo cáo không nộp=1 max -',
  ],
  [
    'Trường hợp tất cả các phòng đều có nội quy và được kiểm tra thì được 3 điểm, mỗi phòng không có nội quy trừ 0,5 điểm, mỗi phòng không được kiểm tra trừ 0,25 điểm, điểm còn lại không thấp hơn 0',
    'penalty Phòng không có nội quy=0.5 Phòng không được kiểm tra=0.25 max - from 3',
  ],
  // sums
  [
    'Tổng 6 điểm, gồm: ban hành quy chế (2 điểm); tổ chức tập huấn (1 điểm); kiểm tra, giám sát (3 điểm)',
    'sum [passFail 2 | passFail 1 | passFail 3] max 6',
    { maximum: '6' },
  ],
  [
    'Tỷ lệ đoàn viên khá từ 80% trở lên: 2 điểm; tỷ lệ đoàn viên giỏi từ 20% trở lên: 2 điểm; mỗi nội dung không đạt mức trên thì không tính điểm của nội dung đó',
    'sum [tiers 0→0 80→2 | tiers 0→0 20→2] max -',
    { maximum: '4' },
  ],
  [
    'Mỗi tập thể được khen được 3 điểm, mỗi cá nhân được khen được 0,5 điểm, trong đó số điểm của cá nhân không quá 2 điểm và tổng số điểm cả tập thể và cá nhân không quá 8 điểm',
    'sum [perUnit 3 max - | perUnit 0.5 max 2] max 8',
    { maximum: '8' },
  ],
  [
    'Có đề án được 3 điểm, cứ thêm 01 mô hình được thêm 1 điểm cho đến khi đủ 6 điểm',
    'sum [passFail 3 | perUnit 1 max -] max 6',
    { maximum: '6' },
  ],
  [
    'Có quy chế được 2 điểm; mỗi hội nghị được cộng thêm 0,5 điểm, tối đa 3 điểm',
    'sum [passFail 2 | perUnit 0.5 max 3] max -',
    { maximum: '5' },
  ],
  [
    'Xây dựng đề án (2 điểm), khảo sát ít nhất 3 đơn vị (1 điểm), mỗi báo cáo chuyên đề thêm 0,5 điểm nhưng phần này không quá 2 điểm',
    'sum [passFail 2 | tiers 0→0 3→1 | perUnit 0.5 max 2] max -',
    { maximum: '5' },
  ],
  // one of several
  [
    'Tổ chức hội thảo cấp bộ 5đ hoặc mỗi hội thảo cấp trường 1đ, tối đa 3đ (tính 1 trong 2)',
    'either [passFail 5 | perUnit 1 max 3]',
    { maximum: '5' },
  ],
  [
    'Có Cờ của tỉnh được 5 điểm hoặc có Bằng khen của tỉnh được 3 điểm; nếu có cả hai thì chỉ tính danh hiệu cao nhất',
    'either [passFail 5 | passFail 3]',
    { maximum: '5' },
  ],
  [
    'Đơn vị được chọn một trong hai phương án: (1) chủ trì 01 đề tài cấp tỉnh: 6 điểm; hoặc (2) tham gia ít nhất 03 đề tài do đơn vị khác chủ trì: 3 điểm',
    'either [passFail 6 | tiers 0→0 3→3]',
    { maximum: '6' },
  ],
  // typed, barred
  ['HĐ chấm trực tiếp, tối đa 8đ', 'manual', { maximum: '8' }],
  ['Ban tổ chức xem xét minh chứng và cho điểm trong khoảng từ 0 đến 6 điểm', 'manual', { maximum: '6' }],
  ['Giữa hai mốc tính nội suy tuyến tính: đạt 50% trở xuống được 0 điểm, đạt 80% trở lên được 6 điểm', 'goalposts 50→0 80→6'],
  [
    'Điểm của đơn vị được nội suy tuyến tính giữa hai mốc: đạt 40% trở xuống được 0 điểm, đạt 100% được 12 điểm',
    'goalposts 40→0 100→12',
  ],
  ['Không xét TĐ: đơn vị có đảng viên bị kỷ luật', 'bar rank'],
  ['Đơn vị để xảy ra mất an toàn: không xếp loại hoàn thành xuất sắc nhiệm vụ', 'bar ceiling Hoàn thành tốt nhiệm vụ'],
];
