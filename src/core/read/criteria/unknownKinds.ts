import type { ReadText } from '../../domain/reading';
import { isPlaceholder } from '../numbers/wordsForNoNumber';
import { givenText } from '../table/readCells';
import { bodyRows, columnOf, type Table } from '../table/table';
import { kindInCell } from './kindInWords';

/**
 * Words in a column `Loại` that name no kind. A column of which fewer than half of the words do is about something else (định tính,
 * định lượng) and says nothing.
 */
export function unknownKinds(tables: readonly Table[]): readonly ReadText[] {
  return tables.flatMap((table) => {
    const column = columnOf(table, 'kind');
    if (column === null) return [];
    const words = bodyRows(table).flatMap((row): ReadText[] => {
      const text = givenText(table, row, column);
      return text === null || isPlaceholder(text.text) ? [] : [text];
    });
    const unknown = words.filter(({ text }) => kindInCell(text) === null);
    return unknown.length * 2 > words.length ? [] : unknown;
  });
}
