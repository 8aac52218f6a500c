import { points } from '../../../../src/core/domain/points';
import { readSentence, type SentenceReading } from '../../../../src/core/read/sentences/readSentence';
import type { RowContext } from './corpus/corpusRow';

/** Reads a sentence with what is known of its criterion; by itself when nothing is. */
export function readIn(sentence: string, context: RowContext = {}): SentenceReading {
  return readSentence(sentence, {
    maximum: context.maximum === undefined ? null : points(context.maximum),
    kind: context.kind ?? null,
    unitOfMeasure: context.unit ?? null,
    ...(context.hasTarget === undefined ? {} : { hasTarget: context.hasTarget }),
  });
}
