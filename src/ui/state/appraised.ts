import type { Appraised } from '../../core/appraise';
import { comparesStages } from '../../core/domain/comparesStages';
import { standsInTheWay } from '../../core/domain/standsInTheWay';
import { whoseWorkbook } from '../../core/domain/whoseWorkbook';
import { today } from '../shared/today';
import type { LogWords } from '../../core/render/log/logWords';
import type { Recheckable } from '../../core/recheck';
import type { Workbook } from '../../core/workbook/workbook';
import type { Checked, News } from './appraisalState';

/** Appraises with the part of the page that may still be on its way. */
export async function appraised(workbook: Workbook): Promise<Checked> {
  const core = await story();
  const found = core.appraiseToRecheck(workbook, null, null, today());
  let ready: Recheckable | null = null;
  return checkedFrom(found, () => (ready ??= core.recheckable(found)), core);
}

export function checkedFrom(
  { appraisal, workbook }: Appraised,
  live: Checked['live'],
  core: Pick<Awaited<ReturnType<typeof story>>, 'planWriting' | 'judgedIssues'>,
): Checked {
  const planFor: Checked['planFor'] =
    appraisal.recognition.kind === 'recognised'
      ? (words, on, firmness) => core.planWriting(appraisal, workbook, words, on, firmness)
      : null;
  const judged: Checked['judged'] = (words) => core.judgedIssues(appraisal.issues, appraisal.reading, workbook, words);
  const isVoted = appraisal.policy.awards.some(({ vote }) => vote !== null);
  const isUndecided = appraisal.proposal.awards.some(({ openTies }) => openTies.length > 0);
  const compares = comparesStages(appraisal.reading);
  return { workbook, appraisal, isVoted, isUndecided, compares, planFor, judged, live };
}

export function story(): Promise<typeof import('./story')> {
  return import(/* webpackChunkName: "story" */ './story');
}

/** What is let stand is not counted. */
export function newsOf({ appraisal, judged }: Checked, log: LogWords): News {
  if (appraisal.recognition.kind !== 'recognised') return { kind: 'notRecognised' };
  const { open } = judged(log);
  const whose = whoseWorkbook(appraisal.reading);
  return { kind: 'checked', issues: open.length, blocking: open.filter((issue) => standsInTheWay(issue, whose)).length, whose };
}

/** Lets the progress be drawn before a long computation. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
