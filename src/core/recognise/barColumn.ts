import { isMark, saysBar } from '../domain/barTick';
import { cellText } from '../workbook/cell';
import type { IsListed } from './listedCriteria';
import type { Table, TableColumn } from './table';
import { withoutLabel } from './tableLabel';

/**
 * A column of ticks (`x`, `Có`, `Không`) that is a criterion: it is listed as one, numbered like one, or says what bars a school.
 * Other ticks beside scores are nobody's points. Source: WORKBOOKS §1 L10, a knock-out tick is a gate.
 */
export function isBarColumn(table: Table, column: TableColumn, own: string, isListed: IsListed): boolean {
  if (!holdsMarksOnly(table, column)) return false;
  return isListed(own) || withoutLabel(own) !== own.normalize('NFC').trim() || saysBar(own);
}

function holdsMarksOnly(table: Table, { column, profile }: TableColumn): boolean {
  if (profile.words + profile.others === 0) return false;
  return table.rows.every((row) => {
    const cell = table.captions.has(row) ? undefined : table.sheet.rows.get(row)?.get(column);
    if (cell === undefined || cell.value.kind === 'blank' || cell.value.kind === 'boolean') return true;
    return cell.value.kind === 'number' || isMark(cellText(cell));
  });
}
