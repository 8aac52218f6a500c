import { yearReview, type YearReview } from '../../core/yearReview';
import { yearEdits } from '../../core/yearEdits';
import { yearResult } from '../../core/yearResult';
import { yearSheetsIn } from '../../core/domain/year/yearSheet';
import { yearFindingText } from '../../text/yearFindingText';
import type { CommandText } from '../../text/commandText';
import { CommandError, EXIT } from './commandError';
import { opened, refuseUnrecognised } from './examine';
import { checkOutput, writeOutput } from './files';
import type { Request } from './request';
import { writtenBytes } from './writtenBytes';
import { yearReport } from './yearReport';

/**
 * `thidua year`: what the registers of the cluster's year say; with `--out` they are made, or brought up to date, in a copy. A workbook
 * that holds registers only, without scores, is read as well. Exit 1 while a register says two things or cannot be read.
 */
export async function yearFile(request: Request, text: CommandText): Promise<number> {
  const { out } = request;
  if (out !== null) checkOutput(out, request.file, request.force);
  const examined = await opened(request, text);
  const { workbook, appraisal } = examined;
  const hasRegisters = yearSheetsIn(workbook).length > 0;
  const isScored = appraisal.recognition.kind === 'recognised';
  if (!hasRegisters && appraisal.recognition.kind !== 'recognised') refuseUnrecognised(appraisal.recognition, request.file, text);
  const review = yearReview(workbook, isScored ? appraisal : null);
  const written = out === null ? null : await write(out);
  if (request.json) process.stdout.write(`${JSON.stringify(document(review), null, 2)}\n`);
  else process.stdout.write(`${yearReport(review, hasRegisters || out !== null, text).join('\n')}\n${said()}`);
  return review.findings.some(({ severity }) => severity === 'error') ? EXIT.blocked : EXIT.done;

  async function write(file: string): Promise<readonly string[]> {
    if (review.book.unread.length > 0) throw unread(review, request.file, text);
    const edits = yearEdits(workbook, review, isScored ? appraisal : null, text.year.sheets);
    writeOutput(file, await writtenBytes(examined, edits, request.file));
    return edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : []));
  }

  function said(): string {
    return out === null || written === null ? '' : `\n${text.year.report.written(out, written)}\n`;
  }

  function document(found: YearReview): object {
    const about = yearResult(request.file, found, (finding) => yearFindingText(text.year, finding));
    return out === null || written === null ? about : { ...about, written: { file: out, sheets: written } };
  }
}

/** Registers that cannot be read whole are not written again: what was not read would be lost. */
export function unread({ book }: YearReview, file: string, text: CommandText): CommandError {
  const findings = book.unread.map((finding) => yearFindingText(text.year, finding));
  return new CommandError(2, { code: 'yearUnread', findings }, file);
}
