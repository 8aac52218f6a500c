import type { Points } from '../../domain/points';

export interface SubmissionWords {
  readonly title: string;
  readonly subject: (period: string) => string;
  readonly addressees: (awards: readonly string[]) => readonly string[];
  readonly basis: (document: string) => string;
  readonly basisGap: string;
  readonly basisMeeting: (period: string) => string;
  readonly request: (cluster: string) => string;
  readonly sum: (
    total: Points,
    parts: readonly { readonly award: string; readonly count: Points }[],
    isByTurns: boolean,
  ) => string;
  readonly nobody: string;
  readonly waiting: (award: string, seats: number, units: readonly string[]) => string;
  readonly dossierTitle: string;
  readonly dossier: readonly string[];
  readonly closing: (cluster: string) => string;
}
