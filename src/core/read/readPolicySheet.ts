import type { PolicySheetDraft } from '../domain/policyProblem';
import type { Recognition } from '../domain/recognition';
import type { Workbook } from '../workbook/workbook';

/** The sheet `Cấu hình` as a record in the shape of CONTRACT §3.1, `null` when the workbook has none. */
export function readPolicySheet(workbook: Workbook, recognition: Recognition): PolicySheetDraft | null {
  void workbook;
  void recognition;
  return null;
}
