import type { StatedClass } from '../../domain/reading';
import { nameKey } from '../../shared/nameKey';
import type { NamedUnit } from '../layouts/scoreReading';
import { bodyRows, columnOf, columnsOf, labelIn, refIn, type Table } from '../table/table';
import { unitsByOwnName } from './summary';

/** The classes and awards that a table with units as rows, or the user's own summary, gives them in words (Xếp loại, Danh hiệu). */
export function statedClasses(tables: readonly Table[], units: readonly NamedUnit[]): readonly StatedClass[] {
  const byName = unitsByOwnName(units);
  return tables.flatMap((table) => {
    const names = columnOf(table, 'unit');
    const columns = columnsOf(table, 'grade', 'award');
    if (names === null || columns.length === 0) return [];
    return bodyRows(table).flatMap((row) => {
      const unit = byName.get(nameKey(labelIn(table, row, names)));
      if (unit === undefined) return [];
      return columns.flatMap(({ column }): readonly StatedClass[] => {
        const text = labelIn(table, row, column).normalize('NFC');
        return text === '' ? [] : [{ unit, text, at: refIn(table, row, column) }];
      });
    });
  });
}
