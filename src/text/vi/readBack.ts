import type {
  Award,
  BarScope,
  CountedItem,
  LowerTier,
  Method,
  MethodOf,
  MethodPart,
  PeriodCap,
  Steps,
} from '../../core/domain/method';
import { compare, exactText, isZero, multiply, ONE, points, type Points } from '../../core/domain/points';
import { vietnameseNumbers as numbers } from '../format';
import type { MethodWords } from '../parts/methodWords';
import { samePlaces } from '../parts/samePlaces';

const PERIOD: Readonly<Record<PeriodCap['period'], string>> = { month: 'tháng', quarter: 'quý', semester: 'học kỳ' };
const HUNDRED = points('100');

/** Cách chấm điểm, đọc lại bằng lời của chương trình. */
export const methods: MethodWords = {
  readBack: (method) => said(method) + gates(method),
  notUnderstood: (words) => `Chưa hiểu cách chấm điểm; vướng ở ${words.map((word) => `«${word}»`).join(', ')}.`,
  contradicts: 'Các con số trong câu mâu thuẫn nhau hoặc không khớp với điểm tối đa.',
};

const n = (value: Points): string => numbers.decimal(exactText(value));
const pts = (value: Points): string => `${n(value)} điểm`;
const most = (maximum: Points | null): string => (maximum === null ? '' : `, tối đa ${pts(maximum)}`);
const full = (maximum: Points | null): string => (maximum === null ? 'điểm tối đa của tiêu chí' : pts(maximum));
const period = (cap: PeriodCap | undefined): string =>
  cap === undefined ? '' : `, mỗi ${PERIOD[cap.period]} không quá ${pts(cap.points)}`;
const odd = ({ blockSize }: { readonly blockSize?: Points }): string => (blockSize === undefined ? '' : ', phần lẻ không tính');
const items = (all: readonly CountedItem[]): string => all.map((item) => `${item.label} ${pts(item.points)}`).join('; ');
const parts = (all: readonly MethodPart[]): string =>
  all.map((part, at) => `(${at + 1}) ${part.label}: ${methods.readBack(part.method)}`).join(' ');

function award(one: Award): string {
  if (one.points !== undefined) return pts(one.points);
  if (compare(one.share, ONE) === 0) return 'điểm tối đa';
  const percent = exactText(multiply(one.share, HUNDRED));
  return percent.includes('/') ? `${exactText(one.share)} điểm tối đa` : `${numbers.decimal(percent)}% điểm tối đa`;
}

function said(method: Method): string {
  switch (method.kind) {
    case 'manual':
      return `Người chấm nhập điểm trực tiếp${method.step === null ? '' : `, theo bước ${pts(method.step)}`}.`;
    case 'perUnit':
      return `${method.blockSize === undefined ? 'Mỗi' : `Cứ đủ ${n(method.blockSize)}`} đơn vị kết quả được ${pts(method.pointsPerUnit)}${odd(method)}${isZero(method.freeUnits) ? '' : `, không tính ${n(method.freeUnits)} đơn vị đầu`}${period(method.periodCap)}${most(method.maximum)}.`;
    case 'tiers':
      return tiers(method);
    case 'ratioToTarget':
      return ratio(method);
    case 'goalposts':
      return `Từ ${n(method.low)} (0 điểm) đến ${n(method.high)} (${full(method.maximum)}) tính nội suy.`;
    case 'passFail':
      return method.absence === undefined
        ? `Đạt được ${full(method.maximum)}, không đạt 0 điểm.`
        : `Đúng là không có (không để xảy ra) được ${full(method.maximum)}, nếu có 0 điểm.`;
    case 'levels':
      return `Theo mức: ${method.levels.map((level) => `${level.label}: ${award(level)}`).join('; ')}.`;
    case 'relativeToBest':
      return method.direction === 'higher'
        ? `Đơn vị có kết quả cao nhất được ${full(method.maximum)}; các đơn vị khác tính theo tỷ lệ kết quả của mình trên kết quả cao nhất.`
        : `Đơn vị có kết quả thấp nhất được ${full(method.maximum)}; các đơn vị khác tính theo tỷ lệ kết quả thấp nhất trên kết quả của mình.`;
    case 'minMax':
      return `Đơn vị cao nhất được ${full(method.maximum)}, đơn vị thấp nhất được ${pts(method.least)}; các đơn vị khác tính nội suy trong khoảng đó.`;
    case 'clusterLeader':
      return `Dưới chỉ tiêu tính theo tỷ lệ của 1/2 ${full(method.maximum)}; đạt chỉ tiêu được 1/2; đơn vị vượt chỉ tiêu nhiều nhất được ${full(method.maximum)}; các đơn vị vượt khác được 1/2 cộng phần theo mức vượt so với đơn vị dẫn đầu.`;
    case 'placeTable':
      return `Theo thứ hạng: ${samePlaces(method.points)
        .map(({ from, to, points: each }) => `thứ ${from}${to === from ? '' : ` đến ${to}`}: ${pts(each)}`)
        .join('; ')}${method.beyond === null ? '' : `; các thứ hạng sau: ${pts(method.beyond)}`}.`;
    case 'weightedCount':
      return `Mỗi kết quả theo loại, cộng lại: ${items(method.items)}${most(method.maximum)}.`;
    case 'composite':
      return `Cộng các phần${most(method.maximum)}: ${parts(method.parts)}`;
    case 'alternatives':
      return `Lấy phương án cao điểm nhất: ${parts(method.branches)}`;
    case 'bonus':
      return bonus(method);
    case 'penalty':
      return penalty(method);
    case 'disqualifier':
      return bar(method.scope ?? 'rank');
  }
}

