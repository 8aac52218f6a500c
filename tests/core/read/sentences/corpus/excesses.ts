import type { CorpusRow } from './corpusRow';

/** What is above the target and what is short of it, gates and periods, in another order. */
export const excesses: readonly CorpusRow[] = [
  [
    'Đạt chỉ tiêu 10 điểm; vượt chỉ tiêu, cứ 5% cộng 0,5 điểm, cộng không quá 2 điểm; không đạt tính theo tỷ lệ',
    'ratio max 10 target - above 5%→0.5 to 2',
    { maximum: '12' },
  ],
  [
    'Vượt chỉ tiêu: cứ 10% cộng 1 điểm, tối đa cộng 2 điểm; đạt chỉ tiêu: 10 điểm; không đạt: tính theo tỷ lệ',
    'ratio max 10 target - above 10%→1 to 2',
    { maximum: '12' },
  ],
  [
    'Hoàn thành 100% kế hoạch được 10 điểm, phần vượt cứ 5% được cộng thêm 0,5 điểm nhưng tổng điểm không quá 12 điểm; không hoàn thành không tính điểm',
    'ratio max 10 target - nothing below above 5%→0.5 to 2',
    { maximum: '12' },
  ],
  [
    'Hoàn thành 100% kế hoạch được 10 điểm; không hoàn thành: cứ thiếu 5% trừ 1 điểm',
    'ratio max 10 target - below 5%→1',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu được 10 điểm, không đạt chỉ tiêu thì cứ giảm 1% trừ 0,2 điểm, trừ không quá 5 điểm',
    'ratio max 10 target - below 1%→0.2 to 5',
    { maximum: '10' },
  ],
  ['cu vuot 5% duoc cong 0,5 diem, toi da 2 diem', 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
  ['Cứ vượt năm phần trăm được cộng nửa điểm, tối đa hai điểm', 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
  ['Tối đa 2 điểm: cứ vượt 5% được cộng 0,5 điểm', 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
  ['Được cộng 0,5 điểm cho mỗi 5% vượt kế hoạch, nhưng không quá 2 điểm', 'ratio max 0 target - nothing below above 5%→0.5 to 2'],
  [
    'Đạt 100% kế hoạch được điểm tối đa, dưới 50% không tính điểm, từ 50% đến dưới 100% tính theo tỷ lệ',
    'ratio max 10 target - floor 0.5',
    { maximum: '10' },
  ],
  [
    'dat 100% ke hoach duoc diem toi da; khong dat tinh theo ty le; duoi 50% khong tinh diem',
    'ratio max 10 target - floor 0.5',
    { maximum: '10' },
  ],
  [
    'Đạt 100% kế hoạch được mười điểm; không đạt tính theo tỷ lệ; dưới năm mươi phần trăm không tính điểm',
    'ratio max 10 target - floor 0.5',
    { maximum: '10' },
  ],
  [
    'Mỗi đề tài được 2 điểm, tối đa 10 điểm; không tính điểm nếu đơn vị để xảy ra vi phạm',
    'perUnit 2 max 10 unless [đơn vị để xảy ra vi phạm]',
    { maximum: '10' },
  ],
  [
    'Nếu có đảng viên bị kỷ luật thì không tính điểm; đạt chỉ tiêu được 10 điểm; không đạt tính theo tỷ lệ',
    'ratio max 10 target - unless [có đảng viên bị kỷ luật]',
    { maximum: '10' },
  ],
  [
    'Chỉ tính điểm khi có minh chứng; mỗi đề tài 2 điểm, tối đa 10 điểm',
    'perUnit 2 max 10 unless [chỉ tính điểm khi có minh chứng]',
    { maximum: '10' },
  ],
  ['Mỗi tháng không quá 1 điểm; 0,25đ/bài; tối đa 6đ', 'perUnit 0.25 max 6 each month 1'],
  ['Mỗi bài 0,25 điểm, mỗi học kỳ tối đa 3 điểm', 'perUnit 0.25 max - each semester 3'],
  [
    'Trừ 1 điểm/báo cáo chậm, trừ 2 điểm/báo cáo không gửi, trừ không quá 6 điểm',
    'penalty Báo cáo chậm=1 Báo cáo không gửi=2 max 6',
  ],
  ['Mỗi báo cáo chậm trừ 1 điểm, mỗi báo cáo không gửi trừ 2 điểm', 'penalty Báo cáo chậm=1 Báo cáo không gửi=2 max -'],
  ['Chậm báo cáo trừ 1 điểm/lần, tối đa trừ 3 điểm', 'penalty 1 max 3'],
  ['Trừ hai điểm với mỗi trường hợp sinh con thứ ba', 'penalty 2 max -'],
  [
    'Cộng 1 điểm/sáng kiến cấp bộ, cộng 2 điểm/sáng kiến cấp nhà nước, cộng tối đa 4 điểm',
    'bonus Sáng kiến cấp bộ=1 Sáng kiến cấp nhà nước=2 max 4',
  ],
  [
    'Giải Nhất cộng 3 điểm, giải Nhì cộng 2 điểm, giải Ba cộng 1 điểm, tối đa cộng 5 điểm',
    'bonus Giải Nhất=3 Giải Nhì=2 Giải Ba=1 max 5',
  ],
  ['Có giải quốc gia được cộng 3 điểm', 'bonus once 3 max -'],
  ['Không đề nghị khen thưởng đối với đơn vị nợ báo cáo', 'bar allAwards'],
  ['Không xét danh hiệu thi đua, hình thức khen thưởng đối với tập thể có cá nhân vi phạm', 'bar allAwards'],
  ['Đơn vị có cán bộ bị kỷ luật chỉ được xếp loại cao nhất là Tốt', 'bar ceiling Tốt'],
];
