import type { SheetDraft } from '../sheetDraft';
import type { TemplateOptions } from './templateOptions';
import type { TemplateWords } from './templateWords';

/**
 * The lines above a table of the template; returns the row where its heading starts.
 * @param from the first column of the title, behind those that every page repeats
 */
export function templateHead(
  draft: SheetDraft,
  columns: number,
  title: string,
  words: TemplateWords,
  options: TemplateOptions,
  subtitle: string | null,
  remark: string | null,
  from = 1,
): number {
  let row = 1;
  if (options.clusterName !== undefined && options.clusterName !== null)
    draft.span(row, 1, from === 1 ? Math.min(columns, 3) : from - 1, 'issuerBold', options.clusterName.toUpperCase());
  draft.span((row += 1), from, columns, 'title', title);
  if (subtitle !== null) draft.span((row += 1), from, columns, 'subtitle', subtitle);
  const remarks = [options.remark, remark].filter((text) => text !== undefined && text !== null);
  if (remarks.length > 0) draft.span((row += 1), from, columns, 'placeDate', remarks.join(' – '));
  if (options.version !== undefined) {
    draft.put((row += 1), Math.max(from, 2), 'plain', words.version);
    draft.put(row, Math.max(from, 2) + 1, 'plain', options.version);
  }
  return row + 2;
}
