import type { AnalysisWords, MoveFacts } from '../../../core/render/analysis/analysisWords';
import { HUNDRED, isZero, multiply, type Points } from '../../../core/domain/points';
import { vietnameseNumbers } from '../../format';
import { shortened } from '../../shortened';

const num = (value: Points): string => vietnameseNumbers.points(value, 6);
const percent = (share: Points): string => `${vietnameseNumbers.points(multiply(share, HUNDRED), 1)}%`;

/** Lời của trang Phân tích: nói về danh hiệu, không nói về thống kê. */
export const analysisWords: AnalysisWords = {
  title: 'PHÂN TÍCH ĐỘ VỮNG CỦA KẾT QUẢ',
  sections: {
    findings: '1. Kết luận',
    margins: '2. Khoảng cách giữa các thứ hạng',
    draws: '3. Thử thay đổi ngẫu nhiên: tỷ lệ số lần thử giữ được vị trí',
    flips: (award) => `Điều gì có thể làm đổi kết quả: ${award}`,
    checks: 'Kiểm ở đâu trước',
    evidence: 'Minh chứng quyết định',
    leaveOneOut: 'Bỏ lần lượt từng tiêu chí',
  },
  headings: {
    number: 'STT',
    pair: 'Cặp thứ hạng',
    gap: 'Khoảng cách',
    place: 'Hạng',
    unit: 'Đơn vị',
    first: 'Đứng nhất',
    byWeights: 'Khoảng hạng khi đổi trọng số',
    byPoints: 'Khoảng hạng khi đổi điểm',
    criterion: 'Tiêu chí',
    lowered: (unit) => `Bớt của ${unit}`,
    raised: (unit) => `Thêm cho ${unit}`,
    usual: 'Điều chỉnh thường gặp',
    light: 'Mức',
    cell: 'Ô',
    points: 'Điểm',
    document: 'Minh chứng',
    verdict: 'Nếu bị bác',
    meanChange: 'Hạng đổi trung bình',
    firstChanges: 'Đổi đơn vị đứng đầu',
  },
  charts: { margins: 'Khoảng cách giữa các thứ hạng', shares: 'Tỷ lệ số lần thử giữ được vị trí' },
  criterion: (number, text) => shortened([number, text].filter((part) => part !== '').join('. '), 60),
  pair: (above, below, [first, second]) => `${above} – ${below}: ${first} / ${second}`,
  change: (from, tie, lost) =>
    lost === null ? `${num(from)} → ${num(tie)} (bằng)` : `${num(from)} → ${num(tie)} (bằng), ${num(lost)} (đổi)`,
  none: 'không thể',
  usual: (usual) => (usual === null ? 'chưa có để so' : `± ${num(usual)}`),
  interval: (least, most) => (least === most ? String(least) : `${least} – ${most}`),
  light: {
    red: 'Đỏ: điều chỉnh thường gặp là đủ',
    amber: 'Vàng: chỉ khi điều chỉnh lớn hơn thường gặp',
    green: 'Xanh: một tiêu chí không đủ',
  },
  verdict: { decisive: 'mất danh hiệu', tying: 'bằng điểm', safe: 'vẫn giữ' },
  yesNo: (yes) => (yes ? 'Có' : 'Không'),
  blocked: 'Chưa có thứ hạng để phân tích: còn lỗi chặn xếp hạng, xem trang Kiểm tra.',
  notProbed: 'Chưa phân tích độ vững của kết quả này: hãy phân tích rồi ghi lần nữa.',
  partial: 'Cụm quá lớn để thử lại từng ô: chỉ có khoảng cách giữa các thứ hạng.',
  lead: (award, holder, runner, gap, byPercent) =>
    isZero(gap)
      ? `${award}: ${holder} và ${runner} bằng ${byPercent ? 'tỷ lệ' : 'điểm'}, ${holder} được nhờ tiêu chí phụ hoặc quyết định.`
      : `${award}: ${holder} hơn ${runner} ${num(gap)} ${byPercent ? 'điểm phần trăm' : 'điểm'}.`,
  open: (award) => `${award}: chưa chốt, có đơn vị bằng nhau ở vạch cuối và phải quyết định.`,
  alone: (award, holder) => `${award}: ${holder} giữ, không có đơn vị nào khác có thể giành được bằng điểm.`,
  nobody: (award) => `${award}: chưa có đơn vị nào được đề nghị.`,
  unless: (move) => `${move.holder} giữ ${move.award} trừ khi ${changeOf(move)}.`,
  counts: (red, amber) =>
    red + amber === 0
      ? 'Không một tiêu chí nào, xét riêng, đủ để làm đổi kết quả.'
      : `Xét riêng từng tiêu chí: ${[
          ...(red === 0 ? [] : [`${red} tiêu chí chỉ cần điều chỉnh ở mức thường gặp là đủ`]),
          ...(amber === 0 ? [] : [`${amber} tiêu chí chỉ khi điều chỉnh lớn hơn, hoặc chưa có mức để so`]),
        ].join(', ')}.`,
  strength: {
    red: 'Kết quả sát nút.',
    amber: 'Kết quả chỉ đổi khi có điều chỉnh lớn.',
    green: 'Kết quả vững.',
    unknown: 'Chưa có lần điều chỉnh nào để so nên chưa nói được kết quả vững hay sát.',
  },
  kept: (unit, award, share, { of, draws }) =>
    `${unit} giữ ${award} trong ${percent(share)} của ${draws} lần thử đổi ${of === 'weights' ? 'trọng số' : 'điểm'}.`,
  decisive: (unit, award, document, points) =>
    `Chỉ riêng minh chứng «${document}» của ${unit} (${num(points)} điểm) bị bác là mất ${award}.`,
  moreDecisive: (more) => `Còn ${more} minh chứng khác cũng quyết định như vậy.`,
  checkFirst: (cells, of, basis) =>
    `Kiểm ${cells} ô này, trong ${of} ô có thể điều chỉnh, là đủ chốt kết quả: khi các ô đó đúng, ${correction(basis)} ở mọi ô còn lại không làm đổi danh hiệu nào.`,
  nothingToCheck: (basis) => `Không cần kiểm thêm ô nào: ${correction(basis)} ở mọi ô cũng không làm đổi danh hiệu nào.`,
  tooManyToCheck: (cells) => `Kết quả quá sát: kiểm ${cells} ô đầu danh sách vẫn chưa đủ chốt.`,
  withoutFirst: (criteria, more) =>
    `Đơn vị đứng đầu sẽ khác nếu bỏ tiêu chí ${criteria.map((one) => `«${one}»`).join(', ')}${more > 0 ? ` hoặc một trong ${more} tiêu chí khác` : ''}.`,
  withoutNone: 'Bỏ bất kỳ một tiêu chí nào thì đơn vị đứng đầu vẫn như vậy.',
  drawn: ({ of, algorithm, seed, draws }) =>
    `Thử đổi ${of === 'weights' ? 'trọng số trong khoảng ±20%' : 'điểm trong mức điều chỉnh thường gặp'}: ${draws} lần, bộ sinh số ${algorithm}, hạt giống ${seed}.`,
};

function changeOf({ by, criterion, unit, isRise, from, to }: MoveFacts): string {
  const what = by === 'score' ? 'điểm tiêu chí' : 'kết quả tiêu chí';
  return `${what} «${criterion}» của ${unit} ${isRise ? 'tăng' : 'giảm'} từ ${num(from)} ${isRise ? 'lên' : 'xuống'} ${num(to)}`;
}

function correction(basis: 'corrections' | 'step'): string {
  return basis === 'corrections' ? 'điều chỉnh ở mức thường gặp' : 'điều chỉnh một bước điểm';
}
