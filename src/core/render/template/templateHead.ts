import type { SheetDraft } from '../sheetDraft';
import type { TemplateOptions } from './templateOptions';
import type { TemplateWords } from './templateWords';

/** The lines above a table of the template; returns the row where its heading starts. */
export function templateHead(
  draft: SheetDraft,
  columns: number,
  title: string,
  words: TemplateWords,
  options: TemplateOptions,
  subtitle: string | null,
  remark: string | null,
): number {
  let row = 1;
  if (options.clusterName !== undefined && options.clusterName !== null)
    draft.span(row, 1, Math.min(columns, 3), 'issuerBold', options.clusterName.toUpperCase());
  draft.span((row += 1), 1, columns, 'title', title);
  if (subtitle !== null) draft.span((row += 1), 1, columns, 'subtitle', subtitle);
  const remarks = [options.remark, remark].filter((text) => text !== undefined && text !== null);
  if (remarks.length > 0) draft.span((row += 1), 1, columns, 'placeDate', remarks.join(' – '));
  if (options.version !== undefined) {
    draft.put((row += 1), 2, 'plain', words.version);
    draft.put(row, 3, 'plain', options.version);
  }
  return row + 2;
}
