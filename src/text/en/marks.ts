import type { MarkWords } from '../parts/markWords';

export const marks: MarkWords = {
  label: 'Mark cells with findings in the table',
  hint: 'Cells with an error: pink, framed by a whole line, underlined; with a warning: yellow, framed by a broken line. The format of the cells does not change. Marks are in the file only while this is on; switching it off or Remove marks takes them all away.',
  busy: 'Updating the marks…',
  marked: (errors, warnings) =>
    errors + warnings === 0
      ? 'No cell needs a mark.'
      : `Marked: ${errors} ${errors === 1 ? 'cell' : 'cells'} with an error, ${warnings} with a warning. Marks follow the next check.`,
  clear: 'Remove marks',
  cleared: 'All marks were removed from the table.',
  earlier: (sheets) => `This workbook still has marks from an earlier time, on ${sheets.join(', ')}.`,
  notMarked: (because, sheets) => {
    const names = sheets.join(', ');
    switch (because) {
      case 'protected':
        return `Protected, so the marks there could not be changed: ${names}. Unprotect the sheet and try again.`;
      case 'missing':
        return `No longer there, so not marked: ${names}. Check again.`;
      case 'refused':
        return `Excel does not tell the conditional formats of ${names}, so the marks there could not be changed.`;
    }
  },
  failed: 'The marks in the table could not be updated',
  retry: 'Try again',
  still: 'Marks on cells with findings are on and go along with the file when it is saved or sent.',
};
