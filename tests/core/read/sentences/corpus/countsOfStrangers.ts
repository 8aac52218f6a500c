import type { CorpusRow } from './corpusRow';

/** Points typed, things counted, targets passed and units compared, in the words of others. */
export const countsOfStrangers: readonly CorpusRow[] = [
  // typed
  ['Ban tổ chức chấm trực tiếp, điểm cao nhất 12 điểm', 'manual', { maximum: '12' }],
  ['Cụm cho điểm, mức cao nhất là 8 điểm', 'manual', { maximum: '8' }],
  ['Điểm do Ban giám khảo chấm, từ 0 đến 20 điểm', 'manual', { maximum: '20' }],
  ['Do Hội đồng cụm cho, trong khoảng 0 đến 6 điểm', 'manual', { maximum: '6' }],
  ['Cho điểm theo chất lượng hồ sơ, tối đa 4 điểm, lẻ đến 0,5 điểm', 'manual step 0.5', { maximum: '4' }],
  ['Mức điểm do Hội đồng thi đua xem xét, quyết định, không quá 5 điểm', 'manual', { maximum: '5' }],
  ['Hội đồng cụm xem xét, quyết định mức điểm cụ thể, tối đa 5 điểm', 'manual', { maximum: '5' }],
  ['Chấm trực tiếp, tối đa 6 điểm, mỗi bước 0,25 điểm', 'manual step 0.25', { maximum: '6' }],
  ['Chấm trực tiếp, tối đa 6 điểm; điểm lẻ là bội số của 0,5', 'manual step 0.5', { maximum: '6' }],
  // counted
  ['Chấm 0,5 điểm trên một bài đăng, tối đa 3 điểm', 'perUnit 0.5 max 3'],
  ['1,5 điểm trên 01 chuyên đề, không quá 6 điểm', 'perUnit 1.5 max 6'],
  ['Có 01 mô hình hay được 2 điểm, có nhiều mô hình thì được cộng dồn nhưng không quá 6 điểm', 'perUnit 2 max 6'],
  ['Mỗi sáng kiến 1 điểm; nhiều sáng kiến thì tính cộng dồn, tối đa 4 điểm', 'perUnit 1 max 4'],
  ['01 hội thảo được 2 điểm, từ 02 hội thảo trở lên được cộng dồn, tối đa 8 điểm', 'perUnit 2 max 8'],
  ['Tổ chức một buổi tọa đàm được 1 điểm, tối đa 3 điểm', 'perUnit 1 max 3'],
  ['Lấy số lớp nhân 0,5 điểm, tối đa 5 điểm', 'perUnit 0.5 max 5'],
  ['Điểm = 0,5 x số lớp mở mới, không quá 5 điểm', 'perUnit 0.5 max 5'],
  ['Mỗi giáo trình: +2 điểm, tối đa 6 điểm', 'perUnit 2 max 6', { kind: 'points', maximum: '6' }],
  // the first ones are free
  ['Ngoài 02 hội thảo theo kế hoạch, mỗi hội thảo tăng thêm được 1 điểm, tối đa 4 điểm', 'perUnit 1 free 2 max 4'],
  ['Trên 5 lớp, mỗi lớp tăng thêm được 0,5 điểm, tối đa 5 điểm', 'perUnit 0.5 free 5 max 5'],
  ['Mỗi bài vượt quá 10 bài được 0,2 điểm, tối đa 2 điểm', 'perUnit 0.2 free 10 max 2'],
  ['Mỗi buổi thứ 3 trở đi được 1 điểm, tối đa 3 điểm', 'perUnit 1 free 2 max 3'],
  ['Hai chuyên đề đầu không tính; mỗi chuyên đề sau đó được 1,5 điểm, tối đa 6 điểm', 'perUnit 1.5 free 2 max 6'],
  ['Không tính điểm cho 2 lớp đầu tiên; từ lớp thứ 3, mỗi lớp được 1 điểm; tối đa 5 điểm', 'perUnit 1 free 2 max 5'],
  // on both sides of the target
  [
    'Đạt kế hoạch được 8 điểm, vượt kế hoạch được tính theo tỷ lệ nhưng không quá 10 điểm; không đạt tính theo tỷ lệ',
    'ratio max 8 target - up to ×1.25',
    { maximum: '10' },
  ],
  [
    'Hoàn thành chỉ tiêu: 20 điểm; vượt hoặc không đạt chỉ tiêu thì tính theo tỷ lệ, tối đa 25 điểm',
    'ratio max 20 target - up to ×1.25',
    { maximum: '25' },
  ],
  ['Điểm = 8 x tỷ lệ hoàn thành kế hoạch, tối đa 10 điểm', 'ratio max 8 target - up to ×1.25', { maximum: '10' }],
  ['Hoàn thành kế hoạch 6 điểm; chưa hoàn thành thì tính tương ứng tỷ lệ đạt', 'ratio max 6 target -', { maximum: '6' }],
  [
    'Đạt 100% kế hoạch được 8 điểm, đạt bao nhiêu phần trăm thì được bấy nhiêu phần trăm số điểm',
    'ratio max 8 target -',
    { maximum: '8' },
  ],
  // against the others
  ['Trường đạt kết quả cao nhất: 6đ. Trường khác: tính tỷ lệ thuận theo trường cao nhất', 'best max 6'],
  [
    'Đạt chỉ tiêu: được một nửa số điểm. Chưa đạt: tính tương ứng tỷ lệ đạt. Vượt chỉ tiêu: đơn vị dẫn đầu được điểm tối đa; các đơn vị khác tính theo phần trăm vượt so với đơn vị dẫn đầu',
    'leader max 12',
    { maximum: '12' },
  ],
  ['Lấy số thực hiện chia cho số kế hoạch nhân 8', 'ratio max 8 target -', { maximum: '8' }],
  ['Đạt 100% kế hoạch: 8 điểm, mỗi phần trăm giảm thì trừ 0,1 điểm', 'ratio max 8 target - below 1%→0.1', { maximum: '8' }],
  ['Không quá 4 điểm đối với tất cả các bài; 0,5 điểm cho 01 bài', 'perUnit 0.5 max 4'],
  // rows of none, rows in time
  [
    'Hoàn thành 2 đề án trở lên được 4 điểm, hoàn thành 1 đề án được 2 điểm, không hoàn thành đề án nào 0 điểm',
    'tiers 0→0 1→2 2→4',
    { maximum: '4' },
  ],
  ['Gửi trước hoặc đúng thời hạn: 4 điểm; chậm không quá 5 ngày: 2 điểm; chậm quá 5 ngày: 0 điểm', 'tiers ≤0→4 ≤5→2 else 0'],
  ['Có đề cương và dự toán: 2 điểm; thiếu đề cương hoặc dự toán: 0 điểm', 'passFail 2', { maximum: '2' }],
  ['Trường tự chấm, Cụm kiểm tra lại; không quá 5 điểm', 'manual', { maximum: '5' }],
  ['Không đủ điều kiện xét tặng Cờ thi đua nếu có đơn thư tố cáo đúng', 'bar flagOnly', { kind: 'disqualifier' }],
  ['Thang điểm tối đa 8, do Hội đồng thi đua Cụm chấm trực tiếp trên cơ sở minh chứng', 'manual', { maximum: '8' }],
  ['Nhập trực tiếp điểm số đạt được, giới hạn 6 điểm', 'manual', { maximum: '6' }],
  // else nothing
  ['Có quy chế thì chấm 2 điểm, bằng không thì 0 điểm', 'passFail 2', { maximum: '2' }],
  ['4 điểm nếu được đánh giá tốt, 2 điểm nếu khá, 1 điểm nếu trung bình', 'levels Tốt=4 Khá=2 Trung bình=1'],
];
