import { childrenOf } from '../domain/childrenOf';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { CellRef } from '../workbook/address';
import { NOTHING_AROUND, type Around } from './around';
import { checkedClaims } from './claims/checkedClaims';
import { ClusterContext } from './clusterContext';
import type { Context } from './context';
import { numbersApart } from './placedNumbers';
import { numberLists, unitPart } from './unitPart';
import { withInheritedKinds } from './withInheritedKinds';

export function contextOf(
  given: Reading,
  scorecards: readonly Scorecard[],
  standings: readonly Standing[],
  policy: Policy,
  policyProblems: readonly PolicyProblem[],
  policyCells: ReadonlyMap<string, CellRef> = new Map(),
  around: Around = NOTHING_AROUND,
): Context {
  const reading = { ...given, criteria: withInheritedKinds(given.criteria) };
  const own = reading.ownCriteria;
  const common = own === undefined ? reading.criteria : reading.criteria.filter(({ id }) => !own.has(id));
  const cards = new Map(scorecards.map((card) => [card.unit, card]));
  const parts = new Map(reading.units.map((unit) => [unit.id, unitPart(unit, reading, cards.get(unit.id))]));
  const entries = [...parts.values()].flatMap((part) => part.entries);
  return new ClusterContext({
    reading,
    policy,
    policyProblems,
    policyCells,
    scorecards: cards,
    standings: standingsByUnit(standings),
    children: childrenOf(common),
    parts,
    apart: apartOf(reading),
    around,
    claims: checkedClaims({ reading, policy, scorecards: cards, children: childrenOf(reading.criteria), entries }),
  });
}

export function apartOf(reading: Reading): Context['apart'] {
  return numberLists(numbersApart(reading));
}

export function standingsByUnit(standings: readonly Standing[]): Context['standings'] {
  return new Map(standings.map((standing) => [standing.unit, standing]));
}
