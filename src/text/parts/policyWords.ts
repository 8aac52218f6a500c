import type { CriterionKind } from '../../core/domain/criteria';
import type { PolicyExpects } from '../../core/domain/policyField';
import type { PolicyProblemKind } from '../../core/domain/policyProblem';
import type { YearDifferences } from '../../core/policies/compareYears';

type Change = YearDifferences['changed'][number]['what'][number];

/** Words of the view in which the policy is seen, changed, and compared with that of another year. */
export interface PolicyWords {
  readonly heading: string;
  readonly intro: string;
  readonly sections: string;
  readonly settings: string;
  /** The section of criteria. */
  readonly criteria: string;
  readonly years: string;
  /** A setting by its path, a column by table and path (`awards.name`), a table by its path: as labels of fields. */
  readonly labels: Readonly<Record<string, string>>;
  /** What a word of the sheet means; `null`: the word itself. */
  readonly choice: (path: string, value: string, word: string) => string;
  readonly none: string;
  readonly from: { readonly draft: string; readonly cell: (cell: string) => string; readonly changed: string };
  readonly goTo: (cell: string) => string;
  readonly basisAt: (order: number) => string;
  readonly row: (table: string, row: number, name: string) => string;
  readonly add: (table: string) => string;
  readonly remove: (row: string) => string;
  readonly up: (row: string) => string;
  readonly short: { readonly remove: string; readonly up: string };
  readonly rows: (count: number) => string;
  readonly wrong: Readonly<Record<PolicyProblemKind, string>>;
  readonly expects: Readonly<Record<PolicyExpects, (words: readonly string[]) => string>>;
  readonly besides: (count: number) => string;
  readonly preview: {
    readonly heading: string;
    readonly computing: string;
    readonly problems: (count: number) => string;
    readonly blocked: string;
    readonly nobodyMoves: string;
    readonly moved: (count: number, of: number) => string;
    readonly willWrite: (added: boolean, cells: string) => string;
    readonly save: string;
    readonly drop: string;
    readonly cannotSave: string;
  };
  readonly moved: {
    readonly caption: string;
    readonly unit: string;
    readonly placeBefore: string;
    readonly placeAfter: string;
    readonly awardsBefore: string;
    readonly awardsAfter: string;
    readonly noPlace: string;
    readonly noAward: string;
    readonly waits: (award: string) => string;
  };
  readonly compare: {
    readonly heading: string;
    readonly intro: string;
    readonly choose: string;
    readonly opening: (file: string) => string;
    readonly notOpened: (file: string) => string;
    readonly notRecognised: (file: string) => string;
    readonly with: (file: string) => string;
    readonly criteria: string;
    readonly added: (count: number) => string;
    readonly removed: (count: number) => string;
    readonly changed: (count: number) => string;
    readonly settings: (count: number) => string;
    readonly jumps: (count: number) => string;
    /** One jump: whose, of which criterion or `null` for the total, in which cell. */
    readonly jump: (unit: string, criterion: string | null, cell: string, what: string) => string;
    readonly alike: string;
    readonly maximum: (points: string) => string;
    readonly change: Readonly<Record<Change, (before: string, after: string) => string>>;
    readonly kinds: Readonly<Record<CriterionKind, string>>;
    readonly setting: (label: string, before: string, after: string) => string;
    readonly notStated: string;
    readonly rehearsal: string;
    readonly rehearsalIntro: string;
    readonly rehearsalBlocked: string;
    readonly ties: (names: readonly string[]) => string;
    readonly separatesNobody: (names: readonly string[]) => string;
  };
}
