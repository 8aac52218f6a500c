import type { LogWords } from '../../../core/render/log/logWords';
import { collectLabels as vietnamese } from '../../vi/collectLabels';
import { collectLabels } from '../collectLabels';

/** Words on the log. */
export const logWords: LogWords = {
  sheetName: 'Nhật ký',
  title: 'LOG OF FILES, FIXES AND FINDINGS LET STAND',
  intro:
    'Each line is a file that came, a cell taken from it, a cell that was fixed, or a finding that was looked at and let stand. Earlier lines stay as they are; anything may be added in the column Note.',
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
    by: 'By',
  },
  actions: {
    ...collectLabels.status,
    returned: 'Returned',
    value: 'Cell filled',
    fix: 'Cell fixed',
    dismissal: 'Let stand',
    reopening: 'Taken up again',
  },
  subjects: collectLabels.subject,
  otherwise: {
    actions: {
      ...vietnamese.status,
      returned: 'Trả lại',
      value: 'Điền ô',
      fix: 'Sửa ô',
      dismissal: 'Bỏ qua',
      reopening: 'Xét lại',
    },
    subjects: vietnamese.subject,
  },
  footer: 'Page &P/&N',
};
