import type { StatedSheet } from '../../domain/readingCorrection';
import type { Outcome } from '../outcome';
import { plainSheet } from '../specialTable';

/** A table of scores takes the part that a person gave its sheet; of one that is not read nothing is asked. */
export function asStatedSheet(outcome: Outcome, is: StatedSheet | null): Outcome {
  if (outcome.kind === 'unsure' && is !== null && is.kind !== 'scores')
    return { kind: 'special', sheet: plainSheet(outcome.name, 'ignored'), clues: [] };
  if (outcome.kind !== 'scores' || is === null) return outcome;
  switch (is.kind) {
    case 'summary':
      return { kind: 'special', sheet: { ...outcome.sheet, role: 'summary' }, clues: [] };
    case 'notScores':
      return { kind: 'special', sheet: { ...outcome.sheet, role: 'ignored' }, clues: [] };
    case 'scores':
      return { ...outcome, isStated: true };
  }
}
