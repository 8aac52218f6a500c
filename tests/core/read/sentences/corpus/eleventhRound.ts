import type { CorpusRow } from './corpusRow';

/** What a sixth round of strangers wrote, as they wrote it; what each sentence means was written down by them before it was read. */
export const eleventhRound: readonly CorpusRow[] = [
  // tiers
  [
    'Tỷ lệ viên chức, người lao động được xếp loại hoàn thành xuất sắc nhiệm vụ đạt từ 20% trở lên được tính 05 điểm; từ 15% đến dưới 20% được tính 04 điểm; từ 10% đến dưới 15% được tính 03 điểm; dưới 10% không được tính điểm.',
    'tiers 0→0 10→3 15→4 20→5',
    { maximum: '5' },
  ],
  ['Đạt tư 80% trở lên 5đ, tu 60% đến duới 80% 3đ, còn lai 1đ', 'tiers 0→1 60→3 80→5', { maximum: '5' }],
  ['Gửi báo cáo đúng hạn hoặc sớm hơn 2đ; muộn 1 đến 3 ngày 1đ; muộn trên 3 ngày 0đ', 'tiers ≤0→2 ≤3→1 else 0', { maximum: '2' }],
  ['Trên 50%: 5 điểm / Từ 30% đến 50%: 3 điểm / Dưới 30%: 1 điểm', 'tiers 0→1 30→3 >50→5', { maximum: '5' }],
  [
    'Dự đủ 4 cuộc họp cụm 4 điểm, dự 3 cuộc 3 điểm, dự 2 cuộc 1,5 điểm, dự 1 cuộc hoặc không dự cuộc nào 0 điểm',
    'tiers 0→0 2→1.5 3→3 4→4',
    { maximum: '4' },
  ],
  ['Không có HV thi lại 3đ; có 1-5 HV 2đ; có 6-10 HV 1đ; trên 10 HV 0đ', 'tiers ≤0→3 ≤5→2 ≤10→1 else 0', { maximum: '3' }],
  ['≥ 95%: 10đ; từ 90% - <95%: 8đ; từ 80% - <90%: 6đ; <80%: 0đ', 'tiers 0→0 80→6 90→8 95→10', { maximum: '10' }],
  [
    '+ Từ 15 bài trở lên: 6đ\n+ Từ 10 đến 14 bài: 4đ\n+ Từ 5 đến 9 bài: 2đ\n+ Dưới 5 bài: 0đ',
    'tiers 0→0 5→2 10→4 15→6',
    { maximum: '6' },
  ],
  // counted one by one, or by blocks
  ['Điểm = số bài bảo vệ nền tảng tư tưởng được đăng x 0,2 (≤ 5đ)', 'perUnit 0.2 max 5', { maximum: '5' }],
  [
    'Cứ 3 chuyên đề bồi dưỡng biên soạn mới được 1 điểm (lẻ ra không tính), không quá 4 điểm',
    'perUnit 1 by 3 max 4',
    { maximum: '4' },
  ],
  ['01 bài đăng tạp chí có chỉ số ISSN = 1,5đ (tính tối đa 04 bài)', 'perUnit 1.5 max 6', { maximum: '6' }],
  ['Mỗi lượt GV đi thực tế cơ sở từ 01 tháng trở lên: hai điểm. Cao nhất: tám điểm', 'perUnit 2 max 8', { maximum: '8' }],
  [
    '- Đề tài cấp tỉnh: 2đ/đề tài, tối đa 4đ\n- Đề tài cấp trường: 1đ/đề tài, tối đa 4đ',
    'sum [perUnit 2 max 4 | perUnit 1 max 4] max -',
    { maximum: '8' },
  ],
  [
    '2 đề tài đầu là định mức, không tính điểm. Từ đề tài thứ 3 trở đi mỗi đề tài 2đ, trần 6đ',
    'perUnit 2 free 2 max 6',
    { maximum: '6' },
  ],
  [
    'Xuất bản Bản tin nội bộ của trường (mỗi số phát hành tính 0,5đ, đủ 4 số là 2đ, nhiều hơn cũng chỉ 2đ)',
    'perUnit 0.5 max 2',
    { maximum: '2' },
  ],
  [
    'Mỗi sáng kiến, giải pháp được Hội đồng sáng kiến cấp cơ sở công nhận trong năm được tính 0,5 điểm; tổng số điểm của nội dung này không vượt quá 04 điểm.',
    'perUnit 0.5 max 4',
    { maximum: '4' },
  ],
  ['0,25đ/tin, bài đăng trang TTĐT của trường; tối đa 3đ', 'perUnit 0.25 max 3', { maximum: '3' }],
  // kinds of items
  [
    'Mỗi sách chuyên khảo được xuất bản tính 03 điểm, mỗi giáo trình tính 02 điểm, mỗi tài liệu tham khảo tính 01 điểm; tổng điểm của tiêu chí tối đa là 08 điểm.',
    'count Sách chuyên khảo được xuất bản=3 Giáo trình=2 Tài liệu tham khảo=1 max 8',
    { maximum: '8' },
  ],
  [
    'GV dạy giỏi\n. toàn quốc: 3đ/người\n. cấp tỉnh: 2đ/người\n. cấp trường: 0,5đ/người\n(tối đa 6đ)',
    'count GV dạy giỏi toàn quốc=3 Cấp tỉnh=2 Cấp trường=0.5 max 6',
    { maximum: '6' },
  ],
  [
    'Đề tài cấp bộ 4đ/đề tài, cấp tỉnh 3đ/đề tài, cấp trường 1đ/đề tài; cộng lại không quá 10đ',
    'count Đề tài cấp bộ=4 Cấp tỉnh=3 Cấp trường=1 max 10',
    { maximum: '10' },
  ],
  // against a target
  ['Đạt 100% KH mở lớp trở lên: 8đ. Không đạt: lấy tỷ lệ % thực hiện nhân với 8đ.', 'ratio max 8 target -', { maximum: '8' }],
  [
    'Tỷ lệ HV bỏ học: bằng hoặc thấp hơn mức cụm giao được 4đ; cao hơn thì = mức giao : tỷ lệ thực tế x 4',
    'ratio max 4 target - lower',
    { maximum: '4' },
  ],
  [
    'Đơn vị hoàn thành từ 100% chỉ tiêu đào tạo, bồi dưỡng được giao trở lên được tính 12 điểm; trường hợp hoàn thành dưới 100% thì số điểm bằng tỷ lệ hoàn thành nhân với 12; hoàn thành dưới 50% chỉ tiêu thì không được tính điểm.',
    'ratio max 12 target - floor 0.5',
    { maximum: '12' },
  ],
  [
    'Số HV thực tế so với chỉ tiêu giao: đủ hoặc vượt được 6 điểm, hụt bao nhiêu % thì giảm bấy nhiêu % của 6 điểm',
    'ratio max 6 target -',
    { maximum: '6' },
  ],
  ['Kết quả/chỉ tiêu x 10đ, tối đa 10đ; đạt dưới 60% chỉ tiêu thì 0đ', 'ratio max 10 target - floor 0.6', { maximum: '10' }],
  [
    'Đủ 100% định mức giờ giảng 5đ; cứ thiếu trọn 5% trừ 0,5đ (thiếu chưa đủ 5% không trừ), trừ đến hết điểm',
    'ratio max 5 target - below 5%→0.5',
    { maximum: '5' },
  ],
  [
    'Dat 100% chi tieu: 5 diem; khong dat tinh theo ty le; duoi 70% khong co diem',
    'ratio max 5 target - floor 0.7',
    { maximum: '5' },
  ],
  [
    'Trường hợp kết quả thực hiện không thấp hơn chỉ tiêu đã ký kết trong Giao ước thi đua, đơn vị được tính đủ 15 điểm. Trường hợp thấp hơn chỉ tiêu, điểm được tính theo tỷ lệ phần trăm hoàn thành so với 15 điểm.',
    'ratio max 15 target -',
    { maximum: '15' },
  ],
  [
    'Vượt kế hoạch: cứ mỗi 10% vượt được cộng 1 điểm (vượt lẻ chưa đủ 10% không cộng), cộng tối đa 3 điểm',
    'ratio max 0 target - nothing below above 10%→1 to 3',
    { maximum: '3' },
  ],
  // against the cluster
  [
    'Đơn vị hoàn thành chỉ tiêu được tính 02 điểm; không hoàn thành được tính theo tỷ lệ hoàn thành của 02 điểm. Đơn vị vượt chỉ tiêu cao nhất Cụm được tính 04 điểm; đơn vị vượt chỉ tiêu khác được tính 02 điểm cộng với 02 điểm nhân tỷ số giữa mức vượt của đơn vị và mức vượt cao nhất Cụm.',
    'leader max 4',
    { maximum: '4' },
  ],
  [
    'Trường có nhiều bài đăng nhất cụm 6đ, các trường khác = số bài của trường / số bài của trường nhiều nhất x 6đ',
    'best max 6',
    { maximum: '6' },
  ],
  [
    'Đơn vị có tỷ lệ cao nhất Cụm được 10 điểm, đơn vị thấp nhất được 5 điểm; điểm của các đơn vị còn lại được nội suy tuyến tính giữa hai mức nêu trên.',
    'minMax 5 to 10',
    { maximum: '10' },
  ],
  [
    'Chưa đạt chỉ tiêu: 5đ x tỷ lệ đạt; đạt đúng chỉ tiêu: 5đ; vượt và dẫn đầu cụm: 10đ; vượt nhưng không dẫn đầu: 5đ + 5đ x (% vượt của trường / % vượt của trường dẫn đầu)',
    'leader max 10',
    { maximum: '10' },
  ],
  // places
  [
    'Hội thao cụm: nhất 5đ, nhì 4đ, ba 3đ, các đội khác có dự 1đ, không dự 0đ',
    'levels Nhất=5 Nhì=4 Ba=3 Có dự=1 Không dự=0',
    { maximum: '5' },
  ],
  [
    'Hạng 1: 20; hạng 2: 16; hạng 3: 12; hạng 4 đến 7: 8; từ hạng 8 trở xuống: 4 (đơn vị: điểm)',
    'places 20 16 12 8 8 8 8 beyond 4',
    { maximum: '20' },
  ],
  [
    'Xếp thứ nhất được 10 điểm, cứ xuống một bậc giảm 1 điểm; từ thứ mười trở xuống đều 1 điểm',
    'places 10 9 8 7 6 5 4 3 2 beyond 1',
    { maximum: '10' },
  ],
  // levels
  [
    'HTXS nhiệm vụ: 10 - HT tốt: 8 - HT: 5 - Không HT: 0 (điểm)',
    'levels HTXS nhiệm vụ=10 HT tốt=8 HT=5 Không HT=0',
    { maximum: '10' },
  ],
  [
    'Công đoàn trường: vững mạnh xuất sắc 2đ; vững mạnh 1,5đ; các mức khác 0đ',
    'levels Vững mạnh xuất sắc=2 Vững mạnh=1.5 Các mức khác=0',
    { maximum: '2' },
  ],
  [
    'Xếp loại Tốt hưởng 100% điểm chuẩn, Khá 75%, Trung bình 50%, Yếu 0%',
    'levels Tốt=8 Khá=6 Trung bình=4 Yếu=0',
    { maximum: '8' },
  ],
  [
    'Kết quả phân loại cơ quan đạt tiêu chuẩn "An toàn về an ninh, trật tự": loại Xuất sắc được 03 điểm; loại Khá được 02 điểm; loại Trung bình được 01 điểm; loại Yếu hoặc không được phân loại thì không tính điểm.',
    'levels Xuất sắc=3 Khá=2 Trung bình=1 Yếu=0 Không được phân loại=0',
    { maximum: '3' },
  ],
  ['Loại A 4đ / loại B 3đ / loại C 1đ / loại D không điểm', 'levels A=4 B=3 C=1 D=0', { maximum: '4' }],
  // done or not
  ['Để xảy ra đơn thư vượt cấp: 0đ; không để xảy ra: 4đ', 'passFail 4', { maximum: '4' }],
  [
    'Việc ký kết Giao ước thi đua và đăng ký danh hiệu thi đua đúng thời hạn do Cụm trưởng thông báo được tính 02 điểm; không thực hiện hoặc thực hiện không đúng thời hạn thì không được tính điểm.',
    'passFail 2',
    { maximum: '2' },
  ],
  ['Ban hành KH thi đua trước ngày 31/3 được 3đ, ban hành sau hoặc không ban hành = 0đ', 'passFail 3', { maximum: '3' }],
  ['Có quyết định công nhận trường chính trị chuẩn mức 1: 10đ; chưa có: 0đ', 'passFail 10', { maximum: '10' }],
  // one of two rules
  [
    'Mỗi hội thảo khoa học cấp tỉnh trở lên được tính 03 điểm, tối đa 06 điểm; hoặc mỗi tọa đàm khoa học cấp trường được tính 01 điểm, tối đa 04 điểm. Đơn vị chỉ được tính điểm theo một phương án, phương án có số điểm cao hơn.',
    'either [perUnit 3 max 6 | perUnit 1 max 4]',
    { maximum: '6' },
  ],
  [
    'Có đề tài cấp tỉnh nghiệm thu trong năm 5đ, hoặc mỗi đề tài cấp trường 1đ nhưng không quá 4đ; lấy phương án điểm cao hơn',
    'either [passFail 5 | perUnit 1 max 4]',
    { maximum: '5' },
  ],
  // on top
  [
    'Điểm cộng: Bằng khen Thủ tướng 2đ/bằng, Bằng khen UBND tỉnh 1đ/bằng; tổng cộng thêm tối đa 5đ',
    'bonus Bằng khen Thủ tướng=2 Bằng khen UBND tỉnh=1 max 5',
    { maximum: '5' },
  ],
  ['Thưởng 2 điểm cho trường đăng cai hội nghị cụm trong năm', 'bonus once 2 max -', { maximum: '2' }],
  ['+3đ/giải cấp quốc gia, cộng không quá 6đ', 'bonus 3 max 6', { maximum: '6', kind: 'bonus' }],
  [
    'Đơn vị được tặng thưởng Huân chương Lao động các hạng trong năm xét thi đua được cộng 03 điểm cho mỗi Huân chương; tổng số điểm cộng theo khoản này không quá 06 điểm.',
    'bonus 3 max 6',
  ],
  // taken away
  [
    'Đơn vị để xảy ra vi phạm quy chế thi, kiểm tra, bị cấp có thẩm quyền kết luận bằng văn bản thì bị trừ 05 điểm đối với mỗi vụ việc; tổng số điểm trừ không quá 10 điểm.',
    'penalty 5 max 10',
  ],
  [
    'Kỷ luật đảng viên: khiển trách trừ 1đ/người, cảnh cáo trừ 2đ/người, cách chức trừ 3đ/người, khai trừ trừ 5đ/người (không khống chế điểm trừ)',
    'penalty Kỷ luật đảng viên khiển trách=1 Cảnh cáo=2 Cách chức=3 Khai trừ=5 max -',
  ],
  ['Gửi sai biểu mẫu trừ 0,2 điểm mỗi biểu (trừ không quá 1 điểm)', 'penalty 0.2 max 1', { maximum: '1' }],
  [
    'Nộp chậm báo cáo: -0,5đ/lần; không nộp: -1đ/lần; trừ tối đa 3đ',
    'penalty Nộp chậm báo cáo=0.5 Không nộp=1 max 3',
    { maximum: '3' },
  ],
  ['Dự đủ các cuộc họp cụm được 3 điểm; vắng 01 cuộc trừ 01 điểm, trừ tối đa 3 điểm', 'penalty 1 max 3 from 3', { maximum: '3' }],
  // bars
  [
    'Không xét tặng danh hiệu thi đua, hình thức khen thưởng đối với đơn vị đang trong thời gian cơ quan có thẩm quyền xem xét thi hành kỷ luật hoặc đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm.',
    'bar allAwards',
  ],
  ['Không xét khen thưởng: trường có lãnh đạo bị kỷ luật từ khiển trách trở lên trong năm', 'bar allAwards'],
  ['Đơn vị không đăng ký thi đua từ đầu năm thì không được đề nghị tặng Cờ thi đua của Giám đốc Học viện.', 'bar flagOnly'],
  ['Chưa gửi hồ sơ về cụm trước 15/11 thì không đưa vào bình xét', 'bar rank'],
];
