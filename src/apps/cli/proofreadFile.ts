import { basename } from 'node:path';
import type { ReportLine } from '../../core/domain/proofreading';
import type { Reading } from '../../core/domain/reading';
import { proofread } from '../../core/proofread/proofread';
import { proofreadResult } from '../../core/proofreadResult';
import { HostError } from '../../core/workbook/host';
import { readReport } from '../../hosts/docx/readReport';
import { proofText } from '../../text/proofSentence';
import type { CommandText } from '../../text/commandText';
import { CommandError, EXIT } from './commandError';
import { examine } from './examine';
import { readInput } from './files';
import { proofReport } from './proofReport';
import type { Request } from './request';

/** `thidua proofread`: 0 when nothing is wrong, 1 when a sum, a rate or a date differs. */
export async function proofreadFile(request: Request, text: CommandText): Promise<number> {
  const lines = linesOf(request.file);
  const workbook = request.other === null ? null : await readingOf(request.other, request, text);
  const found = proofread(lines, workbook);
  if (request.json) {
    const document = proofreadResult(found, request.file, (issue) => proofText(text.proofread, issue));
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else process.stdout.write(proofReport(found, text));
  return found.issues.some(({ severity }) => severity === 'error') ? EXIT.blocked : EXIT.done;
}

/** @throws CommandError with exit 2 */
function linesOf(file: string): readonly ReportLine[] {
  try {
    return readReport(readInput(file), basename(file).normalize('NFC'));
  } catch (error) {
    throw error instanceof HostError ? new CommandError(2, error.failure, file) : error;
  }
}

/** @throws CommandError with exit 2 */
async function readingOf(file: string, request: Request, text: CommandText): Promise<Reading | null> {
  return (await examine({ ...request, file }, text)).appraisal.reading;
}
