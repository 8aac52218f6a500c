import { criteriaThatAreTotals } from '../misread/criteriaThatAreTotals';
import { rowsNotRead } from '../misread/rowsNotRead';
import { unitsThatAreTotals } from '../misread/unitsThatAreTotals';
import type { Rule } from '../rule';

/** STR-07: reading began or ended at the wrong row: a total, a mean or the maxima stand among the schools or the criteria, or the first row is lost. */
export const rowsReadAsTheyAre: Rule = {
  id: 'STR-07',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'entries',
  scope: 'cluster',
  check: (context) =>
    [...unitsThatAreTotals(context), ...criteriaThatAreTotals(context), ...rowsNotRead(context)].map(
      ({ at, unit, criterion, is, name }) => ({
        code: 'rowMisread',
        place: { at, unit, criterion },
        facts: { is, name },
      }),
    ),
};
