import { plainLines } from '../../core/shared/plainLines';
import { HostError } from '../../core/workbook/host';
import { compoundNames } from '../parts/compoundFile';
import { readDocument } from './readDocument';
import type { ReadLine } from './readLine';
import { reportText } from './reportText';

/** Bytes of a report; a report of a thousand pages has a tenth. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A report's lines, from a .docx or a text file; which of them it is, its content decides.
 * @throws HostError `notDocument`, `encrypted`, `damaged` or `tooLarge`
 */
export function readReport(bytes: Uint8Array, name: string): readonly ReadLine[] {
  if (bytes.length > MOST_BYTES) throw new HostError({ code: 'tooLarge', what: 'bytes', found: bytes.length, limit: MOST_BYTES });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x09) return readDocument(bytes);
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) throw new HostError(ofCompound(bytes));
  if (/^(?:docx|docm|dotx)$/.test(extension)) throw new HostError({ code: 'damaged', part: 'zip' });
  const text = reportText(bytes);
  if (text === null || /^\s*\{\\rtf|^%PDF/.test(text)) throw new HostError({ code: 'notDocument', detail: extension });
  return plainLines(text);
}

/** An encrypted .docx and a .doc are the same kind of file on the outside. */
function ofCompound(bytes: Uint8Array): HostError['failure'] {
  const names = compoundNames(bytes);
  return names.includes('EncryptedPackage') || names.includes('EncryptionInfo')
    ? { code: 'encrypted' }
    : { code: 'notDocument', detail: names.includes('WordDocument') ? 'doc' : '' };
}
