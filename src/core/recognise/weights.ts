import { columnName } from '../workbook/address';
import type { Clue } from '../domain/recognition';
import { cellNumberAt } from './cellNumber';
import { isNumeric } from './columnProfile';
import { clue } from './outcome';
import type { MatchHeading } from './rowKeys';
import { isStageWord } from './scoreStages';
import type { Table } from './table';

/** Names of rows of weights are short: `Hệ số`, `Trọng số`. */
const LONGEST = 12;

/** Weights left of the scores: points are added, never multiplied, so a table that has them is asked about; all ones weigh nothing. */
export function weightColumn(table: Table): Clue | null {
  const firstScore = table.columns.find(({ match, profile }) => isStageWord(match?.means) && isNumeric(profile))?.column;
  const found = table.columns.find(
    ({ column, match, stated, profile }) =>
      stated === null &&
      (firstScore === undefined || column < firstScore) &&
      match?.means === 'weight' &&
      match.isExact &&
      isNumeric(profile) &&
      table.rows.some((row) => !table.captions.has(row) && (cellNumberAt(table.sheet, row, column) ?? 1) !== 1),
  );
  return found === undefined
    ? null
    : clue('weights', table.sheet.name, { place: columnName(found.column), isRow: false, caption: found.heading });
}

/** The same as a row among the schools: no school is called `Hệ số`. */
export function weightRow(table: Table, row: number, name: string, matchOf: MatchHeading): Clue | null {
  if (name.length > LONGEST || table.statement.rows.has(row)) return null;
  const match = matchOf(name);
  return match?.means === 'weight' && match.isExact
    ? clue('weights', table.sheet.name, { place: String(row), isRow: true, caption: name })
    : null;
}
