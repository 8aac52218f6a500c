import { refText } from '../../workbook/address';
import { issuerIsAbove } from '../evidence/issuer';
import { documentKey, documentName, placeOfEvidence, type PlacedEvidence } from '../evidence/placedEvidence';
import { repeatedDocuments } from '../evidence/repeatedDocuments';
import type { Rule } from '../rule';

/**
 * EVD-06: two units do not name the same document of their own: a row was copied. What an authority above issued (a decision of the
 * province, of the Academy) rightly stands behind several of them.
 */
export const evidenceOfOneUnit: Rule = {
  id: 'EVD-06',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'evidence',
  scope: 'evidence',
  check: ({ evidence }) => {
    const { repeated, isUsual } = repeatedDocuments(oncePerUnit(evidence));
    return (isUsual ? repeated.slice(0, 1) : repeated).map(({ here, first, document }) => ({
      code: 'evidenceShared',
      place: placeOfEvidence(here),
      facts: {
        document: documentName(document),
        other: first.unit.name,
        first: refText(first.at),
        times: isUsual ? repeated.length : 1,
      },
      ...(isUsual ? { severity: 'info', blocks: null } : {}),
    }));
  },
};

/** Each unit's own documents, each at the first cell of that unit. */
function oncePerUnit(evidence: readonly PlacedEvidence[]): readonly PlacedEvidence[] {
  const seen = new Set<string>();
  return evidence.map((one) => ({
    ...one,
    cited: one.cited.filter((document) => {
      const key = `${one.unit.id}|${documentKey(document)}`;
      const isNew = !seen.has(key) && !issuerIsAbove(document);
      seen.add(key);
      return isNew;
    }),
  }));
}
