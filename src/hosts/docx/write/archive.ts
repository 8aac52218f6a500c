import { newEntry, writeZip } from '../../parts/zip/writeZip';

/** Several papers as one .zip; the same papers give the same bytes. */
export function archive(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => newEntry(name, bytes)));
}
