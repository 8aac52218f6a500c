import { isZero } from '../../domain/points';
import type { ColumnMaximum, ColumnMaxima } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import { maximumInCell, maximumInText } from '../criteria/maximum';
import type { OutlineNode } from '../criteria/outline';
import { headerHasMerges, headerPath } from '../table/headerPath';
import { cellIn, columnsOf, refIn, type Table } from '../table/table';

type Kind = 'bonus' | 'penalty';

/**
 * The most that a column Điểm thưởng or Điểm trừ gives: as its heading says (`Điểm thưởng (tối đa 5 điểm)`), as the row of maxima
 * says, or as the list `Bộ tiêu chí` says of the only group of that kind. Source: WORKBOOKS §4, METHODS §3.4.
 */
export function columnMaxima(tables: readonly Table[], list: readonly OutlineNode[]): ColumnMaxima {
  const of = (kind: Kind): ColumnMaximum | null => {
    const columns = tables.flatMap((table) => columnsOf(table, kind).map(({ column }) => ({ table, column })));
    if (columns.length === 0) return null;
    for (const { table, column } of columns) {
      const stated = statedMaximum(table, column);
      if (stated !== null) return stated;
    }
    return listedMaximum(list, kind);
  };
  return { bonus: of('bonus'), penalty: of('penalty') };
}

function statedMaximum(table: Table, column: number): ColumnMaximum | null {
  const { maximumRow } = table.recognised;
  if (maximumRow !== null) {
    const { maximum } = maximumInCell(cellIn(table, maximumRow, column), table.exact);
    // A 0 or nothing under such a column states no ceiling.
    if (maximum !== null && !isZero(maximum)) return { maximum, at: refIn(table, maximumRow, column) };
  }
  const path = headerPath(table, column, maximumRow, headerHasMerges(table));
  for (const { text, at } of [...path].reverse()) {
    const { maximum } = maximumInText(text).found;
    if (maximum !== null) return { maximum, at };
  }
  return null;
}

function listedMaximum(list: readonly OutlineNode[], kind: Kind): ColumnMaximum | null {
  const stated = list.flatMap(({ kind: of, parent, text, maximum, maximumAt }): Listed[] =>
    of === kind && parent === null && maximum !== null && maximumAt !== null ? [{ text, maximum, at: maximumAt }] : [],
  );
  const [only, second] = stated.filter((one) => stated.length === 1 || NAMES[kind].test(stripMarks(one.text)));
  return only === undefined || second !== undefined ? null : { maximum: only.maximum, at: only.at };
}

interface Listed extends ColumnMaximum {
  readonly text: string;
  readonly at: CellRef;
}

const NAMES: Readonly<Record<Kind, RegExp>> = { bonus: /^diem (thuong|cong)$/, penalty: /^diem (tru|phat)$/ };
