import type { UnitId } from '../../domain/unit';
import { refText } from '../../workbook/address';
import { documentName, placeOfEvidence, type PlacedEvidence } from '../evidence/placedEvidence';
import { repeatedDocuments } from '../evidence/repeatedDocuments';
import type { Finding, Rule } from '../rule';

/** EVD-05: one document earns points once. Where a unit names one report behind most of its lines, that is told once. */
export const evidenceOncePerUnit: Rule = {
  id: 'EVD-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'evidence',
  scope: 'unit',
  check: ({ evidence }) => {
    const units = new Map<UnitId, PlacedEvidence[]>();
    for (const one of evidence) {
      const known = units.get(one.unit.id);
      if (known === undefined) units.set(one.unit.id, [one]);
      else known.push(one);
    }
    return [...units.values()].flatMap((ofUnit): readonly Finding[] => {
      const { repeated, isUsual } = repeatedDocuments(ofUnit);
      return (isUsual ? repeated.slice(0, 1) : repeated).map(({ here, first, document }) => ({
        code: 'evidenceRepeated',
        place: placeOfEvidence(here),
        facts: { document: documentName(document), first: refText(first.at), times: isUsual ? repeated.length : 1 },
        ...(isUsual ? { severity: 'info', blocks: null } : {}),
      }));
    });
  },
};
