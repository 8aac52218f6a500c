import { lowerFirst } from '../lowerFirst';
import type { IssueWords } from '../parts/issueWords';
import { cells } from './issues/cells';
import { collection } from './issues/collection';
import { configuration } from './issues/configuration';
import { effect } from './issues/effect';
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

const SEVERITY = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin' } as const;

/** Lời cho từng phát hiện: thấy gì, vì sao quan trọng, nên làm gì. */
export const issues: IssueWords = {
  severity: SEVERITY,
  override: ({ from, to, reason, isApplied }) =>
    isApplied
      ? `Cấu hình đổi mức của quy tắc này từ ${lowerFirst(SEVERITY[from])} thành ${lowerFirst(SEVERITY[to])}, lý do: «${reason}».`
      : `Cấu hình đề nghị hạ quy tắc này xuống ${lowerFirst(SEVERITY[to])} (lý do: «${reason}»), nhưng phương pháp tính cần chỗ này chính xác nên vẫn giữ mức ${lowerFirst(SEVERITY[from])} và vẫn chặn.`,
  effect,
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
