import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from './WorkbenchPage';

const place = document.getElementById('workbench');
if (place === null) throw new Error('index.html has no #workbench');
createRoot(place).render(<WorkbenchPage version={document.documentElement.dataset.version ?? ''} />);
