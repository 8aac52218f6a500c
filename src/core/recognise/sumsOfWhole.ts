import { stripMarks } from '../shared/foldHeading';
import type { ColumnRole } from '../domain/tableRoles';
import { rowCaption } from './rowCaption';
import { isScoreRole } from './unitSheetRoles';
import type { Table, TableColumn } from './table';

/**
 * Which sums and places under captions are those of the whole table, and which of one group: `Đào tạo / Điểm | Xếp hạng` gives the
 * place in training, `Tổng hợp / Tổng điểm | Xếp hạng` over no criteria the place in all.
 */
export function sumsOfWhole(table: Table, roles: Map<number, ColumnRole>): void {
  const scores = table.columns.filter(({ column }) => isPart(roles.get(column)));
  for (const column of table.columns) {
    const role = roles.get(column.column);
    if (column.stated !== null || column.path.length < 2 || (role !== 'groupTotal' && role !== 'place')) continue;
    const isOfGroup = column.path.slice(0, -1).some((caption) => {
      const below = scores.filter(({ path }) => path.some(({ row, column: at }) => row === caption.row && at === caption.column));
      return below.length > 0 && below.length < scores.length;
    });
    if (role === 'place' && isOfGroup) roles.set(column.column, 'ignored');
    if (role === 'groupTotal' && !isOfGroup && !namesGroup(column)) roles.set(column.column, 'total');
  }
}

function isPart(role: ColumnRole | undefined): boolean {
  return role !== undefined && (role === 'score' || role === 'bonus' || role === 'penalty' || isScoreRole(role));
}

/** `Cộng mục I`, `Tổng nhóm A`. */
function namesGroup({ path }: TableColumn): boolean {
  const own = path[path.length - 1]?.text ?? '';
  return rowCaption(own, false) === 'subtotal' || /\bnhom\b/.test(stripMarks(own));
}
