import type { Blocks, Fix, IssueCode, IssueFacts, IssuePlace, RuleId, Severity } from '../domain/issue';
import type { Ground } from './grounds';
import type { Context } from './context';
import type { Scope } from './scope';

/** What a rule reports; the rule's own severity and block level hold unless the finding says otherwise. */
export interface FindingOf<Code extends IssueCode> {
  readonly code: Code;
  readonly place: IssuePlace;
  readonly facts: Readonly<IssueFacts[Code]>;
  /** A concrete replacement, where there is one. */
  readonly fix?: Fix | null;
  readonly severity?: Severity;
  readonly blocks?: Blocks;
}

export type Finding = { [Code in IssueCode]: FindingOf<Code> }[IssueCode];

/** One law of METHODS §10. It reports; it does not repair, guess or stop the others. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The column *Fix*: what kind of repair the law allows, `null` is none. */
  readonly fix: Fix['kind'] | null;
  readonly blocks: Blocks;
  /** What it looks at: how many of them were tested. */
  readonly tests: Ground;
  /** What its findings depend on: after an edit nothing else is checked again. */
  readonly scope: Scope;
  readonly check: (context: Context) => readonly Finding[];
  /** A part of the same law whose findings depend on something else. */
  readonly also?: { readonly scope: Scope; readonly check: (context: Context) => readonly Finding[] };
}
