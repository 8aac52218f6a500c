import type { Sheet } from '../workbook/workbook';
import type { HeaderBlock } from './headerBlock';

/** A row of numbers in a heading of two levels or more, unless they are codes: 1, 2, 3 or 1.1, 1.2, 2.1. */
export function numbersInHeader(sheet: Sheet, header: HeaderBlock): number | null {
  for (let row = header.to; row > header.from; row -= 1) {
    const numbers = [...(sheet.rows.get(row)?.values() ?? [])].flatMap((cell) =>
      cell.value.kind === 'number' ? [cell.value.value] : [],
    );
    if (numbers.length >= 2 && !areCodes(numbers)) return row;
  }
  return null;
}

function areCodes(numbers: readonly number[]): boolean {
  const rises = numbers.slice(1).every((value, index) => value > (numbers[index] ?? 0));
  const isCounting = numbers.slice(1).every((value, index) => value === (numbers[index] ?? 0) + 1);
  return isCounting || (rises && numbers.every((value) => value < 20) && numbers.some((value) => !Number.isInteger(value)));
}
