import { equal } from '../../domain/points';
import type { Criterion } from '../../domain/criteria';
import type { StructureDifference } from '../../domain/reading';
import { refText } from '../../workbook/address';
import type { Context } from '../context';
import type { Finding, Rule } from '../rule';

/**
 * STR-04: the sheets of all units have the same criteria in the same order. A row of its own makes a total that compares with no
 * other; rows in another order, or worded otherwise beside the same number and maximum, were brought together and are only told. A reviewer's row that none of them has
 * counts for nobody.
 */
export const sheetsAlike: Rule = {
  id: 'STR-04',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'entries',
  scope: 'book',
  check: (context) => {
    const criteria = new Map(context.reading.criteria.map((criterion) => [criterion.id, criterion]));
    const differing = (context.reading.structure ?? []).flatMap((difference): readonly Finding[] => {
      const criterion = criteria.get(difference.criterion);
      return criterion === undefined ? [] : findingOf(difference, criterion, context);
    });
    const ofReviewers = (context.reading.unplacedCrossRows ?? []).map(({ at, text }): Finding => ({
      code: 'crossRowUnplaced',
      place: { at, unit: null, criterion: null },
      facts: { text },
    }));
    return [...differing, ...ofReviewers];
  },
};

function findingOf(difference: StructureDifference, criterion: Criterion, context: Context): readonly Finding[] {
  const place = { at: difference.at, unit: difference.unit, criterion: criterion.id };
  const { number, text } = criterion;
  switch (difference.kind) {
    case 'rowMissing':
      return [];
    case 'rowExtra':
      return [{ code: 'rowExtra', place, facts: { number, text } }];
    case 'rowMoved':
      return [
        {
          code: 'rowMoved',
          place,
          facts: { number, text, other: refText(difference.other) },
          severity: 'warning',
          blocks: 'tick',
        },
      ];
    case 'rowReworded': {
      const facts = { text: difference.text, common: text, other: refText(difference.other) };
      return isOtherwiseSame(difference, criterion, context)
        ? [{ code: 'rowReworded', place, facts, severity: 'warning', blocks: 'tick' }]
        : [{ code: 'rowReworded', place, facts }];
    }
  }
}

function isOtherwiseSame({ unit }: StructureDifference, { id, maximum }: Criterion, { reading }: Context): boolean {
  const own = reading.entries.get(unit)?.get(id)?.ownMaximum?.reading.value ?? null;
  const hasOwnNumber = (reading.ownNumbers ?? []).some((one) => one.unit === unit && one.criterion === id);
  return !hasOwnNumber && (own === null || maximum === null || equal(own, maximum));
}
