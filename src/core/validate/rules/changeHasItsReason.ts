import { decimalText } from '../../domain/points';
import { lastChange } from '../lastChange';
import type { Finding, Rule } from '../rule';

/** REL-10: where the workbook has a column for reasons, a reviewer who changes a score gives one. */
export const changeHasItsReason: Rule = {
  id: 'REL-10',
  severity: 'error',
  fix: null,
  blocks: 'awards',
  tests: 'entries',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion }): readonly Finding[] => {
      const { reason } = entry;
      const change = reason === undefined || (reason.text ?? '').trim() !== '' ? null : lastChange(entry);
      if (reason === undefined || change === null || entry.settlement !== undefined) return [];
      const facts = { from: decimalText(change.from), to: decimalText(change.to), stage: change.stage };
      return [{ code: 'changeWithoutReason', place: { at: reason.at, unit: entry.unit, criterion: criterion.id }, facts }];
    }),
};
