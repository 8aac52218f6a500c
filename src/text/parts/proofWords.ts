import type { HostFailure } from '../../core/workbook/host';
import type { Doubt, ProofCode, ProofIssueOf, TextPlace, Verdict, WorkbookComparison } from '../../core/domain/proofreading';
import type { IssueSentence } from './issueWords';

/** Words of proofreading, on the command line and in the panel. */
export interface ProofWords {
  readonly byCode: { readonly [Code in ProofCode]: (issue: ProofIssueOf<Code>) => IssueSentence };
  readonly place: (at: TextPlace) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly doubt: Readonly<Record<Doubt, string>>;
  readonly heading: {
    readonly issues: string;
    readonly sums: string;
    readonly shares: string;
    readonly documents: string;
    readonly compared: string;
  };
  /** How much was found, so that silence is not taken for agreement. */
  readonly found: (sums: number, documents: number, alarms: number) => string;
  readonly nothingStated: string;
  readonly noIssues: string;
  /** `996 học viên = 344 + 646 (990)`. */
  readonly sum: (stated: string, subject: string, parts: readonly string[], sum: string) => string;
  readonly share: (stated: string, part: string, whole: string, computed: string) => string;
  readonly document: (document: string, dates: readonly string[], mentions: number) => string;
  readonly compared: (counts: Omit<WorkbookComparison, 'figures'> & { readonly figures: number }) => string;
  readonly figure: (name: string, stated: string, inWorkbook: string, cell: string, isSum: boolean) => string;
  /** Why a report could not be opened; what a person does then. */
  readonly cannotOpen: (failure: HostFailure, file: string) => { readonly message: string; readonly advice: string } | null;
  readonly panel: ProofPanelWords;
}

/** Words of the view in the panel. */
export interface ProofPanelWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly choose: string;
  readonly drop: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly clear: string;
  readonly opened: (file: string, lines: number) => string;
  readonly withWorkbook: string;
  readonly unsureHeading: string;
  readonly showAll: (count: number) => string;
}
