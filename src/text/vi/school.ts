import type { SchoolWords } from '../parts/schoolWords';

/** Lời về một trường, đặt cạnh trung vị của Cụm. */
export const school: SchoolWords = {
  heading: 'Một trường so với Cụm',
  choose: 'Chọn đơn vị',
  total: (points, median, difference, among) =>
    median === null
      ? `Tổng ${points} điểm.`
      : `Tổng ${points} điểm; trung vị của ${among === null ? 'Cụm' : `${String(among)} đơn vị cùng điểm tối đa`} là ${median}${difference === null ? '' : ` (${difference})`}.`,
  noTotal: 'Chưa có tổng điểm: còn chỗ thiếu nêu ở dưới.',
  place: (place, of) => `Hạng ${place} trong ${of} đơn vị được xếp hạng.`,
  noPlace: 'Chưa có hạng.',
  scorecard: 'Xem cả phiếu điểm',
  groups: 'Từng nhóm tiêu chí',
  legend: { own: 'điểm của trường, so với điểm tối đa', median: 'trung vị của Cụm' },
  alone: 'Sổ này chỉ có một đơn vị có điểm nên không có trung vị của Cụm để so.',
  caption: 'Điểm từng nhóm, trung vị của Cụm và phần hơn, kém',
  columns: { group: 'Nhóm', points: 'Điểm', median: 'Trung vị', difference: 'Hơn, kém' },
  outOf: (points, maximum) => (maximum === null ? points : `${points} / ${maximum}`),
  share: (percent) => `${percent}%`,
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ ngoài các nhóm',
  besides: { above: (points) => `hơn ${points}`, below: (points) => `kém ${points}`, same: 'bằng' },
  nothing: 'chưa có',
  medianOf: (units) => `trung vị của ${units} đơn vị cùng điểm tối đa, đủ điểm`,
  incomplete: (missing) => `còn ${missing} tiêu chí chưa có điểm`,
  strengths: 'Mạnh hơn Cụm ở đâu',
  noStrengths: 'Không có tiêu chí nào cao hơn trung vị của Cụm.',
  strength: (points, maximum, median, difference) =>
    `${maximum === null ? points : `${points} / ${maximum}`} điểm, trung vị ${median}: ${difference}.`,
  losses: 'Mất điểm ở đâu',
  noLosses: 'Không mất điểm ở tiêu chí nào.',
  loss: (lost, points, maximum) => `Mất ${lost} điểm: được ${points} trong ${maximum}.`,
  lossBeside: (difference) => `So với trung vị: ${difference}.`,
  deduction: (lost) => `Bị trừ ${lost} điểm.`,
  cuts: 'Điểm không được tính do trần',
  noCuts: 'Không có điểm nào bị cắt do trần.',
  cut: (by, criterion, counted, lost) => {
    switch (by) {
      case 'criterion':
        return `${criterion ?? ''}: đã đủ mức tối đa ${counted} điểm, ${lost} điểm không được tính.`;
      case 'group':
        return `Nhóm ${criterion ?? ''}: đã đủ trần, tính ${counted} điểm, ${lost} điểm không được tính.`;
      case 'bonus':
        return `Điểm thưởng: tính ${counted} điểm, ${lost} điểm không được tính.`;
      case 'total':
        return `Tổng điểm: tính ${counted} điểm, ${lost} điểm không được tính.`;
    }
  },
  missing: (count) => `Còn ${count} tiêu chí chưa có điểm`,
  missingColumn: {
    bonus: 'Ô điểm thưởng của đơn vị chưa đọc được.',
    penalty: 'Ô điểm trừ của đơn vị chưa đọc được.',
  },
  why: 'Vì sao',
  more: (count) => `Xem thêm ${count} tiêu chí`,
};
