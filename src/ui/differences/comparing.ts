import type { UnitId } from '../../core/domain/unit';

/** Which rows of the review differences are looked at; kept while other steps are open. */
export interface Comparing {
  /** `null`: all units. */
  readonly unit: UnitId | null;
  readonly isOnlyDiffering: boolean;
}

export const ALL_DIFFERENCES: Comparing = { unit: null, isOnlyDiffering: true };
