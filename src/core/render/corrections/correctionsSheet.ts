import { SETTINGS_MARK } from '../../workbook/sheetMark';
import type { SheetModel } from '../../workbook/sheetModel';
import { startSheet } from '../sheetDraft';

const WIDTHS = [28, 14, 36, 60];
const TITLE_ROW = 3;

/** A sheet `Cấu hình` for a workbook that has none, with the table of corrections and nothing else: it states no policy. */
export function correctionsSheet(
  name: string,
  title: string,
  table: readonly (readonly string[])[],
  caption: string,
): SheetModel {
  const draft = startSheet(WIDTHS);
  draft.span(1, 1, WIDTHS.length, 'title', title);
  draft.span(TITLE_ROW, 1, WIDTHS.length, 'section', caption);
  table.forEach((row, at) => {
    row.forEach((text, column) => {
      draft.put(TITLE_ROW + 1 + at, column + 1, at === 0 ? 'heading' : 'input', text === '' ? null : text, { format: '@' });
    });
  });
  return draft.finish({
    mark: SETTINGS_MARK,
    name,
    freeze: { rows: TITLE_ROW + 1, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: TITLE_ROW + 1, to: TITLE_ROW + 1 },
    footer: null,
  });
}
