import type { CriterionId } from '../domain/criteria';
import type { Flip, Light, PrizeFirmness, Way } from '../domain/firmness';
import { absolute, compare, isZero, subtract, type Points } from '../domain/points';
import type { UnitId } from '../domain/unit';
import { keyOf, outcomeOf, scoredWith, type Ground } from './ground';
import { firstRung, rungOf, type Ladder } from './ladder';
import type { Leaf } from './leaves';
import { leverOf, type Lever } from './levers';
import { hasLost, type PrizeLine } from './prizeLines';
import type { Scales } from './scale';

export interface FlipGround {
  readonly ground: Ground;
  readonly scales: Scales;
  readonly usual: ReadonlyMap<CriterionId, Points>;
}

/** Two units and the award between them. */
interface Duel {
  readonly award: string;
  readonly holder: UnitId;
  readonly runner: UnitId;
  readonly gap: Points;
}

/**
 * What each criterion alone could do to one award: the smallest cut of the holder and the smallest rise of the runner that tie
 * them, and the next score at which the award is lost, found by running the engine again under all its caps. Source: METHODS §9.2.
 */
export function prizeFirmness(of: FlipGround, { award, holder, runner, gap }: PrizeLine): PrizeFirmness {
  const duel = holder === null || runner === null || gap === null ? null : { award: award.id, holder, runner, gap };
  const flips = duel === null ? [] : of.ground.leaves.flatMap((leaf) => flipOf(of, leaf, duel));
  return {
    award: award.id,
    name: award.name,
    holder,
    runner,
    gap,
    isOpen: award.needsDecision !== null,
    flips,
    light: strongest(flips.map(({ light }) => light)),
  };
}

function flipOf(of: FlipGround, leaf: Leaf, duel: Duel): readonly Flip[] {
  const { id } = leaf.criterion;
  const holders = leverOf(of.ground, of.scales, leaf, duel.holder);
  const runners = leverOf(of.ground, of.scales, leaf, duel.runner);
  if (holders === null && runners === null) return [];
  const usual = of.usual.get(id) ?? null;
  const way = (lever: Lever | null, direction: 'worse' | 'better'): Way | null =>
    lever === null ? null : wayOf(of.ground, id, lever, direction, duel, usual);
  const lowerHolder = way(holders, 'worse');
  const raiseRunner = way(runners, 'better');
  const light = strongest([lowerHolder, raiseRunner].flatMap((one) => one?.light ?? []));
  return [{ criterion: id, lowerHolder, raiseRunner, usual, light }];
}

function wayOf(
  ground: Ground,
  criterion: CriterionId,
  lever: Lever,
  direction: 'worse' | 'better',
  duel: Duel,
  usual: Points | null,
): Way {
  const { finest, stepped } = lever[direction];
  const scored = (value: Points): ReturnType<typeof scoredWith> => scoredWith(ground, [lever.set(value)]);
  const levels = (value: Points): boolean => {
    const cards = scored(value);
    const mine = keyOf(cards, duel.holder, ground.policy);
    const theirs = keyOf(cards, duel.runner, ground.policy);
    return mine !== null && theirs !== null && compare(mine, theirs) <= 0;
  };
  const isLost = (value: Points): boolean => hasLost(outcomeOf(ground, scored(value)).proposal.awards, duel.award, duel.holder);
  const tie = firstRung(finest, rungOf(duel.gap, lever.finestStep), (rung) => levels(finest.at(rung)));
  const tiesAt = tie === null ? null : finest.at(tie);
  const lost = lostRung(stepped, distanceTo(stepped, lever, tiesAt), (rung) => isLost(stepped.at(rung)));
  const away = (to: Points | null): Way['ties'] => (to === null ? null : { to, amount: absolute(subtract(to, lever.from)) });
  const ties = away(tiesAt);
  const overtakes = away(lost === null ? null : stepped.at(lost));
  return {
    unit: lever.unit,
    by: lever.by,
    cells: lever.cells,
    from: lever.from,
    ties,
    overtakes,
    light: lightOf(ties ?? overtakes, usual, (to) => pointsMoved(ground, criterion, lever, to, scored)),
  };
}

/** The first rung that is at least as far away as a value; one beyond the last where there is none. */
function distanceTo({ rungs, at }: Ladder, { from }: Lever, value: Points | null): number {
  const distance = (to: Points): Points => absolute(subtract(to, from));
  if (value === null) return rungs + 1;
  const reach = distance(value);
  let [low, high] = [1, rungs + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compare(distance(at(middle)), reach) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So many scores beyond the tie are tried one by one. */
const NEARBY = 64;

/**
 * Short of the tie only a minimum can cost the award, and once lost it stays lost. From the tie on, an open decision on an earlier
 * award may give it back, so scores are tried one by one.
 */
function lostRung(ladder: Ladder, tie: number, isLost: (rung: number) => boolean): number | null {
  const before = firstRung({ ...ladder, rungs: Math.min(tie - 1, ladder.rungs) }, 1, isLost);
  if (before !== null) return before;
  const last = Math.min(ladder.rungs, tie + NEARBY);
  for (let rung = tie; rung <= last; rung += 1) if (isLost(rung)) return rung;
  return last >= ladder.rungs ? null : firstRung(ladder, last + 1, isLost);
}

/** How far the unit's points on the criterion move: for a result that is not the amount itself. */
function pointsMoved(
  ground: Ground,
  criterion: CriterionId,
  lever: Lever,
  to: Points,
  scored: (value: Points) => ReturnType<typeof scoredWith>,
): Points | null {
  if (lever.by === 'score') return absolute(subtract(to, lever.from));
  const before = ground.steps.get(lever.unit)?.get(criterion)?.points ?? null;
  const card = scored(to).find((one) => one.unit === lever.unit);
  const after = card?.steps.find((step) => step.criterion === criterion)?.points ?? null;
  return before === null || after === null ? null : absolute(subtract(after, before));
}

function lightOf(nearest: Way['ties'], usual: Points | null, moved: (to: Points) => Points | null): Light {
  if (nearest === null) return 'green';
  if (usual === null || isZero(usual)) return 'amber';
  const points = moved(nearest.to);
  return points !== null && compare(points, usual) <= 0 ? 'red' : 'amber';
}

function strongest(lights: readonly Light[]): Light {
  return lights.includes('red') ? 'red' : lights.includes('amber') ? 'amber' : 'green';
}
