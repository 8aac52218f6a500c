import * as fc from 'fast-check';
import { appraise } from '../../../src/core/appraise';
import { refText } from '../../../src/core/workbook/address';
import { cleanCluster } from '../../generated/generate';
import { isFound, keyOf, plantedFault, PLANT_NAMES } from '../../generated/plantedFault';

/** As many faults as there are kinds, a few to a workbook; `tests/generated` plants some thousand. */
const EACH = 3;
const RUNS = Math.ceil(PLANT_NAMES.length / EACH) * EACH;

/** One test each, so that a rule that was broken is named by the fault it no longer finds. */
describe('a fault planted into a generated workbook that is in order is found', () => {
  const generated = fc.sample(cleanCluster, { numRuns: RUNS / EACH, seed: 20_261_203 });

  it.each(generated.map((one, cluster) => [cluster, one] as const))('workbook %i', (cluster, { workbook }) => {
    const before = appraise(workbook);
    if (before.reading === null) throw new Error('a clean workbook was not recognised');
    const known = new Set(before.issues.map(keyOf));
    for (let run = cluster * EACH; run < (cluster + 1) * EACH; run += 1) {
      const fault = plantedFault(workbook, before.reading, run);
      const after = appraise(fault.workbook);
      const raised = after.issues.filter((issue) => !known.has(keyOf(issue)));
      const isAsked = fault.mayAsk === true && after.recognition.kind === 'ambiguous';
      expect([fault.name, fault.cells.map(refText), isAsked || isFound(fault, raised)]).toEqual([
        fault.name,
        fault.cells.map(refText),
        true,
      ]);
    }
  });
});
