import type { Issue } from '../../core/domain/issue';
import type { FixRequest } from '../../core/fixIssues';

/** What somebody pressed on a finding: a proposal of the program, or a value of their own. */
export type FixAsked = FixRequest | { readonly kind: 'typed'; readonly issue: Issue };
