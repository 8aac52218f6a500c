import { join } from 'node:path';
import type { ReportFigures } from '../../core/domain/year/reportFigures';
import { fileNames } from '../../core/papers/fileName';
import { gapsIn } from '../../core/papers/gapsIn';
import { papers, type NotMade } from '../../core/papers/papers';
import { reportFigures } from '../../core/reportFigures';
import { paperBytes } from '../../hosts/docx/write/paperBytes';
import type { CommandText } from '../../text/commandText';
import { EXIT } from './commandError';
import { examine } from './examine';
import { checkFolder, checkFree, makeFolder, writeOutputs } from './files';
import { fillOfficeTemplate } from './fillOfficeTemplate';
import type { PaperFile, Recognised } from './paperFile';
import type { Request } from './request';
import { today } from './today';

/** `thidua papers FILE --out FOLDER`: the papers of the meeting as .docx. Nothing is written before all of them are made. */
export async function writePapers(request: Request, text: CommandText): Promise<number> {
  const folder = request.out ?? '';
  checkFolder(folder);
  const { appraisal, workbook } = await examine(request, text);
  const { reading } = appraisal;
  if (reading === null) throw new Error('A recognised workbook has a reading');
  const { made, notMade } =
    request.template === null
      ? await ownPapers(request, text, { appraisal, reading }, reportFigures(workbook, appraisal))
      : { made: await fillOfficeTemplate(request.template, text, { appraisal, reading }), notMade: [] };
  const names = fileNames(made.map(({ name }) => name));
  const files = made.map((paper, at) => ({ ...paper, file: join(folder, `${names[at] ?? paper.name}.docx`) }));
  for (const { file } of files) checkFree(file, request.force);
  if (files.length > 0) makeFolder(folder);
  writeOutputs(files);
  if (request.json) {
    const document = {
      file: request.file,
      folder,
      style: appraisal.policy.paperStyle,
      papers: files.map(({ kind, unit, name, file, gaps }) => ({ kind, unit, name, file, gaps })),
      notMade: notMade.map((why) => ({ ...why, message: sentence(why, text) })),
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const lines = files.map(({ file, gaps }) => `  ${text.commands.paperLine(file, gaps)}`);
    const all = files.reduce((sum, { gaps }) => sum + gaps, 0);
    const end = text.commands.papersWritten(folder, files.length, all);
    process.stdout.write(`${[...lines, ...notMade.map((why) => `! ${sentence(why, text)}`), '', end].join('\n')}\n`);
  }
  return appraisal.isBlocked ? EXIT.blocked : EXIT.done;
}

async function ownPapers(
  { only }: Request,
  text: CommandText,
  { appraisal, reading }: Recognised,
  figures: ReportFigures,
): Promise<{ readonly made: readonly PaperFile[]; readonly notMade: readonly NotMade[] }> {
  const { made, notMade } = papers(appraisal, reading, text.papers, { only, on: today(), figures });
  const files: PaperFile[] = [];
  for (const { kind, unit, model } of made)
    files.push({ kind, unit, name: model.name, gaps: gapsIn(model).length, bytes: await paperBytes(model) });
  return { made: files, notMade };
}

function sentence(why: NotMade, text: CommandText): string {
  return text.commands.paperNotMade(text.papers.names[why.kind], why);
}
