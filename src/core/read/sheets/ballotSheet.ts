import { BALLOT_COUNTS, type BallotCount } from '../../domain/ballotForm';
import type { UnitId } from '../../domain/unit';
import { nameKey } from '../../shared/nameKey';
import type { CellRef } from '../../workbook/address';
import { isBlank, type Cell } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { NamedUnit } from '../layouts/scoreReading';
import { givenText } from '../table/readCells';
import { bodyRows, columnOf, type Table } from '../table/table';
import { labelledCounts } from './ballotCounts';
import { awardAndRound } from './ballots';

/** Where a count stands or is to stand. */
export interface CountPlace {
  readonly at: CellRef;
  /** What the cell says around the number; `null`: nothing. */
  readonly within: string | null;
  /** Where its label has to be written first; `null`: it is there. */
  readonly labelAt: CellRef | null;
}

/** A row of the table that no votes were typed into yet. */
export interface WaitingRow {
  readonly row: number;
  readonly unit: UnitId;
  /** As typed, without the round; `null`: none. */
  readonly award: string | null;
  /** Vòng bỏ phiếu, from 1. */
  readonly round: number;
  /** Its cell for the award is blank: the name is to be written there. Without a name and a blank cell the row serves all awards. */
  readonly takesAward: boolean;
}

/** The sheet `Bỏ phiếu` as a place to write on. */
export interface BallotSheet {
  readonly name: string;
  /** `null`: there is no room for it above the table. */
  readonly counts: Readonly<Record<BallotCount, CountPlace | null>>;
  readonly columns: Readonly<Record<'number' | 'unit' | 'award' | 'votesFor' | 'votesAgainst' | 'invalid', number | null>>;
  readonly waiting: readonly WaitingRow[];
  /** The blank rows under the table: the first, and how many there are. */
  readonly below: { readonly row: number; readonly count: number };
  /** The number of the last row; `null`: the table counts nothing. */
  readonly lastNumber: number | null;
}

/** Rows of a sheet that nothing stands under. */
const ENOUGH = 10_000;

export function ballotSheet(table: Table, units: readonly NamedUnit[]): BallotSheet {
  const { sheet, recognised } = table;
  const columns = {
    number: columnOf(table, 'number'),
    unit: columnOf(table, 'unit'),
    award: columnOf(table, 'award'),
    votesFor: columnOf(table, 'votesFor'),
    votesAgainst: columnOf(table, 'votesAgainst'),
    invalid: columnOf(table, 'votesInvalid'),
  };
  const labelled = new Map(labelledCounts(table).map((one) => [one.name, one]));
  const free = freePairs(sheet, (recognised.header?.from ?? 1) - 1, columns.unit ?? 1);
  const places = BALLOT_COUNTS.map((name): readonly [BallotCount, CountPlace | null] => {
    const own = labelled.get(name);
    if (own !== undefined) return [name, own.at === null ? null : { at: own.at, within: own.within, labelAt: null }];
    const pair = free.shift();
    return [name, pair === undefined ? null : { at: pair.value, within: null, labelAt: pair.label }];
  });
  const byName = new Map(units.map((unit) => [nameKey(unit.name), unit.id]));
  const last = Math.max(recognised.header?.to ?? 0, ...bodyRows(table));
  const next = Math.min(
    last + 1 + ENOUGH,
    ...[...sheet.rows.keys()].filter((row) => row > last && isTaken(sheet, row)),
    ...sheet.merges.flatMap(({ top }) => (top > last ? [top] : [])),
  );
  const numbered = columns.number === null ? null : cellAt(sheet, last, columns.number).value;
  return {
    name: sheet.name,
    counts: {
      members: null,
      present: null,
      written: null,
      issued: null,
      returned: null,
      ...Object.fromEntries(places),
    },
    columns,
    waiting: bodyRows(table).flatMap((row): readonly WaitingRow[] => {
      const unit = byName.get(nameKey(givenText(table, row, columns.unit)?.text ?? ''));
      if (unit === undefined || columns.votesFor === null || !showsNothing(cellAt(sheet, row, columns.votesFor))) return [];
      const typed = givenText(table, row, columns.award)?.text ?? null;
      const takesAward = columns.award !== null && typed === null && isBlank(cellAt(sheet, row, columns.award));
      return [{ row, unit, ...awardAndRound(typed), takesAward }];
    }),
    below: { row: last + 1, count: next - last - 1 },
    lastNumber: numbered?.kind === 'number' ? numbered.value : null,
  };
}

interface Pair {
  readonly label: CellRef;
  readonly value: CellRef;
}

/** Blank rows above the table, the first cells of each: a label and its number beside it. */
function freePairs(sheet: Sheet, last: number, column: number): Pair[] {
  const { name, merges } = sheet;
  const pairs: Pair[] = [];
  // The row right above the table would be taken for a part of its heading.
  for (let row = 1; row < last; row += 1) {
    if (isTaken(sheet, row) || merges.some(({ top, bottom }) => top <= row && row <= bottom)) continue;
    pairs.push({ label: { sheet: name, row, column }, value: { sheet: name, row, column: column + 1 } });
  }
  return pairs;
}

/** A blank, or a formula that waits for other cells. */
function showsNothing({ value }: Cell): boolean {
  return value.kind === 'blank' || (value.kind === 'text' && value.text.trim() === '');
}

function isTaken({ rows }: Sheet, row: number): boolean {
  return [...(rows.get(row)?.values() ?? [])].some((cell) => !isBlank(cell));
}
