import type { IssueFacts } from '../../domain/issue';
import { columnName } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import type { Context } from '../context';
import { filteredOut } from '../filteredOut';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

/** STR-01: numbers that count stand in rows, columns or sheets nobody sees. One finding for each sheet. Rows that a filter hides are STR-03. */
export const nothingHidden: Rule = {
  id: 'STR-01',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'cluster',
  check: (context) => {
    const sheets = new Map((context.around.workbook?.sheets ?? []).filter(hidesSomething).map((sheet) => [sheet.name, sheet]));
    if (sheets.size === 0) return [];
    const found = new Map<string, { readonly first: PlacedNumber; readonly hidden: Set<string>; readonly what: Hidden }>();
    for (const placed of context.numbers) {
      const { at, stored } = placed.number;
      const sheet = stored.kind === 'blank' ? undefined : sheets.get(at.sheet);
      const hidden = sheet === undefined ? null : hiddenBy(sheet, at);
      if (hidden === null) continue;
      const key = `${at.sheet}|${hidden.what}`;
      const known = found.get(key) ?? { first: placed, hidden: new Set<string>(), what: hidden.what };
      found.set(key, known);
      known.hidden.add(hidden.name);
    }
    return [...found.values()].map(({ first: { number, unit, criterion }, hidden, what }): Finding => ({
      code: 'dataHidden',
      place: { at: number.at, unit, criterion: criterion?.id ?? null },
      facts: { what, names: [...hidden] },
    }));
  },
};

type Hidden = IssueFacts['dataHidden']['what'];

function hidesSomething({ visibility, hiddenRows, hiddenColumns }: Sheet): boolean {
  return visibility !== 'visible' || hiddenRows.size > 0 || hiddenColumns.size > 0;
}

function hiddenBy(
  sheet: Sheet,
  { row, column }: Context['numbers'][number]['number']['at'],
): { readonly what: Hidden; readonly name: string } | null {
  if (sheet.visibility !== 'visible') return { what: 'sheet', name: sheet.name };
  if (filteredOut(sheet, { row }) !== null) return null;
  if (sheet.hiddenRows.has(row)) return { what: 'row', name: String(row) };
  return sheet.hiddenColumns.has(column) ? { what: 'column', name: columnName(column) } : null;
}
