import type { CorpusRow } from './corpusRow';

/** The sentences of CONTRACT §4 and METHODS §2 reworded: halves in words, limits first, periods, choices by letter. */
export const rewordings: readonly CorpusRow[] = [
  ['Điểm do hội đồng chấm, tối đa 10đ', 'manual', { maximum: '10' }],
  ['Cứ mỗi lớp bồi dưỡng mở thêm thì được tính 1 điểm, song tổng điểm không vượt 5', 'perUnit 1 max 5'],
  ['Tối đa 8đ, mỗi chuyên đề ngoại khóa tính hai điểm rưỡi', 'perUnit 2.5 max 8'],
  ['Mỗi bài báo: không phẩy năm điểm, tối đa ba điểm', 'perUnit 0.5 max 3'],
  ['Từ đề tài thứ 2 trở đi mỗi đề tài được cộng 1 điểm, nhiều nhất 3 điểm', 'perUnit 1 free 1 max 3'],
  ['Kể từ buổi thứ tư, cứ 1 buổi được 0,5đ; tối đa 4đ', 'perUnit 0.5 free 3 max 4', { kind: 'points' }],
  ['3 diem/hoi thao cap truong, toi da khong qua 9 diem', 'perUnit 3 max 9'],
  [
    'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ: ≥ 90% được 10đ; từ 80% - dưới 90% được 7đ; từ 70% - dưới 80% được 4đ; dưới 70% không tính điểm',
    'tiers 0→0 70→4 80→7 90→10',
    { maximum: '10', unit: '%' },
  ],
  [
    'Nếu đạt dưới 50% thì được 2 điểm, nếu từ 50% đến 75% thì được 5 điểm, nếu trên 75% thì được 10 điểm',
    'tiers 0→2 50→5 >75→10',
    { maximum: '10', unit: '%' },
  ],
  ['5 điểm khi có ít nhất 3 lớp; 3 điểm khi có 2 lớp; 1 điểm khi có 1 lớp; không có lớp nào: 0 điểm', 'tiers 0→0 1→1 2→3 3→5'],
  ['Chậm không quá 3 ngày: 4 điểm; chậm từ 4 đến 7 ngày: 2 điểm; chậm trên 7 ngày: 0 điểm', 'tiers ≤3→4 ≤7→2 else 0'],
  ['Dưới 1%: 5 điểm; từ 1% đến dưới 3%: 3 điểm; từ 3% trở lên: 0 điểm', 'tiers 0→5 1→3 3→0', { unit: '%' }],
  [
    'Từ 95-100%: 10 điểm; 85-94%: 8 điểm; 70-84%: 6 điểm; dưới 70%: 0 điểm',
    'tiers 0→0 70…84→6 85…94→8 95→10',
    { unit: '%', maximum: '10' },
  ],
  [
    'Dưới 60% kế hoạch không được tính điểm; hoàn thành kế hoạch được 10 điểm; còn lại theo tỷ lệ hoàn thành',
    'ratio max 10 target - floor 0.6',
    { maximum: '10' },
  ],
  [
    'Thực hiện đạt chỉ tiêu giao được 20 điểm, thực hiện không đạt thì điểm tính tương ứng với tỷ lệ đạt được',
    'ratio max 20 target -',
    { maximum: '20' },
  ],
  [
    'Đạt chỉ tiêu được 8 điểm; vượt chỉ tiêu cứ 5% cộng 0,5 điểm, tổng điểm tối đa 10; không đạt tính theo tỷ lệ',
    'ratio max 8 target - above 5%→0.5 to 2',
    { maximum: '10' },
  ],
  ['Cứ tăng 1% so với chỉ tiêu được cộng 0,2 điểm, không quá 1 điểm', 'ratio max 0 target - nothing below above 1%→0.2 to 1'],
  ['Đạt 100% kế hoạch được 10 điểm, mỗi 1% không đạt trừ 0,2 điểm', 'ratio max 10 target - below 1%→0.2', { maximum: '10' }],
  [
    'Số vụ vi phạm không vượt chỉ tiêu được điểm tối đa, vượt chỉ tiêu tính theo tỷ lệ nghịch',
    'ratio max 10 target - lower',
    { maximum: '10' },
  ],
  [
    'Đơn vị vượt chỉ tiêu cao nhất cụm được điểm tối đa; hoàn thành chỉ tiêu được nửa số điểm; các đơn vị vượt chỉ tiêu còn lại tính theo mức vượt so với đơn vị cao nhất; không hoàn thành tính theo tỷ lệ',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Trường hoàn thành chỉ tiêu được 3 điểm; trường dẫn đầu cụm được 6 điểm; các trường vượt còn lại tính theo mức vượt so với trường dẫn đầu; trường không hoàn thành tính theo tỷ lệ',
    'leader max 6',
    { maximum: '6' },
  ],
  [
    'Số bài nhiều nhất được 10 điểm, các đơn vị còn lại tính theo tỉ lệ so với số bài nhiều nhất',
    'best max 10',
    { maximum: '10' },
  ],
  [
    'Điểm các đơn vị tính bằng tỷ lệ so với đơn vị dẫn đầu cụm, đơn vị dẫn đầu cụm được 10 điểm',
    'best max 10',
    { maximum: '10' },
  ],
  ['don vi cao nhat 8 diem; cac don vi khac tinh theo ty le so voi don vi cao nhat', 'best max 8', { maximum: '8' }],
  [
    'Thứ nhất 10 điểm; thứ nhì 8 điểm; thứ ba 6 điểm; thứ tư 4 điểm; thứ năm 2 điểm; còn lại không có điểm',
    'places 10 8 6 4 2 beyond 0',
  ],
  ['Xếp thứ 1: 60đ; xếp thứ 2: 45đ; xếp thứ 3: 30đ; xếp thứ 4: 15đ; các đơn vị còn lại: 0đ', 'places 60 45 30 15 beyond 0'],
  ['hang nhat 20 diem hang nhi 15 diem hang ba 10 diem cac don vi con lai 5 diem', 'places 20 15 10 beyond 5'],
  [
    'Được xếp loại xuất sắc: 10 điểm, tốt: 8 điểm, khá: 6 điểm, các mức khác: 0 điểm',
    'levels Xuất sắc=10 Tốt=8 Khá=6 Các mức khác=0',
  ],
  ['Yếu: 0 điểm; Trung bình: 2 điểm; Khá: 3 điểm; Tốt: 5 điểm', 'levels Yếu=0 Trung bình=2 Khá=3 Tốt=5'],
  ['Cho 5 điểm nếu có, 0 điểm nếu không', 'passFail 5'],
  ['không đạt 0đ, đạt 2đ', 'passFail 2'],
  ['Có quy chế làm việc được ba điểm; không có thì không được điểm', 'passFail 3'],
  [
    'Huân chương 10 điểm, Bằng khen Thủ tướng 8 điểm, Bằng khen cấp tỉnh 5 điểm; tối đa 20 điểm',
    'count Huân chương=10 Bằng khen Thủ tướng=8 Bằng khen cấp tỉnh=5 max 20',
  ],
  ['Mỗi giải A 5 điểm, mỗi giải B 3 điểm, mỗi giải C 2 điểm, không quá 15 điểm', 'count Giải A=5 Giải B=3 Giải C=2 max 15'],
  [
    'Đề tài cấp bộ 5đ/đề tài, cấp tỉnh 3đ/đề tài, cấp cơ sở 1đ/đề tài, khống chế ở mức 12đ',
    'count Đề tài cấp bộ=5 Cấp tỉnh=3 Cấp cơ sở=1 max 12',
  ],
  [
    '(1) Có nghị quyết chuyên đề: 2 điểm; (2) Mỗi hội nghị quán triệt: 0,5 điểm, tối đa 2 điểm',
    'sum [passFail 2 | perUnit 0.5 max 2] max -',
    { maximum: '4' },
  ],
  [
    'Chuyên môn: a) Tỷ lệ giờ dạy giỏi từ 70% trở lên: 3 điểm; b) Tỷ lệ hài lòng của học viên từ 90% trở lên: 3 điểm',
    'sum [tiers 0→0 70→3 | tiers 0→0 90→3] max -',
    { maximum: '6' },
  ],
  [
    'Chọn 1 trong 2 nội dung: a) mỗi sáng kiến 1 điểm, tối đa 5 điểm; b) có đề tài cấp bộ nghiệm thu: 5 điểm',
    'either [perUnit 1 max 5 | passFail 5]',
    { maximum: '5' },
  ],
  ['Mỗi tin bài 0,1 điểm, mỗi tháng tối đa 0,5 điểm, tối đa cả năm 5 điểm', 'perUnit 0.1 max 5 each month 0.5'],
  ['Thưởng 2 điểm/đề tài cấp Bộ, tối đa 4 điểm', 'bonus 2 max 4'],
  ['Mỗi mô hình mới được 1 điểm nhưng không quá 3 điểm', 'bonus 1 max 3', { kind: 'bonus' }],
  [
    'Cộng 1 điểm mỗi bằng khen, cộng 2 điểm mỗi huân chương; tổng điểm cộng không quá 5 điểm',
    'bonus Bằng khen=1 Huân chương=2 max 5',
  ],
  ['Mỗi vụ việc vi phạm bị trừ 2 điểm, không quá 6 điểm', 'penalty 2 max 6'],
  ['Báo cáo chậm: trừ 0,5 điểm/lần; không báo cáo: trừ 1 điểm/lần', 'penalty Báo cáo chậm=0.5 Không báo cáo=1 max -'],
  ['Tru 1 diem/vu, tru khong qua 5 diem', 'penalty 1 max 5'],
  ['Đơn vị vi phạm pháp luật không được xét thi đua', 'bar rank'],
  ['Không xét tặng Cờ thi đua cho đơn vị có cá nhân bị kỷ luật', 'bar flagOnly'],
  ['Xếp loại không quá mức Khá nếu có đảng viên bị kỷ luật', 'bar ceiling Khá'],
  [
    'Hoàn thành chỉ tiêu được 10 điểm, không hoàn thành tính theo tỷ lệ; nếu để xảy ra mất an toàn thì không tính điểm',
    'ratio max 10 target - unless [để xảy ra mất an toàn]',
    { maximum: '10' },
  ],
];
