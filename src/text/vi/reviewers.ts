import { isNegative, isZero, negate } from '../../core/domain/points';
import { vietnameseNumbers as numbers } from '../format';
import type { ReviewersWords } from '../parts/reviewersWords';

/** Lời về những người chấm, bên cạnh nhau. */
export const reviewers: ReviewersWords = {
  heading: 'Những người chấm',
  about: 'Thông tin để tham khảo, không làm thay đổi điểm của đơn vị nào.',
  caption: 'Từng người chấm: số đơn vị đã chấm, chấm rộng hay chặt hơn những người khác, số điểm xa số giữa quá ngưỡng',
  reviewer: 'Người chấm',
  units: 'Đơn vị',
  bias: 'So với người khác',
  outliers: 'Quá ngưỡng',
  leaning: (bias) =>
    bias === null
      ? 'chưa so được'
      : isZero(bias)
        ? 'ngang bằng'
        : isNegative(bias)
          ? `chặt hơn ${numbers.points(negate(bias))} điểm mỗi đơn vị`
          : `rộng hơn ${numbers.points(bias)} điểm mỗi đơn vị`,
  unreconciled: (count) => `Còn ${count} chỗ lệch nhau quá ngưỡng, phải đối chiếu rồi mới có điểm.`,
  agreement: ({ units, single, mean, kendallW }) =>
    `Độ thống nhất trên ${units} đơn vị được mọi người cùng chấm (1 là hoàn toàn thống nhất): ` +
    [
      `một người chấm ICC(2,1) ${single === null ? 'không xác định' : numbers.points(single, 4)}`,
      `trung bình những người chấm ICC(2,k) ${mean === null ? 'không xác định' : numbers.points(mean, 4)}`,
      `thứ tự các đơn vị Kendall W ${kendallW === null ? 'không xác định' : numbers.points(kendallW, 4)}`,
    ].join('; ') +
    '.',
  noAgreement: 'Chưa tính được độ thống nhất: cần ít nhất hai đơn vị mà mọi người cùng chấm.',
};
