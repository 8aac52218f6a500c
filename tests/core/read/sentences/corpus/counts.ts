import type { CorpusRow } from './corpusRow';

/** So many points for each: lectures, articles, inspections, classes. */
export const counts: readonly CorpusRow[] = [
  ['Mỗi đề tài khoa học cấp tỉnh được nghiệm thu được 2 điểm, tối đa 6 điểm', 'perUnit 2 max 6'],
  ['Mỗi chuyên đề ngoại khóa được 01 điểm; tối đa không quá 04 điểm', 'perUnit 1 max 4'],
  ['Mỗi bài viết đăng trên Tạp chí Lý luận chính trị: 1,5 điểm (tối đa 6 điểm)', 'perUnit 1.5 max 6'],
  ['Mỗi hội thảo cấp trường tính 1 điểm, tổng điểm không vượt quá 3 điểm', 'perUnit 1 max 3'],
  ['0,5 điểm/bài, tối đa 5 điểm', 'perUnit 0.5 max 5'],
  ['0,25đ/tin, bài; không quá 2đ', 'perUnit 0.25 max 2'],
  ['1 điểm/01 đề tài, không quá 3 điểm', 'perUnit 1 max 3'],
  ['02 điểm / 01 lượt giảng viên đi nghiên cứu thực tế, tối đa 10 điểm', 'perUnit 2 max 10'],
  ['Cứ 01 sáng kiến được công nhận thì được 0,5 điểm nhưng tối đa không quá 2 điểm', 'perUnit 0.5 max 2'],
  ['Cứ mỗi mô hình dân vận khéo được tính 1 điểm, tối đa 3 điểm', 'perUnit 1 max 3'],
  ['Với mỗi giáo trình được xuất bản, đơn vị được 3 điểm; tối đa 9 điểm', 'perUnit 3 max 9'],
  ['Được 1 điểm cho mỗi câu lạc bộ hoạt động thường xuyên, tối đa 3 điểm', 'perUnit 1 max 3'],
  ['2 điểm cho mỗi lớp bồi dưỡng mở thêm ngoài kế hoạch, không quá 4 điểm', 'perUnit 2 max 4'],
  ['Tối đa 6 điểm, mỗi cuộc thanh tra được 1 điểm', 'perUnit 1 max 6'],
  ['Điểm tối đa là 5 điểm; mỗi tin bài được 0,2 điểm', 'perUnit 0.2 max 5'],
  ['Mỗi lớp được 02 điểm nhưng không quá 5 lớp', 'perUnit 2 max 10'],
  ['Mỗi bài 1 điểm, tính tối đa 5 bài', 'perUnit 1 max 5'],
  ['Từ lớp thứ ba trở đi, mỗi lớp được 1 điểm, tối đa 5 điểm', 'perUnit 1 free 2 max 5'],
  ['Kể từ đề tài thứ hai trở đi mỗi đề tài được 2 điểm; tối đa 6 điểm', 'perUnit 2 free 1 max 6'],
  ['Mỗi đồng chí đạt danh hiệu giảng viên dạy giỏi cấp tỉnh được tính 0,5 điểm, tối đa 3 điểm', 'perUnit 0.5 max 3'],
  ['Mỗi văn bản tham mưu được cấp ủy ban hành được 1đ, tối đa: 3đ', 'perUnit 1 max 3'],
  ['Mỗi cuộc giám sát chuyên đề: 2 điểm. Tối đa: 4 điểm.', 'perUnit 2 max 4'],
  ['Công tác tuyên truyền: mỗi tin, bài trên cổng thông tin điện tử được 0,1 điểm, tối đa 2 điểm', 'perUnit 0.1 max 2'],
  ['Có 01 đề tài cấp tỉnh trở lên được 3 điểm, tối đa 9 điểm', 'perUnit 3 max 9'],
  ['Mỗi đề tài được hai điểm, tối đa mười điểm', 'perUnit 2 max 10'],
  ['Mỗi báo cáo tổng kết thực tiễn được nghiệm thu: 1,25 điểm', 'perUnit 1.25 max -'],
  ['Mỗi lượt học viên dự thi: 0,05 điểm (không quá 1,5 điểm)', 'perUnit 0.05 max 1.5'],
  [
    'Mỗi công trình, phần việc thanh niên được 1 điểm, mỗi học kỳ không quá 3 điểm, cả năm tối đa 5 điểm',
    'perUnit 1 max 5 each semester 3',
  ],
  ['Mỗi buổi sinh hoạt được 0,5 điểm; mỗi quý tối đa 2 điểm; tổng cộng không quá 6 điểm', 'perUnit 0.5 max 6 each quarter 2'],
  ['Mỗi lần phát biểu được 1 điểm, tối đa 3 điểm/tháng', 'perUnit 1 max - each month 3'],
  ['Mỗi sáng kiến được công nhận được 2 điểm, tối đa bằng điểm chuẩn', 'perUnit 2 max 8', { maximum: '8', kind: 'points' }],
  ['Mỗi lần được cộng 1 điểm, không vượt quá điểm tối đa của tiêu chí', 'perUnit 1 max 4', { maximum: '4', kind: 'points' }],
];

