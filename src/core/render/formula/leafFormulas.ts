import type { Criterion, CriterionId, CriterionKind } from '../../domain/criteria';
import { compare, equal, roundHalfUp, ZERO } from '../../domain/points';
import type { ConsensusRule } from '../../domain/crossScore';
import type { Policy } from '../../domain/policy';
import type { Entry, ReadNumber } from '../../domain/reading';
import type { ReviewStage } from '../../domain/review';
import type { Step } from '../../domain/scorecard';
import { cell, consensusOf, negated, type Expression } from './expression';
import { methodExpression, plainCell } from './methodExpression';

/** What one leaf of one unit adds, as formulas: one, or none where it claims nothing; `null` when it cannot be one. Deductions are numbers ≤ 0. */
export type LeafFormula = (criterion: Criterion, kind: CriterionKind) => readonly Expression[] | null;

/** Leaves as the scorecard counted them; each is held against its step. */
export function countedLeaves(
  steps: ReadonlyMap<CriterionId, Step>,
  entries: ReadonlyMap<CriterionId, Entry>,
  { rounding }: Policy,
): LeafFormula {
  return (criterion, kind) => {
    const step = steps.get(criterion.id);
    const entry = entries.get(criterion.id);
    if (step === undefined) return null;
    if (step.points === null) return isNothingClaimed(step, kind) ? blankCell(step) : null;
    const expression = entry === undefined ? null : stepFormula(step, criterion, kind, entry);
    if (expression === null) return null;
    const value = rounding.at === 'criterion' ? roundHalfUp(expression.value, rounding.decimals) : expression.value;
    return equal(value, step.points) ? [expression] : null;
  };
}

/** Leaves as the first given of some stages has them, for the columns Tự chấm and Cụm chấm. */
export function stagedLeaves(entries: ReadonlyMap<CriterionId, Entry>, stages: readonly ReviewStage[]): LeafFormula {
  return (criterion, kind) => {
    const entry = entries.get(criterion.id);
    if (entry === undefined) return kind === 'points' ? null : [];
    const isCrossed = entry.settlement !== undefined && stages.some((stage) => stage !== 'self');
    const cells = stages.map((stage) => entry.scores[stage]).filter((number) => number !== undefined);
    const given = cells.find((number) => number.reading.status !== 'missing');
    if (given !== undefined) return listed(scoreCell(given, kind));
    if (isCrossed) return entry.settlement?.state === 'settled' ? listed(crossFormula(entry.settlement.rule, entry, kind)) : null;
    const blank = cells[0];
    const computed = methodExpression(criterion, entry);
    if (computed !== null) return [computed];
    return kind === 'points' ? null : blank === undefined ? [] : [cell(blank.at, ZERO)];
  };
}

/** Điểm thưởng or Điểm trừ of a column of its own, as a number ≥ 0; a blank one is 0. */
export function columnCell(number: ReadNumber): Expression | null {
  if (number.stored.kind === 'blank' && number.formula === null) return cell(number.at, ZERO);
  return plainCell(number);
}

function stepFormula(step: Step, criterion: Criterion, kind: CriterionKind, entry: Entry): Expression | null {
  if (step.how.code === 'computed') return methodExpression(criterion, entry);
  if (step.how.code === 'crossScored') return crossFormula(step.how.rule, entry, kind);
  const number = step.how.code === 'entered' ? entry.scores[step.how.stage] : undefined;
  return number === undefined ? null : scoreCell(number, kind);
}

/** The scores that count of several reviewers, as `MEDIAN(…)`; `null` where one of the cells is no plain number. */
function crossFormula(rule: ConsensusRule, entry: Entry, kind: CriterionKind): Expression | null {
  const cells = (entry.crossScores ?? [])
    .filter(({ reviewer, number }) => reviewer.unit !== entry.unit && number.reading.status !== 'missing')
    .map(({ number }) => plainCell(number));
  if (!cells.every((one) => one !== null)) return null;
  const expression = consensusOf(rule, cells);
  return expression !== null && kind === 'penalty' && compare(expression.value, ZERO) > 0 ? negated(expression) : expression;
}

/** A deduction typed as 2 and one typed as −2 mean the same (WORKBOOKS §4). */
function scoreCell(number: ReadNumber, kind: CriterionKind): Expression | null {
  const expression = plainCell(number);
  return expression !== null && kind === 'penalty' && compare(expression.value, ZERO) > 0 ? negated(expression) : expression;
}

/** A blank bonus or penalty row claims nothing; its cell stays in the sum, so that a number typed later counts. */
function isNothingClaimed(step: Step, kind: CriterionKind): boolean {
  return kind !== 'points' && step.how.code === 'missing' && step.how.because === 'blank';
}

function blankCell(step: Step): readonly Expression[] {
  const at = step.cells[0];
  return at === undefined ? [] : [cell(at, ZERO)];
}

function listed(expression: Expression | null): readonly Expression[] | null {
  return expression === null ? null : [expression];
}
