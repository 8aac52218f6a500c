import { RUNTIME_FLOOR } from '../../hosts/excel/runtimeFloor';

/** What the pane found itself in. `silent`: office.js did not come; the watchdog of the page goes on waiting. */
export type OfficeStart = 'excel' | 'tooOld' | 'outside' | 'silent';

/** Waits for the office.js tag and then for Office itself; never before the tag has loaded. */
export async function officeStart(): Promise<OfficeStart> {
  if (!(await officeLoads())) return document.documentElement.dataset.inside === 'no' ? 'outside' : 'silent';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'outside';
  return Office.context.requirements.isSetSupported('ExcelApi', RUNTIME_FLOOR) ? 'excel' : 'tooOld';
}

function officeLoads(): Promise<boolean> {
  const tag = document.getElementById('office');
  // The start script notes what came of the tag before this file was there.
  const noted = document.documentElement.dataset.office;
  if (tag === null || noted !== undefined) return Promise.resolve(noted === 'loaded' && typeof Office !== 'undefined');
  return new Promise((resolve) => {
    tag.addEventListener('load', () => resolve(typeof Office !== 'undefined'));
    tag.addEventListener('error', () => resolve(false));
  });
}
