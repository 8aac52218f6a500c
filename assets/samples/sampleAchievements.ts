import type { SampleUnitName } from './sampleUnits';

/**
 * What a school reached on one criterion: a level, a count, or target and result; `points` where the score is typed by hand.
 * `claimed` is the self-score where the review lowered it, with the reason.
 */
export interface Achievement {
  readonly level?: string;
  readonly target?: number;
  readonly result?: number;
  readonly points?: number;
  readonly claimed?: { readonly points: number; readonly defence: string; readonly reason: string };
}

/** Everything reached in full, unless a school's own table says otherwise; targets and results per school stand in `PLANS`. */
export const IN_FULL: Readonly<Record<string, Achievement>> = {
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
export const PLANS: Readonly<
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
export const SHORTFALLS: Readonly<Record<SampleUnitName, Readonly<Record<string, Achievement>>>> = {
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
export const BONUS_AND_PENALTY: Readonly<Record<SampleUnitName, Readonly<Record<string, number>>>> = {
  'Trường Chính trị Mẫu Một': { B1: 2, B2: 1 },
  'Trường Chính trị Mẫu Hai': { B1: 2, B2: 1 },
  'Trường Chính trị Mẫu Ba': { B3: 1, B4: 1 },
  'Trường Chính trị Mẫu Bốn': { K1: -0.5 },
  'Trường Chính trị Mẫu Năm': { B4: 1 },
  'Trường Chính trị Mẫu Sáu': { B3: 1 },
  'Trường Chính trị Mẫu Bảy': { B2: 1, K5: -2 },
};
