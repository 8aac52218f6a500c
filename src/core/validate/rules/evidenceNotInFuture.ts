import { compareDates, dateText } from '../../domain/evidenceReference';
import { documentName, placeOfEvidence } from '../evidence/placedEvidence';
import type { Finding, Rule } from '../rule';

/** EVD-07: a document was issued before it is checked. Nothing is said where nobody told the day. */
export const evidenceNotInFuture: Rule = {
  id: 'EVD-07',
  severity: 'error',
  fix: null,
  blocks: 'awards',
  tests: 'evidence',
  scope: 'unit',
  check: ({ evidence, around: { today } }) =>
    today === null
      ? []
      : evidence.flatMap((one) =>
          one.cited.flatMap((cited): readonly Finding[] =>
            cited.kind !== 'whole' || compareDates(cited.date, today) <= 0
              ? []
              : [
                  {
                    code: 'evidenceInFuture',
                    place: placeOfEvidence(one),
                    facts: { document: documentName(cited), date: dateText(cited.date), today: dateText(today) },
                  },
                ],
          ),
        ),
};
