import type { Proposal } from './domain/proposal';
import type { Standing } from './domain/standing';

/** Places and awards of one run of the engine. */
export interface Outcome {
  readonly standings: readonly Standing[];
  readonly proposal: Proposal;
}

export interface AwardHeld {
  readonly name: string;
  /** Several equal units wait for a decision on it. */
  readonly waits: boolean;
}

export interface UnitMove {
  readonly unit: string;
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
  readonly awardsBefore: readonly AwardHeld[];
  readonly awardsAfter: readonly AwardHeld[];
  readonly hasMoved: boolean;
}

/** What became of each unit between two runs on the same figures, in the order of the second. */
export function whoMoved(before: Outcome, after: Outcome): readonly UnitMove[] {
  const places = new Map(before.standings.map(({ unit, place }) => [unit, place]));
  const [held, holds] = [awardsOf(before.proposal), awardsOf(after.proposal)];
  const moves = after.standings.map(({ unit, place }): UnitMove => {
    const placeBefore = places.get(unit) ?? null;
    const [awardsBefore, awardsAfter] = [held(unit), holds(unit)];
    const hasMoved = placeBefore !== place || JSON.stringify(awardsBefore) !== JSON.stringify(awardsAfter);
    return { unit, placeBefore, placeAfter: place, awardsBefore, awardsAfter, hasMoved };
  });
  return moves.sort((a, b) => (a.placeAfter ?? Infinity) - (b.placeAfter ?? Infinity) || 0);
}

function awardsOf({ awards }: Proposal): (unit: string) => readonly AwardHeld[] {
  return (unit) =>
    awards.flatMap(({ name, nominees, needsDecision }): readonly AwardHeld[] => {
      if (nominees.some((one) => one.unit === unit)) return [{ name, waits: false }];
      return needsDecision?.units.some((one) => one === unit) === true ? [{ name, waits: true }] : [];
    });
}
