import type { Points } from '../../domain/points';

/** The units of the cluster on one criterion, for the methods that compare them. Exact, unrounded (METHODS §1.3). */
export interface Field {
  /** Only this unit is scored here: its points depend on others that are not known. */
  readonly isAlone: boolean;
  /** The results of the units in the pool; missing ones are not in it. */
  readonly values: Pooled;
  /** Results over targets of the units in the pool whose target is assigned and above 0. */
  readonly ratios: Pooled;
}

/** By pool: all units, or those that nothing bars. */
export interface Pooled {
  readonly all: readonly Points[];
  readonly eligible: readonly Points[];
}
