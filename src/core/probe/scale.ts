import type { CriterionId } from '../domain/criteria';
import { compare, decimalText, divide, isWhole, points, type Points } from '../domain/points';
import type { ReadNumber, Reading } from '../domain/reading';
import { REVIEW_STAGES } from '../domain/review';
import type { Leaf } from './leaves';

/** The scales on which cells of one workbook are moved. */
export interface Scales {
  /** The finest decimal that occurs in scores and totals: on it units tie exactly wherever they can. */
  readonly finest: Points;
  /** Bước điểm: the step of the scores of a criterion, as stated or as the scores of the workbook show it. */
  readonly stepOf: (leaf: Leaf) => Points;
  /** The step of the results of a criterion. */
  readonly resultStepOf: (criterion: CriterionId) => Points;
}

const MOST_DECIMALS = 6;
const USUAL_STEPS = ['1', '0.5', '0.25', '0.1', '0.05', '0.01'].map(points);

export function scalesOf(reading: Reading, totals: readonly (Points | null)[], decimals: number): Scales {
  const scores: Points[] = [];
  const results = new Map<CriterionId, Points[]>();
  for (const entries of reading.entries.values()) {
    for (const entry of entries.values()) {
      for (const stage of REVIEW_STAGES) push(scores, entry.scores[stage]);
      const own = results.get(entry.criterion) ?? [];
      push(own, entry.result?.number);
      results.set(entry.criterion, own);
    }
  }
  const typed = finestOf(scores);
  const all = [...scores, ...totals.filter((total) => total !== null)];
  const step = USUAL_STEPS.find((one) => scores.every((score) => isWhole(divide(score, one)))) ?? typed;
  return {
    finest: least(finestOf(all), decimal(Math.min(decimals, MOST_DECIMALS))),
    stepOf: ({ criterion: { method } }) => (method.kind === 'manual' ? (method.step ?? step) : step),
    resultStepOf: (criterion) => finestOf(results.get(criterion) ?? []),
  };
}

function push(values: Points[], number: ReadNumber | undefined): void {
  const value = number?.reading.value ?? null;
  if (value !== null) values.push(value);
}

const least = (one: Points, other: Points): Points => (compare(one, other) <= 0 ? one : other);

function finestOf(values: readonly Points[]): Points {
  return decimal(values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0));
}

/** At most six: thirds have no end. */
function decimalsOf(value: Points): number {
  return decimalText(value, MOST_DECIMALS).split('.')[1]?.slice(0, MOST_DECIMALS).length ?? 0;
}

function decimal(places: number): Points {
  return points(places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);
}
