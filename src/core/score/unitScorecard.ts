import type { CriterionId } from '../domain/criteria';
import { absolute, add, divide, HUNDRED, isZero, least, multiply, roundHalfUp, sum, ZERO, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { ColumnMaximum, Entry, Reading, ReadNumber } from '../domain/reading';
import type { ReviewStage } from '../domain/review';
import type { GroupPoints, Scorecard } from '../domain/scorecard';
import type { Unit } from '../domain/unit';
import { holdsPoints, type CriteriaLeaf, type CriteriaPart } from './criteriaTree';
import { together, type Aside, type Earned } from './earned';
import { earnPart } from './earnPart';
import { leafPoints } from './leafPoints';
import type { Field } from './methods/field';
import { totalPoints } from './totalPoints';

export type ScoredUnit = Omit<Scorecard, 'self' | 'reviewed'>;

/** What is the same for all units of one reading. */
export interface Ground {
  readonly reading: Reading;
  readonly policy: Policy;
  readonly tree: readonly CriteriaPart[];
  readonly bestUnassigned: ReadonlyMap<CriterionId, Points>;
  readonly fields: ReadonlyMap<CriterionId, Field>;
}

const NONE: ReadonlySet<CriterionId> = new Set();

/** One unit by one basis, all steps of METHODS §3.1. */
export function unitScorecard(
  { reading, policy, tree, bestUnassigned, fields }: Ground,
  unit: Unit,
  basis: readonly ReviewStage[],
): ScoredUnit {
  const { rounding, caps, unassignedWithResult } = policy;
  const entries = reading.entries.get(unit.id);
  const leafRules = {
    basis,
    rounding,
    unassignedWithResult,
    bestUnassigned,
    fields,
    ownCriteria: reading.ownCriteria ?? NONE,
  };
  const rules = {
    leafPoints: (leaf: CriteriaLeaf) => leafPoints(leaf, entries?.get(leaf.criterion.id), leafRules),
    penaltyFloor: caps.penaltyFloor,
  };
  const parts = tree.map((part) => ({ part, earned: earnPart(part, rules, true) }));
  const groups = parts.flatMap(({ part, earned }) => (holdsPoints(part) ? [groupPoints(part, earned, rounding)] : []));
  const all = together(parts.map(({ earned }) => earned));
  const bonusColumn = columnPoints(reading.bonusColumn.get(unit.id), hasRows(tree, 'bonus'), rounding);
  const penaltyColumn = columnPoints(reading.penaltyColumn.get(unit.id), hasRows(tree, 'penalty'), rounding);
  const bonusBeside = pointsBeside(entries, 'bonus', rounding);
  const penaltyBeside = pointsBeside(entries, 'penalty', rounding);
  const missingColumns = [
    ...(bonusColumn === null || bonusBeside === null ? ['bonus' as const] : []),
    ...(penaltyColumn === null || penaltyBeside === null ? ['penalty' as const] : []),
  ];
  const beforeBonus = sum(groups.map((group) => group.counted));
  const atTotal = {
    beforeBonus,
    bonus: withColumn(all.bonus, add(bonusColumn ?? ZERO, bonusBeside ?? ZERO), reading.columnMaxima?.bonus ?? null),
    deductions: withColumn(all.deductions, add(absolute(penaltyColumn ?? ZERO), penaltyBeside ?? ZERO), null),
  };
  const last = totalPoints(atTotal, policy);
  const isComplete = all.missing.length === 0 && missingColumns.length === 0;
  const assignedMaximum = all.maximum ?? ZERO;
  return {
    unit: unit.id,
    total: isComplete ? last.total : null,
    exactTotal: isComplete ? last.exactTotal : null,
    assignedMaximum,
    percent: isComplete && !isZero(assignedMaximum) ? divide(multiply(HUNDRED, last.total), assignedMaximum) : null,
    groups,
    innerGroups: all.groups,
    beforeBonus: isComplete ? beforeBonus : null,
    bonus: last.bonus,
    penalty: {
      raw: add(all.penalty, atTotal.deductions.raw),
      counted: add(all.penalty, last.penalty.counted),
      sparedByCap: last.penalty.spared,
    },
    lostToFloor: add(all.lostToFloor, last.lostToFloor),
    lostToTotalCap: last.lostToTotalCap,
    missing: all.missing.map((one) => one.criterion),
    missingColumns,
    steps: all.steps,
  };
}

function groupPoints(part: CriteriaPart, earned: Earned, rounding: Policy['rounding']): GroupPoints {
  return {
    criterion: part.criterion.id,
    raw: earned.raw,
    counted: rounding.at === 'group' ? roundHalfUp(earned.net, rounding.decimals) : earned.net,
    penalty: earned.penalty,
    lostToCap: earned.lostToCap,
    lostToFloor: earned.lostToFloor,
    assignedMaximum: earned.maximum,
  };
}

/** Điểm thưởng or Điểm trừ of a column; blank is none. Rows of that kind stand instead of the column, so nothing counts twice. `null`: unreadable. */
function columnPoints(number: ReadNumber | undefined, hasOwnRows: boolean, rounding: Policy['rounding']): Points | null {
  if (number === undefined || hasOwnRows || number.reading.status === 'missing') return ZERO;
  const { value } = number.reading;
  return value !== null && rounding.at === 'criterion' ? roundHalfUp(value, rounding.decimals) : value;
}

/**
 * What stands in the bonus or penalty columns beside the scores of the rows, each item rounded like a criterion. Deductions of
 * such a column are taken from the total, wherever the policy floors those of rows: the column names no row to floor.
 * `null`: something in it is unreadable.
 */
function pointsBeside(
  entries: ReadonlyMap<CriterionId, Entry> | undefined,
  kind: 'bonus' | 'penalty',
  rounding: Policy['rounding'],
): Points | null {
  let total = ZERO;
  for (const entry of entries?.values() ?? []) {
    for (const item of entry.beside ?? []) {
      if (item.kind !== kind) continue;
      const points = columnPoints(item.number, false, rounding);
      if (points === null) return null;
      total = add(total, kind === 'penalty' ? absolute(points) : points);
    }
  }
  return total;
}

/** A column of bonuses is cut at its own ceiling before it joins the rows (RNG-08); deductions above theirs are an error (RNG-04). */
function withColumn({ raw, counted }: Aside, column: Points, stated: ColumnMaximum | null): Aside {
  const own = stated === null ? column : least(column, stated.maximum);
  return { raw: add(raw, column), counted: add(counted, own) };
}

function hasRows(parts: readonly CriteriaPart[], kind: 'bonus' | 'penalty'): boolean {
  return parts.some((part) => part.kind === kind || (part.part === 'group' && hasRows(part.parts, kind)));
}
