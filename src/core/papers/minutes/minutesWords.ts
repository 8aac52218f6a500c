import type { Points } from '../../domain/points';

export interface MinutesWords {
  readonly title: string;
  readonly subject: (period: string) => string;
  readonly opening: (cluster: string, period: string) => string;
  readonly parts: { readonly present: string; readonly content: string; readonly conclusion: string };
  readonly members: (all: Points | null, present: Points | null, written: Points | null, away: Points | null) => string;
  readonly people: readonly string[];
  readonly scores: string;
  readonly ties: string;
  readonly awards: string;
  readonly leftOut: string;
  readonly results: (number: number) => string;
  readonly leftOutLine: (
    unit: string,
    lines: readonly { readonly awards: readonly string[]; readonly reason: string }[],
  ) => string;
  readonly conclusion: readonly string[];
  readonly closing: string;
  readonly sheetTitle: string;
}
