import type { CorpusRow } from './corpusRow';

/** What faults take away, as regulations word it. */
export const faults: readonly CorpusRow[] = [
  ['Mỗi vi phạm: -1 điểm', 'penalty 1 max -'],
  ['-1 điểm/lần vi phạm, tối đa -5 điểm', 'penalty 1 max 5', { kind: 'penalty' }],
  ['Không trừ quá 2 điểm; mỗi lỗi trừ 0,25 điểm', 'penalty 0.25 max 2', { kind: 'penalty' }],
  ['Có đảng viên sinh con thứ 3 trừ 1 điểm/người', 'penalty 1 max -', { kind: 'penalty' }],
  ['Mỗi trường hợp vi phạm trừ 1 điểm cho đến hết số điểm của tiêu chí', 'penalty 1 max 5', { maximum: '5' }],
  ['Quá hạn dưới 5 ngày trừ 1 điểm; từ 5 ngày trở lên trừ 2 điểm', 'tiers 0→0 >0→-1 5→-2', { kind: 'penalty' }],
  ['Chậm dưới 5 ngày trừ 1 điểm; từ 5 ngày trở lên trừ 2 điểm', 'tiers 0→5 >0→4 5→3', { kind: 'points', maximum: '5' }],
  [
    'Báo cáo gửi đúng hạn được điểm tối đa; chậm mỗi ngày trừ 0,5 điểm; không gửi báo cáo 0 điểm',
    'penalty 0.5 max - from 5 unless [không gửi báo cáo]',
    { maximum: '5' },
  ],
  ['Thực hiện đúng tiến độ 100% được 5 điểm, chậm tiến độ trừ 1 điểm/tháng', 'penalty 1 max - from 5', { maximum: '5' }],
  ['Đủ 12 báo cáo: 6 điểm; thiếu mỗi báo cáo trừ 0,5 điểm', 'ratio max 6 target 12 below 1→0.5'],
  ['Đạt 90% trở lên được 5 điểm, dưới 90% cứ giảm 5% trừ 1 điểm', 'ratio max 5 target 90 below 5%→1'],
];

/** What is counted, multiplied or typed. */
export const countings: readonly CorpusRow[] = [
  ['Có 01 đề tài NCKH cấp tỉnh được nghiệm thu: 3 điểm/đề tài, tối đa không quá 6 điểm', 'perUnit 3 max 6'],
  [
    'Mỗi sáng kiến được công nhận cấp cơ sở tính 1 điểm; tổng điểm tối đa của tiêu chí là 5 điểm',
    'perUnit 1 max 5',
    { maximum: '5' },
  ],
  ['Từ bài thứ 2 trở đi mỗi bài được cộng 0,5 điểm, tối đa 2 điểm', 'perUnit 0.5 free 1 max 2'],
  ['Mỗi quý 1 điểm, tối đa 4 điểm', 'perUnit 1 max 4'],
  ['Số giảng viên giỏi x 0,5 điểm, tối đa 5 điểm', 'perUnit 0.5 max 5'],
  ['Điểm = (Kết quả thực hiện / Chỉ tiêu giao) x 10, tối đa 10 điểm', 'ratio max 10 target -'],
  ['Chấm từ 0 đến 10 điểm', 'manual', { maximum: '10' }],
  ['Chấm điểm trực tiếp, thang điểm 10', 'manual', { maximum: '10' }],
  ['Nhập điểm, bước 0,5 điểm, tối đa 10 điểm', 'manual step 0.5', { maximum: '10' }],
  ['Được cộng 1 điểm nếu có mô hình mới, cách làm hay được cấp tỉnh công nhận', 'bonus once 1 max -', { kind: 'bonus' }],
  [
    'Điểm thưởng: mỗi giải cấp quốc gia 3đ, cấp tỉnh 2đ, tối đa 5đ',
    'bonus Giải cấp quốc gia=3 Cấp tỉnh=2 max 5',
    { kind: 'bonus' },
  ],
  ['Kết nạp mỗi đoàn viên ưu tú vào Đảng được 0,5 điểm, không giới hạn', 'bonus 0.5 max -', { kind: 'bonus' }],
  ['Có sản phẩm được ứng dụng: +2 điểm/sản phẩm; tối đa +6 điểm', 'bonus 2 max 6', { kind: 'bonus' }],
];

