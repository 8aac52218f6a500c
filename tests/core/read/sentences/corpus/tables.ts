import type { CorpusRow } from './corpusRow';

/** Points by an interval of the value. */
export const tiers: readonly CorpusRow[] = [
  ['Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm', 'tiers 0→5 90→8 95→10'],
  ['Đủ 2 chuyên đề: 4 điểm; 01 chuyên đề: 2 điểm; không có: 0 điểm', 'tiers 0→0 1→2 2→4'],
  ['Trên 95%: 10 điểm; từ 90% đến 95%: 8 điểm; dưới 90%: 0 điểm', 'tiers 0→0 90→8 >95→10'],
  ['Đạt trên 50% đến 80%: 3 điểm; trên 80%: 5 điểm; còn lại 0 điểm', 'tiers ≤50→0 ≤80→3 else 5', { unit: '%' }],
  [
    'Từ 80% cán bộ trở lên tham gia được 5 điểm, từ 60% đến dưới 80% được 3 điểm, dưới 60% không được điểm',
    'tiers 0→0 60→3 80→5',
  ],
  [
    'Tỷ lệ hài lòng đạt từ 90% trở lên được 3 điểm; đạt từ 80% đến dưới 90% được 2 điểm; đạt dưới 80% được 1 điểm',
    'tiers 0→1 80→2 90→3',
  ],
  ['≥ 95%: 10 điểm; từ 85% đến < 95%: 7 điểm; < 85%: 0 điểm', 'tiers 0→0 85→7 95→10'],
  ['Có từ 3 đề tài trở lên: 6 điểm; có 2 đề tài: 4 điểm; có 1 đề tài: 2 điểm; không có đề tài: 0 điểm', 'tiers 0→0 1→2 2→4 3→6'],
  ['Dưới 5% được 10 điểm; từ 5% đến dưới 10% được 8 điểm; từ 10% trở lên không tính điểm', 'tiers 0→10 5→8 10→0'],
  ['Không có vụ việc: 10 điểm; từ 01 đến 02 vụ: 5 điểm; từ 03 vụ trở lên: 0 điểm', 'tiers ≤0→10 ≤2→5 else 0'],
  ['Không quá 1 lần chậm: 5 điểm; không quá 3 lần: 3 điểm; còn lại: 0 điểm', 'tiers ≤1→5 ≤3→3 else 0'],
  [
    'Đạt từ 90% trở lên được điểm tối đa; từ 80% đến dưới 90% được 75% số điểm tối đa; từ 70% đến dưới 80% được 50% số điểm tối đa; dưới 70% không tính điểm',
    'tiers 0→0 70→50% 80→75% 90→100%',
  ],
  [
    'Đạt từ 90% trở lên được điểm tối đa; từ 80% đến dưới 90% được 75% số điểm tối đa; dưới 80% không tính điểm',
    'tiers 0→0 80→6 90→8',
    { maximum: '8', kind: 'points', unit: '%' },
  ],
  ['Đạt từ 80% đến dưới 90% được 75% số điểm tối đa', 'tiers 80→75% until 90'],
  [
    'Thực hiện từ 95% trở lên đạt điểm tối đa; từ 90% đến dưới 95% chấm 1 điểm; dưới 90% trừ hết điểm',
    'tiers 0→0 90→1 95→2',
    { maximum: '2', kind: 'points' },
  ],
  [
    'Hoàn thành từ 95% kế hoạch trở lên: 10 điểm; từ 80% đến dưới 95%: 7 điểm; dưới 80%: 3 điểm',
    'tiers 0→3 80→7 95→10 of target',
    { unit: 'lớp', hasTarget: true },
  ],
  [
    'Đạt từ 100% kế hoạch trở lên được 10 điểm; đạt từ 90% đến dưới 100% kế hoạch được 8 điểm; đạt dưới 90% được 5 điểm',
    'tiers 0→5 90→8 100→10 of target',
  ],
  ['90% trở lên: 5đ; 80% - dưới 90%: 4đ; 70% - dưới 80%: 3đ; dưới 70%: 0đ', 'tiers 0→0 70→3 80→4 90→5'],
  ['5 điểm nếu đạt từ 90% trở lên; 3 điểm nếu đạt từ 70% đến dưới 90%; 0 điểm nếu đạt dưới 70%', 'tiers 0→0 70→3 90→5'],
  ['Từ 10 bài trở lên được 5 điểm; từ 5 đến 9 bài được 3 điểm; dưới 5 bài được 1 điểm', 'tiers 0→1 5→3 10→5'],
  ['Điểm trung bình từ 8,0 trở lên: 4 điểm; từ 6,5 đến dưới 8,0: 3 điểm; dưới 6,5: 1 điểm', 'tiers 0→1 6.5→3 8→4'],
  ['Đạt 100%: 5 điểm; từ 90% đến dưới 100%: 4 điểm; từ 80% đến dưới 90%: 3 điểm; dưới 80%: 0 điểm', 'tiers 0→0 80→3 90→4 100→5'],
  ['Có từ 02 sáng kiến trở lên được 3 điểm; 01 sáng kiến được 2 điểm; không có sáng kiến không tính điểm', 'tiers 0→0 1→2 2→3'],
  [
    'Tỷ lệ giảng viên có trình độ thạc sĩ: từ 75% trở lên 5 điểm, từ 60% đến dưới 75% 3 điểm, dưới 60% 1 điểm',
    'tiers 0→1 60→3 75→5',
  ],
  ['Đạt từ 90% trở lên được 2 điểm', 'tiers 0→0 90→2'],
  ['Từ chín mươi phần trăm trở lên: năm điểm; dưới chín mươi phần trăm: không điểm', 'tiers 0→0 90→5'],
  ['Lớn hơn 20%: 0 điểm; từ 10% đến 20%: 2 điểm; nhỏ hơn 10%: 3 điểm', 'tiers 0→3 10→2 >20→0'],
  ['Đạt ít nhất 80% được 3 điểm; đạt ít nhất 60% được 2 điểm; còn lại không tính điểm', 'tiers 0→0 60→2 80→3'],
];

