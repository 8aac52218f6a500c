import { compare, exactText, ZERO } from '../../domain/points';
import type { Rule } from '../rule';

/** MIS-02: where the workbook has a column for evidence, points above 0 name theirs. */
export const evidenceGiven: Rule = {
  id: 'MIS-02',
  severity: 'error',
  fix: null,
  blocks: 'awards',
  tests: 'entries',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion, step }) => {
      const points = step?.points ?? null;
      const isEarned =
        (criterion.kind === 'points' || criterion.kind === 'bonus') && points !== null && compare(points, ZERO) > 0;
      if (!isEarned || entry.evidence === undefined || (entry.evidence.text ?? '').trim() !== '') return [];
      return [
        {
          code: 'evidenceMissing',
          place: { at: entry.evidence.at, unit: entry.unit, criterion: criterion.id },
          facts: { points: exactText(points) },
        },
      ];
    }),
};
