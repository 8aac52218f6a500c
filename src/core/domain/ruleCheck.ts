import type { RuleId } from './issue';

/** How many things a rule looked at, and in how many cells it found something. */
export interface RuleCheck {
  readonly rule: RuleId;
  readonly tested: number;
  readonly failed: number;
}
