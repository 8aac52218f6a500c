/**
 * The type of a language: every sentence the product says, grouped by where it is said.
 * A missing sentence does not compile. `vi.ts` is the original, `en.ts` follows it.
 */
import type { SheetWords } from '../core/render/sheetWords';
import type { ClueWords } from './parts/clueWords';
import type { CollectWords } from './parts/collectWords';
import type { CriteriaWords } from './parts/criteriaWords';
import type { ExplainWords } from './parts/explainWords';
import type { FailureWords } from './parts/failureWords';
import type { IssueWords } from './parts/issueWords';
import type { MethodWords } from './parts/methodWords';
import type { PolicyWords } from './parts/policyWords';
import type { ProofWords } from './parts/proofWords';
import type { PanelWords } from './parts/panelWords';
import type { ReasonWords } from './parts/reasonWords';
import type { StartWords } from './parts/startWords';

export type Language = 'vi' | 'en';

/** What a language says before all of it has come. */
export interface StartText {
  readonly language: Language;
  readonly panel: StartWords;
}

export interface Text extends StartText {
  readonly clues: ClueWords;
  readonly issues: IssueWords;
  readonly methods: MethodWords;
  readonly reasons: ReasonWords;
  readonly explain: ExplainWords;
  readonly failures: FailureWords;
  readonly sheets: SheetWords;
  readonly panel: PanelWords;
  readonly collect: CollectWords;
  readonly criteria: CriteriaWords;
  readonly policy: PolicyWords;
  readonly proofread: ProofWords;
}
