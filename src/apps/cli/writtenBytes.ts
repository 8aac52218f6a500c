import { copySheets } from '../../core/workbook/copySheets';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { newXlsx } from '../../hosts/xlsx/newXlsx';
import { CommandError } from './commandError';
import type { Examined } from './examine';

/** An .xls, .ods or .csv is only read: its sheets are carried over as values and formulas into a new .xlsx. */
export async function writtenBytes({ host, workbook }: Examined, edits: readonly Edit[], file: string): Promise<Uint8Array> {
  if (workbook.isReadOnly) {
    const ours = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
    return newXlsx([...copySheets(workbook), ...ours]);
  }
  await host.apply(edits).catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(3, error.failure, file) : error;
  });
  return host.bytes();
}
