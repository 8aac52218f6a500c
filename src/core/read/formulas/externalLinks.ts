import type { Reading } from '../../domain/reading';
import type { Table } from '../table/table';
import { pointsOutside } from './references';

/** Formula cells of the tables' sheets that point to another file: their value cannot be checked here (FRM-06). */
export function externalLinks(tables: readonly Table[]): Reading['externalLinks'] {
  const sheets = new Map(tables.map(({ sheet }) => [sheet.name, sheet]));
  const links: Reading['externalLinks'][number][] = [];
  for (const sheet of sheets.values()) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach(({ formula }, column) => {
        if (formula !== null && formula.includes('[') && pointsOutside(formula))
          links.push({ at: { sheet: sheet.name, row, column }, formula });
      });
    });
  }
  return links;
}
