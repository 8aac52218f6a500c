import type { Appraised } from '../../core/appraise';
import { blocksRanking } from '../../core/domain/blocksRanking';
import type { StatedDate } from '../../core/domain/evidenceReference';
import type { Recheckable } from '../../core/recheck';
import type { Workbook } from '../../core/workbook/workbook';
import type { Checked, News } from './appraisalState';

/** Appraises with the part of the page that may still be on its way. */
export async function appraised(workbook: Workbook): Promise<Checked> {
  const { appraiseToRecheck, recheckable, planWriting } = await story();
  const found = appraiseToRecheck(workbook, null, null, today());
  let ready: Recheckable | null = null;
  return checkedFrom(found, () => (ready ??= recheckable(found)), planWriting);
}

export function checkedFrom(
  { appraisal, workbook }: Appraised,
  live: Checked['live'],
  planWriting: Awaited<ReturnType<typeof story>>['planWriting'],
): Checked {
  const planFor: Checked['planFor'] =
    appraisal.recognition.kind === 'recognised'
      ? (words, on, firmness) => planWriting(appraisal, workbook, words, on, firmness)
      : null;
  return { workbook, appraisal, planFor, live };
}

/** Documents dated after it are told (EVD-07). */
function today(): StatedDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

export function story(): Promise<typeof import('./story')> {
  return import(/* webpackChunkName: "story" */ './story');
}

export function newsOf({ appraisal }: Checked): News {
  if (appraisal.recognition.kind !== 'recognised') return { kind: 'notRecognised' };
  return { kind: 'checked', issues: appraisal.issues.length, blocking: appraisal.issues.filter(blocksRanking).length };
}

/** Lets the progress be drawn before a long computation. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
