import type { Activity } from './activities';
import type { PastResult } from './history';
import type { Membership, OfficialName } from './members';
import type { Condition, Registration } from './registrations';
import type { StandardRule, StandardShare, StandardState } from './standardSchool';
import type { Statistics } from './statistics';
import type { LegalLimit, Target } from './targets';
import type { YearFinding } from './yearFinding';

/** Everything the registers of a workbook say, of all years they keep. A workbook without a register has no records of it. */
export interface YearBook {
  readonly members: readonly Membership[];
  readonly names: readonly OfficialName[];
  readonly registrations: readonly Registration[];
  /** `null`: no register lists them. */
  readonly conditions: readonly Condition[] | null;
  readonly targets: readonly Target[];
  readonly limits: readonly LegalLimit[] | null;
  readonly statistics: readonly Statistics[];
  readonly activities: readonly Activity[];
  readonly standard: readonly StandardState[];
  readonly standardRules: readonly StandardRule[] | null;
  readonly standardShares: readonly StandardShare[];
  readonly history: readonly PastResult[];
  /** What could not be read: the registers are not written again while there is any. */
  readonly unread: readonly YearFinding[];
}
