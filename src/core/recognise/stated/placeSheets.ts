import type { ReadingCorrection } from '../../domain/readingCorrection';
import type { Sheet } from '../../workbook/workbook';
import type { Table } from '../table';
import { sheetKey, statedKey } from './statedWords';

/**
 * The sheet that each name on `Cấu hình` means: the one of that name, else the only one whose name differs by its year, else the
 * only one left over that has all the headings spoken of. Names that mean no sheet are missing.
 */
export function placeSheets(
  corrections: readonly ReadingCorrection[],
  sheets: readonly Sheet[],
  tablesOf: (sheet: Sheet) => readonly Table[],
): ReadonlyMap<string, Sheet> {
  const names = new Set(corrections.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])));
  const placed = new Map<string, Sheet>();
  const isFree = (sheet: Sheet): boolean => ![...placed.values()].includes(sheet);
  const only = (name: string, fits: (sheet: Sheet) => boolean): void => {
    const [found, second] = placed.has(name) ? [] : sheets.filter((sheet) => isFree(sheet) && fits(sheet));
    if (found !== undefined && second === undefined) placed.set(name, found);
  };
  const same = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  for (const name of names) only(name, (sheet) => same(sheet.name) === same(name));
  for (const name of names) only(name, (sheet) => sheetKey(name) !== '' && sheetKey(sheet.name) === sheetKey(name));
  for (const name of names) {
    const headings = corrections.flatMap((one) =>
      one.sheet === name && one.kind === 'column' && one.heading !== null && one.heading !== '' ? [statedKey(one.heading)] : [],
    );
    if (headings.length === 0) continue;
    only(name, (sheet) => {
      const here = new Set(tablesOf(sheet).flatMap(({ columns }) => columns.map(({ heading }) => statedKey(heading))));
      return headings.every((heading) => here.has(heading));
    });
  }
  return placed;
}
