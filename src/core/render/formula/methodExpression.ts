import type { Criterion } from '../../domain/criteria';
import type { MethodOf } from '../../domain/method';
import {
  absolute,
  compare,
  equal,
  least,
  multiply,
  ONE,
  pointsFromExcel,
  subtract,
  ZERO,
  type Points,
} from '../../domain/points';
import type { Entry, ReadNumber } from '../../domain/reading';
import { assertNever } from '../../shared/assertNever';
import { atLeastZero, atMost, cell, constant, ifBelow, minus, negated, over, times, type Expression } from './expression';

/**
 * Points that follow from a result, as a formula on the result's cell: counts, tiers, ratios, deductions (METHODS §2.1).
 * `null`: the method reads words, or the cell holds no plain number, so the value is written instead.
 */
export function methodExpression(criterion: Criterion, entry: Entry): Expression | null {
  const result = entry.result === undefined ? null : plainCell(entry.result.number);
  if (result === null) return null;
  const { method } = criterion;
  switch (method.kind) {
    case 'perUnit': {
      if (method.blockSize !== undefined) return null;
      const counted = compare(method.freeUnits, ZERO) === 0 ? result : atLeastZero(minus(result, constant(method.freeUnits)));
      return atMost(lower(method.maximum, criterion.maximum), priced(method.pointsPerUnit, counted));
    }
    case 'bonus':
      return method.once || method.items !== undefined || method.blockSize !== undefined
        ? null
        : atMost(lower(method.cap, criterion.maximum), priced(method.pointsPerUnit, result));
    case 'penalty':
      return penaltyExpression(method, criterion, result);
    case 'ratioToTarget':
      return ratioExpression(method, criterion, result, entry);
    case 'tiers':
      return tiersExpression(method, result);
    case 'goalposts':
      return goalpostsExpression(method, criterion, result);
    case 'manual':
    case 'passFail':
    case 'levels':
    case 'relativeToBest':
    case 'minMax':
    case 'clusterLeader':
    case 'placeTable':
    case 'weightedCount':
    case 'composite':
    case 'alternatives':
    case 'disqualifier':
      return null;
    default:
      return assertNever(method);
  }
}

/** A cell that holds a number which is read as it stands; a text that only looks like one is none (TYP-01). */
export function plainCell({ at, stored, reading }: ReadNumber): Expression | null {
  if (stored.kind !== 'number' || reading.value === null) return null;
  return equal(pointsFromExcel(stored.value), reading.value) ? cell(at, reading.value) : null;
}

function priced(each: Points, count: Expression): Expression {
  return compare(each, ONE) === 0 ? count : times(constant(each), count);
}

/** A deduction by itself, or what it leaves of all points of the criterion. */
function penaltyExpression(method: MethodOf<'penalty'>, criterion: Criterion, result: Expression): Expression | null {
  if (method.items !== undefined || method.blockSize !== undefined) return null;
  const taken = priced(absolute(method.pointsPerUnit), result);
  if (method.from === undefined) return negated(atMost(absoluteOrNull(method.cap ?? criterion.maximum), taken));
  const from = method.from.points ?? (criterion.maximum === null ? null : multiply(criterion.maximum, method.from.share ?? ONE));
  return from === null ? null : atLeastZero(minus(constant(from), atMost(absoluteOrNull(method.cap ?? from), taken)));
}

function goalpostsExpression(
  { low, high, maximum }: MethodOf<'goalposts'>,
  criterion: Criterion,
  result: Expression,
): Expression | null {
  const most = maximum ?? criterion.maximum;
  const share = most === null ? null : over(minus(result, constant(low)), constant(subtract(high, low)));
  return most === null || share === null ? null : atLeastZero(atMost(most, times(constant(most), share)));
}

/** In proportion only: steps below or above the target are rounded down, which is written as a value, as is a floor that earns nothing itself. */
function ratioExpression(
  method: MethodOf<'ratioToTarget'>,
  criterion: Criterion,
  result: Expression,
  entry: Entry,
): Expression | null {
  const maximum = method.maximum ?? criterion.maximum;
  const isPlain = (method.shortfall === undefined || method.shortfall === 'proportional') && method.excess === undefined;
  if (maximum === null || !isPlain || method.aboveFloor === true) return null;
  const own = entry.target?.state === 'assigned' ? plainCell(entry.target.number) : null;
  const target = method.target === null ? own : constant(method.target);
  if (target === null) return null;
  const ratio = method.direction === 'higher' ? over(result, target) : over(target, result);
  if (ratio === null) return null;
  const earned = times(constant(maximum), atMost(method.capRatio, ratio));
  return compare(method.floorRatio, ZERO) <= 0 ? earned : ifBelow(ratio, method.floorRatio, constant(ZERO), earned);
}

/** Nested IFs from the lowest tier up; below the first tier there is no value, so none is claimed. */
function tiersExpression(method: MethodOf<'tiers'>, result: Expression): Expression | null {
  if (method.direction === 'lower' || method.ofTarget === true || method.until !== undefined) return null;
  const tiers = method.tiers.flatMap(({ from, above, points, to }) =>
    points === undefined || above === true || to !== undefined ? [] : [{ from, points }],
  );
  if (tiers.length < method.tiers.length) return null;
  tiers.sort((a, b) => compare(b.from, a.from));
  const lowest = tiers[tiers.length - 1];
  if (lowest === undefined || compare(result.value, lowest.from) < 0 || tiers.length > 60) return null;
  return tiers
    .slice(0, -1)
    .reverse()
    .reduce((below, tier) => ifBelow(result, tier.from, below, constant(tier.points)), constant(lowest.points));
}

function lower(a: Points | null, b: Points | null): Points | null {
  if (a === null) return b;
  return b === null ? a : least(a, b);
}

function absoluteOrNull(value: Points | null): Points | null {
  return value === null ? null : absolute(value);
}
