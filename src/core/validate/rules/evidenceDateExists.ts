import { dateText } from '../../domain/evidenceReference';
import { documentName, placeOfEvidence } from '../evidence/placedEvidence';
import type { Finding, Rule } from '../rule';

/** EVD-02: the day of a document stands in the calendar. One that does with day and month changed round is EVD-03. */
export const evidenceDateExists: Rule = {
  id: 'EVD-02',
  severity: 'error',
  fix: null,
  blocks: 'awards',
  tests: 'evidence',
  scope: 'unit',
  check: ({ evidence }) =>
    evidence.flatMap((one) =>
      one.cited.flatMap((cited): readonly Finding[] =>
        cited.kind !== 'impossibleDate' || cited.isMonthFirst
          ? []
          : [
              {
                code: 'evidenceDateImpossible',
                place: placeOfEvidence(one),
                facts: { document: documentName(cited), date: dateText(cited.stated) },
              },
            ],
      ),
    ),
};
