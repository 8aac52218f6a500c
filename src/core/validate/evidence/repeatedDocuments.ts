import type { CitedDocument } from '../../domain/evidenceReference';
import { documentKey, type PlacedEvidence } from './placedEvidence';

/** A document that was named before, with where. */
export interface RepeatedDocument {
  readonly here: PlacedEvidence;
  readonly first: PlacedEvidence;
  readonly document: CitedDocument;
}

/**
 * Documents named in more than one cell. `isUsual`: so many of them that naming one document again is the way this workbook is filled
 * in (an annual report behind every line), not a row that was copied.
 */
export function repeatedDocuments(evidence: readonly PlacedEvidence[]): {
  readonly repeated: readonly RepeatedDocument[];
  readonly isUsual: boolean;
} {
  const first = new Map<string, PlacedEvidence>();
  const repeated: RepeatedDocument[] = [];
  let named = 0;
  for (const here of evidence) {
    const own = new Map(here.cited.filter(({ kind }) => kind === 'whole').map((one) => [documentKey(one), one]));
    for (const [key, document] of own) {
      named += 1;
      const before = first.get(key);
      if (before === undefined) first.set(key, here);
      else repeated.push({ here, first: before, document });
    }
  }
  return { repeated, isUsual: repeated.length * 3 > named };
}
