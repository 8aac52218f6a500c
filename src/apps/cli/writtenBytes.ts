import { withCells } from '../../core/fix/withCells';
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
    const cells = edits.flatMap((edit) => (edit.kind === 'setCells' ? edit.cells : []));
    const own = withCells(
      workbook,
      cells.map(({ at, value }) => ({ at, put: value })),
    );
    return newXlsx([...copySheets(own), ...ours]);
  }
  await host.apply(edits).catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(3, error.failure, file) : error;
  });
  return host.bytes();
}
