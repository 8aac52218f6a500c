import type { CorpusRow } from './corpusRow';

/** At length, as a careful hand writes them: what is said twice, what only leads on, what limits by the way. */
export const wordyStrangers: readonly CorpusRow[] = [
  ['Điểm của nội dung này do Tổ khảo sát của Cụm chấm trực tiếp trên sản phẩm, tối đa 6 điểm', 'manual', { maximum: '6' }],
  [
    'Đơn vị có bài tham luận được chọn thì mỗi bài được hưởng 0,75 điểm, song tổng số điểm không quá 3 điểm',
    'perUnit 0.75 max 3',
    { maximum: '3' },
  ],
  [
    'Được 1 điểm cho mỗi chuyên đề đã nghiệm thu, không giới hạn số lượng chuyên đề nhưng không vượt quá điểm chuẩn',
    'perUnit 1 max 5',
    { maximum: '5' },
  ],
  [
    'Mỗi số tạp chí phát hành đúng hạn được ghi 0,5 điểm và được ghi cao nhất không quá 3 điểm',
    'perUnit 0.5 max 3',
    { maximum: '3' },
  ],
  ['Tối đa 8 điểm, trong đó 2 điểm là mức được tính cho mỗi giáo trình', 'perUnit 2 max 8', { maximum: '8' }],
  ['Mỗi lượt tham quan học tập được 0,2 điểm; từ lượt thứ 6 trở đi không tính thêm điểm', 'perUnit 0.2 max 1', { maximum: '1' }],
  [
    'Mỗi hội thảo có từ 50 đại biểu trở lên được 1 điểm; hội thảo dưới 50 đại biểu không tính điểm; tối đa 3 điểm',
    'perUnit 1 max 3',
  ],
  ['Mỗi khoa có từ 80% giảng viên dạy giỏi trở lên được 0,5 điểm, tối đa 2 điểm', 'perUnit 0.5 max 2'],
  [
    'Huy chương vàng 4 điểm, huy chương bạc 2 điểm, cộng dồn nhưng không quá 12 điểm',
    'count Huy chương vàng=4 Huy chương bạc=2 max 12',
  ],
  // rows of a table
  [
    'Có từ 04 mô hình trở lên thì hưởng trọn 5 điểm; nếu chỉ có 02 hoặc 03 mô hình thì hưởng 3 điểm; có 01 mô hình thì hưởng 1 điểm; không có mô hình nào thì 0 điểm',
    'tiers 0→0 1→1 2→3 4→5',
  ],
  [
    'Ba lượt trở lên được hai điểm, một đến hai lượt được một điểm rưỡi, không có lượt nào thì không điểm',
    'tiers 0→0 1→1.5 3→2',
    { maximum: '2' },
  ],
  [
    'Trường tổ chức đại hội đúng hạn được 4 điểm; không tổ chức hoặc tổ chức chậm thì không được điểm',
    'passFail 4',
    { maximum: '4' },
  ],
  [
    'Công tác tài chính được kiểm tra, đánh giá loại tốt hưởng 4 điểm, loại khá hưởng 2 điểm, loại yếu không hưởng điểm',
    'levels Tốt=4 Khá=2 Yếu=0',
  ],
  // targets
  [
    'Đạt chỉ tiêu giao trở lên được điểm tối đa; chưa đạt thì tính theo tỷ lệ, nhưng đạt dưới 50% chỉ tiêu thì không được tính điểm',
    'ratio max 8 target - floor 0.5',
    { maximum: '8' },
  ],
  [
    'Tỷ lệ đạt 75% thì được điểm tối đa, thấp hơn thì tính theo tỷ lệ tương ứng, cao hơn cũng không được cộng thêm',
    'ratio max 6 target 75',
    { maximum: '6' },
  ],
  [
    'Số lớp mở vượt chỉ tiêu thì cứ vượt đủ 20% được cộng 1 điểm, tối đa 2 điểm',
    'ratio max 0 target - nothing below above 20%→1 to 2',
    { maximum: '2' },
  ],
  [
    'Tỷ lệ giải ngân đạt từ 90% kế hoạch vốn trở lên được 6 điểm, dưới 90% thì tính theo tỷ lệ thực hiện so với 90%, riêng dưới 45% thì không tính điểm',
    'ratio max 6 target 90 floor 0.5',
  ],
  [
    'Trong năm không để xảy ra sai phạm về tài chính thì được hưởng trọn 6 điểm; cứ mỗi trường hợp sai phạm thì trừ 2 điểm, trừ cho tới khi hết điểm thì thôi',
    'penalty 2 max 6 from 6',
    { maximum: '6' },
  ],
  // against the others
  [
    'Trường hoàn thành chỉ tiêu được hưởng một nửa số điểm; trường không hoàn thành thì tính theo tỷ lệ của một nửa số điểm đó; trường dẫn đầu được điểm tối đa; các trường khác vượt chỉ tiêu thì được tính thêm theo mức vượt so với trường dẫn đầu',
    'leader max 6',
    { maximum: '6' },
  ],
  [
    'Không đạt chỉ tiêu thì tính theo tỷ lệ thực hiện nhân với 1/2 điểm chuẩn. Đạt chỉ tiêu được 1/2 điểm chuẩn. Vượt chỉ tiêu và dẫn đầu cụm được trọn điểm chuẩn. Vượt chỉ tiêu nhưng không dẫn đầu thì được 1/2 điểm chuẩn cộng với phần vượt tính theo mức vượt của đơn vị dẫn đầu',
    'leader max 4',
    { maximum: '4' },
  ],
  [
    'Căn cứ thứ hạng tại giải thể thao: hạng 1 được 6 điểm, hạng 2 được 4 điểm, từ hạng 3 trở xuống được 2 điểm',
    'places 6 4 beyond 2',
  ],
  ['Trường nào đứng nhứt thì lãnh 9 điểm, đứng nhì lãnh 6 điểm, mấy trường còn lại lãnh 3 điểm', 'places 9 6 beyond 3'],
  // as others still would say it
  ['Đạt chỉ tiêu được 8 điểm, mỗi đề tài thiếu trừ 2 điểm', 'ratio max 8 target - below 1→2'],
  ['Hoàn thành kế hoạch được 6 điểm, thiếu 01 lớp trừ 1 điểm, trừ tối đa 3 điểm', 'ratio max 6 target - below 1→1 to 3'],
  ['Có kế hoạch được 4 điểm, thiếu 01 nội dung trừ 0,5 điểm', 'penalty 0.5 max - from 4', { kind: 'points', maximum: '4' }],
  ['Đạt chỉ tiêu được 8 điểm. Mỗi % thiếu hụt trừ 0,2 điểm', 'ratio max 8 target - below 1%→0.2'],
  ['Thứ 1 - 2: 6 điểm; thứ 3: 4 điểm; từ thứ 4: 1 điểm', 'places 6 6 4 beyond 1'],
  ['Xếp thứ nhất: 5 điểm, các vị trí tiếp theo giảm dần mỗi vị trí 1 điểm', 'places 5 4 3 2 1 0 beyond 0'],
  ['Không có vụ việc: 4 điểm; có dưới 3 vụ việc: 2 điểm; từ 3 vụ việc trở lên: 0 điểm', 'tiers 0→4 >0→2 3→0'],
  ['0,25 điểm x số lượt hiến máu, tối đa 2 điểm', 'perUnit 0.25 max 2'],
  ['Gửi đúng hạn 2 điểm, gửi trễ không có điểm', 'passFail 2'],
  ['Được cộng điểm thưởng: 0,5 điểm/cách làm mới; tối đa 2 điểm', 'bonus 0.5 max 2'],
  ['Đủ 6 điểm nếu không có sai sót; mỗi sai sót trừ 2 điểm', 'penalty 2 max - from 6', { maximum: '6' }],
  ['Trừ 0,25 điểm mỗi lần gửi muộn, trừ tối đa 2 điểm', 'penalty 0.25 max 2', { maximum: '5' }],
  ['Chấm điểm trực tiếp theo sản phẩm dự thi (thang điểm 5)', 'manual', { maximum: '5' }],
  ['Điểm do các đơn vị trong Cụm chấm chéo, tối đa 7 điểm', 'manual', { maximum: '7' }],
  ['Đạt 40% được 0 điểm, đạt 80% được 6 điểm, trong khoảng đó tính theo đường thẳng', 'goalposts 40→0 80→6'],
  ['Từ 50% đến 90%: nội suy từ 0 đến 8 điểm', 'goalposts 50→0 90→8', { maximum: '8' }],
  // parts and choices
  [
    'a) Có báo cáo sơ kết 6 tháng: 2 điểm; b) Gửi kế hoạch trước ngày 28/2: 1 điểm',
    'sum [passFail 2 | passFail 1] max -',
    { maximum: '3' },
  ],
  [
    'Có nhà khoa học đầu ngành được 4 điểm hoặc có từ 03 tiến sĩ trở lên được 3 điểm; chỉ tính phương án có điểm cao nhất',
    'either [passFail 4 | tiers 0→0 3→3]',
    { maximum: '4' },
  ],
];
