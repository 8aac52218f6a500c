import type { Indicator, ReadNumber } from '../../domain/reading';
import { stripMarks } from '../../shared/foldHeading';
import { headerHasMerges, headerPath } from '../table/headerPath';
import { readNumber } from '../table/readCells';
import { bodyRows, columnOf, columnsOf, labelIn, type Table } from '../table/table';

interface Quantity {
  readonly name: string;
  total: number | null;
  readonly parts: { readonly name: string; readonly column: number; readonly isSubset: boolean }[];
}

const SUBSET = /^trong do\s*:?\s*/;
const TOTAL = /^(?:tong so|tong|tong cong|cong|total)(?: |$)/;

/** The sheet `Số liệu`: under each quantity its total with the parts, or the subsets, beside it. Source: CONTRACT §5.1. */
export function indicatorsFrom(tables: readonly Table[]): readonly Indicator[] {
  return tables.flatMap((table) => {
    const quantities = quantitiesOf(table);
    const unit = columnOf(table, 'unit');
    return bodyRows(table).flatMap((row) => {
      const unitName = unit === null ? '' : labelIn(table, row, unit);
      return unitName === '' ? [] : quantities.flatMap((quantity) => indicatorIn(table, row, unitName, quantity));
    });
  });
}

function indicatorIn(table: Table, row: number, unitName: string, { name, total, parts }: Quantity): readonly Indicator[] {
  if (total === null) return [];
  const number = (column: number): ReadNumber => readNumber(table, row, column);
  return [
    {
      unitName,
      name,
      total: number(total),
      parts: parts.map((part) => ({ name: part.name, number: number(part.column), isSubset: part.isSubset })),
    },
  ];
}

function quantitiesOf(table: Table): readonly Quantity[] {
  const hasMerges = headerHasMerges(table);
  const quantities: Quantity[] = [];
  for (const { column, heading, role } of columnsOf(table, 'indicator', 'percent')) {
    const path = headerPath(table, column, null, hasMerges).map((level) => level.text);
    const [first = heading, ...rest] = path.length === 0 ? [heading] : path;
    const last = quantities[quantities.length - 1];
    if (rest.length === 0) {
      const isSubset = SUBSET.test(stripMarks(first));
      if (last !== undefined && (isSubset || role === 'percent')) last.parts.push({ name: first, column, isSubset });
      else quantities.push({ name: first, total: column, parts: [] });
      continue;
    }
    const quantity = last?.name === first ? last : { name: first, total: null, parts: [] };
    if (quantity !== last) quantities.push(quantity);
    const words = rest.map(stripMarks);
    if (quantity.total === null && TOTAL.test(words[words.length - 1] ?? '')) quantity.total = column;
    else quantity.parts.push({ name: rest.join(' / '), column, isSubset: words.some((word) => SUBSET.test(word)) });
  }
  return quantities;
}
