import type { OpenReport } from '../../ui/state/useProofreading';

/** Reads a report; the reader comes only when someone proofreads. @throws HostError */
export const openReport: OpenReport = async (file) => {
  const { readReport } = await import('../../hosts/docx/readReport');
  return readReport(new Uint8Array(await file.arrayBuffer()), file.name.normalize('NFC'));
};
