import type { SheetModel } from '../../workbook/sheetModel';
import { policyWidths } from '../policyWidths';
import { startSheet } from '../sheetDraft';
import type { PolicyRows } from './templateOptions';
import type { TemplateWords } from './templateWords';

/** Cấu hình: the rows come from whoever writes a policy in words; the first is the heading. */
export function policySheet(rows: PolicyRows, words: TemplateWords): SheetModel {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const draft = startSheet(policyWidths(columns));
  draft.span(1, 1, columns, 'title', words.policyTitle);
  const head = 3;
  rows.forEach((row, at) => {
    for (let column = 0; column < columns; column += 1) {
      const content = row[column] ?? null;
      const style = at === 0 ? 'heading' : column === 1 ? 'input' : 'text';
      // An empty cell holds text: 2/3 typed into a general one becomes the 2nd of March.
      draft.put(head + at, column + 1, style, content, content === null ? { format: '@' } : {});
    }
  });
  return draft.finish({
    mark: '',
    name: words.sheetNames.policy,
    freeze: { rows: head, columns: 0 },
    orientation: 'landscape',
    repeatRows: { from: head, to: head },
    footer: words.footer,
  });
}
