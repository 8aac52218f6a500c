import type { Issue } from '../../core/domain/issue';

/** What is to be let stand: these findings of one rule. */
export interface LetStandRequest {
  readonly rule: Issue['rule'];
  /** The one that was pressed; `null`: all of the rule that may be. */
  readonly issue: Issue | null;
}
