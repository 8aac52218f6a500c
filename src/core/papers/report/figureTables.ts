import type { Points } from '../../domain/points';
import type { PaperBlock, PaperTable } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { cell } from '../parts/blocks';
import type { Quantity } from './quantities';

/** Numbers that fit beside the names of schools on A4 landscape. */
const MOST_COLUMNS = 12;

/** The figures of each school with the sum of the cluster under them, in as many tables as the page needs. */
export function figureTables(quantities: readonly Quantity[], facts: PaperFacts): readonly PaperBlock[] {
  const tables: Quantity[][] = [];
  let used = Infinity;
  for (const quantity of quantities) {
    const columns = columnsOf(quantity);
    if (used + columns > MOST_COLUMNS) {
      tables.push([]);
      used = 0;
    }
    used += columns;
    tables.at(-1)?.push(quantity);
  }
  return tables.map((some) => figureTable(some, facts));
}

const columnsOf = ({ parts, subsets }: Quantity): number => 1 + parts.length + subsets.length;

function figureTable(quantities: readonly Quantity[], { words, reading }: PaperFacts): PaperTable {
  const { headings: h, numbers, none } = words;
  const shown = (value: Points | null): string => (value === null ? none : numbers.plain(value));
  const count = quantities.reduce((all, quantity) => all + columnsOf(quantity), 0);
  const hasParts = quantities.some((quantity) => columnsOf(quantity) > 1);
  const top = quantities.map((quantity) => {
    const columns = columnsOf(quantity);
    return columns === 1 ? cell(quantity.name, hasParts ? { rows: 2 } : {}) : cell(quantity.name, { columns });
  });
  const below = quantities.flatMap((quantity) =>
    columnsOf(quantity) === 1
      ? []
      : [h.whole, ...[...quantity.parts, ...quantity.subsets].map(({ name }) => name)].map((name) => cell(name)),
  );
  const rows = hasParts ? { rows: 2 } : {};
  return {
    kind: 'table',
    columns: [
      { width: 6, align: 'centre' },
      { width: Math.max(22, 60 - 4 * count), align: 'left' },
      ...Array.from({ length: count }, () => ({ width: 8, align: 'right' as const })),
    ],
    headings: [[cell(h.number, rows), cell(h.unit, rows), ...top], ...(hasParts ? [below] : [])],
    rows: [
      ...reading.units.map(({ id, name }, at) => ({
        cells: [String(at + 1), name, ...quantities.flatMap(({ byUnit }) => (byUnit.get(id) ?? []).map(shown))].map((text) =>
          cell(text),
        ),
      })),
      {
        isBold: true as const,
        cells: [
          '',
          h.sum,
          ...quantities.flatMap(({ total, parts, subsets }) =>
            [total, ...[...parts, ...subsets].map((part) => part.total)].map(shown),
          ),
        ].map((text) => cell(text)),
      },
    ],
  };
}
