import type { PaperStyle } from '../workbook/paperModel';
import type { Appraisal } from './appraisal';

/** The same appraisal with its papers headed in a style chosen for this once; `null`: as its policy says. */
export function inStyle(appraisal: Appraisal, paperStyle: PaperStyle | null): Appraisal {
  return paperStyle === null ? appraisal : { ...appraisal, policy: { ...appraisal.policy, paperStyle } };
}
