import type { SiteWords } from '../parts/siteWords';

export const site: SiteWords = {
  buildingWorkbench: 'Building the workbench…',
  buildingPane: 'Building the pane…',
  buildFailed: 'The pages could not be built:',
  workbenchAt: (address) => `The workbench is running at ${address}`,
  paneAt: (address) => `The pane is served at ${address}`,
  stop: 'Press Ctrl+C to stop.',
  portTaken: (port, instead) =>
    `Port ${port} is used by another program. Close it${instead === null ? ' and run this again' : `, or choose another: ${instead}`}.`,
  noCertificate:
    'No https certificate for localhost could be made, so Excel will not open the pane. Check that your home folder can be written to and run this again; or use the workbench in the browser: npm start.',
  notTrusted: (because) =>
    `A certificate was made but this machine does not trust it yet (${because}). Open the address below in a browser and accept it before loading the pane into Excel.`,
  loading: (manifest) => [
    '',
    'Loading the pane into Excel (once per machine):',
    '  Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose',
    `    ${manifest}`,
    '  Excel on Windows: copy that file into a shared folder; File > Options > Trust Center > Trusted Add-in Catalogs,',
    '    add \\\\machine\\folder and tick "Show in Menu"; restart Excel; Home > Add-ins > Shared Folder.',
    '    Microsoft calls this a way of testing, not of installing.',
    '  If the pane is still the old one: put the cursor into it and press Ctrl+F5.',
    'This program has not been tested in Excel itself; if the pane stays blank or reports an error, please send its "Copy details".',
    '',
  ],
  originWanted:
    'The https address of the site is needed, host only, not localhost. Example: npm run manifest -- https://cham.truong.example.vn',
  shareWanted: 'The shared folder is written by its network name, for example --share "\\\\server\\add-ins".',
  handedOut: (origin) =>
    `Put the pages of dist/web (npm run build) on ${origin}, then send the files above. Check again: npm run validate -- ${origin}`,
};