/** Several kinds of item, each with its own points. */
export const weighted: readonly CorpusRow[] = [
  ['Giải Nhất 8 điểm, giải Nhì 6 điểm, giải Ba 4 điểm; tổng không quá 20 điểm', 'count Giải Nhất=8 Giải Nhì=6 Giải Ba=4 max 20'],
  [
    'Giải nhất: 5 điểm; giải nhì: 4 điểm; giải ba: 3 điểm; giải khuyến khích: 1 điểm; tối đa 10 điểm',
    'count Giải nhất=5 Giải nhì=4 Giải ba=3 Giải khuyến khích=1 max 10',
  ],
  [
    'Mỗi giải Nhất được 3 điểm, mỗi giải Nhì được 2 điểm, mỗi giải Ba được 1 điểm, tối đa 6 điểm',
    'count Giải Nhất=3 Giải Nhì=2 Giải Ba=1 max 6',
  ],
  [
    'Huy chương Vàng 3đ, Huy chương Bạc 2đ, Huy chương Đồng 1đ; không quá 9đ',
    'count Huy chương Vàng=3 Huy chương Bạc=2 Huy chương Đồng=1 max 9',
  ],
  ['Mỗi sáng kiến cấp tỉnh 3 điểm, cấp cơ sở 1 điểm, tối đa 10 điểm', 'count Sáng kiến cấp tỉnh=3 Cấp cơ sở=1 max 10'],
  [
    'Mỗi đề tài cấp bộ được 5 điểm; mỗi đề tài cấp tỉnh được 3 điểm; mỗi đề tài cấp cơ sở được 1 điểm; tối đa 10 điểm',
    'count Đề tài cấp bộ=5 Đề tài cấp tỉnh=3 Đề tài cấp cơ sở=1 max 10',
  ],
  [
    'Bài đăng tạp chí trung ương 1 điểm/bài; bài đăng bản tin nội bộ 0,5 điểm/bài; tối đa 5 điểm',
    'count Bài đăng tạp chí trung ương=1 Bài đăng bản tin nội bộ=0.5 max 5',
  ],
  [
    'Có 01 sáng kiến được công nhận cấp cơ sở được 1 điểm, cấp tỉnh được 2 điểm, tối đa không quá 3 điểm',
    'count Sáng kiến được công nhận cấp cơ sở=1 Cấp tỉnh=2 max 3',
  ],
  ['8 điểm cho mỗi giải Nhất, 5 điểm cho mỗi giải Nhì, tối đa 16 điểm', 'count Giải Nhất=8 Giải Nhì=5 max 16'],
];

