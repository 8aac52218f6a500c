import type { Points } from '../../domain/points';

export interface BallotWords {
  readonly title: string;
  readonly subject: (award: string, period: string) => string;
  readonly seats: (seats: number) => string;
  readonly how: readonly string[];
}

export interface CountingWords {
  readonly title: string;
  readonly subject: (period: string) => string;
  readonly opening: (cluster: string) => string;
  readonly people: readonly string[];
  readonly general: string;
  readonly members: (all: Points | null, present: Points | null, written: Points | null) => string;
  readonly issued: (issued: Points | null, returned: Points | null) => string;
  readonly award: (award: string | null, round: number | null) => string;
  readonly valid: (returned: Points | null, valid: Points | null, invalid: Points | null) => string;
  readonly base: (of: 'members' | 'present' | 'valid', base: number | null) => string;
  readonly passed: (units: readonly string[], needYes: number, of: number) => string;
  readonly closing: string;
  readonly team: string;
}
