import type { Figures, PlainValue, RowFigures } from '../../src/core/render/template/templateOptions';
import criteria from '../criteria-default.json';
import { type Achievement, BONUS_AND_PENALTY, IN_FULL, PLANS, SHORTFALLS } from './sampleAchievements';
import { SAMPLE_UNITS, type SampleUnitName } from './sampleUnits';

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
