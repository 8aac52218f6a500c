import type { Criterion } from '../../domain/criteria';
import type { BarScope } from '../../domain/method';
import { readSentence } from '../sentences/readSentence';

/**
 * What a bar bars from: as the sentence of its row says, else as its own words do ("Không xét tặng Cờ thi đua: …"). Words that say
 * nothing of it bar from a place altogether, the heaviest of all.
 */
export function barScope(words: string, criterion: Criterion | null = null): BarScope {
  return statedScope(criterion) ?? scopeInWords(words) ?? 'rank';
}

function statedScope(criterion: Criterion | null): BarScope | null {
  return criterion?.method.kind === 'disqualifier' && criterion.sentence !== null ? (criterion.method.scope ?? null) : null;
}

function scopeInWords(words: string): BarScope | null {
  const { method } = readSentence(words, { maximum: null, kind: 'disqualifier', unitOfMeasure: null });
  return method?.kind === 'disqualifier' ? (method.scope ?? null) : null;
}
