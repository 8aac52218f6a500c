import type { RefusedRow } from './refused';

/** One word away from what strangers write and is read. */
export const refusedStrangers: readonly RefusedRow[] = [
  ['Cứ 2 đến 3 bài được 1 điểm', 'two or three', '2 đến 3'],
  ['Cứ 2 bài được 1 điểm, không quá 6 bài', 'a limit of things beside blocks', 'không quá 6 bài'],
  ['Cứ 2 đề tài được 2 điểm, cứ 3 bài báo được 1 điểm', 'blocks of two kinds', ''],
  ['Cộng 1 điểm cho mỗi 3 bài', 'the odd one is open', 'cho mỗi 3 bài'],
  ['Mỗi đề tài được 2 điểm, tối thiểu 1 điểm', 'points for nothing', 'tối thiểu 1 điểm'],
  ['Mỗi lỗi trừ 2 điểm, tối thiểu 0 điểm', 'of what is not known', 'tối thiểu 0 điểm'],
  ['Thực hiện đầy đủ được 10 điểm; mỗi lỗi trừ 2 điểm, tối thiểu 10 điểm', 'nothing can be taken', 'tối thiểu 10 điểm'],
  ['Đạt kế hoạch được 10 điểm; cứ thiếu 1% trừ 1 điểm, tối thiểu 2 điểm, tối thiểu 3 điểm', 'two floors', 'tối thiểu'],
  [
    'Đạt chỉ tiêu được 10 điểm; không đạt tính theo tỷ lệ nhưng không thấp hơn 4 điểm',
    'a share or four points',
    'không thấp hơn 4 điểm',
  ],
  ['Mở đủ 10 lớp được 3 điểm; từ lớp thứ 12, mỗi lớp được 0,2 điểm', 'the eleventh is open', ''],
  ['Có từ 10 lớp trở lên được 3 điểm; từ bài thứ 11 trở đi mỗi bài cộng 0,2 điểm', 'two things', ''],
  ['Vượt từ 10% trở lên, cứ 5% cộng 0,5 điểm, tối đa 2 điểm', 'from 5% or from 10% on', 'Vượt từ 10% trở lên'],
  ['Trước 1/2 nộp báo cáo: 4 điểm; sau 1/2: 2 điểm', 'a day', ''],
  ['Chỉ tính điểm khi có minh chứng từ 2 nguồn; mỗi bài 1 điểm', 'a condition of each', '2 nguồn'],
  ['Ngoài 02 cuộc tọa đàm, mỗi hội thảo được 1 điểm, tối đa 3 điểm', 'two of something else', 'Ngoài 02 cuộc tọa đàm'],
  ['Điểm = (số tin của đơn vị : số tin bình quân của cụm) x 8', 'a mean of the others', '', { maximum: '8' }],
  ['Xếp thứ nhất, nhì, ba lần lượt được 12, 9 điểm', 'three places, two numbers', ''],
  ['Mỗi bài báo được 2 điểm, tối đa 8 điểm; hoặc mỗi tham luận được 1 điểm; cộng cả hai', 'one of them or both', 'cộng cả hai'],
  [
    'Không đạt chỉ tiêu: bằng 60% điểm chuẩn nhân với tỷ lệ hoàn thành; đạt chỉ tiêu: 50% điểm chuẩn; đơn vị dẫn đầu cụm: 100% điểm chuẩn; các đơn vị vượt còn lại tính theo mức vượt so với đơn vị dẫn đầu',
    'another share',
    '',
    { maximum: '10' },
  ],
  [
    'Đơn vị có tỷ lệ thấp nhất được 6 điểm; các đơn vị khác: lấy tỷ lệ thấp nhất chia cho tỷ lệ của đơn vị, nhân với 5 điểm',
    'six and five',
    '',
  ],
  [
    'Đơn vị nhiều nhất được 6 điểm; điểm các đơn vị khác = 5 x số bài của đơn vị / số bài nhiều nhất',
    'six and five',
    '5 x',
    { maximum: '6' },
  ],
  ['Dưới 40% không có điểm, từ 80% được 6 điểm; từ 40% đến 80% thì nội suy từ 0 đến 5 điểm', 'six and five', 'từ 0 đến 5 điểm'],
];
