import type { BallotCount, CountTrouble, VotePart } from '../../core/domain/ballotForm';
import type { AwardRule } from '../../core/domain/policy';
import type { VoteOutcome } from '../../core/domain/proposal';

type Vote = NonNullable<AwardRule['vote']>;

/** The ballot: how many votes are needed before it is held, what was counted, and what comes of it. */
export interface VotesWords {
  readonly heading: string;
  readonly intro: string;
  /** No award asks for a vote. */
  readonly none: string;
  readonly blocked: string;
  readonly noCandidates: string;
  readonly meeting: string;
  readonly counts: Readonly<Record<BallotCount, string>>;
  readonly parts: Readonly<Record<VotePart, string>>;
  /** Which of the whole is needed, where the number of the whole is not known or differs from school to school. */
  readonly condition: (vote: Vote) => string;
  /** The same in votes, with the arithmetic. */
  readonly needed: (vote: Vote, needYes: number, of: number) => string;
  readonly candidate: (unit: string, place: number | null) => string;
  readonly round: (round: number) => string;
  readonly oneForAll: string;
  readonly twice: (units: readonly string[]) => string;
  readonly outcome: (vote: VoteOutcome) => string;
  readonly trouble: Readonly<Record<CountTrouble, string>>;
  readonly calculated: (cell: string) => string;
  readonly noRoom: string;
  readonly preview: {
    readonly heading: string;
    readonly computing: string;
    readonly problems: (count: number) => string;
    readonly unplaced: (sheet: string) => string;
    readonly notReadBack: (sheet: string) => string;
    /** `null`: a sheet is added. */
    readonly willWrite: (sheet: string | null, cells: string) => string;
    readonly by: string;
    readonly byHint: string;
    readonly noLog: string;
    readonly save: string;
    readonly drop: string;
  };
}
