import type { CellInk } from '../../core/workbook/cell';
import { cellInk } from '../../core/workbook/cellInk';

const WANTED = { hyperlink: true, format: { font: { color: true, size: true }, fill: { color: true } } };

/** Some 130 bytes more for each cell: so many cells at most are asked what they are drawn with, beside everything else of one trip. */
export const CELLS_WITH_INK = 10_000;

/** How cells are drawn and where their links lead. */
export interface AskedInks {
  readonly value: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Answered by the next sync. */
export function askForInks(range: Excel.Range): AskedInks {
  return { value: range.getCellProperties(WANTED) };
}

/** After the sync; a cell that Excel tells nothing of is plain. */
export function inkAt({ value }: AskedInks, down: number, across: number): CellInk | undefined {
  const format = value.value[down]?.[across]?.format;
  const size = format?.font?.size;
  if (typeof size !== 'number') return undefined;
  return cellInk(colourOf(format?.font?.color), size, whiteIsNone(colourOf(format?.fill?.color)));
}

/** After the sync. */
export function linkAt({ value }: AskedInks, down: number, across: number): string | null {
  const link = value.value[down]?.[across]?.hyperlink;
  const place = link?.documentReference ?? '';
  const to = (link?.address ?? '') + (place === '' ? '' : `#${place}`);
  return to === '' ? null : to;
}

function colourOf(text: string | undefined): string | null {
  const [, colour = null] = /^#([0-9A-F]{6})$/i.exec(text ?? '') ?? [];
  return colour?.toUpperCase() ?? null;
}

/** Excel answers white for a cell without a fill. */
function whiteIsNone(fill: string | null): string | null {
  return fill === 'FFFFFF' ? null : fill;
}
