import type { Points } from '../../domain/points';
import type { Entry, ReadNumber, ReadText } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import { cellText, type Cell } from '../../workbook/cell';
import { columnScale, isAmbiguous } from '../columnScale';
import { numberFrom, type NumberPlace } from '../numberFrom';
import { shownText } from '../shownText';
import { cellIn, refIn, type Table } from './table';

/** The cell as a number with everything an issue needs to speak of it. */
export function readNumber(table: Table, row: number, column: number, maximum: Points | null = null): ReadNumber {
  const { date1904, exact } = table;
  return numberIn(cellIn(table, row, column), refIn(table, row, column), { maximum, date1904, exact });
}

export function numberIn(cell: Cell, at: CellRef, place: NumberPlace): ReadNumber {
  return {
    at,
    stored: cell.value,
    shown: shownText(cell, place.date1904),
    formula: cell.formula,
    format: cell.format,
    reading: numberFrom(cell, place),
  };
}

/** Numbers of one column, read together: the unambiguous ones propose a reading for the ambiguous. `maximumOf` a place in `rows`. */
export function readNumbers(
  table: Table,
  rows: readonly number[],
  column: number,
  maximumOf: (index: number) => Points | null,
): readonly ReadNumber[] {
  const numbers = rows.map((row, index) => readNumber(table, row, column, maximumOf(index)));
  if (!numbers.some(({ reading }) => isAmbiguous(reading))) return numbers;
  const readings = columnScale(
    numbers,
    rows.map((_, index) => maximumOf(index)),
  );
  return numbers.map((one, index) => {
    const reading = readings[index] ?? one.reading;
    return reading === one.reading ? one : { ...one, reading };
  });
}

/** Evidence, explanation, reason: the text with its cell, `null` when the column is there and the cell is blank. */
export function readText(table: Table, row: number, column: number): NonNullable<Entry['evidence']> {
  return textIn(cellIn(table, row, column), refIn(table, row, column));
}

export function textIn(cell: Cell, at: CellRef): NonNullable<Entry['evidence']> {
  const text = cellText(cell).trim();
  return text === '' ? { at, text: null } : { at, text };
}

export function givenText(table: Table, row: number, column: number | null): ReadText | null {
  if (column === null) return null;
  const read = readText(table, row, column);
  return read.text === null ? null : { at: read.at, text: read.text };
}
