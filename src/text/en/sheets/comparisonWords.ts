import type { Points } from '../../../core/domain/points';
import type { ComparisonWords } from '../../../core/render/comparison/comparisonWords';
import { englishNumbers } from '../../format';
import { shortened } from '../../shortened';
import { periodWords } from './periodWords';

const LONGEST_CRITERION = 200;
const number = (value: Points): string => englishNumbers.points(value, 4);
const STAGES = { self: 'SELF-ASSESSED', cross: 'CROSS-CHECKED', cluster: 'CLUSTER' };

/** Words of the sheet that compares scores. */
export const comparisonWords: ComparisonWords = {
  title: (year, period, stages) => {
    const names = stages.map((stage) => STAGES[stage]);
    const of = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} AND ${names[names.length - 1] ?? ''}`;
    return `COMPARISON OF ${of} POINTS ${periodWords(year, period)}`.replace(/ {2,}/g, ' ');
  },
  attachedTo: '(Attached to …………… No. ………… of …… / …… / ……… by ……………………)',
  headings: {
    number: 'No.',
    unit: 'Unit',
    criterion: 'Criterion',
    maximum: 'Maximum',
    self: 'Self',
    cross: 'Cross',
    cluster: 'Cluster',
    spread: 'Difference',
    explanation: 'Explanation, reason',
    note: 'Notes',
  },
  criterion: (label, text) => shortened(label === '' ? text : `${label}. ${text}`, LONGEST_CRITERION),
  range: (lowest, highest) => `${number(lowest)}–${number(highest)}`,
  explained: (explanation, note) =>
    explanation === null || note === null ? (explanation ?? note ?? '') : `Explanation: ${explanation}\nReason, note: ${note}`,
  nothingDiffers: 'No points differ between the stages.',
  legend: {
    counts: (compared, differing) =>
      `${compared} scores were given at two stages or more: ${differing} differ and stand in the table, the largest difference first; ${compared - differing} agree and are left out.`,
    spread: 'The difference is the highest less the lowest score of the row; this sheet changes no points.',
    cluster: 'The cluster’s score is the agreed one; without one, that of its last review.',
    range: 'Two numbers with a dash between them are the lowest and the highest score of reviewers who have not come to one.',
    unexplained: (rows) => `${rows} ${rows === 1 ? 'row has' : 'rows have'} neither an explanation nor a reason.`,
  },
};
