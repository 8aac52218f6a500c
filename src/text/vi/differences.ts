import type { DifferencesWords } from '../parts/differencesWords';

/** Lời khi đặt điểm tự chấm, chấm chéo, Cụm chấm cạnh nhau. */
export const differences: DifferencesWords = {
  heading: 'Đối chiếu điểm chấm',
  about: 'Chỗ lệch nhiều nhất đứng trước. Bảng này chỉ để xem lại, không làm thay đổi điểm nào.',
  nothing: 'Sổ này chưa có hai loại điểm để so: cần ít nhất hai trong ba cột tự chấm, chấm chéo, Cụm chấm.',
  unit: 'Đơn vị',
  allUnits: 'Tất cả đơn vị',
  onlyDiffering: 'Chỉ những chỗ lệch nhau',
  shown: (shown, all) => (shown === all ? `${all} chỗ so được` : `${shown} trong ${all} chỗ so được`),
  allAlike: 'Ở đây mọi loại điểm đều bằng nhau.',
  caption: 'Từng tiêu chí: điểm tự chấm, chấm chéo, Cụm chấm và độ lệch',
  columns: { criterion: 'Tiêu chí', self: 'Tự chấm', cross: 'Chấm chéo', cluster: 'Cụm chấm', spread: 'Lệch' },
  stage: { review1: 'thẩm định', review2: 'thẩm định lần 2', agreed: 'thống nhất' },
  blank: 'chưa có',
  range: (lowest, highest) => `${lowest} đến ${highest}`,
  notOne: 'chưa có điểm chung',
  scoreOf: (stage) => `${stage}:`,
  goTo: (cell) => `, đến ô ${cell}`,
  explanation: (text) => `Giải trình: ${text}`,
  note: (text) => `Lý do, ghi chú: ${text}`,
  why: 'Vì sao',
  more: (count) => `Xem thêm ${count} chỗ`,
};
