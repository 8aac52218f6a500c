import { checklist, maySend, stampEdits, stampText } from '../../core/submission';
import { timeText } from '../../core/render/log/dateText';
import { VERSION } from '../../core/version';
import { refText } from '../../core/workbook/address';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine } from './examine';
import { checkOutput, writeOutput } from './files';
import type { Request } from './request';
import { sha256 } from './sha256';
import { writtenBytes } from './writtenBytes';

/** `thidua stamp FILE --out OUT.xlsx`: the checklist before sending; where nothing is open, a copy with the sheet `Phiếu gửi` and its stamp. */
export async function stampFile(request: Request, text: CommandText): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const examined = await examine(request, text);
  const { workbook, appraisal } = examined;
  const items = checklist(appraisal);
  const isReady = maySend(items);
  const on = timeText(new Date());
  const stamp = { version: VERSION, on, digest: sha256(stampText(workbook)) };
  if (isReady)
    writeOutput(out, await writtenBytes(examined, stampEdits(appraisal, workbook, stamp, text.sheets.submission), request.file));
  if (request.json) {
    const document = {
      file: request.file,
      checklist: items.map(({ question, answer, count, at, letStand }) => ({
        question,
        answer,
        count,
        letStand,
        cell: at === null ? null : refText(at),
        message: text.sheets.submission.item({ question, answer, count, at, letStand }),
      })),
      stamp: isReady ? stamp : null,
      written: isReady ? { file: out } : null,
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const { item, answers, title } = text.sheets.submission;
    const lines = items.map((one) => `  [${answers[one.answer]}] ${item(one)}${one.at === null ? '' : ` (${refText(one.at)})`}`);
    const end = isReady ? text.commands.stamped(out, on) : text.commands.notStamped;
    process.stdout.write(`${[title, ...lines, '', end].join('\n')}\n`);
  }
  return isReady ? EXIT.done : EXIT.blocked;
}
