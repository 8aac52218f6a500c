import { onlyWarns } from '../cells/cellTrouble';
import { blankReviews } from '../blankReviews';
import type { Context } from '../context';
import { missingCells } from '../missingCells';
import { refText } from '../../workbook/address';
import type { Finding, Rule } from '../rule';

/**
 * MIS-01: what counts for a unit has a value. Not assigned, the other branches of an alternative, blank bonuses and
 * penalties are not missing; a cell that only a question stands in is (METHODS §4.6, §10). A review forgotten among others
 * only warns, for the earlier score counts (CONTRACT §3.1, basis).
 */
export const noScoreMissing: Rule = {
  id: 'MIS-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'entries',
  scope: 'unit',
  check: (context) => [
    ...missingCells(context).map(({ place, stage }): Finding => ({ code: 'scoreMissing', place, facts: { stage } })),
    ...blankReviews(context).map(({ place, facts }): Finding => ({
      code: 'reviewBlank',
      place,
      facts,
      severity: 'warning',
      blocks: 'tick',
    })),
    ...unreadableColumns(context),
    ...missingRows(context),
  ],
};

/** A row that other units have: without it the unit has no score there; a bonus or a deduction is only not claimed. */
function missingRows({ reading }: Context): readonly Finding[] {
  const criteria = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  return (reading.structure ?? []).flatMap((difference): readonly Finding[] => {
    const criterion = criteria.get(difference.criterion);
    if (difference.kind !== 'rowMissing' || criterion === undefined) return [];
    const { number, text, kind } = criterion;
    const isNeeded = kind === 'points' || kind === 'disqualifier';
    return [
      {
        code: 'rowMissing',
        place: { at: difference.at, unit: difference.unit, criterion: criterion.id },
        facts: { number, text, other: refText(difference.other) },
        ...(isNeeded ? {} : { severity: 'warning', blocks: 'tick' }),
      },
    ];
  });
}

/** A bonus or penalty column may be blank, but not hold what is only asked about. */
function unreadableColumns({ troubled }: Context): readonly Finding[] {
  return troubled.flatMap(({ placed: { number, use, unit }, trouble }): readonly Finding[] => {
    if (use.kind !== 'bonusColumn' && use.kind !== 'penaltyColumn') return [];
    if (!onlyWarns(trouble) || number.reading.status === 'missing') return [];
    return [{ code: 'scoreMissing', place: { at: number.at, unit, criterion: null }, facts: { stage: use.kind } }];
  });
}
