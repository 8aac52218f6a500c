import { checkResult } from '../../core/result';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine, resultWords } from './examine';
import { checkOutput, writeOutput } from './files';
import { markedBytes, markLines, marksResult } from './markedBytes';
import { report } from './report';
import type { Request } from './request';
import { writtenBytes } from './writtenBytes';

/** `thidua check --marks on|off --out OUT.xlsx`: the check, and a copy in which the cells with findings are marked or no mark is left. */
export async function markFile(request: Request, text: CommandText): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const examined = await examine(request, text);
  const { workbook, appraisal, seal } = examined;
  const marking = await markedBytes(await writtenBytes(examined, [], request.file), request, appraisal, workbook);
  writeOutput(out, marking.bytes);
  if (request.json) {
    const document = {
      ...checkResult(appraisal, request.file, resultWords(text)),
      ...marksResult(marking),
      seal,
      written: { file: out, sheets: [] },
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    process.stdout.write(report(appraisal, null, text, false) + markLines(marking, out, text));
  }
  return appraisal.isBlocked ? EXIT.blocked : EXIT.done;
}
