import type { ClusterFacts } from '../../domain/clusterFacts';
import type { Points } from '../../domain/points';
import type { Role } from '../../domain/unit';
import type { Statement } from '../../domain/year/reportFigures';
import type { AssessedTarget } from '../../domain/year/targets';

/** `Số liệu` of the scoring workbook, or the register `Thống kê`. */
export type FigureSheet = 'indicators' | 'statistics';

export interface ReportWords {
  readonly titles: Readonly<Record<'half' | 'year', (facts: ClusterFacts) => string>>;
  readonly title: string;
  readonly parts: {
    readonly situation: string;
    readonly general: string;
    readonly conditions: string;
    readonly advantages: string;
    readonly difficulties: string;
    readonly results: string;
    readonly movement: string;
    readonly tasks: string;
    readonly training: string;
    readonly research: string;
    readonly information: string;
    readonly others: string;
    readonly targets: string;
    readonly scores: string;
    readonly awards: string;
    readonly judgement: Readonly<Record<'half' | 'year', string>>;
    readonly strengths: string;
    readonly weaknesses: string;
    readonly causes: string;
    readonly direction: Readonly<Record<'half' | 'year', (facts: ClusterFacts) => string>>;
    readonly tasksAhead: string;
    readonly solutions: string;
    readonly proposals: string;
  };
  /** What the officer writes under each heading. */
  readonly gaps: Readonly<
    Record<
      | 'general'
      | 'advantages'
      | 'difficulties'
      | 'movement'
      | 'training'
      | 'research'
      | 'information'
      | 'others'
      | 'targets'
      | 'strengths'
      | 'weaknesses'
      | 'causes'
      | 'tasksAhead'
      | 'solutions'
      | 'proposals',
      string
    >
  >;
  readonly members: (cluster: string, units: readonly { readonly name: string; readonly role: Role | null }[]) => string;
  readonly sum: (quantity: string, total: Points, parts: readonly { readonly name: string; readonly total: Points }[]) => string;
  readonly subset: (quantity: string, part: string, total: Points) => string;
  readonly incomplete: (quantity: string, missing: readonly string[], from: FigureSheet) => string;
  /** What the parts come to less than the total, or more. */
  readonly partsDiffer: (quantity: string, difference: Points, from: FigureSheet) => string;
  /** A quantity of the register with one division of it. */
  readonly statement: (statement: Statement) => string;
  /** A target with its result and the arithmetic of the verdict. */
  readonly target: (assessed: AssessedTarget) => string;
  readonly notRanked: (errors: number) => string;
  readonly closing: Readonly<Record<'half' | 'year', (cluster: string, facts: ClusterFacts) => string>>;
  readonly appendix: (number: number | null) => string;
  readonly attachedTo: string;
  readonly scoresTitle: (facts: ClusterFacts) => string;
  readonly figuresTitle: (facts: ClusterFacts) => string;
  readonly group: (number: string, text: string) => string;
  readonly groups: (groups: readonly { readonly number: string; readonly text: string }[]) => string;
}