/** Levels, tiers and parts. */
export const listed: readonly CorpusRow[] = [
  ['Chi bộ được xếp loại HTXSNV: 5đ; HTTNV: 4đ; HTNV: 2đ; không HTNV: 0đ', 'levels HTXSNV=5 HTTNV=4 HTNV=2 Không HTNV=0'],
  [
    'Xây dựng kế hoạch và triển khai: 3 điểm; có kế hoạch nhưng chưa triển khai: 1 điểm; không có kế hoạch: 0 điểm',
    'levels Xây dựng kế hoạch và triển khai=3 Có kế hoạch nhưng chưa triển khai=1 Không có kế hoạch=0',
    { maximum: '3' },
  ],
  ['a) Xuất sắc: 5 điểm; b) Tốt: 4 điểm; c) Khá: 3 điểm', 'levels Xuất sắc=5 Tốt=4 Khá=3', { maximum: '5' }],
  ['5 điểm: từ 90% trở lên; 4 điểm: từ 80% đến dưới 90%; 0 điểm: dưới 80%', 'tiers 0→0 80→4 90→5'],
  ['Ít nhất 02 hội thảo: 4 điểm; 01 hội thảo: 2 điểm; không tổ chức: 0 điểm', 'tiers 0→0 1→2 2→4'],
  ['Dưới 3%: 5 điểm; dưới 5%: 3 điểm; còn lại 0 điểm', 'tiers 0→5 3→3 5→0'],
  ['Đạt 90% trở lên: 5 điểm; từ 80% đến dưới 90%: 3 điểm; không đạt: 0 điểm', 'tiers 0→0 80→3 90→5'],
  [
    'a) Có kế hoạch năm: 1 điểm; b) Có báo cáo tổng kết: 1 điểm; c) Có hồ sơ lưu trữ đầy đủ: 1 điểm',
    'sum [passFail 1 | passFail 1 | passFail 1] max -',
    { maximum: '3' },
  ],
  [
    '- Xây dựng kế hoạch kịp thời: 2 điểm.\n- Tổ chức triển khai đầy đủ: 3 điểm (thiếu 01 nội dung trừ 0,5 điểm).\n- Báo cáo đúng hạn: 1 điểm.',
    'sum [passFail 2 | penalty 0.5 max - from 3 | passFail 1] max -',
    { maximum: '6' },
  ],
  [
    'Mỗi bài 1 điểm, tối đa 3 điểm; mỗi sáng kiến 2 điểm, tối đa 4 điểm',
    'sum [perUnit 1 max 3 | perUnit 2 max 4] max -',
    { maximum: '7' },
  ],
  [
    'Điểm tối đa 5 điểm, trong đó: có kế hoạch 1 điểm, có quyết định 1 điểm, thực hiện đầy đủ 3 điểm',
    'sum [passFail 1 | passFail 1 | passFail 3] max 5',
    { maximum: '5' },
  ],
];

