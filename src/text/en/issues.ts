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

const SEVERITY = { error: 'Error', warning: 'Warning', info: 'Information' } as const;

/** Words for each finding: what was seen, why it matters, what to do. */
export const issues: IssueWords = {
  severity: SEVERITY,
  override: ({ from, to, reason, isApplied }) =>
    isApplied
      ? `The policy makes this rule ${SEVERITY[to].toLowerCase()} instead of ${SEVERITY[from].toLowerCase()}; the reason: “${reason}”.`
      : `The policy asks to make this rule ${SEVERITY[to].toLowerCase()} (the reason: “${reason}”); the method needs it exactly, so it stays ${SEVERITY[from].toLowerCase()} and still blocks.`,
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
