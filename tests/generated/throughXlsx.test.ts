import * as fc from 'fast-check';
import { checked } from './checked';
import { MAKERS, plan } from './generate';
import { throughXlsx } from './throughXlsx';

const LAYOUTS = ['unitSheet', 'unitsDown', 'criteriaDown', 'unitSheets'] as const;
const EACH = 13;

describe('generated workbooks, written as .xlsx and read again', () => {
  it.each(LAYOUTS)('%s says the same', (layout) => {
    fc.assert(
      fc.property(plan, (one) => {
        const generated = MAKERS[layout](one);
        expect(checked(generated, throughXlsx(generated.workbook)).wrong).toEqual([]);
      }),
      { numRuns: EACH, seed: 20_261_205 },
    );
  });
});
