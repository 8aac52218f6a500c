import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { appraise, appraiseToRecheck } from '../../src/core/appraise';
import { draftPolicy } from '../../src/core/policies/draftPolicy';
import { policyToJson } from '../../src/core/policies/policyToJson';
import { recheck, recheckable, tablesHold } from '../../src/core/recheck';
import { sameValue } from '../../src/core/shared/sameValue';
import { refText } from '../../src/core/workbook/address';
import { withCells, type EditedCell } from '../../src/core/workbook/withCells';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readXlsx } from '../../src/hosts/xlsx/readXlsx';
import { editIn, editPlan, type EditPlan } from './edits';
import { MAKERS, plan } from './generate';

/** One after the other in each workbook. */
const EDITS = 4;
const TODAY = { year: 2026, month: 9, day: 1 };
/** Of the edits of known cells, those that are checked by themselves. */
const FEWEST = 0.6;

const POLICIES: readonly unknown[] = [
  null,
  policyToJson({ ...draftPolicy, isDraft: false, rankBy: 'percent', unassignedWithResult: 'leaderShare' }),
  policyToJson({
    ...draftPolicy,
    isDraft: false,
    rounding: { at: 'group', decimals: 1 },
    caps: { ...draftPolicy.caps, penaltyFloor: 'criterion' },
    severities: [{ rule: 'RNG-04', severity: 'warning', reason: 'Cụm cho điểm vượt' }],
  }),
  policyToJson({ ...draftPolicy, rounding: { at: 'none', decimals: 2 }, basis: ['self'] }),
];

const counts = new Map<string, number>();
const count = (what: string): unknown => counts.set(what, (counts.get(what) ?? 0) + 1);

/** Every edit on top of those before; a whole check is what comes after one that cannot be checked by itself. */
function assertSame(workbook: Workbook, given: unknown, edits: readonly EditPlan[], name: string): void {
  let before = recheckable(appraiseToRecheck(workbook, given, null, TODAY));
  for (const edit of edits) {
    const { reading } = before.appraisal;
    const cells = reading === null ? null : editIn(before.workbook, reading, edit);
    if (cells === null) continue;
    const answer = recheck(before, cells);
    const found =
      answer.kind === 'rechecked' && !tablesHold(answer.now) ? ({ kind: 'whole', because: 'recognition' } as const) : answer;
    count(`${edit.where}: ${found.kind === 'whole' ? found.because : 'rechecked'}`);
    const edited = withCells(before.workbook, cells);
    if (found.kind === 'whole') {
      before = recheckable(appraiseToRecheck(edited, given, null, TODAY));
      continue;
    }
    const whole = appraise(edited, given, null, TODAY);
    if (!sameValue(found.now.appraisal, whole)) {
      process.stdout.write(`${name}: ${cells.map(said).join(', ')}\n`);
      expect(found.now.appraisal).toStrictEqual(whole);
      throw new Error('different, and jest does not see it');
    }
    before = found.now;
  }
}

const said = ({ at, ...content }: EditedCell): string => `${refText(at)} = ${JSON.stringify(content)}`;

describe('an edit checked by itself', () => {
  it('comes to what the whole workbook comes to: generated workbooks', () => {
    fc.assert(
      fc.property(
        plan,
        fc.constantFrom('unitSheet', 'unitSheets', 'unitsDown', 'criteriaDown'),
        fc.array(editPlan, { minLength: EDITS, maxLength: EDITS }),
        fc.nat({ max: POLICIES.length - 1 }),
        (one, layout, edits, policy) => {
          assertSame(
            MAKERS[layout]({ ...one, style: { ...one.style, unclear: 'none' } }).workbook,
            POLICIES[policy],
            edits,
            layout,
          );
        },
      ),
      {
        numRuns: Number(process.env.RECHECK_RUNS ?? 70),
        seed: process.env.GENERATED_SEED === 'new' ? Date.now() % 2_147_483_647 : 20_261_129,
      },
    );
  }, 120_000);

  it.each(['cum-mau-bang-tong-hop', 'cum-mau-co-loi', 'cum-mau-moi-truong-mot-trang'])(
    'comes to what the whole workbook comes to: %s',
    (name) => {
      const workbook = readXlsx(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', `${name}.xlsx`)), `${name}.xlsx`);
      const edits = fc.sample(editPlan, { numRuns: Number(process.env.RECHECK_EDITS ?? 12), seed: 20_261_130 });
      assertSame(workbook, null, edits, name);
    },
    60_000,
  );

  afterAll(() => {
    const lines = [...counts]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([what, times]) => `${what} ${String(times)}`);
    process.stdout.write(`edits: ${lines.join(', ')}\n`);
  });

  it('mostly needs no whole check', () => {
    const known = [...counts].filter(([what]) => !what.startsWith('anywhere'));
    const sum = (of: typeof known): number => of.reduce((so, [, times]) => so + times, 0);
    expect(sum(known.filter(([what]) => what.endsWith('rechecked')))).toBeGreaterThan(FEWEST * sum(known));
  });
});
