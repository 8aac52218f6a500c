import { foldHeading } from '../shared/foldHeading';
import { cellText } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import type { Outcome } from './outcome';
import { withoutLabel } from './tableLabel';

/** Whether a heading is the wording of a criterion of the sheet `Bộ tiêu chí`. */
export type IsListed = (heading: string) => boolean;

export const NOTHING_LISTED: IsListed = () => false;

/** The criteria that the workbook lists; `null` when it has no list. */
export function listedCriteria(
  judged: readonly { readonly sheet: Sheet; readonly outcomes: readonly Outcome[] }[],
): IsListed | null {
  const keys = new Set<string>();
  for (const { sheet, outcomes } of judged) {
    for (const outcome of outcomes) {
      if (outcome.kind !== 'special' || outcome.sheet.role !== 'criteria') continue;
      const { columns, data } = outcome.sheet;
      const text = columns.find(({ role }) => role === 'criterion')?.column;
      if (text === undefined || data === null) continue;
      for (const [row, cells] of sheet.rows) {
        const cell = row < data.from || row > data.to ? undefined : cells.get(text);
        if (cell !== undefined) keys.add(keyOf(cellText(cell)));
      }
    }
  }
  keys.delete('');
  return keys.size === 0 ? null : (heading) => keys.has(keyOf(heading));
}

function keyOf(text: string): string {
  return foldHeading(withoutLabel(text));
}
