import { dateText, isWithin } from '../../domain/evidenceReference';
import { emulationPeriod } from '../evidence/emulationPeriod';
import { documentName, placeOfEvidence } from '../evidence/placedEvidence';
import type { Finding, Rule } from '../rule';

/** EVD-04: a document dates from the period it is evidence for. Where most do not, the period was understood wrongly and nothing is said. */
export const evidenceOfPeriod: Rule = {
  id: 'EVD-04',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'evidence',
  scope: 'evidence',
  check: ({ evidence, reading, policy }) => {
    const period = emulationPeriod(reading, policy);
    if (period === null) return [];
    const { first, last } = period;
    const dated = evidence.flatMap((one) =>
      one.cited.flatMap((cited) =>
        cited.kind === 'whole' ? [{ one, cited, isOutside: !isWithin(cited.date, first, last) }] : [],
      ),
    );
    const outside = dated.filter(({ isOutside }) => isOutside);
    if (outside.length * 2 > dated.length && dated.length > 1) return [];
    return outside.map(({ one, cited }): Finding => ({
      code: 'evidenceOutsidePeriod',
      place: placeOfEvidence(one),
      facts: { document: documentName(cited), date: dateText(cited.date), from: dateText(first), to: dateText(last) },
    }));
  },
};
