import type { Criterion, CriterionId } from '../domain/criteria';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import type { CellRef } from '../workbook/address';
import { NOTHING_AROUND, type Around } from './around';
import { cellTrouble, type CellTrouble } from './cells/cellTrouble';
import { checkedClaims, type CheckedClaim } from './claims/checkedClaims';
import { placedEvidence, type PlacedEvidence } from './evidence/placedEvidence';
import { withInheritedKinds } from './withInheritedKinds';
import { placedEntries, type PlacedEntry } from './placedEntries';
import { placedNumbers, type PlacedNumber } from './placedNumbers';

/** What rules look at: the reading and the engine's results, found once by unit and criterion so that every rule is linear. */
export interface Context {
  readonly reading: Reading;
  readonly policy: Policy;
  readonly policyProblems: readonly PolicyProblem[];
  /** Where on `Cấu hình` each path of the policy stands. */
  readonly policyCells: ReadonlyMap<string, CellRef>;
  readonly scorecards: ReadonlyMap<UnitId, Scorecard>;
  readonly standings: ReadonlyMap<UnitId, Standing>;
  /** Children of each criterion that units have in common, in document order; the top of the tree under `null`. */
  readonly children: ReadonlyMap<CriterionId | null, readonly Criterion[]>;
  readonly entries: readonly PlacedEntry[];
  readonly numbers: readonly PlacedNumber[];
  /** Those of the numbers whose cell gives no value though something stands in it: few, where `numbers` are all. */
  readonly troubled: readonly { readonly placed: PlacedNumber; readonly trouble: CellTrouble }[];
  /** Filled cells of the evidence columns with the documents they name. */
  readonly evidence: readonly PlacedEvidence[];
  /** The workbook's own totals beside the recomputed ones. */
  readonly claims: readonly CheckedClaim[];
  /** What the reading does not carry; for rules about the file itself and about the calendar. */
  readonly around: Around;
}

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
  const entries = placedEntries(reading, scorecards);
  const numbers = placedNumbers(reading, entries);
  const own = reading.ownCriteria;
  const common = own === undefined ? reading.criteria : reading.criteria.filter(({ id }) => !own.has(id));
  const cards = new Map(scorecards.map((card) => [card.unit, card]));
  return {
    reading,
    policy,
    policyProblems,
    policyCells,
    scorecards: cards,
    standings: new Map(standings.map((standing) => [standing.unit, standing])),
    children: childrenOf(common),
    entries,
    numbers,
    troubled: numbers.flatMap((placed) => {
      const trouble = cellTrouble(placed.number);
      return trouble === null ? [] : [{ placed, trouble }];
    }),
    evidence: placedEvidence(entries),
    around,
    claims: checkedClaims({ reading, policy, scorecards: cards, children: childrenOf(reading.criteria), entries }),
  };
}

function childrenOf(criteria: readonly Criterion[]): ReadonlyMap<CriterionId | null, readonly Criterion[]> {
  const children = new Map<CriterionId | null, Criterion[]>();
  for (const criterion of criteria) {
    const siblings = children.get(criterion.parent);
    if (siblings === undefined) children.set(criterion.parent, [criterion]);
    else siblings.push(criterion);
  }
  return children;
}
