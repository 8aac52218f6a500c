import { basename, extname } from 'node:path';
import { fillFields } from '../../core/papers/fields/fillFields';
import { HostError } from '../../core/workbook/host';
import type { TemplateField, TemplateRead } from '../../core/workbook/paperTemplate';
import { fillTemplate } from '../../hosts/docx/template/fillTemplate';
import { templateFields } from '../../hosts/docx/template/templateFields';
import type { CommandText } from '../../text/commandText';
import { CommandError } from './commandError';
import { readInput } from './files';
import type { PaperFile, Recognised } from './paperFile';
import { today } from './today';

/** An office's own template, filled once or for each school. @throws CommandError with exit 2 where it cannot be filled whole */
export async function fillOfficeTemplate(
  template: string,
  text: CommandText,
  { appraisal, reading }: Recognised,
): Promise<readonly PaperFile[]> {
  const bytes = readInput(template);
  const fields = await fieldsOf(bytes, template);
  const found = fillFields(fields, appraisal, reading, text.papers, today());
  if (found.kind === 'problems') {
    const { problems, known } = found;
    const extra = { fields: problems.map(({ code, field, at }) => ({ code, field, at })) };
    throw new CommandError(2, { code: 'templateFields', problems, known }, template, extra);
  }
  const name = basename(template, extname(template));
  const made: PaperFile[] = [];
  for (const { unit, values } of found.copies)
    made.push({
      kind: null,
      unit,
      name: unit === null ? name : `${name} - ${unit}`,
      gaps: 0,
      bytes: await fillTemplate(bytes, values),
    });
  return made;
}

/** @throws CommandError with exit 2 */
async function fieldsOf(bytes: Uint8Array, template: string): Promise<readonly TemplateField[]> {
  const read: TemplateRead = await templateFields(bytes).catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(2, error.failure, template) : error;
  });
  if (read.kind === 'broken') throw new CommandError(2, { code: 'templateBroken', near: read.near }, template);
  return read.fields;
}
