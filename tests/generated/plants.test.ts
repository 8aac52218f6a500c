import * as fc from 'fast-check';
import { appraise } from '../../src/core/appraise';
import { refText } from '../../src/core/workbook/address';
import { cleanCluster } from './generate';
import { isFound, keyOf, plantedFault, PLANT_NAMES } from './plantedFault';

/** Eight faults, one at a time, in each of 250 workbooks. */
const CLUSTERS = 250;
const EACH = 8;
const RUNS = CLUSTERS * EACH;
const FEWEST_FOUND = 0.99;

describe('one fault planted anywhere into a workbook that is in order', () => {
  it('is found, in 99 of 100 at least; the others are listed', () => {
    const misses: string[] = [];
    const counts = new Map<string, number>();
    fc.sample(cleanCluster, { numRuns: CLUSTERS, seed: 20_261_128 }).forEach((generated, cluster) => {
      const before = appraise(generated.workbook);
      if (before.reading === null) throw new Error('a clean workbook was not recognised');
      const known = new Set(before.issues.map(keyOf));
      for (let turn = 0; turn < EACH; turn += 1) {
        const run = cluster * EACH + turn;
        const fault = plantedFault(generated.workbook, before.reading, run);
        counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1);
        const after = appraise(fault.workbook);
        const raised = after.issues.filter((issue) => !known.has(keyOf(issue)));
        if (isFound(fault, raised) || (fault.mayAsk === true && after.recognition.kind === 'ambiguous')) continue;
        const said = raised.map(({ rule, place }) => `${rule} ${place.at === null ? '' : refText(place.at)}`).join(', ');
        misses.push(
          `${fault.name} at ${fault.cells.map(refText).join(' ')} (${generated.layout}, ${after.recognition.kind}): ${said}`,
        );
      }
    });
    process.stdout.write(`${String(RUNS - misses.length)} of ${String(RUNS)} planted faults found\n`);
    for (const miss of misses) process.stdout.write(`  missed: ${miss}\n`);
    // Every kind had its turn.
    expect([...counts.keys()].sort()).toEqual([...PLANT_NAMES].sort());
    expect(misses.length).toBeLessThanOrEqual(RUNS * (1 - FEWEST_FOUND));
  }, 300_000);
});
