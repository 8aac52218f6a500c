import type { CorpusRow } from './corpusRow';

/** More of the same: formulas written out, a choice said at the end, grades that bound nothing, numbers before their things. */
export const moreStrangers: readonly CorpusRow[] = [
  // counts and bounds
  [
    'Không để xảy ra vi phạm về quản lý tài chính, tài sản: 5 điểm; có 1 vi phạm: 3 điểm; từ 2 vi phạm trở lên: 0 điểm',
    'tiers ≤0→5 ≤1→3 else 0',
  ],
  [
    'Đạt dưới 70% kế hoạch: 0 điểm; từ 70% đến dưới 100%: 4 điểm; hoàn thành và vượt kế hoạch: 6 điểm',
    'tiers 0→0 70→4 100→6 of target',
  ],
  ['Đạt hoặc vượt chỉ tiêu: 5 điểm; không đạt: 0 điểm', 'tiers 0→0 100→5 of target', { maximum: '5' }],
  [
    'Tỷ lệ đoàn viên xếp loại khá trở lên đạt 80%: 4 điểm; dưới 80% tính theo tỷ lệ so với mốc 80%',
    'ratio max 4 target 80',
    { maximum: '4' },
  ],
  ['Đủ 10 buổi sinh hoạt được 5 điểm; thiếu thì tính theo tỷ lệ', 'ratio max 5 target 10', { maximum: '5' }],
  [
    'Ngoài 03 chuyên đề theo kế hoạch, mỗi chuyên đề mở thêm được 0,5 điểm, tối đa 2 điểm',
    'perUnit 0.5 free 3 max 2',
    { maximum: '2' },
  ],
  ['Mỗi đề tài nghiệm thu loại tốt trở lên được 1,5 điểm, tối đa khong qúa 6 điểm', 'perUnit 1.5 max 6', { maximum: '6' }],
  // above the target, below it, and the least that is left
  [
    'Đạt 100% chỉ tiêu: 5 điểm; vượt thêm mỗi 5% cộng 0,5 điểm, tối đa 7 điểm; không đạt không tính điểm',
    'ratio max 5 target - nothing below above 5%→0.5 to 2',
    { maximum: '7' },
  ],
  ['Hoàn thành kế hoạch được 9 điểm; cứ thiếu 4% bị trừ 1 điểm, thấp nhất là 0 điểm', 'ratio max 9 target - below 4%→1'],
  [
    'Nộp đủ 06 báo cáo đúng hạn: 6 điểm. Nộp chậm mỗi báo cáo trừ 0,5 điểm; thiếu mỗi báo cáo trừ 1 điểm',
    'penalty Nộp chậm báo cáo=0.5 Thiếu báo cáo=1 max - from 6',
    { maximum: '6', kind: 'points' },
  ],
  // against the others
  [
    'Không đạt chỉ tiêu: bằng 50% điểm chuẩn nhân với tỷ lệ hoàn thành; đạt chỉ tiêu: 50% điểm chuẩn; đơn vị dẫn đầu cụm: 100% điểm chuẩn; các đơn vị vượt chỉ tiêu còn lại: 50% điểm chuẩn cộng thêm phần tính theo mức vượt so với đơn vị dẫn đầu',
    'leader max 12',
    { maximum: '12' },
  ],
  [
    'Đơn vị có tỷ lệ học viên bỏ học thấp nhất được 6 điểm; các đơn vị khác: lấy tỷ lệ thấp nhất chia cho tỷ lệ của đơn vị, nhân với 6 điểm',
    'best max 6 lower',
  ],
  ['Điểm = (số tin của đơn vị : số tin của đơn vị cao nhất cụm) x 8', 'best max 8', { maximum: '8' }],
  ['Điểm = số bài của trường / số bài nhiều nhất cụm × 6 điểm', 'best max 6'],
  ['Điểm = (tỷ lệ thấp nhất : tỷ lệ của đơn vị) x 4', 'best max 4 lower', { maximum: '4' }],
  [
    'Trường cao nhất cụm được 10 điểm, trường thấp nhất được 5 điểm, các trường ở giữa tính theo khoảng cách giữa thấp nhất và cao nhất',
    'minMax 5 to 10',
  ],
  ['Hội thi Cụm: Nhất toàn đoàn 8 điểm; Nhì 6 điểm; Ba 4 điểm; các đơn vị còn lại 2 điểm', 'places 8 6 4 beyond 2'],
  ['Xếp thứ nhất, nhì, ba lần lượt được 12, 9, 6 điểm; còn lại 3 điểm', 'places 12 9 6 beyond 3'],
  ['9 - 6 - 3 điểm lần lượt cho các đơn vị xếp thứ nhất, nhì, ba; từ thứ tư trở đi 1 điểm', 'places 9 6 3 beyond 1'],
  ['Đạt giải Nhất, Nhì, Ba lần lượt được 5, 4, 3 điểm', 'count Giải Nhất=5 Nhì=4 Ba=3 max -'],
  // a choice said at the end
  [
    'Có sáng kiến cấp bộ: 5 điểm; hoặc có từ 03 sáng kiến cấp cơ sở trở lên: 5 điểm. Chỉ tính một trong hai trường hợp',
    'either [passFail 5 | tiers 0→0 3→5]',
    { maximum: '5' },
  ],
  [
    'Mỗi bài báo được 2 điểm, tối đa 8 điểm; hoặc mỗi tham luận được 1 điểm, tối đa 5 điểm; lấy mức điểm cao hơn',
    'either [perUnit 2 max 8 | perUnit 1 max 5]',
    { maximum: '8' },
  ],
  ['Cụm kiểm tra, thẩm định và nhập điểm trực tiếp, tối đa 6 điểm', 'manual', { maximum: '6' }],
  // who is graded
  [
    'Đoàn thanh niên xuất sắc: 3 điểm; vững mạnh: 2 điểm; khá: 1 điểm; các mức khác: 0 điểm',
    'levels Xuất sắc=3 Vững mạnh=2 Khá=1 Các mức khác=0',
  ],
  [
    'Thực hiện tốt được trọn điểm, khá được 3/4 số điểm, chưa đạt không có điểm',
    'levels Tốt=4 Khá=3 Chưa đạt=0',
    { maximum: '4' },
  ],
];
