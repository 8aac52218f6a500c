import type { Period } from '../../domain/cluster';
import type { Points } from '../../domain/points';
import type { ComparedStage } from './comparedScores';

/** Words of the sheet that lays self, cross and cluster scores beside each other. */
export interface ComparisonWords {
  readonly title: (year: number | null, period: Period | null, stages: readonly ComparedStage[]) => string;
  readonly attachedTo: string;
  readonly headings: Readonly<
    Record<'number' | 'unit' | 'criterion' | 'maximum' | ComparedStage | 'spread' | 'explanation' | 'note', string>
  >;
  readonly criterion: (number: string, text: string) => string;
  /** The lowest and the highest of peers who have not come to one score. */
  readonly range: (lowest: Points, highest: Points) => string;
  /** Giải trình of the unit and what the reviewers wrote; either may be missing. */
  readonly explained: (explanation: string | null, note: string | null) => string;
  readonly nothingDiffers: string;
  readonly legend: {
    /** How many scores were compared, how many of them differ and how many agree. */
    readonly counts: (compared: number, differing: number) => string;
    readonly spread: string;
    readonly cluster: string;
    readonly range: string;
    readonly unexplained: (rows: number) => string;
  };
}
