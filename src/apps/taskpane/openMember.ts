import type { Workbook } from '../../core/workbook/workbook';

/** Reads a school's file; the reader of files comes only when someone collects, the pane itself never needs it. @throws HostError */
export async function openMember(file: File): Promise<Workbook> {
  const { readWorkbook } = await import('../../hosts/xlsx/readWorkbook');
  return readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name.normalize('NFC'));
}
