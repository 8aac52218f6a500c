import { firmness } from '../../core/firmness';
import { publish } from '../../core/publish';
import { appraiseResult } from '../../core/result';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine, resultWords } from './examine';
import { checkOutput, writeOutput } from './files';
import { report } from './report';
import type { Request } from './request';
import { today } from './today';
import { writtenBytes } from './writtenBytes';

/** `thidua write`: appraises, then writes our sheets into a copy. Nothing is written before the appraisal is whole. */
export async function writeSheets(request: Request, text: CommandText): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const examined = await examine(request, text);
  const on = today();
  const found = firmness(examined.appraisal);
  const edits = publish(examined.appraisal, examined.workbook, text.sheets, on, found);
  writeOutput(out, await writtenBytes(examined, edits, request.file));
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
