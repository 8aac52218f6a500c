import type { Method } from '../../core/domain/method';
import type { CriteriaWords } from '../parts/criteriaWords';

/** Lời của mục Cách chấm: từng tiêu chí, câu trong sổ, hiểu là gì, và thử một giá trị. */
export const criteria: CriteriaWords = {
  heading: 'Cách chấm từng tiêu chí',
  intro:
    'Câu chấm điểm ghi trong sổ và chương trình hiểu câu đó thế nào. Gõ thử một giá trị để thấy được bao nhiêu điểm và vì sao.',
  filter: 'Lọc',
  filters: {
    all: 'Tất cả',
    troubled: 'Câu chưa hiểu hoặc mâu thuẫn',
    read: 'Tính điểm theo câu',
    typed: 'Người chấm nhập điểm',
  },
  search: 'Tìm số mục, tên, câu chấm',
  shown: (shown, all) => (shown === all ? `${String(all)} tiêu chí` : `${String(shown)} trong ${String(all)} tiêu chí`),
  noneShown: 'Không có tiêu chí nào khớp.',
  more: (count) => `Xem thêm ${String(count)} tiêu chí`,
  group: (name, count, troubled) =>
    `${name} (${String(count)} tiêu chí${troubled === 0 ? '' : `, ${String(troubled)} câu chưa dùng được`})`,
  sentence: 'Câu trong sổ',
  noSentence: 'Sổ không ghi cách chấm.',
  readBack: 'Hiểu là',
  typedMeanwhile: 'Cho đến khi câu được sửa, điểm do người chấm nhập.',
  alternative: 'Là một trong các phương án «Hoặc»: phương án nhiều điểm nhất được tính.',
  tryOne: 'Thử một giá trị',
  tryOn: (criterion) => `Thử một giá trị: ${criterion}`,
  value: 'Giá trị thử',
  points: 'Điểm thử',
  hint,
  target: 'Chỉ tiêu',
  targetInBook: (target) => `Để trống thì lấy chỉ tiêu trong sổ: ${target}. Gõ «Không giao» nếu không giao.`,
  targetNotInBook: 'Sổ chưa có chỉ tiêu của đơn vị này. Gõ «Không giao» nếu không giao.',
  unit: 'Thử cho',
  alone: 'Một trường riêng lẻ, chưa biết các trường khác',
  relative: 'Điểm ở tiêu chí này phụ thuộc kết quả của các đơn vị khác. Chọn một đơn vị để tính cùng số liệu của cụm trong sổ.',
  steps: 'Cách ra điểm',
  tried: (value, target) => `Giá trị thử đọc là ${value}${target === null ? '' : `, chỉ tiêu ${target}`}.`,
  triedWords: (value, target) => `Giá trị thử: «${value}»${target === null ? '' : `, chỉ tiêu ${target}`}.`,
  earned: (points) => `Được ${points} điểm.`,
  taken: (points) => `Trừ ${points} điểm.`,
  notRead: (what, typed) => `${what === 'value' ? 'Chưa thử được' : 'Chưa đọc được chỉ tiêu'} «${typed}».`,
  trouble: {
    ambiguousSeparator: 'Dấu này có thể là dấu thập phân hoặc dấu hàng nghìn. Chọn một số dưới đây, hoặc gõ lại.',
    ratioOrDate: 'Tiêu chí này không nhận kết quả dạng phân số hay ngày. Gõ một số, dấu phẩy cho phần thập phân.',
    scoreAndMaximum: 'Chỉ gõ điểm, không gõ kèm điểm tối đa.',
    unitInside: 'Chỉ gõ số, không gõ kèm đơn vị tính.',
    wordForZero: 'Nếu là không có gì thì gõ số 0.',
    letterInNumber: 'Trong số có lẫn chữ cái (ví dụ chữ O thay số 0). Gõ lại bằng chữ số.',
    exponentText: 'Gõ số đầy đủ, không gõ dạng luỹ thừa.',
    notNumber: 'Ở đây cần một số. Gõ số, dấu phẩy cho phần thập phân, ví dụ 12,5.',
  },
  take: (number) => `Lấy ${number}`,
  moved: (count) => `Nếu kết quả là như vậy, điểm của ${String(count)} đơn vị khác đổi theo:`,
  movedLine: (unit, before, after) => `${unit}: ${before} → ${after}`,
  nobodyMoves: 'Điểm của các đơn vị khác ở tiêu chí này không đổi.',
  noPoints: 'chưa có điểm',
  notKept: 'Chỉ là thử: không ghi gì vào sổ.',
};

const SHARE = 'Gõ kết quả, ví dụ 12; hoặc gõ cả kết quả và chỉ tiêu, ví dụ 12/15.';

function hint(method: Method, maximum: string | null): string {
  switch (method.kind) {
    case 'manual':
      return `Gõ điểm, dấu phẩy cho phần thập phân${maximum === null ? '' : `; điểm tối đa ${maximum}`}.`;
    case 'perUnit':
    case 'bonus':
    case 'penalty':
      return counted(method);
    case 'tiers':
      return method.ofTarget === true ? SHARE : 'Gõ kết quả, ví dụ 92,5 hoặc 92,5%.';
    case 'ratioToTarget':
      return method.target === null ? SHARE : 'Gõ kết quả, ví dụ 92,5 hoặc 92,5%.';
    case 'clusterLeader':
      return SHARE;
    case 'goalposts':
    case 'relativeToBest':
    case 'minMax':
      return 'Gõ kết quả, ví dụ 92,5.';
    case 'placeTable':
      return 'Gõ kết quả để xếp hạng cùng các đơn vị, hoặc gõ thứ hạng, ví dụ «hạng 2».';
    case 'levels':
      return `Gõ mức: ${method.levels.map(({ label }) => `«${label}»`).join(', ')}.`;
    case 'passFail':
      return method.absence === 'alone' ? 'Gõ «Đạt» hoặc «Không đạt».' : 'Gõ «Có» hoặc «Không», «Đạt» hoặc «Chưa đạt».';
    case 'weightedCount':
      return kinds(method.items.map(({ label }) => label));
    case 'composite':
      return `Gõ kết quả của từng phần, ví dụ «${parts(method.parts.length)}».`;
    case 'alternatives':
      return `Gõ kết quả của từng phương án, ví dụ «${parts(method.branches.length)}»; phương án không có thì để dấu –.`;
    case 'disqualifier':
      return '';
  }
}

function counted(method: Extract<Method, { readonly kind: 'perUnit' | 'bonus' | 'penalty' }>): string {
  if (method.kind !== 'perUnit' && method.items !== undefined) return kinds(method.items.map(({ label }) => label));
  if (method.kind !== 'penalty' && method.periodCap !== undefined) return 'Gõ số lượng của từng kỳ, ví dụ «HK1: 3; HK2: 4».';
  return method.kind === 'penalty' ? 'Gõ số lần, ví dụ 2.' : 'Gõ số lượng, ví dụ 3.';
}

function kinds(labels: readonly string[]): string {
  const named = labels.slice(0, 2).map((label, at) => `${String(2 - at)} ${label}`);
  return `Gõ số lượng của từng loại, ví dụ «${named.join('; ')}».`;
}

function parts(count: number): string {
  return ['a', 'b', 'c', 'd', 'đ', 'e']
    .slice(0, Math.max(1, count))
    .map((letter) => `${letter}) …`)
    .join('; ');
}
