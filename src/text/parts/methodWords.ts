import type { Method } from '../../core/domain/method';

/** How a scoring sentence is read back in the product's own words, for a person to confirm. */
export interface MethodWords {
  readonly readBack: (method: Method) => string;
  readonly notUnderstood: (words: readonly string[]) => string;
  readonly contradicts: string;
}
