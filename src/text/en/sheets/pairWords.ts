import type { PairWords } from '../../../core/render/pairs/pairWords';
import { periodWords } from './periodWords';

const SCHOOL = /^(?:trường\s+)?(?:chính trị\s+)?(?:(?:tỉnh|thành phố)\s+)?/iu;
const short = (name: string): string => name.replace(SCHOOL, '').slice(0, 10).trim();

/** Words on the sheets for schools that score one another. */
export const pairWords: PairWords = {
  listName: 'Cross-scoring pairs',
  sheetName: (index, checker, checked) => `CS ${index} ${short(checker)} on ${short(checked)}`,
  title: (year, period) => `CROSS-SCORING, ${periodWords(year, period)}`,
  listTitle: (year, period) => `CROSS-SCORING PAIRS, ${periodWords(year, period)}`,
  listAbout: 'Each school scores others, never itself. Sheets that are there already are kept when this is made again.',
  checker: 'Cross-scoring school',
  checked: 'School',
  howTo: 'Fill in the last two columns only. Where the score differs from the self-score, say why.',
  headings: {
    number: 'No.',
    criterion: 'Criterion',
    maximum: 'Maximum',
    self: 'Self score',
    crossScore: 'First review',
    reason: 'Reason',
    sheet: 'Sheet',
  },
  signature: 'FOR THE SCORING SCHOOL',
  hint: '(signature and full name)',
  footer: 'Page &P/&N',
};
