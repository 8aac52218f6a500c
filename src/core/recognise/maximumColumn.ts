import { columnName } from '../workbook/address';
import { foldHeading, stripMarks } from '../shared/foldHeading';
import type { Clue } from '../domain/recognition';
import { cellNumber } from './cellNumber';
import { isEmpty, isNumeric, isWordy } from './columnProfile';
import { clue } from './outcome';
import { columnsText, isStageWord } from './scoreStages';
import { isSeries } from './series';
import { statedAs, unstated } from './stated/statedMatch';
import type { Table, TableColumn } from './table';

export type MaximumFound =
  { readonly maximum: TableColumn | null; readonly clues: readonly Clue[] } | { readonly conflict: Clue };

/** Nine rows of ten (WORKBOOKS §2); below half, words and data contradict each other. */
const MOST = 0.9;
const HALF = 0.5;
const ENOUGH_ROWS = 4;

/** The column of maxima: by heading, confirmed by the scores beside it; or a plain `Điểm` left of the scores and never below them. */
export function maximumColumn(table: Table, criterion: TableColumn): MaximumFound {
  const stated = statedAs(table, 'maximum');
  if (stated !== undefined) return { maximum: stated, clues: [] };
  const right = table.columns.filter(({ column }) => column > criterion.column);
  const scores = right.filter(({ match, profile }) => isStageWord(match?.means) && !isWordy(profile));
  const headed = right.filter(({ match, profile }) => match?.means === 'maximum' && !isWordy(profile));
  const told = headed.length > 0 ? headed : right.filter((column) => isToldInWords(table, column));
  if (told.length > 1) return amongSeveral(table, told, scores);
  const [only] = told;
  if (only !== undefined) {
    const contradicting = scores.find((score) => agreement(table, only, score) < HALF);
    if (contradicting !== undefined) {
      return { conflict: clue('candidate', table.sheet.name, { role: 'maximum', columns: columnsText([only, contradicting]) }) };
    }
    return {
      maximum: only,
      clues: [clue('maximumColumn', table.sheet.name, { column: columnName(only.column), heading: only.heading })],
    };
  }
  return plainPoints(table, right, scores);
}

/** `0 - 10`, `Tối đa 8 điểm`, `5đ/đề tài` under a heading of maxima: sentences that state them, not a column of words. */
function isToldInWords(table: Table, { column, match, profile }: TableColumn): boolean {
  if (match?.means !== 'maximum' || !match.isExact || !isWordy(profile)) return false;
  let words = 0;
  let stating = 0;
  for (const row of table.rows) {
    const cell = table.captions.has(row) ? undefined : table.sheet.rows.get(row)?.get(column);
    if (cell === undefined || cell.value.kind !== 'text' || cellNumber(cell) !== null) continue;
    words += 1;
    if (/\d/.test(cell.value.text)) stating += 1;
  }
  return stating * 2 > words;
}

function amongSeveral(table: Table, headed: readonly TableColumn[], scores: readonly TableColumn[]): MaximumFound {
  const filled = headed.filter(({ profile }) => isNumeric(profile));
  const most = Math.max(...filled.map(({ profile }) => profile.numbers));
  const fitting = filled.filter(
    (column) => column.profile.numbers * 2 > most && scores.every((score) => agreement(table, column, score) >= MOST),
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) {
    return { conflict: clue('candidate', table.sheet.name, { role: 'maximum', columns: columnsText(headed) }) };
  }
  return { maximum: only, clues: [fromData(table, only)] };
}

function plainPoints(table: Table, right: readonly TableColumn[], scores: readonly TableColumn[]): MaximumFound {
  const plain = unstated(scores).find(
    ({ match, heading }) => match?.means === 'points' && /^(so )?diem( so)?$/.test(foldHeading(heading.split(' / ').pop() ?? '')),
  );
  const others = scores.filter(({ column }) => plain !== undefined && column > plain.column);
  const blank = unstated(right).filter(
    ({ column, heading, profile }) => heading === '' && isNumeric(profile) && scores.every((score) => column < score.column),
  );
  const candidate =
    plain !== undefined && others.length > 0 ? plain : blank.length === 1 && scores.length > 0 ? blank[0] : undefined;
  const beside = candidate === plain ? others : scores;
  const fits =
    candidate !== undefined &&
    isNumeric(candidate.profile) &&
    beside.every((score) => isEmpty(score.profile) || agreement(table, candidate, score) >= MOST);
  if (fits) return { maximum: candidate, clues: [fromData(table, candidate)] };
  return candidate === undefined ? unknownHeading(table, right, scores) : { maximum: null, clues: [] };
}

/**
 * A column under words nobody knows, left of the scores and never below them: the maximum where its words speak of points
 * (`Mức điểm theo quy chế`), otherwise asked, because maxima lost in silence would leave every score unchecked.
 */
function unknownHeading(table: Table, right: readonly TableColumn[], scores: readonly TableColumn[]): MaximumFound {
  const filled = scores.filter(({ profile }) => profile.numbers >= ENOUGH_ROWS);
  const hasResult = right.some(({ match }) => match?.means === 'result' && match.isExact);
  const [found, second] = unstated(right).filter(
    (column) =>
      // A second result beside the one that says so in full is none.
      (column.match === null || (hasResult && column.match.means === 'result' && !column.match.isExact)) &&
      column.heading !== '' &&
      !isSeries(lastHeading(column)) &&
      isNumeric(column.profile) &&
      column.profile.numbers >= ENOUGH_ROWS &&
      filled.length > 0 &&
      filled.every((score) => column.column < score.column && agreement(table, column, score) >= MOST),
  );
  if (found === undefined) return { maximum: null, clues: [] };
  if (second === undefined && SPEAKS_OF_MAXIMA.test(stripMarks(lastHeading(found))))
    return { maximum: found, clues: [fromData(table, found)] };
  return {
    conflict: clue('candidate', table.sheet.name, {
      role: 'maximum',
      columns: columnsText(second === undefined ? [found] : [found, second]),
    }),
  };
}

/** `điểm` without a year or a turn, and the words for a scale. */
const SPEAKS_OF_MAXIMA = /\b(toi da|barem|thang|khung|tran|chuan)\b|\bdiem\b(?!.*\b(nam|ky|lan|truoc|cu)\b)/;

function lastHeading({ heading }: TableColumn): string {
  return heading.split(' / ').pop() ?? heading;
}

/** Share of rows in which the maximum is not below the score; 1 where too few rows have both. */
export function agreement(table: Table, maximum: TableColumn, score: TableColumn): number {
  let both = 0;
  let notBelow = 0;
  for (const row of table.rows) {
    if (table.captions.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    const [most, points] = [cells?.get(maximum.column), cells?.get(score.column)];
    const [limit, value] = [most === undefined ? null : cellNumber(most), points === undefined ? null : cellNumber(points)];
    if (limit === null || value === null) continue;
    both += 1;
    // Deductions are written with their sign or without, on either side.
    if (limit >= 0 ? limit >= value : Math.abs(limit) >= Math.abs(value)) notBelow += 1;
  }
  return both < ENOUGH_ROWS ? 1 : notBelow / both;
}

function fromData(table: Table, column: TableColumn): Clue {
  return clue('roleFromData', table.sheet.name, {
    column: columnName(column.column),
    heading: column.heading,
    role: 'maximum',
    evidence: 'notBelowScores',
  });
}
