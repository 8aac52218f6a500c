import { firmness } from '../../core/firmness';
import { publish } from '../../core/publish';
import { appraiseResult } from '../../core/result';
import { copySheets } from '../../core/workbook/copySheets';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { newXlsx } from '../../hosts/xlsx/newXlsx';
import type { Text } from '../../text/text';
import { CommandError, EXIT } from './commandError';
import { examine, resultWords, type Examined } from './examine';
import { checkOutput, writeOutput } from './files';
import { report } from './report';
import type { Request } from './request';

/** `thidua write`: appraises, then writes our sheets into a copy. Nothing is written before the appraisal is whole. */
export async function writeSheets(request: Request, text: Text): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const examined = await examine(request, text);
  const now = new Date();
  const on = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const found = firmness(examined.appraisal);
  const edits = publish(examined.appraisal, examined.workbook, text.sheets, on, found);
  writeOutput(out, await written(examined, edits, request.file));
  const sheets = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : []));
  if (request.json) {
    const document = {
      ...appraiseResult(examined.appraisal, found, request.file, resultWords(text), examined.seal),
      written: { file: out, sheets },
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    process.stdout.write(`${report(examined.appraisal, found, text, true)}\n${text.commands.written(out, sheets)}\n`);
  }
  return examined.appraisal.isBlocked ? EXIT.blocked : EXIT.done;
}

/** An .xls, .ods or .csv is only read: its sheets are carried over as values and formulas into a new .xlsx. */
async function written({ host, workbook }: Examined, edits: readonly Edit[], file: string): Promise<Uint8Array> {
  if (workbook.isReadOnly) {
    const ours = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet] : []));
    return newXlsx([...copySheets(workbook), ...ours]);
  }
  await host.apply(edits).catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(3, error.failure, file) : error;
  });
  return host.bytes();
}
