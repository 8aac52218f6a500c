import type { Criterion, CriterionId } from '../domain/criteria';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import type { CellRef } from '../workbook/address';
import type { Around } from './around';
import type { CheckedClaim } from './claims/checkedClaims';
import type { PlacedEvidence } from './evidence/placedEvidence';
import type { PlacedEntry } from './placedEntries';
import type { PlacedNumber } from './placedNumbers';
import type { NumberLists, TroubledNumber, UnitPart } from './unitPart';

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
  /** All entries in the order of units, then criteria. */
  readonly entries: readonly PlacedEntry[];
  /** Every number of the reading once, in the order of units and criteria, then the rest. */
  readonly numbers: readonly PlacedNumber[];
  /** Those of the numbers whose cell gives no value though something stands in it: few, where `numbers` are all. */
  readonly troubled: readonly TroubledNumber[];
  /** Those of the numbers that are a text, or shown as a percent: few, as a rule. */
  readonly typedNumbers: readonly PlacedNumber[];
  /** Filled cells of the evidence columns with the documents they name. */
  readonly evidence: readonly PlacedEvidence[];
  /** The workbook's own totals beside the recomputed ones. */
  readonly claims: readonly CheckedClaim[];
  /** What the reading does not carry; for rules about the file itself and about the calendar. */
  readonly around: Around;
  /** The entries, numbers and evidence of each unit, of which those above are made. */
  readonly parts: ReadonlyMap<UnitId, UnitPart>;
  /** The numbers of no entry: sums, places, columns beside the scores, indicators, ballots. */
  readonly apart: NumberLists;
}
