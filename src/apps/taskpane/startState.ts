/** What the page shows, and what the watchdog of the start script looks at. */
export type StartState = 'ready' | 'outside' | 'tooOld';

const RELOADS = 'chamThiDua.reloads';

export function showStart(state: StartState): void {
  document.documentElement.dataset.state = state;
  if (state === 'ready') forgetReloads();
}

/** A start that worked: the next silence may reload again. */
function forgetReloads(): void {
  if (storageWorks()) sessionStorage.removeItem(RELOADS);
}

function storageWorks(): boolean {
  try {
    return typeof sessionStorage.length === 'number';
  } catch {
    // Reading the name alone throws where storage is blocked.
    return false;
  }
}
