import type { CriterionId } from '../domain/criteria';
import type { Reading } from '../domain/reading';

/** The scoring sentence of a criterion as typed; "" when it has none. */
export function sentenceOf(reading: Reading): (criterion: CriterionId) => string {
  const sentences = new Map(reading.criteria.map(({ id, sentence }) => [id, sentence]));
  return (criterion) => sentences.get(criterion) ?? '';
}
