import type { PaperKind } from '../../core/papers/paperKinds';

/** Tên các văn bản, cũng là tên tệp. */
export const paperNames: Readonly<Record<PaperKind, string>> = {
  submission: 'Tờ trình đề nghị khen thưởng',
  minutes: 'Biên bản hội nghị bình xét',
  ballot: 'Phiếu bầu suy tôn',
  countingMinutes: 'Biên bản kiểm phiếu',
  midYearReport: 'Báo cáo sơ kết',
  yearEndReport: 'Báo cáo tổng kết',
  notice: 'Thông báo kết quả',
};
