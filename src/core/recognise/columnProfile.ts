import { cellText, type Cell } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import { cellNumber } from './cellNumber';

/** What a column holds in the body of its table, counted; the ground on which data votes (WORKBOOKS §2). */
export interface ColumnProfile {
  /** Cells with a number, or a text that is written as points. */
  readonly numbers: number;
  /** Cells with words. */
  readonly words: number;
  /** Booleans, errors, and formulas that hold no value. */
  readonly others: number;
  /** Different words. */
  readonly distinct: number;
  /** Length of the middle one of the texts, 0 without texts. */
  readonly medianLength: number;
  readonly largest: number;
}

export const EMPTY_PROFILE: ColumnProfile = { numbers: 0, words: 0, others: 0, distinct: 0, medianLength: 0, largest: 0 };

/** Profiles of all columns over the given rows, in one pass over the cells. */
export function columnProfiles(sheet: Sheet, rows: readonly number[]): ReadonlyMap<number, ColumnProfile> {
  const tallies = new Map<number, Tally>();
  for (const row of rows) {
    sheet.rows.get(row)?.forEach((cell, column) => {
      let tally = tallies.get(column);
      if (tally === undefined)
        tallies.set(column, (tally = { numbers: 0, words: new Set<string>(), lengths: [], others: 0, largest: 0 }));
      count(tally, cell);
    });
  }
  return new Map([...tallies].map(([column, tally]) => [column, profileOf(tally)]));
}

interface Tally {
  numbers: number;
  readonly words: Set<string>;
  readonly lengths: number[];
  others: number;
  largest: number;
}

function count(tally: Tally, cell: Cell): void {
  const number = cellNumber(cell);
  if (number !== null) {
    tally.numbers += 1;
    tally.largest = Math.max(tally.largest, number);
    return;
  }
  const text = cell.value.kind === 'text' ? cellText(cell).trim() : '';
  if (text !== '') {
    tally.words.add(text);
    tally.lengths.push(text.length);
  } else if (cell.value.kind !== 'blank' && cell.value.kind !== 'text') tally.others += 1;
  else if (cell.formula !== null) tally.others += 1;
}

function profileOf(tally: Tally): ColumnProfile {
  const lengths = [...tally.lengths].sort((one, other) => one - other);
  return {
    numbers: tally.numbers,
    words: lengths.length,
    others: tally.others,
    distinct: tally.words.size,
    medianLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    largest: tally.largest,
  };
}

/** More words than numbers: prose, statuses or names. */
export function isWordy(profile: ColumnProfile): boolean {
  return profile.words > profile.numbers;
}

/** Numbers, with at most a few words among them ("KP", "Không giao"). */
export function isNumeric(profile: ColumnProfile): boolean {
  return profile.numbers > 0 && profile.numbers >= profile.words;
}

export function isEmpty(profile: ColumnProfile): boolean {
  return profile.numbers + profile.words + profile.others === 0;
}
