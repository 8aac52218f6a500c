import { subtract, type Points } from '../domain/points';
import type { ProposalReason, ProposedAward } from '../domain/proposal';
import type { UnitId } from '../domain/unit';
import { keyOf, type Ground } from './ground';

/** The line of one award: who holds it last, and who would be next by points. */
export interface PrizeLine {
  readonly award: ProposedAward;
  readonly holder: UnitId | null;
  readonly runner: UnitId | null;
  readonly gap: Points | null;
}

/** Left out for want of points, not barred: more points could bring the award. */
const BY_POINTS = new Set<ProposalReason['code']>([
  'seatsTaken',
  'placeTooLow',
  'placeNotCovered',
  'excludedByTie',
  'belowMinimum',
  'belowGrade',
  'decidedForOthers',
]);

export function prizeLines(ground: Ground): readonly PrizeLine[] {
  const { base, policy } = ground;
  return base.proposal.awards.map((award) => {
    const isOpen = award.needsDecision !== null;
    const holder = isOpen ? null : (award.nominees.at(-1)?.unit ?? null);
    const runner = isOpen ? null : (award.leftOut.find(({ reason }) => BY_POINTS.has(reason.code))?.unit ?? null);
    const [mine, theirs] = [holder, runner].map((unit) => (unit === null ? null : keyOf(base.scorecards, unit, policy)));
    return {
      award,
      holder,
      runner,
      gap: mine === null || mine === undefined || theirs === null || theirs === undefined ? null : subtract(mine, theirs),
    };
  });
}

/** Whether a unit has no part in an award any more: neither put forward nor among those to decide on. */
export function hasLost(awards: readonly ProposedAward[], id: string, unit: UnitId): boolean {
  const award = awards.find((one) => one.id === id);
  return (
    award === undefined ||
    (!award.nominees.some((nominee) => nominee.unit === unit) && !(award.needsDecision?.units.includes(unit) ?? false))
  );
}
