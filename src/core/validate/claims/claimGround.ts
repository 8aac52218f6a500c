import type { Criterion, CriterionId } from '../../domain/criteria';
import type { Policy } from '../../domain/policy';
import type { Reading } from '../../domain/reading';
import type { Scorecard } from '../../domain/scorecard';
import type { UnitId } from '../../domain/unit';
import type { PlacedEntry } from '../placedEntries';

/** What a stated sum is compared with. */
export interface ClaimGround {
  readonly reading: Reading;
  readonly policy: Policy;
  readonly scorecards: ReadonlyMap<UnitId, Scorecard>;
  readonly children: ReadonlyMap<CriterionId | null, readonly Criterion[]>;
  readonly entries: readonly PlacedEntry[];
}
