import type { CorpusRow } from './corpusRow';

/** What a third round of strangers taught: targets said in words, dashes for colons, parts in words, ends that say nothing new. */
export const laterHands: readonly CorpusRow[] = [
  // a target that is met, beside percents of it
  [
    'Đạt chỉ tiêu được 5 điểm; từ 75% đến dưới 100% chỉ tiêu được 3 điểm; dưới 75% không có điểm',
    'tiers 0→0 75→3 100→5 of target',
    { maximum: '5' },
  ],
  [
    'Vượt từ 20% kế hoạch trở lên: 8 điểm; từ 100% đến dưới 120%: 6 điểm; dưới 100%: 3 điểm',
    'tiers 0→3 100→6 120→8 of target',
    { maximum: '8' },
  ],
  [
    'Chỉ tiêu giao là 8 lớp. Hoàn thành chỉ tiêu được 4 điểm; không hoàn thành tính theo tỷ lệ',
    'ratio max 4 target 8',
    { maximum: '4' },
  ],
  ['Đạt kế hoạch được 8 điểm. Cứ thấp hơn kế hoạch 5% thì trừ 1 điểm', 'ratio max 8 target - below 5%→1', { maximum: '8' }],
  // against the cluster
  [
    'Đạt chỉ tiêu được 1/2 số điểm; không đạt tính theo tỷ lệ; trường vượt nhiều nhất được điểm tối đa; các trường vượt khác tính theo mức vượt so với trường vượt nhiều nhất',
    'leader max 12',
    { maximum: '12' },
  ],
  [
    'Trường dẫn đầu được 6 điểm; các trường còn lại lấy kết quả của mình chia cho kết quả của trường dẫn đầu rồi nhân với 6',
    'best max 6',
    { maximum: '6' },
  ],
  // things in a list, and a name with a number
  ['Cộng 0,5 điểm cho mỗi Giấy khen của sở, ban, ngành, tối đa 2 điểm', 'bonus 0.5 max 2'],
  ['Trừ 1 điểm cho mỗi đảng viên, viên chức bị khiển trách, không quá 4 điểm', 'penalty 1 max 4'],
  ['Mỗi lớp bồi dưỡng đối tượng 3 được 1 điểm, tối đa 4 điểm', 'perUnit 1 max 4', { maximum: '4' }],
  ['Mỗi mô hình theo Kế hoạch số 27 được 1 điểm, tối đa 3 điểm', 'perUnit 1 max 3', { maximum: '3' }],
  // who types the points
  ['Cơ quan thường trực Khối thi đua chấm điểm trực tiếp, tối đa 4 điểm', 'manual', { maximum: '4' }],
  ['Chấm trực tiếp, tối đa 6 điểm, chấm theo bước 0,25', 'manual step 0.25', { maximum: '6' }],
  // the first ones are free
  [
    'Hai tọa đàm đầu không tính điểm, mỗi tọa đàm tiếp theo được 0,5 điểm, tối đa 2 điểm',
    'perUnit 0.5 free 2 max 2',
    { maximum: '2' },
  ],
  ['Lớp đầu tiên không tính điểm, từ lớp thứ hai mỗi lớp 1 điểm, tối đa 4 điểm', 'perUnit 1 free 1 max 4', { maximum: '4' }],
  // dashes for colons
  ['Tốt - 4 điểm; khá - 3 điểm; trung bình - 1 điểm', 'levels Tốt=4 Khá=3 Trung bình=1', { maximum: '4' }],
  ['Từ 95% trở lên - 5 điểm; từ 85% đến dưới 95% - 3 điểm; dưới 85% - 0 điểm', 'tiers 0→0 85→3 95→5', { maximum: '5' }],
  // parts and averages
  [
    'Trên hai phần ba số khoa đạt chuẩn được 5 điểm; từ một nửa đến hai phần ba được 3 điểm; dưới một nửa 0 điểm',
    'tiers 0→0 50→3 >200/3→5',
  ],
  [
    'Bình quân mỗi giảng viên từ 150 tiết trở lên: 4 điểm; từ 100 đến dưới 150 tiết: 2 điểm; dưới 100 tiết: 0 điểm',
    'tiers 0→0 100→2 150→4',
  ],
  // deductions and their ends
  [
    'Có đủ sổ sách được 3 điểm; thiếu 01 loại trừ 1 điểm, thiếu từ 3 loại trở lên thì không có điểm',
    'penalty 1 max - from 3',
    { maximum: '3' },
  ],
  [
    'Không sai sót được 5 điểm; mỗi sai sót bị trừ 1 điểm, trừ hết số điểm của tiêu chí thì thôi',
    'penalty 1 max 5 from 5',
    { maximum: '5' },
  ],
  ['Điểm chuẩn 8 điểm; mỗi lỗi trừ 0,5 điểm; điểm tối thiểu của tiêu chí là 0', 'penalty 0.5 max - from 8', { maximum: '8' }],
  // a choice with a limit of both
  [
    'Mỗi lớp được 1 điểm hoặc mỗi khóa được 2 điểm, lấy phương án có điểm cao hơn, tối đa 5 điểm',
    'either [perUnit 1 max 5 | perUnit 2 max 5]',
    { maximum: '5' },
  ],
  // who is graded, and one day that divides
  ['Chi bộ, chi đoàn vững mạnh: 4 điểm; khá: 2 điểm; yếu: 0 điểm', 'levels Vững mạnh=4 Khá=2 Yếu=0', { maximum: '4' }],
  ['Gửi kế hoạch trước ngày 10/01 được 2 điểm; không gửi hoặc gửi sau ngày 10/01: 0 điểm', 'passFail 2', { maximum: '2' }],
  // shares written out, and growth
  ['Đạt kế hoạch được 6 điểm; chưa đạt thì điểm = tỷ lệ hoàn thành x 6', 'ratio max 6 target -', { maximum: '6' }],
  [
    'Đạt chỉ tiêu được 8 điểm. Nếu vượt, cứ thêm 10% được cộng 1 điểm, tổng cộng không quá 10 điểm. Chưa đạt thì lấy tỷ lệ thực hiện nhân với 8 điểm',
    'ratio max 8 target - above 10%→1 to 2',
    { maximum: '10' },
  ],
  ['Điểm = (tổng số buổi đã tổ chức chia cho số buổi theo kế hoạch) x 5', 'ratio max 5 target -', { maximum: '5' }],
  ['Tăng từ 8% trở lên so với năm trước: 4 điểm; tăng từ 4% đến dưới 8%: 2 điểm; tăng dưới 4%: 1 điểm', 'tiers 0→1 4→2 8→4'],
  ['Mỗi đoàn viên được kết nạp được 1/4 điểm, tối đa 2 điểm', 'perUnit 0.25 max 2', { maximum: '2' }],
  // the most of a thing, and what a grade is
  [
    'Trường có ít đơn thư nhất được 4 điểm; các trường khác tính theo tỷ lệ so với trường ít nhất',
    'best max 4 lower',
    { maximum: '4' },
  ],
  [
    'Lấy đơn vị có nhiều mô hình nhất làm chuẩn được 6 điểm; các đơn vị khác tính theo tỷ lệ so với đơn vị đó',
    'best max 6',
    { maximum: '6' },
  ],
  ['Tốt (từ 85% trở lên): 5 điểm; khá (từ 70% đến dưới 85%): 3 điểm; còn lại: 0 điểm', 'tiers 0→0 70→3 85→5', { maximum: '5' }],
  ['Các loại tốt, khá, trung bình được lần lượt 4, 2, 1 điểm', 'levels Tốt=4 Khá=2 Trung bình=1', { maximum: '4' }],
  // the year, and all points of the criterion
  [
    'Cả năm không để xảy ra tai nạn: 4 điểm; có 1 vụ: 2 điểm; từ 2 vụ trở lên: 0 điểm',
    'tiers ≤0→4 ≤1→2 else 0',
    { maximum: '4' },
  ],
  [
    'Không có vi phạm được 6 điểm; mỗi vi phạm trừ 2 điểm, không trừ quá số điểm của tiêu chí',
    'penalty 2 max 6 from 6',
    { maximum: '6' },
  ],
  // ends said twice, a formula turned round
  [
    'Có 100% phòng, khoa đạt chuẩn: 4 điểm; từ 75% trở lên đến dưới 100%: 2 điểm; dưới 75%: 0 điểm',
    'tiers 0→0 75→2 100→4',
    { maximum: '4' },
  ],
  [
    'Nếu đạt 100% chỉ tiêu thì được 6 điểm; nếu không đạt 100% chỉ tiêu thì số điểm được tính tương ứng với tỷ lệ đạt được',
    'ratio max 6 target -',
    { maximum: '6' },
  ],
  ['Điểm = 8 x (số sáng kiến của đơn vị / số sáng kiến cao nhất trong Cụm)', 'best max 8', { maximum: '8' }],
  ['Các trường tự chấm điểm, Hội đồng thẩm định, tối đa 4 điểm', 'manual', { maximum: '4' }],
];
