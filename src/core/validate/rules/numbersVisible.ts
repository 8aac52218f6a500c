import type { IssueFacts } from '../../domain/issue';
import { refText } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import { cellOf } from '../../workbook/workbook';
import { cannotBeSeen } from '../cells/cannotBeSeen';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

/** STR-05: numbers that count are written in the colour of what is behind them, too small to be read, or in a format that shows nothing. */
export const numbersVisible: Rule = {
  id: 'STR-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'numbers',
  scope: 'cluster',
  check: (context) => {
    const { workbook } = context.around;
    if (workbook === null) return [];
    const sheets = new Set(workbook.sheets.filter(({ rows }) => [...rows.values()].some(hasUnseen)).map(({ name }) => name));
    if (sheets.size === 0) return [];
    const found = new Map<string, { readonly first: PlacedNumber; readonly how: How; readonly cells: string[] }>();
    for (const placed of context.numbers) {
      const { at, stored } = placed.number;
      if (stored.kind === 'blank' || !sheets.has(at.sheet)) continue;
      const how = cannotBeSeen(cellOf(workbook, at));
      if (how === null) continue;
      const key = `${at.sheet}|${how}`;
      const known = found.get(key) ?? { first: placed, how, cells: [] };
      found.set(key, known);
      known.cells.push(refText(at));
    }
    return [...found.values()].map(({ first: { number, unit, criterion }, how, cells }): Finding => ({
      code: 'numberUnseen',
      place: { at: number.at, unit, criterion: criterion?.id ?? null },
      facts: { how, cells },
    }));
  },
};

type How = IssueFacts['numberUnseen']['how'];

/** Rows outlive the edits beside them: each is looked through once. */
const KNOWN = new WeakMap<ReadonlyMap<number, Cell>, boolean>();

function hasUnseen(cells: ReadonlyMap<number, Cell>): boolean {
  const before = KNOWN.get(cells);
  if (before !== undefined) return before;
  const found = [...cells.values()].some((cell) => cannotBeSeen(cell) !== null);
  KNOWN.set(cells, found);
  return found;
}
