import type { CorpusRow } from './corpusRow';

/** Every kind of CONTRACT §4 as somebody else would check it: another order, other nouns, numbers in words, no marks. */
export const acceptance: readonly CorpusRow[] = [
  ['Hội đồng cụm chấm trực tiếp, không quá 15 điểm', 'manual', { maximum: '15' }],
  ['tối đa 10đ, nhập điểm trực tiếp', 'manual', { maximum: '10' }],
  ['Cho điểm từ 0 đến 5, lẻ đến 0,5 điểm', 'manual step 0.5', { maximum: '5' }],
  ['Tối đa mười điểm, do các đơn vị tự chấm', 'manual', { maximum: '10' }],
  ['Nhập điểm (tối đa 20 điểm, bước 0,25)', 'manual step 0.25', { maximum: '20' }],
  ['Diem toi da: 10 diem, cum cham truc tiep', 'manual', { maximum: '10' }],
  ['Chấm điểm theo thực tế, điểm tối đa là 08 điểm', 'manual', { maximum: '8' }],
  ['Được 1,5 điểm cho mỗi bài báo đăng tạp chí trong nước, nhưng tổng cộng không vượt quá 6 điểm', 'perUnit 1.5 max 6'],
  ['moi sang kien duoc cong nhan: hai diem; toi da 10 diem', 'perUnit 2 max 10'],
  ['0,25đ/tin bài; max 5đ', 'perUnit 0.25 max 5'],
  ['Tổ chức tọa đàm: nửa điểm mỗi cuộc, cao nhất là 3 điểm', 'perUnit 0.5 max 3'],
  ['Hai lớp đầu không tính điểm; kể từ lớp thứ 3, mỗi lớp được 1,5 điểm, không quá 9 điểm', 'perUnit 1.5 free 2 max 9'],
  [
    'Mỗi tháng tối đa 2 điểm; mỗi tin bài đăng cổng thông tin được 0,5đ; cả năm không quá 20 điểm',
    'perUnit 0.5 max 20 each month 2',
  ],
  ['Mỗi hội thảo đc 3 đ, ko quá 9 đ', 'perUnit 3 max 9'],
  ['Tính điểm theo số lượng: 1 sản phẩm = 2 điểm, khống chế 8 điểm', 'perUnit 2 max 8'],
  [
    'Dưới 80%: 0 điểm; từ 80% đến dưới 90%: 3 điểm; từ 90% đến dưới 100%: 4 điểm; đạt 100%: 5 điểm',
    'tiers 0→0 80→3 90→4 100→5',
    { maximum: '5', unit: '%' },
  ],
  [
    '10 điểm nếu đạt từ 95% trở lên, 7 điểm nếu đạt từ 85% đến dưới 95%, còn lại 3 điểm',
    'tiers 0→3 85→7 95→10',
    { maximum: '10', unit: '%' },
  ],
  ['Trên 90%: 5đ; từ trên 70% đến 90%: 3đ; từ 70% trở xuống: 1đ', 'tiers ≤70→1 ≤90→3 else 5'],
  ['>= 95%: 10 điểm; 85% - <95%: 8 điểm; <85%: 5 điểm', 'tiers 0→5 85→8 95→10'],
  [
    'Ty le hoc vien kha gioi tu 90% tro len duoc 10 diem, tu 80% den duoi 90% duoc 8 diem, duoi 80% duoc 6 diem',
    'tiers 0→6 80→8 90→10',
  ],
  [
    'Có từ ba đề tài trở lên: 6 điểm; hai đề tài: 4 điểm; một đề tài: 2 điểm; không có đề tài nào: 0 điểm',
    'tiers 0→0 1→2 2→4 3→6',
  ],
  ['Không có đơn thư: 5 điểm; 1 đơn: 3 điểm; từ 2 đơn trở lên: 0 điểm', 'tiers ≤0→5 ≤1→3 else 0'],
  ['Không quá 2 lỗi: 5 điểm; từ 3 đến 5 lỗi: 3 điểm; trên 5 lỗi: 0 điểm', 'tiers ≤2→5 ≤5→3 else 0'],
  [
    'Đạt chín mươi lăm phần trăm trở lên được mười điểm; từ chín mươi đến dưới chín mươi lăm phần trăm được tám điểm; dưới chín mươi phần trăm được năm điểm',
    'tiers 0→5 90→8 95→10',
  ],
  [
    'Tỉ lệ giải ngân đạt 100%: điểm tối đa; từ 90% đến dưới 100%: 80% số điểm; dưới 90%: không điểm',
    'tiers 0→0 90→8 100→10',
    { maximum: '10', unit: '%' },
  ],
  [
    'Hoàn thành 100% chỉ tiêu được điểm tối đa, không hoàn thành thì tính theo tỷ lệ đạt được',
    'ratio max 10 target -',
    { maximum: '10' },
  ],
  ['Điểm = kết quả/chỉ tiêu x 10, tối đa 10 điểm', 'ratio max 10 target -', { maximum: '10' }],
  [
    'Thực hiện dưới 70% kế hoạch: không có điểm; từ 70% kế hoạch trở lên tính điểm theo tỷ lệ %; đạt kế hoạch được 15 điểm',
    'ratio max 15 target - floor 0.7',
  ],
  [
    'Đạt chỉ tiêu 20 điểm; cứ vượt 10% cộng thêm 1 điểm nhưng không quá 3 điểm; chưa đạt tính theo tỷ lệ',
    'ratio max 20 target - above 10%→1 to 3',
  ],
  ['Hoàn thành chỉ tiêu 8 điểm, cứ thiếu 1% trừ 0,5 điểm', 'ratio max 8 target - below 1%→0.5'],
  ['Chỉ tiêu 12 lớp: hoàn thành được 6 điểm, không đạt chấm theo tỉ lệ', 'ratio max 6 target 12'],
  [
    'Tỷ lệ học viên bỏ học: bằng hoặc thấp hơn chỉ tiêu giao được điểm tối đa; cao hơn chỉ tiêu tính theo tỷ lệ nghịch',
    'ratio max 10 target - lower',
    { maximum: '10' },
  ],
  [
    'Khong dat 50% ke hoach thi khong tinh diem, con lai tinh theo ty le hoan thanh, toi da 10 diem',
    'ratio max 10 target - floor 0.5',
  ],
  [
    'Không đạt kế hoạch: 0 điểm; đạt kế hoạch: 10 điểm; mỗi 5% vượt được thưởng 0,5 điểm, tối đa 2 điểm',
    'ratio max 10 target - nothing below above 5%→0.5 to 2',
  ],
  [
    'Đơn vị dẫn đầu được điểm tối đa; đơn vị hoàn thành chỉ tiêu được một nửa số điểm; chưa hoàn thành tính theo tỷ lệ; các đơn vị vượt chỉ tiêu khác tính theo mức vượt so với đơn vị dẫn đầu',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Hoàn thành chỉ tiêu được 50% số điểm, vượt chỉ tiêu tính tỷ lệ theo mức vượt của đơn vị dẫn đầu, dẫn đầu cụm được 100% số điểm, không hoàn thành tính theo tỷ lệ',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Hoan thanh chi tieu duoc 1/2 so diem, khong hoan thanh tinh theo ty le, don vi dan dau duoc diem toi da, cac don vi vuot con lai tinh theo muc vuot so voi don vi dan dau',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Đạt chỉ tiêu: 1/2 điểm tối đa; không đạt: theo tỷ lệ; vượt và dẫn đầu cụm: điểm tối đa; vượt nhưng không dẫn đầu: tính theo tỷ lệ vượt so với đơn vị dẫn đầu',
    'leader max 10',
    { maximum: '10' },
  ],
  [
    'Hoàn thành chỉ tiêu được 5 điểm; không hoàn thành tính theo tỷ lệ; đơn vị dẫn đầu được 10 điểm; các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu',
    'leader max 10',
    { maximum: '10' },
  ],
  ['Các đơn vị tính theo tỷ lệ so với đơn vị cao nhất; đơn vị cao nhất được 10 điểm', 'best max 10'],
  [
    'Đơn vị có số bài nhiều nhất đạt điểm tối đa, đơn vị khác = số bài của đơn vị / số bài của đơn vị nhiều nhất x điểm tối đa',
    'best max 10',
    { maximum: '10' },
  ],
  ['Đơn vị có tỷ lệ thấp nhất được 6 điểm; các đơn vị còn lại tính theo tỷ lệ so với đơn vị thấp nhất', 'best max 6 lower'],
  ['truong dung dau cum duoc 15 diem, cac truong con lai cham theo ty le so voi truong dung dau', 'best max 15'],
  ['Lấy đơn vị có kết quả cao nhất cụm làm chuẩn (12 điểm), các đơn vị khác được tính theo tỷ lệ tương ứng', 'best max 12'],
  ['Đơn vị dẫn đầu đạt mười điểm, các đơn vị kế tiếp tính theo tỉ lệ % so với đơn vị dẫn đầu', 'best max 10'],
  ['Nhất: 60 điểm, nhì: 45 điểm, ba: 30 điểm, tư: 15 điểm, các vị trí còn lại 0 điểm', 'places 60 45 30 15 beyond 0'],
  ['Đơn vị xếp thứ 1 được 10 điểm; thứ 2 được 8 điểm; thứ 3 được 6 điểm; từ thứ 4 trở đi được 4 điểm', 'places 10 8 6 beyond 4'],
  ['Hạng nhất 10đ, hạng hai 9đ, hạng ba 8đ, các hạng khác 5đ', 'places 10 9 8 beyond 5'],
  [
    '60 điểm cho đơn vị xếp thứ nhất, 45 điểm cho đơn vị xếp thứ hai, 30 điểm cho đơn vị xếp thứ ba, còn lại không tính điểm',
    'places 60 45 30 beyond 0',
  ],
  ['xep thu nhat 10 diem, thu nhi 8 diem, thu ba 6 diem, con lai 3 diem', 'places 10 8 6 beyond 3'],
  ['Vị thứ 1-3: 10 điểm; 4-6: 8 điểm; còn lại: 5 điểm', 'places 10 10 10 8 8 8 beyond 5'],
  [
    'Hoàn thành xuất sắc nhiệm vụ: 10 điểm; hoàn thành tốt nhiệm vụ: 8 điểm; hoàn thành nhiệm vụ: 5 điểm; không hoàn thành nhiệm vụ: 0 điểm',
    'levels Hoàn thành xuất sắc nhiệm vụ=10 Hoàn thành tốt nhiệm vụ=8 Hoàn thành nhiệm vụ=5 Không hoàn thành nhiệm vụ=0',
  ],
  [
    '5 điểm nếu xếp loại Xuất sắc, 4 điểm nếu xếp loại Tốt, 3 điểm nếu xếp loại Khá, còn lại 0 điểm',
    'levels Xuất sắc=5 Tốt=4 Khá=3 Còn lại=0',
  ],
  ['Loai Tot 5 diem, loai Kha 3 diem, loai Trung binh 1 diem', 'levels Tốt=5 Khá=3 Trung bình=1'],
  ['Xếp loại A được 10đ, loại B 7đ, loại C 4đ', 'levels A=10 B=7 C=4'],
  ['Tốt (5đ), Khá (4đ), Trung bình (3đ), Yếu (0đ)', 'levels Tốt=5 Khá=4 Trung bình=3 Yếu=0'],
  [
    'Mức tốt: điểm tối đa; khá: 75% số điểm tối đa; đạt: 50% số điểm tối đa; không đạt: 0 điểm',
    'levels Tốt=8 Khá=6 Đạt=4 Không đạt=0',
    { maximum: '8' },
  ],
];
