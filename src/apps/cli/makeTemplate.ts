import criteria from '../../../assets/criteria-default.json';
import { newTemplate, unnamedUnits } from '../../core/newTemplate';
import { newXlsx } from '../../hosts/xlsx/newXlsx';
import type { CommandText } from '../../text/commandText';
import { CommandError, EXIT } from './commandError';
import { checkOutput, readInput, writeOutput } from './files';
import type { Request } from './request';

/** `thidua template`: a fresh scoring workbook from the default criteria set, which says on its sheets that it is a draft. */
export function makeTemplate(request: Request, text: CommandText): number {
  const out = request.out ?? '';
  checkOutput(out, null, request.force);
  const names = request.units === null ? unnamedUnits(text.commands.templateUnit) : unitNames(request.units);
  const { sheets, isDraft } = newTemplate(criteria, names, text.sheets.template);
  writeOutput(out, newXlsx(sheets));
  if (request.json) {
    process.stdout.write(
      `${JSON.stringify({ written: { file: out, sheets: sheets.map((sheet) => sheet.name) }, units: names, isDraft }, null, 2)}\n`,
    );
  } else process.stdout.write(`${text.commands.templateWritten(out, names.length)}\n`);
  return EXIT.done;
}

/** One name a line, or a JSON array of names. @throws CommandError with exit 2 */
function unitNames(file: string): readonly string[] {
  const typed = new TextDecoder().decode(readInput(file)).replace(/^\uFEFF/, '');
  const names = (typed.trimStart().startsWith('[') ? fromJson(typed) : typed.split(/\r?\n/)).map((name) =>
    name.normalize('NFC').trim(),
  );
  const given = names.filter((name) => name !== '');
  if (given.length === 0) throw new CommandError(2, { code: 'unitsNotRead' }, file);
  return given;

  function fromJson(json: string): readonly string[] {
    try {
      const list: unknown = JSON.parse(json);
      if (Array.isArray(list) && list.every((name) => typeof name === 'string')) return list;
    } catch {
      throw new CommandError(2, { code: 'unitsNotRead' }, file);
    }
    throw new CommandError(2, { code: 'unitsNotRead' }, file);
  }
}
