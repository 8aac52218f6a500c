import * as fc from 'fast-check';
import { appraise } from '../../../src/core/appraise';
import { checked } from '../../generated/checked';
import { cleanCluster, MAKERS, plan } from '../../generated/generate';

/** A few of the workbooks that `tests/generated` makes by the thousand. */
const EACH = 12;
const LAYOUTS = ['unitSheet', 'unitSheets', 'unitsDown', 'criteriaDown'] as const;

describe.each(LAYOUTS)('generated workbooks of the layout %s', (layout) => {
  it.each(fc.sample(plan, { numRuns: EACH, seed: 20_261_130 }).map((one, at) => [at, one] as const))(
    'are read as they were written, or a question is asked: %i',
    (_, one) => {
      expect(checked(MAKERS[layout](one)).wrong).toEqual([]);
    },
  );
});

it.each(fc.sample(cleanCluster, { numRuns: EACH, seed: 20_261_130 }).map((one, at) => [at, one] as const))(
  'no error is found in a generated workbook that is in order: %i',
  (_, { workbook }) => {
    const errors = appraise(workbook).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, code, place }) => [rule, code, place])).toEqual([]);
  },
);
