import type { SheetWords } from '../../core/render/sheetWords';
import { englishNumbers } from '../format';
import { issueSentence, whyText } from '../issueSentence';
import { shortened } from '../shortened';
import { headStyles } from '../vi/sheets/headStyles';
import { issues } from './issues';
import { reasons } from './reasons';
import { analysisWords } from './sheets/analysisWords';
import { comparisonWords } from './sheets/comparisonWords';
import { logWords } from './sheets/logWords';
import { pairWords } from './sheets/pairWords';
import { submissionWords } from './sheets/submissionWords';
import { proposalWords } from './sheets/proposalWords';
import { summaryWords } from './sheets/summaryWords';
import { templateWords } from './sheets/templateWords';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const ON_BEHALF = 'FOR THE EMULATION CLUSTER';

/** Words on our sheets. The mottos are the official ones, and stay as they are printed. */
export const sheets: SheetWords = {
  sheetNames: {
    summary: 'Summary',
    proposal: 'Award proposal',
    comparison: 'Score comparison',
    check: 'Check',
    analysis: 'Analysis',
  },
  head: {
    styles: { party: { ...headStyles.party, onBehalf: ON_BEHALF }, state: { ...headStyles.state, onBehalf: ON_BEHALF } },
    cluster: (name) => (name ?? 'EMULATION CLUSTER …………………………').toUpperCase(),
    leader: (name) => name.toUpperCase(),
    placeDate: (_, on) => `………………, ${on === null ? '…… ……………… ………' : `${on.day} ${MONTHS[on.month - 1] ?? ''} ${on.year}`}`,
  },
  signatures: {
    preparedBy: 'PREPARED BY',
    leader: 'CLUSTER LEADER',
    leaderOf: (school) => `(HEAD OF ${school.toUpperCase()})`,
    hint: '(Signature, full name)',
    members: 'REPRESENTATIVES OF THE UNITS',
  },
  footer: 'Page &P/&N',
  draftNotice:
    "Note: scored by the draft rules that come with the software, not by the cluster's regulation; replace them with the cluster's own rules before official use.",
  blocked: (errors) => `DRAFT – ${errors} ${errors === 1 ? 'error blocks' : 'errors block'} the ranking`,
  notes: {
    headings: ['Notes', 'Ghi chú'],
    leftover: 'Notes kept from rows that are no longer in the table',
    about: 'About',
    note: 'Notes',
  },
  summary: summaryWords,
  proposal: proposalWords,
  comparison: comparisonWords,
  pairs: pairWords,
  submission: submissionWords,
  check: {
    title: 'DATA CHECK',
    counts: ({ error, warning, info, letStand }, blocking, whose) =>
      `${error + warning + info} findings: ${error} errors, ${warning} warnings, ${info} remarks. ` +
      (letStand === 0
        ? ''
        : `Besides, ${letStand} ${letStand === 1 ? 'was' : 'were'} looked at and let stand, with the reason. `) +
      (whose === 'school'
        ? `${blocking === 0 ? 'None' : blocking} to be corrected before sending.`
        : blocking === 0
          ? 'None blocks the ranking.'
          : `${blocking} ${blocking === 1 ? 'blocks' : 'block'} the ranking and must be settled first.`),
    empty: (cells, rules) => `Nothing wrong was found. ${cells} cells were checked${rules === null ? '' : ` by ${rules} rules`}.`,
    headings: {
      number: 'No.',
      severity: 'Severity',
      rule: 'Rule',
      sheet: 'Sheet',
      cell: 'Cell',
      unit: 'Unit',
      criterion: 'Criterion',
      what: 'Finding',
      why: 'Why it matters',
      advice: 'What to do',
      fix: 'Proposed fix',
      note: 'Notes',
    },
    severity: issues.severity,
    criterion: (number, text) => (number === '' ? shortened(text, 60) : `${number}. ${shortened(text, 60)}`),
    blocks: { school: 'correct before sending', cluster: 'blocks the ranking' },
    letStand: 'let stand',
    judged: ({ by, on, reason }) => `Looked at and let stand, because: ${reason}${signed(by, on)}.`,
    fix: (from, to) => `“${from}” → “${englishNumbers.decimal(to)}”`,
  },
  analysis: analysisWords,
  log: logWords,
  template: templateWords,
  reasons,
  finding: (issue) => {
    const told = issueSentence(issues, issue);
    return { ...told, why: whyText(told) };
  },
};

function signed(by: string, on: string | null): string {
  const parts = [by, on ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
