import { createRoot } from 'react-dom/client';
import { assertNever } from '../../core/shared/assertNever';
import { officeStart } from './officeStart';
import { showStart } from './startState';
import { ExcelPane } from './ExcelPane';

/** Starts the pane once Excel answers; until then the page itself says what it is waiting for. */
async function start(): Promise<void> {
  const found = await officeStart();
  switch (found) {
    case 'excel':
      break;
    case 'tooOld':
    case 'outside':
      showStart(found);
      return;
    case 'silent':
      return;
    default:
      assertNever(found);
  }
  const panel = document.getElementById('panel');
  if (panel === null) throw new Error('taskpane.html has no #panel');
  createRoot(panel).render(<ExcelPane version={document.documentElement.dataset.version ?? ''} />);
  showStart('ready');
}

void start();
