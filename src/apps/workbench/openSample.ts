import { HostError } from '../../core/workbook/host';
import { openWorkbook, type OpenedWorkbook, type RefusedFile } from './openWorkbook';
import { SAMPLE } from './sample';

/** The sample, from where the workbench itself comes from. */
export function openSample(): Promise<OpenedWorkbook | RefusedFile> {
  const fetched = async (): Promise<ArrayBuffer> => {
    const answer = await fetch(`samples/${encodeURIComponent(SAMPLE)}`);
    if (!answer.ok) throw new HostError({ code: 'notWorkbook', detail: `HTTP ${answer.status}` });
    return answer.arrayBuffer();
  };
  return openWorkbook(fetched, SAMPLE, 'sample');
}
