import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { CommandError } from './commandError';

/** The bytes of an input. @throws CommandError with exit 2 */
export function readInput(file: string): Uint8Array {
  const path = foundPath(file);
  if (path === null) throw new CommandError(2, { code: 'fileMissing' }, file);
  if (statSync(path).isDirectory()) throw new CommandError(2, { code: 'isFolder' }, file);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(2, { code: 'fileNotReadable', detail: systemCode(error) }, file);
  }
}

/** Names typed composed may be stored decomposed, and the other way round: both are tried before a file is missing. */
function foundPath(file: string): string | null {
  return [file, file.normalize('NFC'), file.normalize('NFD')].find((path) => existsSync(path)) ?? null;
}

/**
 * Refuses an output before any work is done: the input itself, an existing file without `--force`, a kind we do not write.
 * @param kindOf the file whose kind the output keeps, when it is not the input
 * @throws CommandError with exit 3
 */
export function checkOutput(out: string, input: string | null, force: boolean, kindOf: string | null = input): void {
  const extension = extname(out).toLowerCase();
  const inputExtension = kindOf === null ? '.xlsx' : extname(kindOf).toLowerCase();
  if (input !== null && sameFile(out, input)) throw new CommandError(3, { code: 'outIsInput' }, out);
  const allowed = inputExtension === '.xlsm' ? ['.xlsm'] : ['.xlsx'];
  if (!allowed.includes(extension)) throw new CommandError(3, { code: 'outNotXlsx' }, out);
  checkFree(out, force);
}

/** An existing file is replaced only with `--force`. @throws CommandError with exit 3 */
export function checkFree(out: string, force: boolean): void {
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory()) throw new CommandError(3, { code: 'outNotWritable', detail: 'EISDIR' }, out);
  if (!force) throw new CommandError(3, { code: 'outExists' }, out);
}

/** A folder to write into, made when there is none. @throws CommandError with exit 3 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CommandError(3, { code: 'outNotWritable', detail: systemCode(error) }, folder);
  }
}

/** @throws CommandError with exit 3 where a file stands */
export function checkFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new CommandError(3, { code: 'outNotFolder' }, folder);
}

/** Several files, all or none: each is written aside first, and only when all are there do they take their names. @throws CommandError with exit 3 */
export function writeOutputs(files: readonly { readonly file: string; readonly bytes: Uint8Array }[]): void {
  const asides: string[] = [];
  let current = '';
  try {
    for (const { file, bytes } of files) {
      current = file;
      const aside = join(dirname(resolve(file)), `.${basename(file)}.${process.pid}.tmp`);
      asides.push(aside);
      writeFileSync(aside, bytes);
    }
    files.forEach(({ file }, at) => renameSync(asides[at] ?? '', (current = file)));
  } catch (error) {
    for (const aside of asides) rmSync(aside, { force: true });
    throw new CommandError(3, { code: 'outNotWritable', detail: systemCode(error) }, current);
  }
}

/** Writes all or nothing: beside the target first, then renamed. @throws CommandError with exit 3 */
export function writeOutput(out: string, bytes: Uint8Array): void {
  writeOutputs([{ file: out, bytes }]);
}

function sameFile(a: string, b: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return real(a) === real(foundPath(b) ?? b);
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
