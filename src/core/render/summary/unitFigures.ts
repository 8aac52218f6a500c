import type { Appraisal } from '../../domain/appraisal';
import type { CriterionId } from '../../domain/criteria';
import { HUNDRED, sum, type Points } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { Reading } from '../../domain/reading';
import type { Scorecard } from '../../domain/scorecard';
import { cell, constant, over, times, type Expression } from '../formula/expression';
import { sumOf } from '../formula/sumOf';
import { exact, totalFormula, unitArithmetic } from '../formula/unitArithmetic';
import type { SummaryColumns } from './summaryColumns';

/** One number of a unit's row: the engine's value, and the live formula where the arithmetic is one. */
export interface Figure {
  readonly column: number;
  /** `null`: something that is needed is missing. */
  readonly value: Points | null;
  readonly formula: Expression | null;
  readonly role: 'component' | 'stage' | 'total';
  /** Nothing in it is assigned to this unit: neither 0 nor missing. */
  readonly isNotApplicable?: boolean;
}

/** All numbers of one unit's row except its place. @param row where the row stands on `Tổng hợp` */
export function unitFigures(
  card: Scorecard,
  row: number,
  columns: SummaryColumns,
  { policy }: Appraisal,
  reading: Reading,
): readonly Figure[] {
  const arithmetic = unitArithmetic(card, reading, policy);
  const figure = (
    column: number | null,
    value: Points | null,
    formula: Expression | null,
    role: Figure['role'],
  ): readonly Figure[] => (column === null ? [] : [{ column, value, formula: value === null ? null : formula, role }]);
  const groups = columns.groups.flatMap(({ column, criterion, leaves }) => {
    const counted = card.groups.find((group) => group.criterion === criterion.id)?.counted ?? null;
    if (isNotApplicable(leaves, card))
      return [{ column, value: null, formula: null, role: 'component' as const, isNotApplicable: true }];
    const isWhole = !card.missing.some((id) => leaves.has(id));
    return figure(column, isWhole ? counted : null, arithmetic.group(criterion.id), 'component');
  });
  const all = sum(card.groups.map((group) => group.counted));
  const criteria = figure(
    columns.criteria,
    card.beforeBonus,
    columns.criteria === null ? null : exact(arithmetic.beforeBonus(), all),
    'component',
  );
  const components = [
    ...groups,
    ...criteria,
    ...figure(columns.bonus, card.bonus.counted, arithmetic.bonus(), 'component'),
    ...figure(columns.penalty, card.penalty.counted, arithmetic.penalty(), 'component'),
  ];
  const at = (column: number, value: Points): Expression => cell({ sheet: '', row, column }, value);
  return [
    ...components,
    ...figure(columns.self, card.self, arithmetic.self(), 'stage'),
    ...figure(columns.reviewed, card.reviewed, arithmetic.reviewed(), 'stage'),
    ...figure(columns.assigned, card.assignedMaximum, null, 'stage'),
    ...figure(columns.total, card.total, exact(totalOnSheet(components, columns, at, policy), card.total), 'total'),
    ...figure(columns.percent, card.percent, exact(percentOnSheet(card, columns, at), card.percent), 'total'),
  ];
}

/** The total from the cells beside it: groups + bonus − penalty, floor, ceiling, rounding. */
function totalOnSheet(
  components: readonly Figure[],
  columns: SummaryColumns,
  at: (column: number, value: Points) => Expression,
  policy: Policy,
): Expression | null {
  const cellOf = (column: number): Expression | null => {
    const value = components.find((figure) => figure.column === column)?.value ?? null;
    return value === null ? null : at(column, value);
  };
  const applicable = columns.groups.filter(
    ({ column }) => !components.some((one) => one.column === column && one.isNotApplicable === true),
  );
  const wanted = columns.criteria === null ? applicable.map(({ column }) => column) : [columns.criteria];
  const groups = wanted.map(cellOf).filter((one) => one !== null);
  const added = groups.length === wanted.length ? sumOf(groups, null) : null;
  return added === null ? null : totalFormula(added, cellOf(columns.bonus), cellOf(columns.penalty), policy);
}

function percentOnSheet(
  card: Scorecard,
  columns: SummaryColumns,
  at: (column: number, value: Points) => Expression,
): Expression | null {
  if (card.total === null || columns.assigned === null) return null;
  return over(times(constant(HUNDRED), at(columns.total, card.total)), at(columns.assigned, card.assignedMaximum));
}

function isNotApplicable(leaves: ReadonlySet<CriterionId>, { steps }: Scorecard): boolean {
  const own = steps.filter((step) => leaves.has(step.criterion));
  return own.length > 0 && own.every((step) => step.how.code === 'notApplicable');
}
