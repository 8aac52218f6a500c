import type { Method } from '../../core/domain/method';
import type { TypedTrouble } from '../../core/domain/triedValue';

/** Which criteria are listed. */
export type CriteriaFilter = 'all' | 'troubled' | 'read' | 'typed';

/** Words of the list of criteria with how each is scored, and of trying a value on one. Numbers arrive already written the reader's way. */
export interface CriteriaWords {
  readonly heading: string;
  readonly intro: string;
  readonly filter: string;
  readonly filters: Readonly<Record<CriteriaFilter, string>>;
  readonly search: string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneShown: string;
  readonly more: (count: number) => string;
  /** A group in one line: how many criteria, and of how many the sentence is not used. */
  readonly group: (name: string, count: number, troubled: number) => string;
  readonly sentence: string;
  readonly noSentence: string;
  readonly readBack: string;
  /** What holds while a sentence is not used. */
  readonly typedMeanwhile: string;
  readonly alternative: string;
  readonly tryOne: string;
  readonly tryOn: (criterion: string) => string;
  readonly value: string;
  readonly points: string;
  /** What may be typed, by the method. */
  readonly hint: (method: Method, maximum: string | null) => string;
  readonly target: string;
  readonly targetInBook: (target: string) => string;
  readonly targetNotInBook: string;
  readonly unit: string;
  readonly alone: string;
  readonly relative: string;
  readonly steps: string;
  readonly tried: (value: string, target: string | null) => string;
  readonly triedWords: (value: string, target: string | null) => string;
  readonly earned: (points: string) => string;
  readonly taken: (points: string) => string;
  readonly notRead: (what: 'value' | 'target', typed: string) => string;
  readonly trouble: Readonly<Record<TypedTrouble, string>>;
  readonly take: (number: string) => string;
  readonly moved: (count: number) => string;
  readonly movedLine: (unit: string, before: string, after: string) => string;
  readonly nobodyMoves: string;
  readonly noPoints: string;
  readonly notKept: string;
}
