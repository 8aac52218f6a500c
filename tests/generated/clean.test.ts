import * as fc from 'fast-check';
import { appraise } from '../../src/core/appraise';
import { a1 } from '../../src/core/workbook/address';
import { cleanCluster } from './generate';

describe('generated workbooks in which everything is in order', () => {
  it('raise no error and no warning', () => {
    fc.assert(
      fc.property(cleanCluster, ({ workbook }) => {
        const alarms = appraise(workbook).issues.filter(({ severity }) => severity !== 'info');
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
