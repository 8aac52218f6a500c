import { dateText, turned } from '../../domain/evidenceReference';
import { documentName, placeOfEvidence } from '../evidence/placedEvidence';
import type { Finding, Rule } from '../rule';

/** EVD-03: `7/20/2022` is a day only with its month first; what was meant is proposed and never taken. */
export const evidenceDayFirst: Rule = {
  id: 'EVD-03',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'evidence',
  scope: 'unit',
  check: ({ evidence }) =>
    evidence.flatMap((one) =>
      one.cited.flatMap((cited): readonly Finding[] => {
        if (cited.kind !== 'impossibleDate' || !cited.isMonthFirst) return [];
        const [date, proposed] = [dateText(cited.stated), dateText(turned(cited.stated))];
        const to = one.text.replace(date, proposed);
        return [
          {
            code: 'evidenceMonthFirst',
            place: placeOfEvidence(one),
            facts: { document: documentName(cited), date, proposed },
            fix: to === one.text ? null : { kind: 'ask', from: one.text, to },
          },
        ];
      }),
    ),
};
