import { readReport } from '../../hosts/docx/readReport';
import type { OpenReport } from '../../ui/state/useProofreading';

/** Reads a report; where a .docx ends and a text begins, its content says. @throws HostError */
export const openReport: OpenReport = async (file) =>
  readReport(new Uint8Array(await file.arrayBuffer()), file.name.normalize('NFC'));
