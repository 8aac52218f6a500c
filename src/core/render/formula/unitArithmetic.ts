import type { CriterionId } from '../../domain/criteria';
import { sum, type Points } from '../../domain/points';
import type { Policy } from '../../domain/policy';
import type { ColumnMaximum, Entry, Reading, ReadNumber } from '../../domain/reading';
import type { Scorecard } from '../../domain/scorecard';
import { agrees, atLeastZero, atMost, constant, leastOf, minus, rounded, total, type Expression } from './expression';
import { columnCell, countedLeaves, stagedLeaves, type LeafFormula } from './leafFormulas';
import { partFormulas } from './partFormulas';

/** The arithmetic of METHODS §3.1 for one unit as formulas on the cells of the scoring sheets. */
export interface UnitArithmetic {
  readonly group: (id: CriterionId) => Expression | null;
  readonly beforeBonus: () => Expression | null;
  readonly bonus: () => Expression | null;
  /** Positive; subtracted once. */
  readonly penalty: () => Expression | null;
  readonly self: () => Expression | null;
  readonly reviewed: () => Expression | null;
}

/**
 * Every expression handed out gives exactly the engine's number: one that does not (a text number, an alternative, a
 * deduction taken inside its group) is `null`, and the value is written instead.
 */
export function unitArithmetic(card: Scorecard, reading: Reading, policy: Policy): UnitArithmetic {
  const entries = reading.entries.get(card.unit) ?? new Map<CriterionId, Entry>();
  const bonusColumn = reading.bonusColumn.get(card.unit);
  const penaltyColumn = reading.penaltyColumn.get(card.unit);
  const columns = {
    bonus: bonusColumn === undefined ? null : cappedColumn(bonusColumn, reading.columnMaxima?.bonus ?? null),
    penalty: penaltyColumn === undefined ? null : columnCell(penaltyColumn),
  };
  const groupIds = card.groups.map((group) => group.criterion);
  const partsWith = (leaf: LeafFormula): ReturnType<typeof partFormulas> => partFormulas(reading.criteria, leaf, policy);
  const counted = partsWith(countedLeaves(new Map(card.steps.map((step) => [step.criterion, step])), entries, policy));
  const allGroups = (parts: ReturnType<typeof partFormulas>): Expression | null => {
    const groups = groupIds.map((id) => parts.group(id)).filter((group) => group !== null);
    return groups.length === groupIds.length && groups.length > 0 ? total(groups) : null;
  };
  const whole = (leaf: LeafFormula): Expression | null => {
    const parts = partsWith(leaf);
    const groups = allGroups(parts);
    return groups === null ? null : totalFormula(groups, parts.bonus(columns.bonus), parts.penalty(columns.penalty), policy);
  };
  return {
    group: (id) => exact(counted.group(id), card.groups.find((group) => group.criterion === id)?.counted ?? null),
    beforeBonus: () => exact(allGroups(counted), sum(card.groups.map((group) => group.counted))),
    bonus: () => exact(counted.bonus(columns.bonus), card.bonus.counted),
    penalty: () => exact(counted.penalty(columns.penalty), card.penalty.counted),
    self: () => exact(whole(stagedLeaves(entries, ['self'])), card.self),
    reviewed: () => exact(whole(stagedLeaves(entries, ['review2', 'review1'])), card.reviewed),
  };
}

function cappedColumn(number: ReadNumber, stated: ColumnMaximum | null): Expression | null {
  const column = columnCell(number);
  return column === null ? null : atMost(stated?.maximum ?? null, column);
}

/** Steps 9–12 of METHODS §3.1: bonus, penalty, floor 0, ceiling of the total, the declared rounding. */
export function totalFormula(
  groups: Expression,
  bonus: Expression | null,
  penalty: Expression | null,
  { caps, rounding }: Policy,
): Expression {
  const raised = bonus === null ? groups : total([groups, bonus]);
  const floored = atLeastZero(penalty === null ? raised : minus(raised, penalty));
  const capped =
    caps.total !== null && caps.bonusMayExceedTotal && bonus !== null
      ? leastOf(total([constant(caps.total), atLeastZero(bonus)]), floored)
      : atMost(caps.total, floored);
  return rounding.at === 'total' ? rounded(capped, rounding.decimals) : capped;
}

export function exact(expression: Expression | null, value: Points | null): Expression | null {
  return expression !== null && value !== null && agrees(expression, value) ? expression : null;
}
