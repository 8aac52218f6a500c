import type { RecognisedSheet } from '../../domain/recognition';
import { cellText, type Cell } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { Context } from '../context';
import type { MisreadRow } from './misreadRow';

const SCORES: ReadonlySet<string> = new Set(['self', 'review1', 'review2', 'agreed', 'score']);

/**
 * The row above the first one that was read, or the last of the heading, with the number that comes before: `1` where reading begins with `2`,
 * and points beside it. Reading began one row too late.
 */
export function rowsNotRead({ around: { workbook, recognition } }: Context): readonly MisreadRow[] {
  const sheets = new Map((workbook?.sheets ?? []).map((sheet) => [sheet.name, sheet]));
  return (recognition?.sheets ?? []).flatMap((table): readonly MisreadRow[] => {
    const sheet = sheets.get(table.name);
    return sheet === undefined || table.role !== 'scores' ? [] : lostIn(sheet, table);
  });
}

function lostIn(sheet: Sheet, { header, data, columns }: RecognisedSheet): readonly MisreadRow[] {
  const number = columns.find(({ role }) => role === 'number')?.column;
  const label = columns.find(({ role }) => role === 'criterion' || role === 'unit')?.column;
  if (header === null || data === null || number === undefined || label === undefined) return [];
  const first = wholeIn(cellAt(sheet, data.from, number));
  if (first === null) return [];
  const scores = columns.filter(({ role }) => SCORES.has(role));
  for (let row = data.from - 1; row >= header.from; row -= 1) {
    const hasPoints = scores.some(({ column }) => cellAt(sheet, row, column).value.kind === 'number');
    if (!hasPoints || wholeIn(cellAt(sheet, row, number)) !== first - 1) continue;
    const name = cellText(cellAt(sheet, row, label)).trim();
    return [{ at: { sheet: sheet.name, row, column: label }, unit: null, criterion: null, is: 'lost', name }];
  }
  return [];
}

/** `2`, `2.` or `II.2` gives 2. */
function wholeIn(cell: Cell): number | null {
  const [, digits] = /(?:^|[.\s])(\d{1,4})[.)]?$/.exec(cellText(cell).trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}