/** Places, times and plans. */
export const ordered: readonly CorpusRow[] = [
  ['Xếp thứ 1-3: 10 điểm; thứ 4-6: 8 điểm; thứ 7 trở đi: 5 điểm', 'places 10 10 10 8 8 8 beyond 5'],
  ['Xếp hạng từ 1 đến 3: 10 điểm; từ 4 đến 5: 8 điểm; còn lại 5 điểm', 'places 10 10 10 8 8 beyond 5'],
  ['Hạng 1: 10 điểm; hạng 2-5: 8 điểm; hạng 6 trở xuống: 5 điểm', 'places 10 8 8 8 8 beyond 5'],
  ['Từ hạng 1 đến hạng 3 được 10 điểm, từ hạng 4 trở đi 5 điểm', 'places 10 10 10 beyond 5'],
  ['Đơn vị có tỷ lệ thấp nhất được 10 điểm, các đơn vị khác tính theo tỷ lệ nghịch', 'best max 10 lower'],
  [
    'Hoàn thành chỉ tiêu trước thời hạn 10 điểm, đúng thời hạn 8 điểm, sau thời hạn 5 điểm',
    'levels Hoàn thành chỉ tiêu trước thời hạn=10 Đúng thời hạn=8 Sau thời hạn=5',
  ],
  ['Nộp báo cáo đúng thời hạn: 2 điểm; nộp muộn từ 1-3 ngày: 1 điểm; nộp muộn trên 3 ngày: 0 điểm', 'tiers ≤0→2 ≤3→1 else 0'],
  [
    'Vượt 5% trở lên: 10 điểm; vượt dưới 5%: 9 điểm; đạt 100%: 8 điểm; dưới 100%: 0 điểm',
    'tiers 0→0 100→8 >100→9 105→10 of target',
  ],
  ['Nếu không hoàn thành thì 0 điểm, hoàn thành thì 5 điểm', 'passFail 5'],
];

/** Several at once: by number, by kind, by fault. */
export const several: readonly CorpusRow[] = [
  [
    '1. Có kế hoạch: 1 điểm. 2. Triển khai đúng tiến độ: 2 điểm. 3. Có báo cáo: 1 điểm.',
    'sum [passFail 1 | passFail 2 | passFail 1] max -',
    { maximum: '4' },
  ],
  ['1. Xuất sắc: 5 điểm. 2. Tốt: 3 điểm. 3. Khá: 1 điểm.', 'levels Xuất sắc=5 Tốt=3 Khá=1', { maximum: '5' }],
  ['Chủ nhiệm đề tài 3 điểm, thành viên 1 điểm, tối đa 6 điểm', 'count Chủ nhiệm đề tài=3 Thành viên=1 max 6'],
  ['Cấp tỉnh 5 điểm; cấp huyện 3 điểm; tối đa 10 điểm', 'count Cấp tỉnh=5 Cấp huyện=3 max 10'],
  ['Số tiết vượt x 0,1 điểm', 'perUnit 0.1 max 5', { maximum: '5' }],
  ['Mỗi CB, VC, NLĐ bị kỷ luật: trừ 2 điểm/trường hợp', 'penalty 2 max -', { kind: 'penalty' }],
  ['Trừ 2 điểm/vụ đối với trường hợp để xảy ra mất an toàn giao thông', 'penalty 2 max -', { kind: 'penalty' }],
  [
    'Điểm trừ:\n- Chậm báo cáo: 1 điểm/lần\n- Không báo cáo: 2 điểm/lần',
    'penalty Chậm báo cáo=1 Không báo cáo=2 max -',
    { kind: 'penalty' },
  ],
  ['Điểm thưởng:\n- Giải Nhất: 3 điểm\n- Giải Nhì: 2 điểm', 'bonus Giải Nhất=3 Giải Nhì=2 max -', { kind: 'bonus' }],
  [
    'Thiếu 01 bài trừ 0.5 đ; thiếu 02 bài trừ 1 đ; thiếu 03 bài trở lên không có điểm',
    'tiers ≤0→3 ≤1→2.5 ≤2→2 else 0',
    { kind: 'points', maximum: '3' },
  ],
  [
    'Không có vi phạm được 5 điểm; mỗi vi phạm trừ 1 điểm; vi phạm nghiêm trọng trừ hết điểm',
    'penalty 1 max - from 5 unless [vi phạm nghiêm trọng]',
    { maximum: '5' },
  ],
];
