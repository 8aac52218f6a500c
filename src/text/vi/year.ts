import type { YearWords } from '../parts/yearWords';
import { yearFindings } from './year/yearFindings';
import { yearReport } from './year/yearReport';
import { yearSheetWords } from './year/yearSheetWords';

/** Lời về năm thi đua của Cụm. */
export const year: YearWords = {
  sheets: yearSheetWords,
  findings: yearFindings,
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
  report: yearReport,
};
