import type { NotRestored } from '../../core/workbook/host';
import type { BackupWords } from '../parts/backupWords';

/** Words about going back: a write that broke off, the backup in the file, what others have just changed. */
export const backup: BackupWords = {
  unfinished: {
    heading: 'The last write was not finished',
    sheets: (names) => `These sheets may hold only part of it: ${named(names)}.`,
    cells: (first, count) =>
      `Cells that may have been corrected: ${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}.`,
    advice: 'No other sheet was changed. Restore to get everything back as it was before, or keep it as it is.',
    noBackup:
      'There is no backup, so it cannot be restored: look at these sheets, then keep and write again, or open the copy saved before.',
    restore: 'Restore',
    keep: 'Keep as it is',
  },
  earlier: {
    sheets: (names) => `The last write, sheets ${named(names)}, can still be taken back.`,
    cells: (count) => `The last correction, ${count === 1 ? 'one cell' : `${count} cells`}, can still be taken back.`,
    advice: 'It can be taken back until the next write.',
    restore: 'Restore what was before the last write',
  },
  kept: {
    heading: 'Backup in the file',
    advice:
      'So that you can restore even after closing this pane, what the replaced cells held is kept in the file; it may contain names and scores that were deleted since. Delete it before you send the file on.',
    forget: 'Delete the backup',
  },
  restoreTakesNotes: 'Restoring also removes what was typed on these sheets after they were written.',
  leftAlone: (cells, isAllElseBack) =>
    `${cells.join(', ')} ${cells.length === 1 ? 'was' : 'were'} left alone because somebody edited ${cells.length === 1 ? 'it' : 'them'} after the write${isAllElseBack ? '; everything else is as before' : ''}.`,
  willNotRestore: (parts) => `Restoring will not bring back, on the product’s own sheets: ${listed(parts)}.`,
  notRestored: (parts) => `Not brought back on the product’s own sheets: ${listed(parts)}. Please look at these sheets.`,
  renamed: ({ from, to }) =>
    `The sheet “${from}” came back as “${to}” because another sheet has taken its name; its content is as before the write.`,
  stayed: ({ from, to }) =>
    `The sheet “${to}” was kept: the write added it as “${from}”, and somebody renamed it since. Delete it yourself if you do not need it.`,
  writeWithout: 'I saved a copy, write anyway',
  left: {
    untouched: 'Nothing was written: the workbook is as it was.',
    takenBack: 'What had been written was taken back: the workbook is as it was before.',
  },
  changes: {
    heading: (count) => (count === 1 ? 'One cell changed:' : `${count} cells changed:`),
    line: (cell, from, to) => `${cell}: ${from} → ${to}`,
    blank: '(blank)',
    more: (count) => `and ${count} more`,
    sheetsAdded: (names) => `New sheets: ${named(names)}.`,
    sheetsGone: (names) => `Sheets gone or renamed: ${named(names)}.`,
  },
};

const PARTS: Readonly<Record<NotRestored, string>> = {
  looks: 'fonts, fills, borders and links',
  merges: 'merged cells',
  page: 'part of the frozen panes and the print set-up',
  objects: 'notes, charts and rules on a sheet that somebody deleted',
};

function listed(parts: readonly NotRestored[]): string {
  return parts.map((part) => PARTS[part]).join('; ');
}

function named(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
