import type { ProposedAward } from '../../core/domain/proposal';
import type { Standing } from '../../core/domain/standing';
import type { UnitId } from '../../core/domain/unit';

/** Units that stand high enough for a seat and did not register for the award, from the top. */
export function unregisteredAhead({ seats, leftOut }: ProposedAward, standings: readonly Standing[]): readonly UnitId[] {
  const placeOf = (unit: UnitId): number => standings.find((one) => one.unit === unit)?.place ?? Infinity;
  return leftOut
    .flatMap(({ unit, reason }) => (reason.code === 'notRegistered' && placeOf(unit) <= seats ? [unit] : []))
    .sort((one, other) => placeOf(one) - placeOf(other));
}
