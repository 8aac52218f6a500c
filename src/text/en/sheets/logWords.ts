import type { LogWords } from '../../../core/render/log/logWords';
import { collectLabels as vietnamese } from '../../vi/collectLabels';
import { logActions as vietnameseActions } from '../../vi/logActions';
import { collectLabels } from '../collectLabels';
import { logActions } from '../logActions';

/** Words on the log. */
export const logWords: LogWords = {
  sheetName: 'Nhật ký',
  title: 'LOG OF FILES, FIXES, FINDINGS LET STAND AND DECISIONS',
  intro:
    'Each line is a file that came, a cell taken from it, a cell that was fixed, a finding that was looked at and let stand, a ballot that was entered, or a decision on a last seat. Earlier lines stay as they are; anything may be added in the column Note.',
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
  actions: { ...collectLabels.status, ...logActions },
  subjects: collectLabels.subject,
  otherwise: {
    actions: { ...vietnamese.status, ...vietnameseActions },
    subjects: vietnamese.subject,
  },
  votes: ({ votesFor, votesAgainst, invalid }) =>
    given([
      ['yes', votesFor],
      ['no', votesAgainst],
      ['invalid', invalid],
    ]),
  meeting: ({ members, present, written, issued, returned }) =>
    given([
      ['members', members],
      ['present', present],
      ['in writing', written],
      ['issued', issued],
      ['returned', returned],
    ]),
  footer: 'Page &P/&N',
};

/** "yes 9, invalid 1": only the counts there are. */
function given(counts: readonly (readonly [label: string, typed: string])[]): string {
  return counts.flatMap(([label, typed]) => (typed.trim() === '' ? [] : [`${label} ${typed.trim()}`])).join(', ');
}
