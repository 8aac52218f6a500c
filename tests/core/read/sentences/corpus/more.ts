import type { CorpusRow } from './corpusRow';

/** Other turns of phrase for the same things: tables of provinces, schools, companies. */
export const others: readonly CorpusRow[] = [
  ['Mỗi giảng viên dạy giỏi cấp Học viện: 2 điểm/giảng viên; tối đa 10 điểm', 'perUnit 2 max 10'],
  ['Có mô hình được nhân rộng: 2 điểm/mô hình (tối đa 4 điểm)', 'perUnit 2 max 4'],
  ['Mỗi đề tài được 2 điểm; tính không quá 3 đề tài; tối đa 6 điểm', 'perUnit 2 max 6'],
  ['Mỗi 01 đồng chí được 01 điểm; không quá 05 điểm', 'perUnit 1 max 5'],
  ['Mỗi tiêu chí thành phần đạt được 0,5 điểm, tổng cộng không quá 5 điểm', 'perUnit 0.5 max 5'],
  ['Thưởng 0,5 điểm cho mỗi sáng kiến, tối đa không quá 02 (hai) điểm', 'bonus 0.5 max 2'],
  [
    'Mỗi sáng kiến cấp tỉnh được công nhận được cộng 3 điểm, cấp cơ sở cộng 1 điểm; tối đa 6 điểm',
    'bonus Sáng kiến cấp tỉnh được công nhận=3 Cấp cơ sở=1 max 6',
  ],
  [
    'Mỗi ấn phẩm xuất bản được 2 điểm, mỗi số bản tin được 1 điểm, tổng không quá 5 điểm',
    'count Ấn phẩm xuất bản=2 Số bản tin=1 max 5',
  ],
  [
    'Một đề tài cấp tỉnh được 3 điểm; một đề tài cấp cơ sở được 1 điểm; tối đa 6 điểm',
    'count Đề tài cấp tỉnh=3 Đề tài cấp cơ sở=1 max 6',
  ],
  [
    'Mỗi cuộc hội thảo khoa học cấp tỉnh: 3 điểm; cấp trường: 2 điểm; cấp khoa: 1 điểm (tối đa 6 điểm)',
    'count Cuộc hội thảo khoa học cấp tỉnh=3 Cấp trường=2 Cấp khoa=1 max 6',
  ],
  [
    'Mỗi công trình được nghiệm thu loại xuất sắc được 5 điểm, loại khá được 4 điểm, loại đạt được 3 điểm',
    'count Công trình được nghiệm thu loại xuất sắc=5 Loại khá=4 Loại đạt=3 max -',
  ],
  [
    'Đạt giải A: 10 điểm/giải; giải B: 7 điểm/giải; giải C: 5 điểm/giải; khuyến khích: 2 điểm/giải',
    'count Giải A=10 Giải B=7 Giải C=5 Khuyến khích=2 max -',
  ],
  ['Giải Nhất, Nhì: 5 điểm; giải Ba: 3 điểm', 'count Giải Nhất=5 Giải Nhì=5 Giải Ba=3 max -'],
  [
    'Tổ chức hội thảo cấp tỉnh: 3 điểm/cuộc; hội thảo cấp trường: 2 điểm/cuộc; tọa đàm: 1 điểm/cuộc; tổng điểm tối đa 6 điểm',
    'count Tổ chức hội thảo cấp tỉnh=3 Hội thảo cấp trường=2 Tọa đàm=1 max 6',
  ],
  [
    'Trừ 1 điểm đối với mỗi trường hợp cán bộ, giảng viên bị kỷ luật khiển trách; trừ 2 điểm đối với trường hợp bị cảnh cáo trở lên',
    'penalty Trường hợp cán bộ, giảng viên bị kỷ luật khiển trách=1 Trường hợp bị cảnh cáo trở lên=2 max -',
  ],
  ['Điểm trừ: Mỗi đơn thư tố cáo đúng trừ 2 điểm, tối đa trừ 10 điểm', 'penalty 2 max 10'],
  ['Không nộp báo cáo trừ 2 điểm', 'penalty 2 max -'],
  ['Mỗi trường hợp chậm trễ/không thực hiện trừ 0,2 điểm, trừ không quá điểm chuẩn của mục này', 'penalty 0.2 max -'],
  ['Trừ 0,5 điểm/1 trường hợp phát hiện cập nhật sai hoặc thiếu thông tin, trừ không quá điểm chuẩn', 'penalty 0.5 max -'],
  ['Mỗi chỉ tiêu không đạt trừ 2 điểm, trừ tối đa bằng số điểm của tiêu chí', 'penalty 2 max -'],
  ['Báo cáo đúng hạn, đầy đủ nội dung được 2 điểm; thiếu nội dung hoặc chậm trừ 0,5 điểm/lần', 'penalty 0.5 max - from 2'],
  ['01 vụ: trừ 2 điểm; 02 vụ: trừ 5 điểm; từ 03 vụ trở lên: trừ 10 điểm', 'tiers ≤0→0 ≤1→-2 ≤2→-5 else -10'],
  [
    'Không để xảy ra vụ việc nào được 10 điểm; xảy ra 01 vụ trừ 5 điểm; từ 02 vụ trở lên không tính điểm',
    'tiers ≤0→10 ≤1→5 else 0',
  ],
  [
    'Đạt từ 90% trở lên: 5 điểm; từ 80% đến 89%: 4 điểm; từ 70% đến 79%: 3 điểm; dưới 70%: 0 điểm',
    'tiers 0→0 70…79→3 80…89→4 90→5',
  ],
  ['Điểm TBCHK từ 3,2 đến 4,0 (4 điểm); từ 2,0 đến 3,19 (2 điểm); dưới 2,0 (0 điểm)', 'tiers 0→0 2…3.19→2 3.2…4→4'],
  ['Điểm TBCHT từ 5 đến cận 6: 2 điểm; từ 6 đến cận 7: 3 điểm; từ 7 điểm trở lên: 4 điểm', 'tiers 5→2 6→3 7→4'],
  [
    'Số tín chỉ thi lại nhỏ hơn 10%: 3 điểm; từ 10% đến 20%: 2 điểm; lớn hơn 20% đến 30%: 1 điểm; >30%: trừ hết điểm',
    'tiers 0→3 10→2 >20→1 >30→0',
  ],
  ['Đạt 50% trở lên được 1/2 số điểm; đạt 100% được điểm tối đa; dưới 50% không được điểm', 'tiers 0→0 50→50% 100→100%'],
  ['Tỷ lệ giải ngân đạt trên 95%: 5 điểm; từ trên 90% đến 95%: 4 điểm; từ 90% trở xuống: 2 điểm', 'tiers ≤90→2 ≤95→4 else 5'],
  ['Số lượng từ 1-2 đề tài: 2 điểm; từ 3-4 đề tài: 4 điểm; từ 5 đề tài trở lên: 6 điểm', 'tiers 1→2 3→4 5→6'],
  ['Đạt tỷ lệ 100% được 5đ; từ 95% - <100% được 4đ; từ 90% - <95% được 3đ; <90% được 0đ', 'tiers 0→0 90→3 95→4 100→5'],
  ['Có 100% cán bộ, giảng viên tham gia: 3 điểm; từ 90% đến dưới 100%: 2 điểm; dưới 90%: 1 điểm', 'tiers 0→1 90→2 100→3'],
  ['Vượt kế hoạch 10 điểm, đạt kế hoạch 8 điểm, không đạt kế hoạch 5 điểm', 'tiers 0→5 100→8 >100→10 of target'],
  [
    'Vượt chỉ tiêu từ 10% trở lên: 10 điểm; vượt dưới 10%: 9 điểm; đạt chỉ tiêu: 8 điểm; không đạt: 0 điểm',
    'tiers 0→0 100→8 >100→9 110→10 of target',
  ],
  [
    'Hoàn thành đúng tiến độ được 5 điểm, chậm tiến độ được 3 điểm, không hoàn thành 0 điểm',
    'levels Hoàn thành đúng tiến độ=5 Chậm tiến độ=3 Không hoàn thành=0',
  ],
  [
    'Không thực hiện: 0 điểm. Thực hiện chưa đầy đủ: 1 điểm. Thực hiện đầy đủ: 2 điểm',
    'levels Không thực hiện=0 Thực hiện chưa đầy đủ=1 Thực hiện đầy đủ=2',
  ],
  ['Đúng hạn 2 điểm, trễ hạn 1 điểm, không nộp 0 điểm', 'levels Đúng hạn=2 Trễ hạn=1 Không nộp=0'],
  [
    'Được tặng Cờ thi đua của Chính phủ: 5 điểm; Bằng khen của Thủ tướng Chính phủ: 4 điểm; Bằng khen cấp bộ: 3 điểm; chỉ tính thành tích cao nhất',
    'levels Được tặng Cờ thi đua của Chính phủ=5 Bằng khen của Thủ tướng Chính phủ=4 Bằng khen cấp bộ=3',
  ],
  [
    'Đạt danh hiệu Tập thể lao động xuất sắc: 10 điểm; Tập thể lao động tiên tiến: 7 điểm; không đạt: 0 điểm',
    'levels Danh hiệu Tập thể lao động xuất sắc=10 Tập thể lao động tiên tiến=7 Không đạt=0',
  ],
  ['Kết quả xếp loại A được 100% số điểm, loại B được 80% số điểm, loại C được 50% số điểm', 'levels A=100% B=80% C=50%'],
  ['A: 10 điểm, B: 8 điểm, C: 5 điểm', 'levels A=10 B=8 C=5'],
  ['Xuất sắc 10đ - Tốt 8đ - Khá 6đ - Trung bình 4đ', 'levels Xuất sắc=10 Tốt=8 Khá=6 Trung bình=4'],
  [
    'Không có cá nhân bị kỷ luật: 5 điểm; có cá nhân bị khiển trách: 3 điểm; có cá nhân bị cảnh cáo trở lên: 0 điểm',
    'levels Không có cá nhân bị kỷ luật=5 Có cá nhân bị khiển trách=3 Có cá nhân bị cảnh cáo trở lên=0',
  ],
  [
    'Có CCHC được công nhận: 1.0 đ; Có CCHC đăng ký nhưng không được công nhận: 0.5 đ; Không có CCHC: 0.0 đ',
    'levels Có CCHC được công nhận=1 Có CCHC đăng ký nhưng không được công nhận=0.5 Không có CCHC=0',
  ],
  ['Có sáng kiến được áp dụng: 3 điểm', 'passFail 3', { maximum: '3', kind: 'points' }],
  [
    'Tỷ lệ học viên tốt nghiệp loại khá, giỏi đạt 70% trở lên được 10 điểm, cứ giảm 5% trừ 1 điểm',
    'ratio max 10 target 70 below 5%→1',
  ],
  ['Cứ giảm 01% so với chỉ tiêu trừ 0,2 điểm', 'ratio max - target - below 1%→0.2'],
  [
    'Hoàn thành kế hoạch được giao: điểm tối đa; không hoàn thành: trừ 1 điểm cho mỗi 10% không đạt',
    'ratio max - target - below 10%→1',
  ],
  [
    'Nếu vượt kế hoạch thì cứ 10% vượt được cộng 1 điểm nhưng không quá 3 điểm',
    'ratio max 0 target - nothing below above 10%→1 to 3',
  ],
  [
    'Đạt 100% chỉ tiêu: 10 điểm; mỗi phần trăm vượt cộng 0,1 điểm (tối đa 12 điểm); mỗi phần trăm hụt trừ 0,1 điểm',
    'ratio max 10 target - below 1%→0.1 above 1%→0.1 to 2',
  ],
  ['Có từ 05 bài trở lên đạt điểm tối đa, thiếu 01 bài trừ 01 điểm', 'ratio max - target 5 below 1→1'],
  ['Từ 3 điển hình trở lên: 3 điểm; mỗi điển hình thiếu trừ 1 điểm', 'ratio max 3 target 3 below 1→1'],
  [
    'Đạt 80% chỉ tiêu trở lên được tính điểm theo tỷ lệ, tối đa 10 điểm; dưới 80% không tính điểm',
    'ratio max 10 target - floor 0.8',
  ],
  ['Điểm đạt được = tỷ lệ hoàn thành x điểm tối đa', 'ratio max - target -'],
  ['Chấm điểm theo tỷ lệ hoàn thành, tối đa 5 điểm', 'ratio max 5 target -'],
  ['Đơn vị có tỷ lệ cao nhất được điểm tối đa, các đơn vị tiếp theo tính theo tỷ lệ tương ứng', 'best max -'],
  ['Xếp nhất: 10 điểm, nhì: 8 điểm, ba: 6 điểm, còn lại 4 điểm', 'places 10 8 6 beyond 4'],
  ['Đơn vị dẫn đầu 10 điểm, đơn vị thứ nhì 9 điểm, đơn vị thứ ba 8 điểm, các đơn vị khác 7 điểm', 'places 10 9 8 beyond 7'],
  [
    'Có văn bản chỉ đạo (1 điểm); có kế hoạch triển khai (1 điểm); có báo cáo kết quả (1 điểm)',
    'sum [passFail 1 | passFail 1 | passFail 1] max -',
  ],
  [
    'Tối đa 15 điểm, trong đó: có kế hoạch 5 điểm, tổ chức thực hiện 5 điểm, báo cáo kết quả 5 điểm',
    'sum [passFail 5 | passFail 5 | passFail 5] max 15',
  ],
  ['Đơn vị nào không đăng ký giao ước thi đua thì không xét thi đua', 'bar rank'],
  ['Loại khỏi danh sách xét thi đua nếu có cán bộ vi phạm pháp luật bị xử lý hình sự', 'bar rank'],
  [
    'Vào muộn giờ học 2 lần trừ 1 điểm, 3 lần trừ 2 điểm, 4 lần trở lên trừ hết điểm',
    'tiers ≤1→6 ≤2→5 ≤3→4 else 0',
    { maximum: '6', kind: 'points' },
  ],
  ['Điểm tối đa 10, mỗi lỗi trừ 1 điểm', 'penalty 1 max - from 10'],
  ['Đoạt giải Nhất: 10đ, Nhì: 8đ, Ba: 6đ', 'count Đoạt giải Nhất=10 Nhì=8 Ba=6 max -'],
  ['Đơn vị đạt cao nhất 10 điểm, mỗi thứ hạng tiếp theo giảm 2 điểm', 'places 10 8 6 4 2 0 beyond 0'],
  ['Đạt chỉ tiêu: 8 điểm; vượt chỉ tiêu: 10 điểm', 'tiers 100→8 >100→10 of target'],
  [
    'Hoàn thành 100%: 20 điểm; hoàn thành từ 80 đến 99%: 15 điểm; từ 50 đến 79%: 10 điểm; dưới 50%: 0 điểm',
    'tiers 0→0 50…79→10 80…99→15 100→20',
  ],
  ['Mở được từ 10 lớp trở lên: 10 điểm; cứ thiếu 01 lớp trừ 01 điểm', 'ratio max 10 target 10 below 1→1'],
  [
    'Có 01 cán bộ bị kỷ luật khiển trách trừ 02 điểm, cảnh cáo trừ 03 điểm, cách chức trừ 05 điểm',
    'penalty Cán bộ bị kỷ luật khiển trách=2 Cảnh cáo=3 Cách chức=5 max -',
  ],
];
