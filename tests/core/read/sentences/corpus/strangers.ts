import type { CorpusRow } from './corpusRow';

/** As people write who do not know what is read: whole blocks, the least that is left, one verb for several, shares, headings. */
export const strangers: readonly CorpusRow[] = [
  // whole blocks
  ['Cứ 02 bài được 1 điểm', 'perUnit 1 by 2 max -'],
  ['Cứ đủ 04 tin được tính 0,5 điểm, phần lẻ không tính, tối đa 3 điểm', 'perUnit 0.5 by 4 max 3', { maximum: '3' }],
  ['Cứ mỗi 3 buổi tọa đàm được 2 điểm (không tính phần dư), không quá 8 điểm', 'perUnit 2 by 3 max 8', { maximum: '8' }],
  ['0,5 điểm cho cứ 2 lượt dự giờ, tối đa 4 điểm', 'perUnit 0.5 by 2 max 4', { maximum: '4' }],
  ['Cứ đủ 10 lượt người tham gia cộng 0,2 điểm, tối đa 1 điểm', 'bonus 0.2 by 10 max 1'],
  ['Cứ 3 lần nộp chậm trừ 1 điểm', 'penalty 1 by 3 max -'],
  ['Thực hiện đầy đủ được 5 điểm; cứ 2 lỗi trừ 1 điểm', 'penalty 1 by 2 max - from 5', { maximum: '5', kind: 'points' }],
  // the least that is left
  ['Đạt kế hoạch được 6 điểm; cứ thiếu 2% trừ 0,5 điểm, tối thiểu 0 điểm', 'ratio max 6 target - below 2%→0.5'],
  [
    'Hoàn thành chỉ tiêu được 8 điểm, cứ giảm 1% trừ 0,2 điểm nhưng không thấp hơn 3 điểm',
    'ratio max 8 target - below 1%→0.2 to 5',
  ],
  ['Điểm chuẩn 6 điểm. Mỗi báo cáo chậm trừ 0,5 điểm, tối thiểu 0 điểm', 'penalty 0.5 max - from 6', { maximum: '6' }],
  ['Thực hiện đầy đủ được 10 điểm; mỗi sai sót trừ 2 điểm, không dưới 2 điểm', 'penalty 2 max 8 from 10', { maximum: '10' }],
  ['Mỗi lỗi trừ 1 điểm, điểm tối thiểu là 0 điểm', 'penalty 1 max 5', { maximum: '5', kind: 'penalty' }],
  ['Xếp thứ nhất được 8 điểm; mỗi bậc thấp hơn giảm 2 điểm, tối thiểu 2 điểm', 'places 8 6 4 beyond 2'],
  ['Mỗi hội thảo được 1,5 điểm, tối đa 6 điểm, tối thiểu 0 điểm', 'perUnit 1.5 max 6', { maximum: '6' }],
  [
    'Đạt 100% chỉ tiêu: 5 điểm; cứ thiếu 1% trừ 0,3 điểm, trừ đến hết điểm',
    'ratio max 5 target - below 1%→0.3',
    { maximum: '5' },
  ],
  ['Không có vụ nào được 10 điểm; xảy ra 1 vụ trừ 3 điểm, 2 vụ trừ 6 điểm', 'tiers 0→10 1→7 2…2→4', { maximum: '10' }],
  // one verb for several
  ['Cộng 2 điểm cho mỗi công trình, 1 điểm cho mỗi giải pháp, tối đa 5 điểm', 'bonus Công trình=2 Giải pháp=1 max 5'],
  ['Trừ 1 điểm cho mỗi buổi vắng, 0,5 điểm cho mỗi buổi đi muộn', 'penalty Buổi vắng=1 Buổi đi muộn=0.5 max -'],
  // what is short, and what is above
  ['Đạt từ 80% trở lên được 6 điểm, thấp hơn thì cứ mỗi 4% trừ 1', 'ratio max 6 target 80 below 4%→1', { maximum: '6' }],
  [
    'Điểm tối đa 8 điểm; trường hợp chưa đạt chỉ tiêu, với mỗi 5% còn thiếu trừ 1 điểm',
    'ratio max 8 target - below 5%→1',
    { maximum: '8' },
  ],
  ['Vượt từ 4% trở lên, cứ 4% cộng 0,5 điểm, tối đa 2 điểm', 'ratio max 0 target - nothing below above 4%→0.5 to 2'],
  [
    'Mở đủ 8 lớp được 4 điểm; từ lớp thứ 9, mỗi lớp được 0,5 điểm, tối đa 6 điểm',
    'ratio max 4 target 8 unknown below above 1→0.5 to 2',
    { maximum: '6' },
  ],
  [
    'Chỉ tính điểm khi đạt từ 60% kế hoạch trở lên; đạt 100% được 10 điểm, dưới 100% tính theo tỷ lệ',
    'ratio max 10 target - floor 0.6',
  ],
  [
    'Hoàn thành kế hoạch được 6 điểm. Không hoàn thành tính theo tỷ lệ, riêng dưới 40% không được điểm',
    'ratio max 6 target - floor 0.4',
  ],
  [
    'Chi phí bằng hoặc thấp hơn định mức được 4 điểm; vượt định mức tính theo tỷ lệ định mức trên thực chi',
    'ratio max 4 target - lower',
  ],
  // parts of all
  ['Có 2/3 đảng viên trở lên tham gia: 4 điểm; dưới 2/3: 2 điểm', 'tiers 0→2 200/3→4', { maximum: '4' }],
  ['Từ 1/2 trở lên được 3 điểm; dưới 1/2 không tính điểm', 'tiers 0→0 50→3', { maximum: '3' }],
  // typed by somebody
  ['Hội đồng chấm theo thang 20', 'manual', { maximum: '20' }],
  ['Điểm: 0 - 8 do Ban Giám khảo chấm', 'manual', { maximum: '8' }],
  ['Nhập điểm theo biên bản của Hội đồng, tối đa 8 điểm', 'manual', { maximum: '8' }],
  // headings, names, brackets
  [
    'Tỷ lệ đoàn viên xếp loại khá, tốt:\n- Từ 90% trở lên: 4 điểm;\n- Từ 70% đến dưới 90%: 2 điểm;\n- Dưới 70%: 0 điểm.',
    'tiers 0→0 70→2 90→4',
  ],
  ['Không có khiếu nại vượt cấp: 4 điểm; có 1 vụ: 2 điểm; từ 2 vụ trở lên: 0 điểm', 'tiers ≤0→4 ≤1→2 else 0'],
  [
    'Công đoàn được xếp loại vững mạnh đạt 4 điểm; khá đạt 2 điểm; các mức còn lại không tính điểm',
    'levels Vững mạnh=4 Khá=2 Các mức còn lại=0',
  ],
  // others of the cluster
  [
    'Hoàn thành chỉ tiêu được 50% số điểm; không hoàn thành tính theo tỷ lệ; đơn vị vượt cao nhất cụm được 100% số điểm, các đơn vị vượt còn lại hưởng theo mức vượt so với đơn vị cao nhất',
    'leader max 8',
    { maximum: '8' },
  ],
  [
    'Đơn vị nhiều nhất cụm được 6 điểm; điểm các đơn vị khác = 6 x số bài của đơn vị / số bài nhiều nhất',
    'best max 6',
    { maximum: '6' },
  ],
  [
    'Đơn vị thấp nhất cụm được 2 điểm, cao nhất được 8 điểm, các đơn vị ở giữa quy đổi tuyến tính theo khoảng thấp nhất - cao nhất',
    'minMax 2 to 8',
  ],
  [
    'Dưới 40% không có điểm, từ 80% trở lên được 6 điểm; từ 40% đến 80% thì nội suy tuyến tính từ 0 đến 6 điểm',
    'goalposts 40→0 80→6',
  ],
  [
    'Được tính một trong hai cách, lấy mức cao hơn: mỗi đề tài được 2 điểm, tối đa 6 điểm; hoặc mỗi bài báo được 1 điểm, tối đa 4 điểm',
    'either [perUnit 2 max 6 | perUnit 1 max 4]',
    { maximum: '6' },
  ],
  ['Trong mỗi quý chỉ tính tối đa 2 điểm, mỗi tin được 0,5 điểm; cả năm không quá 6 điểm', 'perUnit 0.5 max 6 each quarter 2'],
];
