import type { PanelWords } from '../parts/panelWords';

/** Words of the step that writes. */
export const writing: PanelWords['write'] = {
  heading: 'Before writing',
  intro: 'These sheets will be written into the workbook.',
  sheet: 'Sheet',
  action: 'How',
  cells: 'Cells',
  added: 'added',
  replaced: 'replaces the program’s earlier sheet',
  renamed: (usual) => `you have a sheet “${usual}”, which is left alone`,
  total: (sheets, cells, more) => `In all: ${sheets} sheets, ${cells} cells${more ? ', and those of the analysis' : ''}.`,
  laterShort: 'found on writing',
  probesFirst:
    'The analysis is worked out just before writing, mostly within a second or two; stopped there, nothing was changed.',
  keeps: 'Left as it is',
  kept: (sheets) => [
    `The ${sheets} sheets the workbook has, with formulas, formats, charts and hidden sheets.`,
    'What was typed in the note columns of the program’s sheets.',
  ],
  noUndo: 'Excel’s own Undo (Ctrl+Z) cannot take this step back.',
  restoreOffered: 'Afterwards the button Restore puts everything back; what it cannot is named as soon as it is written.',
  remembered: 'It does so even after this pane was closed and opened again, until the next write.',
  blocked: 'Errors still block the ranking: the summary will have no places and there is no proposal yet.',
  nothing: 'Nothing to write: no scoring table was recognised.',
  readOnly: 'This kind of file can only be read. Save it as .xlsx in Excel, then check again.',
  structureProtected:
    'The workbook’s structure is locked, so no sheet can be added. Remove the protection (Review → Protect Workbook), then press Check again.',
  sheetsProtected: (names) =>
    `The sheets ${names.map((name) => `“${name}”`).join(', ')} are protected and cannot be replaced. Lift the protection (Review → Unprotect Sheet), then check again; protect them once more afterwards.`,
  changed: 'The workbook has changed since the last check. Check again before writing.',
  confirm: (sheets) => `Write ${sheets} sheets`,
  preview: 'Preview',
  line: (added, replaced, cells, more) =>
    `Will ${[added > 0 ? `add ${added} sheets` : '', replaced > 0 ? `replace ${replaced} of the program’s sheets` : ''].filter((part) => part !== '').join(', ')} (${cells} cells${more ? ', and those of the analysis' : ''}); all else stays.`,
  done: (sheets) => `${sheets.length} sheets written: ${sheets.join(', ')}.`,
  doneAdvice: 'All other sheets are as they were. Look through before printing and signing.',
  restore: 'Restore',
  again: 'Write again',
};