/** Points by a word. */
export const levels: readonly CorpusRow[] = [
  ['Xuất sắc: 5 điểm; Tốt: 4 điểm; Khá: 3 điểm; còn lại: 0 điểm', 'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0'],
  [
    'Mức tốt được 2 điểm; mức khá được 1,5 điểm; mức đạt được 1 điểm; chưa đạt không tính điểm',
    'levels Tốt=2 Khá=1.5 Đạt=1 Chưa đạt=0',
  ],
  ['Xếp loại Tốt 10 điểm, Khá 8 điểm, Trung bình 5 điểm, Yếu 0 điểm', 'levels Tốt=10 Khá=8 Trung bình=5 Yếu=0'],
  [
    'Hoàn thành xuất sắc nhiệm vụ: 10 điểm; hoàn thành tốt nhiệm vụ: 8 điểm; hoàn thành nhiệm vụ: 5 điểm; không hoàn thành nhiệm vụ: 0 điểm',
    'levels Hoàn thành xuất sắc nhiệm vụ=10 Hoàn thành tốt nhiệm vụ=8 Hoàn thành nhiệm vụ=5 Không hoàn thành nhiệm vụ=0',
  ],
  ['Loại A: 10 điểm; loại B: 8 điểm; loại C: 5 điểm', 'levels A=10 B=8 C=5'],
  ['Xuất sắc (5 điểm), Tốt (4 điểm), Khá (3 điểm), Đạt (2 điểm)', 'levels Xuất sắc=5 Tốt=4 Khá=3 Đạt=2'],
  ['Tốt: 100% số điểm; khá: 75% số điểm; trung bình: 50% số điểm; yếu: 0 điểm', 'levels Tốt=100% Khá=75% Trung bình=50% Yếu=0'],
  [
    'Tốt được điểm tối đa, khá được 2/3 số điểm, đạt được 1/3 số điểm, chưa đạt 0 điểm',
    'levels Tốt=100% Khá=2/3 Đạt=1/3 Chưa đạt=0',
  ],
  ['Đạt loại giỏi 5đ, loại khá 4đ, loại trung bình 2đ', 'levels Giỏi=5 Khá=4 Trung bình=2'],
  [
    'Tốt (có kế hoạch, có sơ kết): 2 điểm; khá (thiếu một nội dung): 1,5 điểm; đạt (chỉ có kế hoạch): 1 điểm; chưa đạt: 0 điểm',
    'levels Tốt=2 Khá=1.5 Đạt=1 Chưa đạt=0',
  ],
  [
    'Trong sạch, vững mạnh tiêu biểu: 5 điểm; trong sạch, vững mạnh: 4 điểm; hoàn thành nhiệm vụ: 2 điểm',
    'levels Trong sạch, vững mạnh tiêu biểu=5 Trong sạch, vững mạnh=4 Hoàn thành nhiệm vụ=2',
  ],
  ['5 điểm nếu xếp loại xuất sắc; 4 điểm nếu xếp loại tốt; 3 điểm nếu xếp loại khá', 'levels Xuất sắc=5 Tốt=4 Khá=3'],
  ['Nộp đúng hạn: 2 điểm; nộp chậm: 1 điểm; không nộp: 0 điểm', 'levels Nộp đúng hạn=2 Nộp chậm=1 Không nộp=0'],
  ['Mức 1: 10 điểm; mức 2: 6 điểm; mức 3: 0 điểm', 'levels Mức 1=10 Mức 2=6 Mức 3=0'],
  [
    'Đầy đủ, kịp thời: 3 điểm; đầy đủ nhưng chưa kịp thời: 2 điểm; chưa đầy đủ: 1 điểm',
    'levels Đầy đủ, kịp thời=3 Đầy đủ nhưng chưa kịp thời=2 Chưa đầy đủ=1',
  ],
];

