import { cellText } from '../workbook/cell';
import type { Clue } from '../domain/recognition';
import { statesMaximum } from './mentionsPoints';
import { clue } from './outcome';
import type { Table, TableColumn } from './table';

const LONGEST_EXAMPLE = 80;

/** Maxima that stand in the texts of the criteria, in at least half of them: `Kế hoạch năm (25 điểm)` (WORKBOOKS §4). */
export function maximaInTexts(table: Table, criterion: TableColumn): Clue | null {
  let texts = 0;
  const stating: string[] = [];
  for (const row of table.rows) {
    const cell = table.captions.has(row) ? undefined : table.sheet.rows.get(row)?.get(criterion.column);
    const text = cell === undefined ? '' : cellText(cell).trim();
    if (text === '') continue;
    texts += 1;
    if (statesMaximum(text)) stating.push(text);
  }
  if (stating.length === 0 || stating.length * 2 < texts) return null;
  const example = (stating.find((text) => text.length <= LONGEST_EXAMPLE) ?? '').replace(/\s+/g, ' ');
  return clue('maximumInText', table.sheet.name, { count: stating.length, example });
}