/** Points on top. */
export const bonuses: readonly CorpusRow[] = [
  ['Cộng 2 điểm cho mỗi giải thưởng cấp Nhà nước, tối đa 5 điểm', 'bonus 2 max 5'],
  ['Mỗi đề tài cấp bộ được cộng 1,5 điểm nhưng tổng điểm cộng không quá 3 điểm', 'bonus 1.5 max 3'],
  ['Thưởng 1 điểm/mô hình được nhân rộng, không quá 3 điểm', 'bonus 1 max 3'],
  ['Được cộng thêm 0,5 điểm cho mỗi bài báo quốc tế', 'bonus 0.5 max -'],
  ['Cộng thêm 01 điểm/01 cá nhân được tặng Huân chương; tối đa cộng 5 điểm', 'bonus 1 max 5'],
  [
    'Có 01 sáng kiến được công nhận cấp cơ sở cộng 1 điểm, cấp tỉnh cộng 2 điểm, tối đa không quá 3 điểm',
    'bonus Sáng kiến được công nhận cấp cơ sở=1 Cấp tỉnh=2 max 3',
  ],
  [
    'Tập thể được tặng Cờ thi đua của Chính phủ cộng 3 điểm; Bằng khen của Thủ tướng cộng 2 điểm; Bằng khen của Bộ cộng 1 điểm; tổng điểm cộng tối đa 5 điểm',
    'bonus Tập thể được tặng Cờ thi đua của Chính phủ=3 Bằng khen của Thủ tướng=2 Bằng khen của Bộ=1 max 5',
  ],
  [
    'Được khen thưởng cấp Nhà nước được cộng 2 điểm; nhiều hình thức chỉ tính một lần',
    'bonus once 2 max -',
    { kind: 'bonus', maximum: '2' },
  ],
  ['Có mô hình mới hiệu quả được Giám đốc Học viện khen được cộng 1 điểm', 'bonus once 1 max -', { kind: 'bonus' }],
  ['Mỗi lần đăng cai hội nghị của Cụm được cộng 2 điểm, tối đa 4 điểm', 'bonus 2 max 4', { kind: 'bonus', maximum: '4' }],
  ['Điểm thưởng: mỗi giải quốc gia 2 điểm, tối đa 6 điểm', 'bonus 2 max 6'],
];

