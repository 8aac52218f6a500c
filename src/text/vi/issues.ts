import type { IssueWords } from '../parts/issueWords';
import { cells } from './issues/cells';
import { collection } from './issues/collection';
import { configuration } from './issues/configuration';
import { evidence } from './issues/evidence';
import { formulas } from './issues/formulas';
import { ranges } from './issues/ranges';
import { reviewers } from './issues/reviewers';
import { texts } from './issues/texts';
import { totals } from './issues/totals';

/** Lời cho từng phát hiện: thấy gì, vì sao quan trọng, nên làm gì. */
export const issues: IssueWords = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' },
  byCode: { ...cells, ...evidence, ...ranges, ...totals, ...formulas, ...configuration, ...collection, ...reviewers, ...texts },
};
