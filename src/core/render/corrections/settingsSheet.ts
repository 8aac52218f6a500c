import { SETTINGS_MARK } from '../../workbook/sheetMark';
import type { ModelValue, SheetModel } from '../../workbook/sheetModel';
import { policyWidths } from '../policyWidths';
import { startSheet } from '../sheetDraft';

const HEAD = 3;

/** A sheet `Cấu hình` for a workbook that has none, with a policy that a person filled in; the first line is the heading. */
export function settingsSheet(name: string, title: string, lines: readonly (readonly ModelValue[])[]): SheetModel {
  const columns = Math.max(1, ...lines.map((line) => line.length));
  const draft = startSheet(policyWidths(columns));
  draft.span(1, 1, columns, 'title', title);
  lines.forEach((line, at) => {
    for (const [index, value] of line.entries()) {
      const isHeading = at === 0 || (line.length > 1 && lines[at - 1]?.length === 1);
      const style = isHeading ? 'heading' : line.length === 1 ? 'section' : index === 1 ? 'input' : 'text';
      draft.put(HEAD + at, index + 1, style, plainOf(value), value.kind === 'number' ? {} : { format: '@' });
    }
  });
  return draft.finish({
    mark: SETTINGS_MARK,
    name,
    freeze: { rows: HEAD, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: HEAD, to: HEAD },
    footer: null,
  });
}

function plainOf(value: ModelValue): string | number | null {
  return value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : null;
}