/** Deductions. */
export const penalties: readonly CorpusRow[] = [
  ['Trừ 0,5 điểm/lần, trừ không quá điểm chuẩn', 'penalty 0.5 max -'],
  ['Trừ 0,5 điểm/lần, trừ không quá điểm chuẩn', 'penalty 0.5 max 4', { kind: 'penalty', maximum: '4' }],
  ['Thiếu 01 nội dung trừ 0,5 điểm nhưng không quá 2 điểm', 'penalty 0.5 max 2'],
  ['Mỗi trường hợp vi phạm trừ 2 điểm', 'penalty 2 max -'],
  ['Chậm 01 ngày trừ 0,25 điểm, tối đa trừ 2 điểm', 'penalty 0.25 max 2'],
  ['Vắng mặt không lý do: trừ 1 điểm/lần', 'penalty 1 max -'],
  ['Cứ 01 đơn thư khiếu nại vượt cấp bị trừ 1 điểm', 'penalty 1 max -'],
  ['Bị trừ 02 điểm cho mỗi văn bản ban hành sai thẩm quyền, trừ tối đa 6 điểm', 'penalty 2 max 6'],
  ['Mỗi cá nhân bị khiển trách trừ 1 điểm; trừ không quá 5 điểm', 'penalty 1 max 5'],
  ['Trừ 0,2 điểm/ văn bản sai thể thức. Điểm trừ tối đa không vượt quá điểm chuẩn.', 'penalty 0.2 max -'],
  ['Trừ 0,5 điểm/01 trường hợp bị nhắc nhở, trừ đến hết điểm', 'penalty 0.5 max -'],
  ['Nếu có vi phạm trừ 1 điểm/lần', 'penalty 1 max -'],
  ['Chậm 01 báo cáo trừ 1 điểm; không gửi báo cáo trừ 2 điểm', 'penalty Chậm báo cáo=1 Không gửi báo cáo=2 max -'],
  [
    'Mỗi đảng viên bị khiển trách trừ 1 điểm, bị cảnh cáo trừ 2 điểm, bị khai trừ trừ 5 điểm; tối đa trừ 10 điểm',
    'penalty Đảng viên bị khiển trách=1 Bị cảnh cáo=2 Bị khai trừ=5 max 10',
  ],
  ['Nộp báo cáo chậm trừ 0,5 điểm/lần; không nộp trừ 1 điểm/lần', 'penalty Nộp báo cáo chậm=0.5 Không nộp=1 max -'],
  ['Mỗi lần nộp chậm trừ 0,5 điểm', 'penalty 0.5 max - from all', { kind: 'points', maximum: '5' }],
  ['Thực hiện đầy đủ được 5 điểm; thiếu 01 nội dung trừ 1 điểm', 'penalty 1 max - from 5', { kind: 'points', maximum: '5' }],
  [
    'Trừ 0,5 điểm/01 lần phát hiện, trừ không quá điểm chuẩn mục này',
    'penalty 0.5 max 2 from all',
    { kind: 'points', maximum: '2' },
  ],
  ['Nộp chậm từ 01 đến 03 ngày trừ 0,5 điểm; trên 03 ngày trừ 1 điểm', 'tiers ≤0→0 ≤3→-0.5 else -1'],
  ['Chậm từ 1 đến 5 ngày trừ 1 điểm; chậm từ 6 ngày trở lên trừ 2 điểm', 'tiers ≤0→0 ≤5→-1 else -2', { kind: 'penalty' }],
  ['Đúng hạn được 2 điểm; chậm 01 ngày trừ 0,5 điểm', 'penalty 0.5 max - from 2', { kind: 'points', maximum: '2' }],
];

/** What bars a unit. */
export const bars: readonly CorpusRow[] = [
  ['Không xét thi đua đối với đơn vị có cá nhân bị kỷ luật từ cảnh cáo trở lên', 'bar rank'],
  ['Không xếp hạng đơn vị có vụ việc tham nhũng, tiêu cực bị khởi tố', 'bar rank'],
  ['Không xét tặng Cờ thi đua đối với đơn vị để xảy ra mất đoàn kết nội bộ', 'bar flagOnly'],
  ['Không đề nghị khen thưởng các đơn vị không nộp báo cáo tổng kết', 'bar allAwards'],
  ['Đơn vị có lãnh đạo bị kỷ luật thì không được xét thi đua', 'bar rank'],
  ['Chưa xét khen thưởng đối với tập thể đang trong thời gian xem xét thi hành kỷ luật', 'bar allAwards'],
  ['Nếu để xảy ra cháy nổ thì chỉ xếp loại từ Khá trở xuống', 'bar ceiling Khá'],
  ['Không xếp loại đơn vị có vụ việc bị khởi tố', 'bar rank'],
  ['Không được xếp loại cao hơn Tốt', 'bar ceiling Tốt'],
  ['Không xếp loại cao hơn mức Khá đối với đơn vị có cán bộ bị kỷ luật', 'bar ceiling Khá'],
  ['Đơn vị để xảy ra cháy nổ không được xếp loại trên mức Khá', 'bar ceiling Khá'],
  ['Không được xếp loại cao hơn Hoàn thành tốt nhiệm vụ nếu có đảng viên bị kỷ luật', 'bar ceiling Hoàn thành tốt nhiệm vụ'],
  ['Chỉ xếp loại từ Tốt trở xuống nếu có cá nhân bị kỷ luật từ khiển trách trở lên', 'bar ceiling Tốt'],
  ['Chỉ được xếp loại từ Khá trở xuống đối với đơn vị có đơn thư khiếu nại kéo dài', 'bar ceiling Khá'],
];