function gates({ gates: all = [] }: Method): string {
  return all.length === 0 ? '' : ` Người chấm ghi 0 điểm theo điều kiện: ${all.map((gate) => `«${gate}»`).join(', ')}.`;
}

function tiers(method: MethodOf<'tiers'>): string {
  const of = method.ofTarget === true ? '% chỉ tiêu' : '';
  const rows =
    method.direction === 'higher'
      ? method.tiers.map(
          (tier: LowerTier) =>
            `${tier.above === true ? 'trên' : 'từ'} ${n(tier.from)}${tier.to === undefined ? '' : ` đến ${n(tier.to)}`}${of} được ${award(tier)}`,
        )
      : [
          ...method.tiers.map((tier) => `đến ${n(tier.upTo)}${of} được ${award(tier)}`),
          ...(method.otherwise === null ? [] : [`còn lại được ${award(method.otherwise)}`]),
        ];
  return `Theo khung: ${rows.join('; ')}${method.until === undefined ? '' : `; câu không nói từ ${n(method.until)} trở lên được bao nhiêu`}.`;
}

function ratio(method: MethodOf<'ratioToTarget'>): string {
  const target = method.target === null ? 'chỉ tiêu của đơn vị' : n(method.target);
  const reached = method.direction === 'higher' ? `Đạt ${target}` : `Không quá ${target}`;
  const under = method.aboveFloor === true ? `từ ${least(method)} trở xuống` : `dưới ${least(method)}`;
  const floor = isZero(method.floorRatio) ? '' : `; ${under} được 0 điểm`;
  const above = method.excess === undefined ? null : excess(method.excess);
  if (above !== null && method.maximum !== null && isZero(method.maximum)) return `So với ${target}, ${above}.`;
  return `${reached} được ${full(method.maximum)}${shortfall(method)}${beyond(method)}${floor}${above === null ? '' : `; ${above}`}.`;
}

const beyond = ({ capRatio }: MethodOf<'ratioToTarget'>): string =>
  compare(capRatio, ONE) > 0 ? `; vượt thì điểm tăng theo tỷ lệ, tối đa ${n(multiply(capRatio, HUNDRED))}% số điểm đó` : '';

/** Of a mark that stands in the sentence its own number, else a percent of what each unit has. */
function least({ floorRatio, target }: MethodOf<'ratioToTarget'>): string {
  return target === null ? `${n(multiply(floorRatio, HUNDRED))}% của mức đó` : n(multiply(floorRatio, target));
}

function shortfall({ shortfall: below, direction }: MethodOf<'ratioToTarget'>): string {
  if (below === undefined || below === 'proportional')
    return direction === 'higher' ? '; không đạt tính theo tỷ lệ' : '; vượt tính theo tỷ lệ nghịch';
  if (below === 'none') return direction === 'higher' ? '; không đạt được 0 điểm' : '; vượt được 0 điểm';
  if (below === null) return '; câu không nói không đạt thì được bao nhiêu';
  return `; cứ ${direction === 'higher' ? 'thiếu' : 'vượt'} trọn ${step(below)} bị trừ ${pts(below.points)}${below.cap === null ? '' : `, trừ tối đa ${pts(below.cap)}`}`;
}

function excess({ cap, points: each, ...size }: Steps): string {
  return `cứ vượt trọn ${step(size)} được cộng ${pts(each)}${cap === null ? '' : `, cộng tối đa ${pts(cap)}`}`;
}

function step({ size, unit }: Pick<Steps, 'size' | 'unit'>): string {
  return unit === 'percent' ? `${n(size)}%` : n(size);
}

function bonus(method: MethodOf<'bonus'>): string {
  if (method.items !== undefined) return `Cộng điểm theo loại: ${items(method.items)}${most(method.cap)}.`;
  if (method.once) return `Cộng ${pts(method.pointsPerUnit)} một lần nếu có${most(method.cap)}.`;
  const each = method.blockSize === undefined ? 'mỗi' : `cứ đủ ${n(method.blockSize)}`;
  return `Cộng ${pts(method.pointsPerUnit)} cho ${each} kết quả${odd(method)}${period(method.periodCap)}${most(method.cap)}.`;
}

function penalty(method: MethodOf<'penalty'>): string {
  const once = method.blockSize === undefined ? 'mỗi lần' : `cứ đủ ${n(method.blockSize)} lần`;
  const each =
    method.items === undefined ? `${pts(method.pointsPerUnit)} cho ${once}${odd(method)}` : `theo loại: ${items(method.items)}`;
  const cap = method.cap === null ? '' : `, trừ tối đa ${pts(method.cap)}`;
  return method.from === undefined ? `Trừ ${each}${cap}.` : `Được ${award(method.from)}, trừ ${each}${cap}, không dưới 0.`;
}

function bar(scope: BarScope): string {
  if (typeof scope === 'object') return `Điều kiện: chỉ xếp loại đến mức ${scope.ceiling}.`;
  switch (scope) {
    case 'rank':
      return 'Điều kiện loại: không xếp hạng, không xét thi đua.';
    case 'flagOnly':
      return 'Điều kiện loại: không xét tặng Cờ thi đua.';
    case 'allAwards':
      return 'Điều kiện loại: không đề nghị khen thưởng.';
  }
}
