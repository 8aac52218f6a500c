import type { IssueWords } from '../parts/issueWords';
import { cells } from './issues/cells';
import { collection } from './issues/collection';
import { configuration } from './issues/configuration';
import { evidence } from './issues/evidence';
import { printed } from './issues/printed';
import { ranking } from './issues/ranking';
import { figures } from './issues/figures';
import { records } from './issues/records';
import { statistics } from './issues/statistics';
import { file } from './issues/file';
import { formulas } from './issues/formulas';
import { ranges } from './issues/ranges';
import { reviewers } from './issues/reviewers';
import { texts } from './issues/texts';
import { totals } from './issues/totals';

/** Lời cho từng phát hiện: thấy gì, vì sao quan trọng, nên làm gì. */
export const issues: IssueWords = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
  byCode: {
    ...cells,
    ...evidence,
    ...printed,
    ...ranking,
    ...figures,
    ...records,
    ...statistics,
    ...file,
    ...ranges,
    ...totals,
    ...formulas,
    ...configuration,
    ...collection,
    ...reviewers,
    ...texts,
  },
};
