import type { RefusedRow } from './refused';

/** The look-alikes of `countsOfStrangers.ts`. */
export const refusedCountsOfStrangers: readonly RefusedRow[] = [
  ['Mức điểm của tiêu chí này do Hội đồng thi đua quy định sau', 'no limit, and nobody knows yet', ''],
  ['Điểm do Ban giám khảo chấm, từ 2 đến 20 điểm', 'a least amount that nobody may go below', '', { maximum: '20' }],
  ['Tổ thẩm định cho từ 0 đến 5 điểm đối với mỗi đề tài', 'so much for each', '', { maximum: '10' }],
  ['Trường có tổng điểm cao nhất 10 điểm', 'a school, no limit', ''],
  ['Có 01 mô hình được 2 điểm, có nhiều mô hình thì được 4 điểm và cộng dồn', 'two amounts', '', { maximum: '4' }],
  ['Có 01 mô hình được 2 điểm, có nhiều bài báo thì được cộng dồn; tối đa 6 điểm', 'another thing is added', ''],
  ['Cho điểm theo số lượng mô hình, tối đa 6 điểm', 'how much for each is not said', ''],
  ['Có 01 mô hình được 2 điểm, có nhiều mô hình thì không cộng dồn', 'one or none', '', { maximum: '6' }],
  ['Tốt 5 điểm, khá 3 điểm; nhiều mô hình thì cộng dồn', 'levels are not added', ''],
  ['1 mô hình được 2 điểm, trên 1 mô hình được 5 điểm cho mỗi mô hình', 'more than one earns at another rate', ''],
  ['Đạt một trong hai tiêu chí được 2 điểm, tối đa 4 điểm', 'one of two, not each of them', ''],
  ['Ngoài 02 hội thảo theo kế hoạch, mỗi chuyên đề tăng thêm được 1 điểm, tối đa 4 điểm', 'another thing is free', ''],
  ['Mỗi bài vượt quá 10 trang được 0,2 điểm, tối đa 2 điểm', 'longer than ten pages, not more than ten', ''],
  [
    'Đạt kế hoạch được 8 điểm, vượt kế hoạch được tính theo tỷ lệ; không đạt tính theo tỷ lệ',
    'no limit above the target',
    '',
    { maximum: '10' },
  ],
  ['Trường cao nhất: 6đ. Trường khác: tính tỷ lệ theo mức bình quân của Cụm', 'against the mean of the cluster', ''],
  ['Đạt mức bình quân của Cụm được 3 điểm; thấp hơn tính theo tỷ lệ so với mức bình quân', 'against the mean of the cluster', ''],
  ['Có đề cương và dự toán: 2 điểm; thiếu đề cương hoặc thuyết minh: 0 điểm', 'another paper is missing', '', { maximum: '2' }],
  ['Có đề cương và dự toán: 2 điểm; thiếu đề cương: 0 điểm', 'without the other one nobody says', '', { maximum: '2' }],
  ['Gửi trước hoặc sau thời hạn: 4 điểm; chậm quá 5 ngày: 0 điểm', 'after the time is late as well', ''],
  ['Số vụ vi phạm bằng không thì 5 điểm; có vi phạm thì Hội đồng xem xét', 'somebody decides', ''],
];
