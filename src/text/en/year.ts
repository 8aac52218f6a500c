import type { YearWords } from '../parts/yearWords';
import { yearFindings } from './year/yearFindings';
import { yearReport } from './year/yearReport';
import { yearSheetWords } from './year/yearSheetWords';

/** Words about the cluster's year. */
export const year: YearWords = {
  sheets: yearSheetWords,
  findings: yearFindings,
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  report: yearReport,
};
