import { appraise } from '../../core/appraise';
import { firmness } from '../../core/firmness';
import { nextYear } from '../../core/nextYear';
import { publish } from '../../core/publish';
import { yearReview } from '../../core/yearReview';
import { HostError } from '../../core/workbook/host';
import { sheetMarked } from '../../core/workbook/workbook';
import type { CommandText } from '../../text/commandText';
import { CommandError, EXIT } from './commandError';
import { examine, type Examined } from './examine';
import { checkOutput, writeOutput } from './files';
import type { Request } from './request';
import { today } from './today';
import { unread } from './yearFile';

/** `thidua next`: next year's workbook in a copy. Sheets of ours that told last year's result are written anew, of the empty scores. */
export async function nextFile(request: Request, text: CommandText): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const examined = await examine(request, text);
  const { workbook, appraisal, host } = examined;
  if (workbook.isReadOnly) throw new CommandError(3, { code: 'readOnly' }, request.file);
  const review = yearReview(workbook, appraisal);
  const next = nextYear(workbook, appraisal, review, text.year.sheets);
  if ('problem' in next) {
    if (next.problem === 'unread') throw unread(review, request.file, text);
    throw new CommandError(2, { code: 'yearUnknown' }, request.file);
  }
  await applied(async () => {
    await host.apply(next.edits);
    host.keepCalculated(next.calculated);
    await rewritten(host, text);
  }, request.file);
  writeOutput(out, host.bytes());
  const leader = next.book.members.find((one) => one.year === next.year && one.roles.includes('leader')) ?? null;
  if (request.json) {
    const about = {
      file: request.file,
      year: next.year,
      emptied: next.emptied,
      leader: leader?.unit ?? null,
      state: leader?.state ?? null,
    };
    process.stdout.write(`${JSON.stringify({ ...about, written: { file: out } }, null, 2)}\n`);
  } else {
    const said = text.year.report;
    const who = leader === null ? said.nobodyLeads(next.year) : said.leads(next.year, leader.unit, leader.state);
    process.stdout.write(`${said.carried(out, next.year, next.emptied)}\n${who}\n`);
  }
  return EXIT.done;
}

/** What `write` put into last year's workbook speaks of the new one, or it would tell last year's places beside empty scores. */
async function rewritten(host: Examined['host'], text: CommandText): Promise<void> {
  const workbook = await host.read();
  const on = today();
  const appraisal = appraise(workbook, null, null, on);
  const edits = publish(appraisal, workbook, text.sheets, on, firmness(appraisal)).filter(
    (edit) => edit.kind === 'putSheet' && sheetMarked(workbook, edit.sheet.mark) !== null,
  );
  await host.apply(edits);
}

async function applied(make: () => Promise<void>, file: string): Promise<void> {
  await make().catch((error: unknown) => {
    throw error instanceof HostError ? new CommandError(3, error.failure, file) : error;
  });
}
