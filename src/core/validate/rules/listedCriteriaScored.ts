import type { Rule } from '../rule';

/** MIS-08: every criterion of the list is scored for somebody; one that may only be worded otherwise is asked about. */
export const listedCriteriaScored: Rule = {
  id: 'MIS-08',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'criteria',
  scope: 'book',
  check: ({ reading }) =>
    (reading.unscored ?? []).map(({ number, text, at, isCertain }) => ({
      code: 'criterionUnscored',
      place: { at, unit: null, criterion: null },
      facts: { number, text },
      ...(isCertain ? {} : { severity: 'warning', blocks: 'tick' }),
    })),
};
