/** How one sheet was read, column by column and row by row, for a picture in which a person can point at what is wrong. */
import type { Appraisal } from './domain/appraisal';
import { sheetOf, type SeenColumn, type SeenRow, type SheetSeen } from './domain/sheetSeen';
import type { RecognisedSheet } from './domain/recognition';
import { findTables } from './recognise/findTables';
import { headingWord } from './recognise/headingWord';
import { rowWords } from './recognise/stated/statedWords';
import { statements } from './recognise/stated/statements';
import { isBlank } from './workbook/cell';
import { sheetNamed, type Sheet, type Workbook } from './workbook/workbook';

/** `null` when the workbook has no such sheet. */
export function howRead(workbook: Workbook, appraisal: Appraisal, name: string): SheetSeen | null {
  const sheet = sheetNamed(workbook, name);
  if (sheet === null) return null;
  const matchOf = headingWord;
  const { applied, of } = statements(workbook, appraisal.recognition.corrections?.all ?? [], matchOf);
  const own = applied.filter((claim) => claim.sheet === name);
  const tables = findTables(sheet, matchOf, of.get(name));
  const recognised = appraisal.recognition.sheets.filter((one) => one.name === name);
  const columns = usedColumns(sheet).map((column): SeenColumn => {
    const read = recognised.flatMap((one) => one.columns).find((one) => one.column === column);
    const heading = read?.heading ?? tables.flatMap((one) => one.columns).find((one) => one.column === column)?.heading ?? null;
    const said = own.find(({ correction, place }) => correction.kind === 'column' && place === column)?.correction ?? null;
    return { column, heading, role: read?.role ?? null, unitName: read?.unitName ?? null, said };
  });
  const groups = new Set(
    (appraisal.reading?.criteria ?? []).flatMap(({ at, hasChildren }) => (at.sheet === name && hasChildren ? [at.row] : [])),
  );
  const isHeading = (row: number): boolean => tables.some(({ header }) => row >= header.from && row <= header.to);
  const rows = [...sheet.rows].map(([row, cells]): SeenRow => ({
    row,
    words: rowWords(cells),
    is: isHeading(row) ? 'heading' : rowRole(recognised, row, groups.has(row)),
    said: own.find(({ correction, place }) => correction.kind === 'row' && place === row)?.correction ?? null,
  }));
  const said = own.find(({ correction }) => correction.kind === 'sheet')?.correction ?? null;
  return { ...sheetOf(name, recognised), hasTable: tables.length > 0, columns, rows, said };
}

function rowRole(sheets: readonly RecognisedSheet[], row: number, isGroup: boolean): SeenRow['is'] {
  const sheet = sheets.find(({ data }) => data !== null && row >= data.from && row <= data.to);
  if (sheet === undefined) return null;
  const special = sheet.specialRows.get(row);
  if (special !== undefined) return special;
  if (isGroup) return 'group';
  return sheet.columns.some(({ role }) => role === 'criterion') ? 'criterion' : 'unit';
}

function usedColumns(sheet: Sheet): readonly number[] {
  let last = 0;
  for (const cells of sheet.rows.values()) for (const [column, cell] of cells) if (!isBlank(cell)) last = Math.max(last, column);
  return Array.from({ length: last }, (_, at) => at + 1);
}
