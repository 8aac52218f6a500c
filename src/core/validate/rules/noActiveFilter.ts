import { areaText } from '../../workbook/address';
import { filteredOut } from '../filteredOut';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

/** STR-03: a filter is on, and rows it does not show hold numbers that count. One finding for each filter, at the first of them. */
export const noActiveFilter: Rule = {
  id: 'STR-03',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'cluster',
  check: (context) => {
    const sheets = new Map(
      (context.around.workbook?.sheets ?? [])
        .filter(({ filtered }) => filtered !== undefined)
        .map((sheet) => [sheet.name, sheet]),
    );
    if (sheets.size === 0) return [];
    const found = new Map<string, { readonly first: PlacedNumber; readonly area: string; readonly rows: Set<string> }>();
    // All numbers are put together only for a sheet with a filter.
    for (const placed of context.numbers) {
      const { at, stored } = placed.number;
      const sheet = stored.kind === 'blank' ? undefined : sheets.get(at.sheet);
      const filter = sheet === undefined ? null : filteredOut(sheet, at);
      if (filter === null) continue;
      const area = areaText(filter);
      const key = `${at.sheet}|${area}`;
      const known = found.get(key) ?? { first: placed, area, rows: new Set<string>() };
      found.set(key, known);
      known.rows.add(String(at.row));
    }
    return [...found.values()].map(({ first: { number, unit, criterion }, area, rows }): Finding => ({
      code: 'filterActive',
      place: { at: number.at, unit, criterion: criterion?.id ?? null },
      facts: { area, rows: [...rows] },
    }));
  },
};
