import type { FieldProblem } from '../../core/papers/fields/fillFields';
import type { PaperKind } from '../../core/papers/paperKinds';
import type { PaperStyle } from '../../core/workbook/paperModel';

/** Making the papers of the meeting in the panel. The papers themselves are Vietnamese whatever the panel speaks. */
export interface PapersPanelWords {
  readonly heading: string;
  readonly intro: string;
  readonly blocked: string;
  readonly kinds: string;
  readonly names: Readonly<Record<PaperKind, string>>;
  readonly onePerUnit: (name: string, units: number) => string;
  readonly style: string;
  readonly styles: Readonly<Record<PaperStyle, string>>;
  readonly template: {
    readonly label: string;
    readonly about: string;
    readonly choose: string;
    readonly chosen: (file: string) => string;
    readonly drop: string;
  };
  readonly nothingChosen: string;
  readonly make: string;
  readonly makeAgain: string;
  readonly making: (done: number, of: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly made: (count: number, gaps: number) => string;
  readonly list: string;
  readonly notMade: {
    readonly blocked: (name: string, errors: number) => string;
    readonly noVote: (name: string) => string;
  };
  readonly noGaps: string;
  readonly gaps: (count: number) => string;
  readonly look: string;
  readonly close: string;
  readonly preview: (name: string) => string;
  readonly closePreview: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly get: string;
  readonly download: (name: string) => string;
  readonly downloadAll: (count: number) => string;
  readonly downloaded: (name: string) => string;
  /** Where the page cannot know whether a download arrives. */
  readonly mayNotArrive: string;
  readonly zipName: string;
  readonly problems: (file: string, count: number) => string;
  readonly problem: (problem: FieldProblem) => string;
  readonly known: (fields: readonly string[]) => string;
  readonly broken: (file: string, near: string) => string;
  readonly brokenAdvice: string;
  readonly refused: string;
}
