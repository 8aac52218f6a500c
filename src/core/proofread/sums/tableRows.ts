import { add, equal, ZERO, type Points } from '../../domain/points';
import type { StatedPart, Statement } from '../../domain/proofreading';
import { stripMarks } from '../../shared/foldHeading';
import { checked, mostAgree, type Check } from './mostAgree';
import { isAdded, numberIn, sumOf, type Cell, type Row, type Table } from './table';
import { isDoubtful } from './tableDoubts';

const TOTAL = /(?:^|\s)(?:tong|cong|tong so|tong cong)$/;
const MOST_COLUMNS = 40;

/** `Tổng số | Tiến sĩ | Thạc sĩ | Đại học | Khác`: each row's total against the columns behind or before it, told where most rows add up. */
export function rowTotals(table: Table): readonly Statement[] {
  const { body, total, headingOf } = table;
  const rows = total === null ? body : [...body, total];
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const found: Statement[] = [];
  for (let column = 0; column < columns; column += 1) {
    if (!TOTAL.test(stripMarks(headingOf(column)).trim())) continue;
    const ways = [...waysFrom(column, 1, columns, headingOf), ...waysFrom(column, -1, columns, headingOf)];
    const told = ways.map((way) => mostAgree(checksOf(table, rows, column, way)));
    found.push(...(told.find((statements) => statements.length > 0) ?? []));
  }
  return found;
}

/** The columns beside a total, two or more of them, the most first; another total or a rate ends them. */
function waysFrom(
  column: number,
  step: 1 | -1,
  columns: number,
  headingOf: (column: number) => string,
): readonly (readonly number[])[] {
  const beside: number[] = [];
  for (let at = column + step; at >= 0 && at < columns; at += step) {
    const heading = headingOf(at);
    if (heading === '' || TOTAL.test(stripMarks(heading).trim()) || !isAdded(heading)) break;
    beside.push(at);
  }
  return Array.from({ length: Math.max(0, beside.length - 1) }, (_, shorter) => beside.slice(0, beside.length - shorter));
}

function checksOf(table: Table, rows: readonly Row[], column: number, way: readonly number[]): readonly Check[] {
  return rows.flatMap((row): readonly Check[] => {
    const value = numberIn(row.cells[column] ?? '');
    const parts = way.flatMap((at): readonly StatedPart[] => {
      const part = numberIn(row.cells[at] ?? '');
      return part === null ? [] : [{ text: table.headingOf(at), value: part }];
    });
    if (value === null || parts.length < 2) return [];
    const cell = { row, column, value };
    const isAgreed = equal(sumOf(parts), value);
    if (!isAgreed && (isDoubtful(table, cell, parts) || addsUpOtherwise(cell))) return [];
    return [checked(cell, table.headingOf(column), parts, isAgreed)];
  });
}

/** Over fewer or more columns beside it than in other rows: `Giỏi | Khá | Trung bình` where most have nobody in the last. */
function addsUpOtherwise({ row: { cells }, column, value }: Cell): boolean {
  return [cells.slice(column + 1), cells.slice(0, column).reverse()].some((beside) => {
    let found: Points = ZERO;
    return beside.some((cell, index) => {
      found = add(found, numberIn(cell) ?? ZERO);
      return index > 0 && equal(found, value);
    });
  });
}
