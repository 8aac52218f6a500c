import type { SubmissionWords } from '../../../core/render/submission/submissionWords';
import { englishNumbers } from '../../format';

/** Words on the sheet of what was checked before sending. */
export const submissionWords: SubmissionWords = {
  sheetName: 'Phiếu gửi',
  title: 'CHECKED BEFORE SENDING',
  intro: 'Made from the data of this very file. Whoever changes a cell after the stamp checks and stamps again.',
  unit: 'School',
  self: 'Total of the self-assessment',
  points: (exact) => `${englishNumbers.decimal(exact)} points`,
  notGiven: 'none yet',
  criteria: 'Criteria scored',
  checks: 'Checked',
  item: ({ question, answer, count, letStand }) => {
    switch (question) {
      case 'recognised':
        return answer === 'done'
          ? 'The file is one school’s self-assessment'
          : 'The file is not recognised as one school’s self-assessment';
      case 'filled':
        return answer === 'done' ? 'Every criterion has its self-score' : `${count} cells have no score yet`;
      case 'noErrors':
        return answer === 'done' ? 'No errors are left' : `${count} errors are left`;
      case 'totals':
        return answer === 'done' ? 'The file’s totals agree with their parts' : `${count} totals do not agree with their parts`;
      case 'evidence':
        return answer === 'done' ? 'Every point has its evidence' : `${count} criteria have points and no evidence`;
      case 'warnings':
        return `${answer === 'done' ? 'Nothing left to look at again' : `${count} things to look at again`}${letStand === 0 ? '' : `; ${letStand} looked at and let stand, with the reason on the log`}`;
    }
  },
  answers: { done: 'Done', look: 'To look at', open: 'Open' },
  stamp: 'Stamp',
  on: ['Stamped on', 'Thời điểm đóng dấu'],
  version: ['Version of Chấm Thi Đua', 'Phiên bản Chấm Thi Đua'],
  digest: ['Digest of the data', 'Mã số liệu'],
  hint: 'The digest is made of every cell of the school. The cluster makes it again when it collects: if the two differ, a cell was changed after the stamp.',
  footer: 'Page &P/&N',
};
