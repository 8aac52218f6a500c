import type { SheetModel } from '../../workbook/sheetModel';
import { policyLines } from '../policyLines';
import { policyWidths } from '../policyWidths';
import { startSheet } from '../sheetDraft';
import type { PolicyRows } from './templateOptions';
import type { TemplateWords } from './templateWords';

const HEAD = 3;

/** Cấu hình: the rows come from whoever writes a policy in words; the first is the heading. */
export function policySheet(rows: PolicyRows, words: TemplateWords): SheetModel {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const draft = startSheet(policyWidths(columns));
  draft.span(1, 1, columns, 'title', words.policyTitle);
  policyLines(draft, HEAD, rows);
  return draft.finish({
    mark: '',
    name: words.sheetNames.policy,
    freeze: { rows: HEAD, columns: 0 },
    orientation: 'landscape',
    repeatRows: null,
    footer: words.footer,
  });
}
