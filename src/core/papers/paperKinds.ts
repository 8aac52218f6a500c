/**
 * The papers of a meeting: tờ trình, biên bản bình xét, phiếu bầu, biên bản kiểm phiếu, báo cáo sơ kết, báo cáo tổng kết, and
 * thông báo kết quả, one for each school.
 */
export const PAPER_KINDS = [
  'submission',
  'minutes',
  'ballot',
  'countingMinutes',
  'midYearReport',
  'yearEndReport',
  'notice',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export function isPaperKind(name: string): name is PaperKind {
  return PAPER_KINDS.some((kind) => kind === name);
}
