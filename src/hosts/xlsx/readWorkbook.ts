import { assertNever } from '../../core/shared/assertNever';
import { HostError } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import { fileKind } from './fileKind';
import { LIMITS } from './limits';
import { readCsv } from './other/readCsv';
import { readForeign } from './other/readForeign';
import { readXlsx } from './readXlsx';

/** Reads a workbook of any kind that is read: .xlsx and .xlsm, and read-only .xls, .ods and .csv. @throws HostError */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  progress?: (done: number, of: number) => void,
): Promise<Workbook> {
  if (bytes.length > LIMITS.bytes)
    throw new HostError({ code: 'tooLarge', what: 'bytes', found: bytes.length, limit: LIMITS.bytes });
  const kind = fileKind(bytes, name);
  switch (kind) {
    case 'package':
      return readXlsx(bytes, name, progress);
    case 'xls':
      return readForeign(bytes, name, 'Workbook');
    case 'ods':
      return readForeign(bytes, name, 'content.xml');
    case 'csv':
      return readCsv(bytes, name);
    default:
      return assertNever(kind);
  }
}
