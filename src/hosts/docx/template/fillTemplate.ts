import type { ScopeDataArgs, TemplateContent, TemplateData } from 'easy-template-x';
import { fieldKey, type TemplateValues } from '../../../core/workbook/paperTemplate';
import { bufferOf } from './templateFields';
import { templateHandler } from './templateHandler';

/** A template with its fields filled; everything else in it stays as it is. Its fields were checked before (`templateFields`). */
export async function fillTemplate(bytes: Uint8Array, values: TemplateValues): Promise<Uint8Array> {
  const library = await import('easy-template-x');
  const filled = await templateHandler(library, (args) => valueAt(args, values)).process(bufferOf(bytes), {});
  return new Uint8Array(filled);
}

/** Inside a list the row's own value, else the one outside; a list gives as many empty rows as it has, their fields are asked for one by one. */
function valueAt({ path }: ScopeDataArgs, { values, lists }: TemplateValues): TemplateContent | TemplateData[] {
  let rows: readonly ReadonlyMap<string, string>[] | null = null;
  let row: ReadonlyMap<string, string> | null = null;
  let last = '';
  for (const part of path) {
    if (typeof part === 'number') {
      row = rows?.[part] ?? row;
      continue;
    }
    last = fieldKey(part.name);
    rows = lists.get(last) ?? null;
    if (part.disposition !== 'SelfClosed' && part === path.at(-1)) return (rows ?? []).map(() => ({}));
  }
  return row?.get(last) ?? values.get(last) ?? '';
}
