import { a1, columnName } from '../../workbook/address';
import type { CorrectionProblem } from '../../domain/readingCorrection';
import type { Clue } from '../../domain/recognition';
import { clue } from '../outcome';
import type { Claim } from './contradictions';

/** One correction may hold for thousands of sheets. */
const MOST = 40;

/** What a person said, said first of all clues. */
export function statedClues(applied: readonly Claim[]): readonly Clue[] {
  return applied.slice(0, MOST).map(({ correction, sheet, place, table }): Clue => {
    switch (correction.kind) {
      case 'column': {
        const heading = table?.columns.find(({ column }) => column === place)?.heading ?? '';
        const { role, unitName } = correction.is;
        return clue('statedColumn', sheet, { column: columnName(place), heading, role, unit: unitName });
      }
      case 'row':
        return clue('statedRow', sheet, { row: place, is: correction.is });
      case 'sheet':
        return clue('statedSheet', sheet, {
          is: correction.is.kind,
          unit: correction.is.kind === 'scores' ? correction.is.unitName : null,
        });
    }
  });
}

/** What was said and could not be used. */
export function notAppliedClues(problems: readonly CorrectionProblem[]): readonly Clue[] {
  return problems.slice(0, MOST).map(({ at, sheet, subject, is }) =>
    clue('statedNotApplied', at?.sheet ?? null, {
      cell: at === null ? '' : a1(at.row, at.column),
      subject: `${sheet}, ${subject}`,
      is,
    }),
  );
}
