import { columnName } from '../workbook/address';
import type { Clue } from '../domain/recognition';
import { isEmpty, isWordy } from './columnProfile';
import { clue } from './outcome';
import { columnsText } from './scoreStages';
import { statedAs, unstated } from './stated/statedMatch';
import type { Table, TableColumn } from './table';
import type { HeadingWord } from './synonyms';

export interface CriteriaColumns {
  readonly criterion: TableColumn;
  readonly number: TableColumn | null;
  readonly clues: readonly Clue[];
}

export type CriteriaColumnsFound = CriteriaColumns | { readonly conflict: Clue } | null;

/** Shorter texts than this are labels or names, not the wording of a criterion nobody headed. */
const SHORTEST_TEXT = 12;
/** A column headed like a criterion loses to one whose texts are this many times as long. */
const CLEARLY_LONGER = 1.4;
const LONGEST_NUMBER = 10;

/** The columns that say what each row is about: the text of the criterion by heading and by being the longest, and its number. */
export function criteriaColumns(table: Table): CriteriaColumnsFound {
  const stated = statedAs(table, 'criterion');
  if (stated !== undefined) return withNumber(table, stated, []);
  const open = unstated(table.columns);
  const headed = open.filter((column) => isHeaded(column, ['criterion']) && holdsText(column));
  const worded =
    headed.length > 0 ? headed : open.filter((column) => isHeaded(column, ['criterionOrTarget']) && holdsText(column));
  const candidates = worded.length > 0 ? worded : unheadedTexts(table);
  const [criterion, second] = [...candidates].sort((one, other) => other.profile.medianLength - one.profile.medianLength);
  if (criterion === undefined) return null;
  if (second !== undefined && criterion.profile.medianLength < second.profile.medianLength * CLEARLY_LONGER) {
    return {
      conflict: clue('candidate', table.sheet.name, { role: 'criterion', columns: columnsText([...candidates].sort(byColumn)) }),
    };
  }
  const isFromData = worded.length === 0 || second !== undefined;
  return withNumber(table, criterion, isFromData ? [fromData(table, criterion, 'criterion', 'longText')] : []);
}

function withNumber(table: Table, criterion: TableColumn, clues: readonly Clue[]): CriteriaColumns {
  const number = numberColumn(table, criterion);
  const isHeadedNumber = number === null || number.match?.means === 'number';
  return { criterion, number, clues: isHeadedNumber ? clues : [...clues, fromData(table, number, 'number', 'shortNumbers')] };
}

function byColumn(one: TableColumn, other: TableColumn): number {
  return one.column - other.column;
}

function isHeaded(column: TableColumn, words: readonly HeadingWord[]): boolean {
  return column.match !== null && words.includes(column.match.means);
}

function holdsText(column: TableColumn): boolean {
  return isEmpty(column.profile) || isWordy(column.profile);
}

function unheadedTexts(table: Table): readonly TableColumn[] {
  const scores = table.columns.filter((column) =>
    isHeaded(column, ['maximum', 'self', 'review', 'review1', 'review2', 'agreed', 'points', 'penalty']),
  );
  const firstScore = scores[0]?.column ?? 0;
  const longest = unstated(table.columns).filter(
    ({ column, match, profile }) =>
      column < firstScore && match === null && isWordy(profile) && profile.medianLength >= SHORTEST_TEXT,
  );
  return longest;
}

function numberColumn(table: Table, criterion: TableColumn): TableColumn | null {
  const stated = statedAs(table, 'number');
  if (stated !== undefined) return stated;
  const left = unstated(table.columns).filter(({ column }) => column < criterion.column);
  const headed =
    left.find((column) => isHeaded(column, ['number'])) ?? left.find((column) => isHeaded(column, ['code', 'place']));
  if (headed !== undefined) return headed;
  const first = left[0];
  return first !== undefined && first.match === null && first.profile.medianLength <= LONGEST_NUMBER ? first : null;
}

function fromData(table: Table, column: TableColumn, role: 'criterion' | 'number', evidence: 'longText' | 'shortNumbers'): Clue {
  return clue('roleFromData', table.sheet.name, { column: columnName(column.column), heading: column.heading, role, evidence });
}
