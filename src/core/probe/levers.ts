import type { Award, Method, MethodOf } from '../domain/method';
import {
  absolute,
  add,
  ceiling,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  ONE,
  points,
  ZERO,
  type Points,
} from '../domain/points';
import type { Entry } from '../domain/reading';
import type { Step } from '../domain/scorecard';
import type { UnitId } from '../domain/unit';
import type { CellRef } from '../workbook/address';
import type { Ground, Setting } from './ground';
import { evenLadder, listLadder, NO_LADDER, steppedLadder, type Ladder } from './ladder';
import type { Leaf } from './leaves';
import { countingStage, resultSetting, scoreSetting } from './settings';
import type { Scales } from './scale';

/** A cell of one unit that can be moved, for the worse and for the better. */
export interface Lever {
  readonly unit: UnitId;
  readonly by: 'score' | 'result';
  readonly cells: readonly CellRef[];
  readonly from: Points;
  readonly set: (value: Points) => Setting;
  /** The step between the rungs of `finest`. */
  readonly finestStep: Points;
  /** `finest` holds every value that may tie, `stepped` those a person would type. */
  readonly worse: { readonly finest: Ladder; readonly stepped: Ladder };
  readonly better: { readonly finest: Ladder; readonly stepped: Ladder };
}

/** `null`: nothing of the unit counts here that could be moved. */
export function leverOf(ground: Ground, scales: Scales, leaf: Leaf, unit: UnitId): Lever | null {
  const entry = ground.lean.entries.get(unit)?.get(leaf.criterion.id);
  const step = ground.steps.get(unit)?.get(leaf.criterion.id);
  if (entry === undefined || step === undefined) return null;
  const { code } = step.how;
  if (code !== 'entered' && code !== 'computed' && code !== 'alternativeNotCounted') return null;
  const counting = countingStage(entry, ground.policy);
  if (counting !== null)
    return scoreLever(ground, scales, leaf, entry, counting.number.reading.value ?? ZERO, [counting.number.at]);
  if (step.how.code === 'computed' && step.how.method === 'leaderShare') return null;
  const { reading } = entry.result?.number ?? { reading: { value: null } };
  if (reading.value !== null) return resultLever(ground, scales, leaf, entry, reading.value, step);
  return wordLever(ground, leaf, entry, step);
}

/** A typed score goes down to 0 and up to its maximum; a deduction the other way round. Without a maximum it does not go up. */
function scoreLever(
  { policy }: Ground,
  scales: Scales,
  leaf: Leaf,
  entry: Entry,
  value: Points,
  cells: readonly CellRef[],
): Lever {
  const from = leaf.kind === 'penalty' ? negate(absolute(value)) : value;
  const most = mostOf(leaf);
  const [worst, best] = leaf.kind === 'penalty' ? [most === null ? from : negate(most), ZERO] : [ZERO, most ?? from];
  const step = scales.stepOf(leaf);
  const ladders = (to: Points, isPossible: boolean): Lever['worse'] =>
    isPossible
      ? { finest: evenLadder(from, to, scales.finest), stepped: steppedLadder(from, to, step) }
      : { finest: NO_LADDER, stepped: NO_LADDER };
  return {
    unit: entry.unit,
    by: 'score',
    cells,
    from,
    set: (points) => scoreSetting(leaf, entry, points, policy),
    finestStep: scales.finest,
    worse: ladders(worst, compare(worst, from) < 0),
    better: ladders(best, compare(best, from) > 0),
  };
}

/** The most a row gives or takes; `null`: nobody says. */
export function mostOf({ criterion: { maximum, method } }: Leaf): Points | null {
  if (maximum !== null) return absolute(maximum);
  return method.kind === 'bonus' || method.kind === 'penalty' ? method.cap : null;
}

/**
 * A result is moved no further than others of the cluster went, its target, and the marks of the method: what lies beyond is no
 * correction any more (decision).
 */
