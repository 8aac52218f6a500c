import type { Area } from '../../../src/core/workbook/address';
import { NO_FILL, PLAIN_FORMAT } from './cellFormat';
import { clearConditionalFormats } from './conditionalFormat';
import type { Sheet } from './sheet';

/** `Excel.ClearApplyTo`. */
export const CLEAR_KINDS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

/** Source: `Excel.ClearApplyTo` in @types/office-js. */
export function clearArea(sheet: Sheet, area: Area, kind: ClearKind): void {
  sheet.requireUnlocked(area, 'Range.clear');
  if (kind === 'All' || kind === 'Contents' || kind === 'ResetContents') sheet.clearContents(area);
  if (kind === 'All' || kind === 'Formats') {
    sheet.formats.reset(area, PLAIN_FORMAT);
    clearConditionalFormats(sheet, [area]);
    sheet.merges = sheet.merges.filter(
      (merge) => !(area.top <= merge.top && merge.bottom <= area.bottom && area.left <= merge.left && merge.right <= area.right),
    );
  }
  if (kind === 'All') sheet.validations.change([area], () => null);
  if (kind === 'All' || kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') sheet.clearLinks(area);
  // `Hyperlinks` takes the link and leaves its look; `RemoveHyperlinks` takes both.
  if (kind === 'RemoveHyperlinks')
    sheet.formats.change(area, (format) => ({ ...format, style: 'Normal', font: PLAIN_FORMAT.font, fill: NO_FILL }));
  sheet.workbook.tell({ kind: 'changed', sheet, area, change: 'RangeEdited', details: null });
}
