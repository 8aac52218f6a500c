import type { Points } from '../../domain/points';
import type { Entry, ReadNumber, ReadText } from '../../domain/reading';
import { cellText } from '../../workbook/cell';
import { columnScale, isAmbiguous } from '../columnScale';
import { numberFrom } from '../numberFrom';
import { shownText } from '../shownText';
import { cellIn, refIn, type Table } from './table';

/** The cell as a number with everything an issue needs to speak of it. */
export function readNumber(table: Table, row: number, column: number, maximum: Points | null = null): ReadNumber {
  const cell = cellIn(table, row, column);
  return {
    at: refIn(table, row, column),
    stored: cell.value,
    shown: shownText(cell, table.date1904),
    formula: cell.formula,
    format: cell.format,
    reading: numberFrom(cell, { maximum, date1904: table.date1904, exact: table.exact }),
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
  const text = cellText(cellIn(table, row, column)).trim();
  const at = refIn(table, row, column);
  return text === '' ? { at, text: null } : { at, text };
}

export function givenText(table: Table, row: number, column: number | null): ReadText | null {
  if (column === null) return null;
  const read = readText(table, row, column);
  return read.text === null ? null : { at: read.at, text: read.text };
}
