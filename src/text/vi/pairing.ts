import type { PairingWords } from '../parts/pairingWords';

/** Lời của việc thêm phiếu chấm chéo. */
export const pairing: PairingWords = {
  summary: 'Chấm chéo: thêm phiếu cho từng cặp đơn vị',
  about:
    'Ghép cặp để các đơn vị chấm lẫn nhau, không ai chấm chính mình. Mỗi cặp thêm một phiếu để điền và một trang liệt kê các cặp; phiếu đã có thì giữ nguyên cả nội dung đã điền.',
  each: 'Mỗi đơn vị chấm',
  schools: (count) => `${String(count)} đơn vị khác`,
  turn: 'Lượt ghép cặp',
  turnOf: (turn) => `Lượt ${String(turn)}${turn === 1 ? '' : ' (các cặp khác)'}`,
  preview: (added, kept) =>
    `Sẽ thêm ${String(added)} phiếu và ghi trang Cặp chấm chéo${kept === 0 ? '' : `; ${String(kept)} phiếu đã có giữ nguyên`}. Các trang khác giữ nguyên.`,
  pair: (checker, checked, sheet) => `${checker} chấm ${checked}: trang «${sheet}»`,
  has: 'đã có',
  nothingNew: 'Mọi cặp này đã có phiếu. Chọn lượt khác hoặc số đơn vị khác để có cặp mới.',
  tooMany: (sheets, most) =>
    `Cần thêm ${String(sheets)} phiếu, quá nhiều cho một lần ở đây (tối đa ${String(most)}). Dùng dòng lệnh thidua pairs, hoặc chọn ít hơn.`,
  more: (count) => `Xem thêm ${String(count)} cặp`,
  confirm: (count) => `Thêm ${String(count)} phiếu chấm chéo`,
};
