import { crossPairs } from '../../core/crossPairs';
import type { CommandText } from '../../text/commandText';
import { CommandError, EXIT } from './commandError';
import { examine } from './examine';
import { checkOutput, writeOutput } from './files';
import type { Request } from './request';
import { writtenBytes } from './writtenBytes';

/** `thidua pairs`: who scores whom, with a sheet for each pair to fill in, in a copy of the workbook. Sheets filled in before stay. */
export async function makePairs(request: Request, text: CommandText): Promise<number> {
  const out = request.out ?? '';
  checkOutput(out, request.file, request.force);
  const examined = await examine(request, text);
  const made = crossPairs(examined.appraisal, examined.workbook, text.sheets.pairs, { each: request.each, turn: request.turn });
  if (made === null) throw new CommandError(2, { code: 'tooFewSchools' }, request.file);
  writeOutput(out, await writtenBytes(examined, made.edits, request.file));
  const sheets = made.edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : []));
  if (request.json) {
    const pairs = made.pairs.map(({ checker, checked, name }) => ({ checker, checked, sheet: name }));
    process.stdout.write(`${JSON.stringify({ file: request.file, pairs, written: { file: out, sheets } }, null, 2)}\n`);
  } else process.stdout.write(`${text.commands.pairsWritten(out, made.pairs.length, made.kept)}\n`);
  return EXIT.done;
}
