import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  if (!existsSync(out)) return;
  if (statSync(out).isDirectory()) throw new CommandError(3, { code: 'outNotWritable', detail: 'EISDIR' }, out);
  if (!force) throw new CommandError(3, { code: 'outExists' }, out);
}

/** Writes all or nothing: beside the target first, then renamed. @throws CommandError with exit 3 */
export function writeOutput(out: string, bytes: Uint8Array): void {
  const aside = join(dirname(resolve(out)), `.${basename(out)}.${process.pid}.tmp`);
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, out);
  } catch (error) {
    rmSync(aside, { force: true });
    throw new CommandError(3, { code: 'outNotWritable', detail: systemCode(error) }, out);
  }
}

function sameFile(a: string, b: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return real(a) === real(foundPath(b) ?? b);
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