function resultLever(ground: Ground, scales: Scales, leaf: Leaf, entry: Entry, from: Points, step: Step): Lever {
  const { id, method } = leaf.criterion;
  const others = ground.lean.units.flatMap(
    (unit) => ground.lean.entries.get(unit.id)?.get(id)?.result?.number.reading.value ?? [],
  );
  const target = entry.target?.state === 'assigned' ? (entry.target.number.reading.value ?? ZERO) : ZERO;
  const shown = 'isPercent' in (entry.result?.number.reading ?? {}) && isPercentOf(entry);
  const marks = marksOf(method, mostOf(leaf)).map((mark) => (shown ? divide(mark, points('100')) : mark));
  const all = [ZERO, from, target, ...others, ...marks].sort(compare);
  const [low, high] = [all[0] ?? from, all.at(-1) ?? from];
  const size = COUNTS.has(method.kind) ? points('1') : scales.resultStepOf(id);
  const up = evenLadder(from, high, size);
  const down = evenLadder(from, low, size);
  const [worse, better] = risesWithResult(method, leaf) ? [down, up] : [up, down];
  return {
    unit: entry.unit,
    by: 'result',
    cells: step.cells,
    from,
    set: (value) => resultSetting(entry, value),
    finestStep: size,
    worse: { finest: worse, stepped: worse },
    better: { finest: better, stepped: better },
  };
}

const COUNTS = new Set(['perUnit', 'weightedCount', 'bonus', 'penalty']);

function isPercentOf({ result }: Entry): boolean {
  const reading = result?.number.reading;
  return reading !== undefined && 'isPercent' in reading && reading.isPercent;
}

/** Values from which on a method gives its most or its least. */
function marksOf(method: Method, most: Points | null): readonly Points[] {
  switch (method.kind) {
    case 'tiers':
      return method.direction === 'higher' ? method.tiers.map(({ from }) => from) : method.tiers.map(({ upTo }) => upTo);
    case 'goalposts':
      return [method.low, method.high];
    case 'perUnit':
      return countFor(method, method.maximum ?? most).map((count) => add(count, method.freeUnits));
    case 'bonus':
    case 'penalty':
      return countFor(method, method.cap ?? most);
    case 'ratioToTarget':
      return method.target === null ? [] : [method.target];
    default:
      return [];
  }
}

function countFor(
  { pointsPerUnit: each, blockSize = ONE }: MethodOf<'perUnit' | 'bonus' | 'penalty'>,
  most: Points | null,
): readonly Points[] {
  return most === null || isZero(each) ? [] : [multiply(blockSize, ceiling(absolute(divide(most, each))))];
}

function risesWithResult(method: Method, leaf: Leaf): boolean {
  if (leaf.kind === 'penalty' || method.kind === 'penalty') return false;
  if (method.kind === 'goalposts') return compare(method.low, method.high) < 0;
  if (method.kind === 'tiers' || method.kind === 'ratioToTarget' || method.kind === 'relativeToBest')
    return method.direction === 'higher';
  return true;
}

/** Words (Có, Tốt): the points that another word would give. */
function wordLever({ policy }: Ground, leaf: Leaf, entry: Entry, step: Step): Lever | null {
  const most = mostOf(leaf);
  const choices = choicesOf(leaf.criterion.method, most);
  const from = step.points;
  if (from === null || choices.length === 0) return null;
  const worse = listLadder(choices.filter((one) => compare(one, from) < 0).sort((a, b) => compare(b, a)));
  const better = listLadder(choices.filter((one) => compare(one, from) > 0).sort(compare));
  return {
    unit: entry.unit,
    by: 'score',
    cells: step.cells,
    from,
    set: (value) => scoreSetting(leaf, entry, value, policy),
    finestStep: points('1'),
    worse: { finest: worse, stepped: worse },
    better: { finest: better, stepped: better },
  };
}

function choicesOf(method: Method, most: Points | null): readonly Points[] {
  if (method.kind === 'passFail') {
    const all = method.maximum ?? most;
    return all === null ? [] : [ZERO, all];
  }
  return method.kind === 'levels' ? method.levels.flatMap((level) => awarded(level, most)) : [];
}

function awarded({ points: given, share }: Award, most: Points | null): readonly Points[] {
  if (given !== undefined) return [given];
  return share === undefined || most === null ? [] : [multiply(share, most)];
}
