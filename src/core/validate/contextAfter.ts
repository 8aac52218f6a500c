import type { CriterionId } from '../domain/criteria';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import { checkedClaims } from './claims/checkedClaims';
import { ClusterContext } from './clusterContext';
import type { Context } from './context';
import { childrenOf } from '../domain/childrenOf';
import { apartOf, standingsByUnit } from './contextOf';
import { unitPart } from './unitPart';

/** What an edit left otherwise than it was. */
export interface Edited {
  readonly reading: Reading;
  /** In the order of the units of the reading, as ever. */
  readonly scorecards: readonly Scorecard[];
  readonly standings: readonly Standing[];
  readonly around: Context['around'];
  /** Units whose entries, sums or scorecard are not what they were. */
  readonly units: ReadonlySet<UnitId>;
  /** Criteria of which some unit has another value. */
  readonly criteria: ReadonlySet<CriterionId>;
  readonly hasOtherEvidence: boolean;
  /** Something typed among formulas is not what it was. */
  readonly hasOtherConstants: boolean;
}

/** The context after an edit; what belongs to the other units is that of before. */
export function contextAfter(before: Context, { reading: given, scorecards, standings, around, units }: Edited): Context {
  const reading = { ...given, criteria: before.reading.criteria };
  const cards = new Map(scorecards.map((card) => [card.unit, card]));
  const parts = new Map(
    reading.units.map((unit) => {
      const known = units.has(unit.id) ? undefined : before.parts.get(unit.id);
      return [unit.id, known ?? unitPart(unit, reading, cards.get(unit.id))];
    }),
  );
  const changed = reading.units.filter(({ id }) => units.has(id));
  const ground = {
    // Sums are checked unit by unit.
    reading: changed.length === reading.units.length ? reading : { ...reading, units: changed, ...statedFor(reading, units) },
    policy: before.policy,
    scorecards: cards,
    children: childrenOf(reading.criteria),
    entries: changed.flatMap(({ id }) => parts.get(id)?.entries ?? []),
  };
  const fresh = checkedClaims(ground);
  const claimsOf = (id: UnitId): Context['claims'] =>
    (units.has(id) ? fresh : before.claims).filter(({ claim }) => claim.unit === id);
  return new ClusterContext({
    reading,
    policy: before.policy,
    policyProblems: before.policyProblems,
    policyCells: before.policyCells,
    scorecards: cards,
    standings: standingsByUnit(standings),
    children: before.children,
    parts,
    apart: apartOf(reading),
    around,
    claims: before.claims.length + fresh.length === 0 ? [] : reading.units.flatMap(({ id }) => claimsOf(id)),
  });
}

/** What the workbook states of these units. */
export function statedFor(
  { claims, bonusColumn, penaltyColumn }: Reading,
  units: ReadonlySet<UnitId>,
): Pick<Reading, 'claims' | 'bonusColumn' | 'penaltyColumn'> {
  const of = <Value>(column: ReadonlyMap<UnitId, Value>): ReadonlyMap<UnitId, Value> =>
    column.size === 0 ? column : new Map([...column].filter(([unit]) => units.has(unit)));
  return {
    claims: claims.filter(({ unit }) => unit !== null && units.has(unit)),
    bonusColumn: of(bonusColumn),
    penaltyColumn: of(penaltyColumn),
  };
}
