import type { Method } from '../../domain/criteria';
import type { Points } from '../../domain/points';
import type { SentenceContext } from './sentenceContext';
import type { Statement } from './statement';
import type { Token } from './tokens';

/** A sentence cut into statements, with what is known of its criterion. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  readonly context: SentenceContext;
}

/** A method that explains the whole sentence. `most`: the most it says can be reached, compared with the maximum. */
export interface Understood {
  readonly method: Method;
  readonly most: Points | null;
  /** The most must be the maximum, not merely no more: a cap or a top tier is stated. */
  readonly isExact: boolean;
  /** The sentence contradicts itself: tiers overlap or leave a gap. */
  readonly contradicts?: boolean;
}

/** One way of scoring: reads the whole sentence or gives `null`. */
export type Recogniser = (parsed: Parsed) => Understood | null;
