import type { SetCriterion } from '../../domain/criteriaSet';
import { least, negate, pointsFromExcel, sum, toNumber, type Points } from '../../domain/points';
import type { ModelValue } from '../../workbook/sheetModel';
import type { PlainValue, RowFigures } from './templateOptions';

/** A sum over cells nobody filled is 0 to Excel; shown as a dash it is not taken for a score (METHODS §1.2: blank is not 0). */
export const SUM_FORMAT = '0.00;-0.00;"–"';

export type ScoreStage = 'self' | 'review1' | 'review2' | 'agreed';
export type UnitFigures = ReadonlyMap<string, RowFigures> | undefined;

export function formula(text: string, value: Points): ModelValue {
  return { kind: 'formula', formula: text, cached: toNumber(value) };
}

/** What Excel's SUM adds: numbers; a number typed as text is left out, as there. */
export function addable(value: PlainValue | undefined): readonly Points[] {
  return typeof value === 'number' ? [pointsFromExcel(value)] : [];
}

export function sumOfStage(criteria: readonly SetCriterion[], figures: UnitFigures, stage: ScoreStage): Points {
  return sum(criteria.flatMap((criterion) => addable(figures?.get(criterion.id)?.[stage])));
}

export function sumOfMaxima(criteria: readonly SetCriterion[]): Points {
  return sum(criteria.flatMap(({ maximum }) => (maximum === null ? [] : [maximum])));
}

export function capped(value: Points, cap: Points | null): Points {
  return cap === null ? value : least(cap, value);
}

/** Deductions ≥ 0 from penalty rows, which hold numbers ≤ 0. */
export function deductionOfStage(criteria: readonly SetCriterion[], figures: UnitFigures, stage: ScoreStage): Points {
  return negate(sumOfStage(criteria, figures, stage));
}
