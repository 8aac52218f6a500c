import { HostError } from '../../core/workbook/host';
import { VERSION } from '../../core/version';
import { firmness } from '../../core/firmness';
import { appraiseResult, checkResult } from '../../core/result';
import { enCommands } from '../../text/en/commandText';
import type { CommandFailure, UsageProblem } from '../../text/parts/commandWords';
import type { HostFailure } from '../../core/workbook/host';
import type { CommandText } from '../../text/commandText';
import { viCommands } from '../../text/vi/commandText';
import { CommandError, EXIT } from './commandError';
import { examine, resultWords } from './examine';
import { report } from './report';
import { requestFrom, type Request } from './request';
import { UsageError } from './usageError';

/** `thidua`: runs one command and gives its exit code (CONTRACT §2). The only place that catches. */
export async function main(argv: readonly string[]): Promise<number> {
  const parsed = requestFrom(argv);
  if ('problem' in parsed) {
    process.stderr.write(`${usageText(parsed.problem, parsed.language === 'en' ? enCommands : viCommands)}\n`);
    return EXIT.usage;
  }
  const { request } = parsed;
  const text = request.language === 'en' ? enCommands : viCommands;
  try {
    return await run(request, text);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${usageText(error.problem, text)}\n`);
      return EXIT.usage;
    }
    const failed = error instanceof CommandError ? error : defect(error, request);
    return refuse(failed, request, text);
  }
}

/** Commands that take a while before their first word; the others say themselves what they are at. */
const READS_FIRST: ReadonlySet<Request['command']> = new Set([
  'compare',
  'rehearse',
  'why',
  'collect',
  'papers',
  'proofread',
  'year',
  'next',
]);

/** What only one command is made of comes when that command is given: the others start sooner. */
async function run(request: Request, text: CommandText): Promise<number> {
  if (READS_FIRST.has(request.command)) progress(text.commands.progress.reading);
  switch (request.command) {
    case 'help':
      process.stdout.write(text.commands.help);
      return EXIT.done;
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return EXIT.done;
    case 'template':
      return (await import('./makeTemplate')).makeTemplate(request, text);
    case 'rule':
      return (await import('./readRule')).readRule(request, text);
    case 'write':
      return (await import('./writeSheets')).writeSheets(request, text);
    case 'stamp':
      return (await import('./stampFile')).stampFile(request, text);
    case 'pairs':
      return (await import('./makePairs')).makePairs(request, text);
    case 'compare':
      return (await import('./compareFiles')).compareFiles(request, text);
    case 'rehearse':
      return (await import('./rehearseFile')).rehearseFile(request, text);
    case 'why':
      return (await import('./tellWhy')).tellWhy(request, text);
    case 'collect':
      return (await import('./collectFiles')).collectFiles(request, text);
    case 'papers':
      return (await import('./writePapers')).writePapers(request, text);
    case 'proofread':
      return (await import('./proofreadFile')).proofreadFile(request, text);
    case 'year':
      return (await import('./yearFile')).yearFile(request, text);
    case 'next':
      return (await import('./nextFile')).nextFile(request, text);
    case 'check':
    case 'appraise': {
      if (request.command === 'check' && request.fix !== null) return (await import('./fixFile')).fixFile(request, text);
      if (request.command === 'check' && request.marks !== null) return (await import('./markFile')).markFile(request, text);
      progress(text.commands.progress.reading);
      const { appraisal, seal } = await examine(request, text);
      const whole = request.command === 'appraise';
      const found = whole ? firmness(appraisal) : null;
      if (request.json) {
        printJson(
          whole
            ? appraiseResult(appraisal, found, request.file, resultWords(text), seal)
            : checkResult(appraisal, request.file, resultWords(text)),
        );
      } else {
        process.stdout.write(report(appraisal, found, text, whole));
      }
      return appraisal.isBlocked ? EXIT.blocked : EXIT.done;
    }
  }
}

/** A name that was not found is worded with the explanations. */
function usageText(problem: UsageProblem, text: CommandText): string {
  if (problem.code === 'notFound' || problem.code === 'several')
    return text.explain[problem.code][problem.what](problem.typed, problem.names);
  return text.commands.usage(problem);
}

function refuse(failed: CommandError, request: Request, text: CommandText): number {
  const { message, advice } = worded(failed, request, text);
  if (request.json) printJson({ failure: { code: failed.failure.code, file: failed.file, message, advice }, ...failed.extra });
  else process.stderr.write(`${message}\n${advice}\n`);
  return failed.exit;
}

/** A report is opened in Word, a workbook in Excel: what to do about either is worded apart. */
function worded({ failure, file }: CommandError, request: Request, text: CommandText): { message: string; advice: string } {
  if (isCommandFailure(failure)) return text.commands.failure(failure, file);
  const isReport = (request.command === 'proofread' && file === request.file) || file === request.template;
  const ofReport = isReport ? text.proofread.cannotOpen(failure, file) : null;
  return ofReport ?? text.failures.host(failure, file);
}

function defect(error: unknown, request: Request): CommandError {
  if (error instanceof HostError)
    return new CommandError(
      request.command === 'write' ||
        request.command === 'pairs' ||
        request.command === 'stamp' ||
        request.command === 'collect' ||
        request.command === 'papers' ||
        request.command === 'next' ||
        (request.command === 'year' && request.out !== null) ||
        request.fix !== null ||
        request.marks !== null
        ? 3
        : 2,
      error.failure,
      request.out ?? request.file,
    );
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (process.env['THIDUA_TRACE'] !== undefined && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return new CommandError(70, { code: 'defect', detail }, request.file);
}

const COMMAND_FAILURES: ReadonlySet<string> = new Set<CommandFailure['code']>([
  'fileMissing',
  'fileNotReadable',
  'isFolder',
  'notScoring',
  'ambiguous',
  'policyNotJson',
  'unitsNotRead',
  'tooFewSchools',
  'noSelfColumn',
  'noMemberUsable',
  'decisionsNotRead',
  'yearUnknown',
  'yearUnread',
  'outExists',
  'outIsInput',
  'outNotXlsx',
  'outNotFolder',
  'templateFields',
  'templateBroken',
  'outNotWritable',
  'defect',
]);

function isCommandFailure(failure: CommandFailure | HostFailure): failure is CommandFailure {
  return COMMAND_FAILURES.has(failure.code);
}

function printJson(document: object): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function progress(sentence: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${sentence}\n`);
}
