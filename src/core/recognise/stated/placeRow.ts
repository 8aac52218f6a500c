import type { CorrectionOf } from '../../domain/readingCorrection';
import type { Sheet } from '../../workbook/workbook';
import { rowWords, statedKey } from './statedWords';

/** Where a row stands now, or what stands in its place. */
export type PlacedAt = { readonly places: readonly number[] } | { readonly found: string };

/** A row is found again by its words: at its place, else at the only other row that has them. */
export function placeRow(sheet: Sheet, { row, heading }: CorrectionOf<'row'>): PlacedAt {
  const here = row === null ? '' : rowWords(sheet.rows.get(row));
  if (row !== null && (heading === null ? sheet.rows.has(row) : statedKey(here) === statedKey(heading))) return { places: [row] };
  if (heading === null || heading === '') return { found: here };
  const wanted = statedKey(heading);
  const places = [...sheet.rows].filter(([, cells]) => statedKey(rowWords(cells)) === wanted).map(([at]) => at);
  return places.length === 1 ? { places } : { found: here };
}
