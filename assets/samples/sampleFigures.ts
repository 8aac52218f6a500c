import type { Figures, PlainValue, RowFigures } from '../../src/core/render/template/templateOptions';
import criteria from '../criteria-default.json';
import { SAMPLE_UNITS, type SampleUnitName } from './sampleUnits';

/**
 * What a school reached on one criterion: a level, a count, or target and result; `points` where the score is typed by hand.
 * `claimed` is the self-score where the review lowered it, with the reason.
 */
interface Achievement {
  readonly level?: string;
  readonly target?: number;
  readonly result?: number;
  readonly points?: number;
  readonly claimed?: { readonly points: number; readonly defence: string; readonly reason: string };
}

/** Everything reached in full, unless a school's own table says otherwise; targets and results per school stand in `PLANS`. */
const IN_FULL: Readonly<Record<string, Achievement>> = {
  '1.4': { level: 'Hoàn thành xuất sắc nhiệm vụ' },
  '2.5': { result: 85 },
  '2.6': { result: 45 },
  '2.9': { result: 2 },
  '3.1': { result: 2 },
  '3.2': { result: 4 },
  '3.3': { result: 2 },
  '3.4': { result: 11 },
  '3.5': { target: 5, result: 5 },
  '3.6': { target: 8, result: 8 },
  '4.1': { result: 2 },
  '4.2': { result: 24 },
  '4.3': { result: 22 },
  '5.1': { result: 78 },
  '5.2': { target: 25, result: 27 },
  '5.3': { points: 2 },
  '5.4': { target: 30, result: 31 },
  '6.1': { target: 40, result: 41 },
  '7.1': { result: 100 },
  '7.2': { target: 5, result: 5 },
  '7.3': { target: 12, result: 12 },
  '7.4': { points: 2 },
  '7.5': { result: 12 },
  '7.6': { result: 2 },
};

/** Classes and trainees: the school's own plan and what it held. */
const PLANS: Readonly<
  Record<SampleUnitName, { readonly classes: readonly [number, number]; readonly trainees: readonly [number, number] }>
> = {
  'Trường Chính trị Mẫu Một': { classes: [20, 20], trainees: [900, 912] },
  'Trường Chính trị Mẫu Hai': { classes: [18, 18], trainees: [820, 830] },
  'Trường Chính trị Mẫu Ba': { classes: [22, 23], trainees: [1000, 1015] },
  'Trường Chính trị Mẫu Bốn': { classes: [24, 22], trainees: [1100, 1045] },
  'Trường Chính trị Mẫu Năm': { classes: [16, 17], trainees: [700, 710] },
  'Trường Chính trị Mẫu Sáu': { classes: [19, 19], trainees: [850, 860] },
  'Trường Chính trị Mẫu Bảy': { classes: [21, 21], trainees: [950, 960] },
};

/**
 * Where a school falls short. The sums make: Mẫu Một 95,63 + 3; Mẫu Hai 92 + 3 and Mẫu Ba 93 + 2, a tie at 95 that the points before
 * bonus break; Mẫu Bốn 94,53 − 0,5; Mẫu Năm and Mẫu Sáu 90,25 + 1 with equal groups II and III, a shared place; Mẫu Bảy 97,1 + 1 − 2, not ranked.
 */
const SHORTFALLS: Readonly<Record<SampleUnitName, Readonly<Record<string, Achievement>>>> = {
  'Trường Chính trị Mẫu Một': {
    '1.6': {
      level: 'Khá',
      claimed: { points: 2, defence: 'Văn bản tham mưu đã trình cấp ủy, chờ ban hành.', reason: 'Chưa được ban hành trong năm.' },
    },
    '2.8': { level: 'Khá' },
    '3.1': { result: 1 },
    '4.3': { result: 15 },
    '5.2': { target: 25, result: 24 },
  },
  'Trường Chính trị Mẫu Hai': {
    '1.4': { level: 'Hoàn thành tốt nhiệm vụ' },
    '2.7': { level: 'Khá' },
    '3.1': { result: 0 },
    '3.2': { result: 3 },
    '7.5': { result: 5 },
  },
  'Trường Chính trị Mẫu Ba': {
    '1.2': { level: 'Khá' },
    '2.4': {
      level: 'Khá',
      claimed: { points: 3, defence: 'Đã cập nhật ba chuyên đề.', reason: 'Một chuyên đề chưa được nghiệm thu.' },
    },
    '2.8': { level: 'Khá' },
    '3.1': { result: 1 },
    '3.3': { result: 1 },
    '6.2': { level: 'Khá' },
    '7.6': { result: 1 },
  },
  'Trường Chính trị Mẫu Bốn': {
    '3.1': { result: 1 },
    '3.5': { target: 5, result: 4 },
    '4.2': { result: 12 },
    '5.1': { result: 70 },
    '6.1': { target: 40, result: 37 },
    '7.4': {
      points: 1.5,
      claimed: {
        points: 2,
        defence: 'Tính cả danh hiệu của người đã nghỉ hưu.',
        reason: 'Không tính người đã nghỉ hưu trước kỳ xét.',
      },
    },
  },
  'Trường Chính trị Mẫu Năm': {
    '1.6': { level: 'Khá' },
    '2.4': { level: 'Khá' },
    '2.8': { level: 'Khá' },
    '3.1': { result: 0 },
    '5.5': { level: 'Khá' },
    '6.2': { level: 'Khá' },
    '6.3': { level: 'Khá' },
    '7.5': { result: 5 },
    '7.6': { result: 1 },
  },
  'Trường Chính trị Mẫu Sáu': {
    '1.1': { level: 'Khá' },
    '1.2': { level: 'Khá' },
    '2.3': { level: 'Khá' },
    '2.7': { level: 'Khá' },
    '3.1': { result: 1 },
    '3.2': { result: 3 },
    '3.3': { result: 1 },
    '4.1': { result: 1 },
    '4.3': { result: 15 },
    '4.4': { level: 'Khá' },
  },
  'Trường Chính trị Mẫu Bảy': {
    '1.5': { level: 'Chưa đạt' },
    '3.4': { result: 7 },
  },
};

