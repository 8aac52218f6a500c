import * as fc from 'fast-check';
import { appraise } from '../../src/core/appraise';
import { a1 } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { printed } from '../builders/print';
import { cleanCluster } from './generate';

/** Fitted to the width of the page, landscape, with everything above the scores repeated. */
function printedWell(workbook: Workbook): Workbook {
  const print = printed({ landscape: true, fit: { across: 1, down: null }, repeatRows: { from: 1, to: 60 } });
  const roomy = { ...print, page: { width: 5_000, height: 500 } };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, print: roomy })) };
}

describe('generated workbooks in which everything is in order', () => {
  it('raise no error and no warning', () => {
    fc.assert(
      fc.property(cleanCluster, ({ workbook }) => {
        const issues = appraise(printedWell(workbook)).issues;
        const alarms = issues.filter(({ severity, rule }) => severity !== 'info' || rule === 'PRT-02');
        expect(
          alarms.map(
            ({ rule, code, place }) =>
              `${rule} ${code} ${place.at === null ? '' : `${place.at.sheet}!${a1(place.at.row, place.at.column)}`}`,
          ),
        ).toEqual([]);
      }),
      { numRuns: 200, seed: 20_261_205 },
    );
  }, 120_000);
});
