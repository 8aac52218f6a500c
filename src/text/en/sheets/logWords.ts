import type { LogWords } from '../../../core/render/log/logWords';
import { collectLabels as vietnamese } from '../../vi/collectLabels';
import { collectLabels } from '../collectLabels';

/** Words on the log. */
export const logWords: LogWords = {
  sheetName: 'Nhật ký',
  title: 'LOG OF THE SCHOOLS’ FILES',
  intro:
    'Each line is a file that came, or a cell taken from it. Earlier lines stay as they are; anything may be added in the column Note.',
  headings: {
    number: ['No.', 'STT'],
    on: 'Date',
    file: 'File',
    unit: 'School',
    action: 'Action',
    cell: 'Cell',
    criterion: 'Criterion',
    subject: 'What',
    from: 'Old value',
    to: 'New value',
    note: 'Note',
  },
  actions: { ...collectLabels.status, value: 'Cell filled' },
  subjects: collectLabels.subject,
  otherwise: { actions: { ...vietnamese.status, value: 'Điền ô' }, subjects: vietnamese.subject },
  footer: 'Page &P/&N',
};
