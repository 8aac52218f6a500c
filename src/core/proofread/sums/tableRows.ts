import { equal } from '../../domain/points';
import type { Statement, StatedPart } from '../../domain/proofreading';
import { stripMarks } from '../../shared/foldHeading';
import { mostAgree, type Check } from './mostAgree';
import { isAdded, numberIn, statedIn, sumOf, type Row, type Table } from './table';

const TOTAL = /(?:^|\s)(?:tong|cong|tong so|tong cong)$/;
const MOST_COLUMNS = 40;

/** `Tổng số | Tiến sĩ | Thạc sĩ | Đại học | Khác`: each row's total against the columns behind or before it, told where most rows add up. */
export function rowTotals({ body, total, headingOf }: Table): readonly Statement[] {
  const rows = total === null ? body : [...body, total];
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const found: Statement[] = [];
  for (let column = 0; column < columns; column += 1) {
    if (!TOTAL.test(stripMarks(headingOf(column)).trim())) continue;
    const ways = [...waysFrom(column, 1, columns, headingOf), ...waysFrom(column, -1, columns, headingOf)];
    const told = ways.map((way) => mostAgree(checksOf(rows, column, way, headingOf)));
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

function checksOf(
  rows: readonly Row[],
  column: number,
  way: readonly number[],
  headingOf: (column: number) => string,
): readonly Check[] {
  return rows.flatMap((row): readonly Check[] => {
    const value = numberIn(row.cells[column] ?? '');
    const parts = way.flatMap((at): readonly StatedPart[] => {
      const part = numberIn(row.cells[at] ?? '');
      return part === null ? [] : [{ text: headingOf(at), value: part }];
    });
    if (value === null || parts.length < 2) return [];
    const verdict = equal(sumOf(parts), value) ? 'agrees' : 'differs';
    return [{ isAgreed: verdict === 'agrees', statement: statedIn({ row, column, value }, headingOf(column), parts, verdict) }];
  });
}
