import type { CheckOrder, EvidenceWeight, Light, Noise } from '../../domain/firmness';
import type { Points } from '../../domain/points';

/** One cell that would have to move for an award to go to another. */
export interface MoveFacts {
  readonly award: string;
  readonly holder: string;
  /** Whose cell it is: the holder's, or the runner's. */
  readonly unit: string;
  readonly criterion: string;
  readonly by: 'score' | 'result';
  readonly isRise: boolean;
  readonly from: Points;
  readonly to: Points;
}

/** Words of the sheet `Phân tích`, and its sentences wherever they are said. */
export interface AnalysisWords {
  readonly title: string;
  readonly sections: {
    readonly findings: string;
    readonly margins: string;
    readonly draws: string;
    readonly flips: (award: string) => string;
    readonly checks: string;
    readonly evidence: string;
    readonly leaveOneOut: string;
  };
  readonly headings: {
    readonly number: string;
    readonly pair: string;
    readonly gap: string;
    readonly place: string;
    readonly unit: string;
    readonly first: string;
    readonly byWeights: string;
    readonly byPoints: string;
    readonly criterion: string;
    readonly lowered: (unit: string) => string;
    readonly raised: (unit: string) => string;
    readonly usual: string;
    readonly light: string;
    readonly cell: string;
    readonly points: string;
    readonly document: string;
    readonly verdict: string;
    readonly meanChange: string;
    readonly firstChanges: string;
  };
  readonly charts: { readonly margins: string; readonly shares: string };
  readonly criterion: (number: string, text: string) => string;
  readonly pair: (above: number, below: number, units: readonly [string, string]) => string;
  readonly change: (from: Points, tie: Points, lost: Points | null) => string;
  readonly none: string;
  readonly usual: (usual: Points | null) => string;
  readonly interval: (least: number, most: number) => string;
  readonly light: Readonly<Record<Light, string>>;
  readonly verdict: Readonly<Record<EvidenceWeight['verdict'], string>>;
  readonly yesNo: (yes: boolean) => string;
  // sentences
  /** No places, so nothing to say. */
  readonly blocked: string;
  /** Nobody asked yet how firm the results are. */
  readonly notProbed: string;
  readonly partial: string;
  readonly lead: (award: string, holder: string, runner: string, gap: Points, byPercent: boolean) => string;
  readonly open: (award: string) => string;
  readonly alone: (award: string, holder: string) => string;
  readonly nobody: (award: string) => string;
  readonly unless: (move: MoveFacts) => string;
  readonly counts: (red: number, amber: number) => string;
  readonly strength: Readonly<Record<Light | 'unknown', string>>;
  readonly kept: (unit: string, award: string, share: Points, noise: Pick<Noise, 'of' | 'draws'>) => string;
  readonly decisive: (unit: string, award: string, document: string, points: Points) => string;
  readonly moreDecisive: (more: number) => string;
  readonly checkFirst: (cells: number, of: number, basis: CheckOrder['basis']) => string;
  readonly nothingToCheck: (basis: CheckOrder['basis']) => string;
  readonly tooManyToCheck: (cells: number) => string;
  readonly withoutFirst: (criteria: readonly string[], more: number) => string;
  readonly withoutNone: string;
  /** Algorithm, seed and number of draws, for anyone who wants to draw them again. */
  readonly drawn: (noise: Noise) => string;
}
