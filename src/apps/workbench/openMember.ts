import type { Workbook } from '../../core/workbook/workbook';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook';

/** Reads a school's file. @throws HostError */
export async function openMember(file: File): Promise<Workbook> {
  return readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name.normalize('NFC'));
}
