import type { Stamp } from '../../domain/submission';
import { foldHeading } from '../../shared/foldHeading';
import { cellText } from '../../workbook/cell';
import { SUBMISSION_MARK } from '../../workbook/sheetMark';
import { cellAt, sheetMarked, type Workbook } from '../../workbook/workbook';
import type { SubmissionWords } from './submissionWords';

const DIGEST = /^[0-9a-f]{64}$/;

/** The stamp on `Phiếu gửi`; `null` where a file has none, or nobody can read it any more. */
export function readStamp(workbook: Workbook, words: Pick<SubmissionWords, 'on' | 'version' | 'digest'>): Stamp | null {
  const sheet = sheetMarked(workbook, SUBMISSION_MARK);
  if (sheet === null) return null;
  const beside = (labels: readonly string[]): string | null => {
    const folded = new Set(labels.map(foldHeading));
    for (const row of sheet.rows.keys())
      if (folded.has(foldHeading(cellText(cellAt(sheet, row, 1))))) return cellText(cellAt(sheet, row, 3)).trim();
    return null;
  };
  const [on, version, digest] = [beside(words.on), beside(words.version), beside(words.digest)];
  return on === null || version === null || digest === null || !DIGEST.test(digest) ? null : { on, version, digest };
}
