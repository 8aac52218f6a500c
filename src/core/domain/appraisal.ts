import type { StatedDate } from './evidenceReference';
import type { Issue } from './issue';
import type { Policy } from './policy';
import type { Proposal } from './proposal';
import type { Reading } from './reading';
import type { Recognition } from './recognition';
import type { RuleCheck } from './ruleCheck';
import type { Scorecard } from './scorecard';
import type { Standing } from './standing';

/** Everything the first half of the story found. `reading` is `null` when the workbook was not recognised. */
export interface Appraisal {
  readonly recognition: Recognition;
  readonly reading: Reading | null;
  readonly policy: Policy;
  readonly issues: readonly Issue[];
  /** What each rule looked at; absent where the workbook was not recognised. */
  readonly checks?: readonly RuleCheck[];
  readonly scorecards: readonly Scorecard[];
  readonly standings: readonly Standing[];
  readonly proposal: Proposal;
  /** Whether some issue blocks the ranking; then there are no places and no nominees. */
  readonly isBlocked: boolean;
  /** The day of the check; whoever appraises again to compare does it for the same day. Absent: none was told. */
  readonly today?: StatedDate;
}