/** Bonus points (≥ 0) and deductions (≤ 0) by the number of their row. */
const BONUS_AND_PENALTY: Readonly<Record<SampleUnitName, Readonly<Record<string, number>>>> = {
  'Trường Chính trị Mẫu Một': { B1: 2, B2: 1 },
  'Trường Chính trị Mẫu Hai': { B1: 2, B2: 1 },
  'Trường Chính trị Mẫu Ba': { B3: 1, B4: 1 },
  'Trường Chính trị Mẫu Bốn': { K1: -0.5 },
  'Trường Chính trị Mẫu Năm': { B4: 1 },
  'Trường Chính trị Mẫu Sáu': { B3: 1 },
  'Trường Chính trị Mẫu Bảy': { B2: 1, K5: -2 },
};

/** Figures of every school on every row, worked out here from the parameters of the set, not from its sentences: reading the sentences must give the same points. */
export function sampleFigures(): Figures {
  return new Map(SAMPLE_UNITS.map(({ name }, place) => [name, unitFigures(name, place)]));
}

function unitFigures(name: SampleUnitName, place: number): ReadonlyMap<string, RowFigures> {
  const rows = new Map<string, RowFigures>();
  for (const criterion of criteria.groups.flatMap((group): readonly SetRow[] => group.criteria)) {
    const reached = achievement(name, criterion.number);
    const points = pointsOf(criterion, reached);
    rows.set(criterion.id, rowOf(reached, points, evidenceFor(place, rows.size)));
  }
  for (const item of [...criteria.bonus.items, ...criteria.penalty.items]) {
    const points = BONUS_AND_PENALTY[name][item.number] ?? 0;
    rows.set(item.id, {
      self: points,
      review1: points,
      agreed: points,
      evidence: points === 0 ? null : evidenceFor(place, rows.size),
    });
  }
  return rows;
}

function achievement(name: SampleUnitName, number: string): Achievement {
  const { classes, trainees } = PLANS[name];
  const plan: Readonly<Record<string, Achievement>> = {
    '2.1': { target: classes[0], result: classes[1] },
    '2.2': { target: trainees[0], result: trainees[1] },
  };
  return SHORTFALLS[name][number] ?? plan[number] ?? IN_FULL[number] ?? { level: 'Tốt' };
}

function rowOf({ level, target, result, claimed }: Achievement, points: number, evidence: PlainValue): RowFigures {
  return {
    ...(target === undefined ? {} : { target }),
    ...(level === undefined && result === undefined ? {} : { result: level ?? result ?? null }),
    self: claimed?.points ?? points,
    review1: points,
    agreed: points,
    evidence: points === 0 ? null : evidence,
    ...(claimed === undefined ? {} : { explanation: claimed.defence, note: claimed.reason }),
  };
}

interface SetRow {
  readonly id: string;
  readonly number: string;
  readonly points100: number;
  readonly method: string;
  readonly params: object;
}

/** In hundredths of a point, so that nothing is lost on the way: METHODS §2.1, rounded half up at the criterion. */
function pointsOf({ points100, method, params, number }: SetRow, { level, target, result, points }: Achievement): number {
  if (points !== undefined) return points;
  const maximum = points100 * 100;
  if (method === 'LEVEL') return (maximum * shareOf(params, level ?? '', number)) / 100;
  const reached = result ?? 0;
  if (method === 'COUNT') return Math.min(maximum, Math.round(reached * numberIn(params, 'perUnit100') * 100)) / 100;
  const aim = target ?? numberIn(params, method === 'BAND' ? 'lower' : 'target');
  return reached >= aim ? points100 : Math.floor((2 * maximum * reached + aim) / (2 * aim)) / 100;
}

function shareOf(params: object, level: string, number: string): number {
  const levels: readonly unknown[] = 'levels' in params && Array.isArray(params.levels) ? params.levels : [];
  for (const one of levels) {
    if (
      typeof one === 'object' &&
      one !== null &&
      'label' in one &&
      one.label === level &&
      'share' in one &&
      typeof one.share === 'number'
    )
      return one.share;
  }
  throw new Error(`Criterion ${number} has no level ${level}`);
}

function numberIn(params: object, name: string): number {
  const value: unknown = Reflect.get(params, name);
  if (typeof value !== 'number') throw new Error(`No number ${name}`);
  return value;
}

/** A reference of its own for every row of every school, between 1 March and 28 October 2026. */
function evidenceFor(place: number, row: number): string {
  const day = String(1 + ((place * 5 + row * 3) % 28)).padStart(2, '0');
  const month = 3 + ((place + row) % 8);
  return `Báo cáo số ${100 * (place + 1) + row + 1}-BC/TCT ngày ${day}/${month}/2026`;
}