/** All or nothing. */
export const passFails: readonly CorpusRow[] = [
  ['Có: 5 điểm; không: 0 điểm', 'passFail 5'],
  ['Thực hiện đầy đủ được 3 điểm, không thực hiện 0 điểm', 'passFail 3'],
  ['Đạt: 4đ; không đạt: 0đ', 'passFail 4'],
  ['Có xây dựng kế hoạch được 2 điểm; không xây dựng kế hoạch không tính điểm', 'passFail 2'],
  ['Đảm bảo được 5 điểm, không đảm bảo không được điểm', 'passFail 5'],
  ['Tổ chức đúng quy định: 2 điểm; không tổ chức: 0 điểm', 'passFail 2'],
  ['Đạt được điểm tối đa, không đạt không tính điểm', 'passFail -'],
  ['Có quy chế dân chủ 1 điểm, chưa có 0 điểm', 'passFail 1'],
  ['Không để xảy ra vi phạm được 5 điểm; để xảy ra vi phạm không tính điểm', 'passFail 5'],
  ['Hoàn thành: 10 điểm; chưa hoàn thành: 0 điểm', 'passFail 10'],
  ['Có báo cáo đúng hạn được 3 điểm, không có báo cáo không tính điểm', 'passFail 3'],
];

/** Points that a person types. */
export const typed: readonly CorpusRow[] = [
  ['Nhập điểm, tối đa 10 điểm', 'manual'],
  ['Nhập điểm trực tiếp, tối đa 5 điểm, bước 0,25 điểm', 'manual step 0.25'],
  ['Chấm điểm trực tiếp, không quá 10 điểm', 'manual'],
  ['Tối đa 10 điểm', 'manual'],
  ['Điểm tối đa: 20', 'manual'],
  ['Hội đồng chấm điểm, tối đa 5 điểm', 'manual'],
  ['Tùy mức độ thực hiện, chấm tối đa 3 điểm', 'manual'],
  ['Chấm theo mức độ hoàn thành, tối đa 8 điểm', 'manual'],
];
