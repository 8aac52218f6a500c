import { SETTINGS_MARK } from '../../workbook/sheetMark';
import type { ModelValue, SheetModel } from '../../workbook/sheetModel';
import { policyLines } from '../policyLines';
import { policyWidths } from '../policyWidths';
import { startSheet } from '../sheetDraft';

const HEAD = 3;

/** A sheet `Cấu hình` for a workbook that has none, with a policy that a person filled in; the first line is the heading. */
export function settingsSheet(name: string, title: string, lines: readonly (readonly ModelValue[])[]): SheetModel {
  const columns = Math.max(1, ...lines.map((line) => line.length));
  const draft = startSheet(policyWidths(columns));
  draft.span(1, 1, columns, 'title', title);
  policyLines(
    draft,
    HEAD,
    lines.map((line) => line.map(plainOf)),
  );
  return draft.finish({
    mark: SETTINGS_MARK,
    name,
    freeze: { rows: HEAD, columns: 0 },
    orientation: 'landscape',
    repeatRows: null,
    footer: null,
  });
}

function plainOf(value: ModelValue): string | number | null {
  return value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : null;
}
