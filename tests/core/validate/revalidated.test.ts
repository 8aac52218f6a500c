import type { Issue } from '../../../src/core/domain/issue';
import type { FormulaColumn, Reading } from '../../../src/core/domain/reading';
import { rank } from '../../../src/core/rank/rank';
import { score } from '../../../src/core/score/score';
import { NOTHING_AROUND } from '../../../src/core/validate/around';
import type { Edited } from '../../../src/core/validate/contextAfter';
import { revalidated } from '../../../src/core/validate/revalidated';
import { validated } from '../../../src/core/validate/validate';
import type { Validation } from '../../../src/core/validate/validation';
import { policy } from '../../builders/readings';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withoutSums } from './cleanCluster';
import { clusterReading, type School } from './clusterReading';

const RULES = policy();

function whole(reading: Reading): Validation {
  const cards = score(reading, RULES);
  return validated(reading, cards, rank(cards, reading, RULES), RULES, []);
}

type Changed = Partial<Pick<Edited, 'units' | 'criteria' | 'hasOtherEvidence' | 'hasOtherConstants'>>;

function after(before: Reading, now: Reading, changed: Changed): Validation {
  const cards = score(now, RULES);
  return revalidated(whole(before), {
    reading: now,
    scorecards: cards,
    standings: rank(cards, now, RULES),
    around: NOTHING_AROUND,
    units: new Set(),
    criteria: new Set(),
    hasOtherEvidence: false,
    hasOtherConstants: false,
    ...changed,
  });
}

/** `TGT-07 I.2 u1` for each finding of one rule. */
const short = (rule: string, { issues }: { readonly issues: readonly Issue[] }): readonly string[] =>
  issues
    .filter((issue) => issue.rule === rule)
    .map(({ place }) => [rule, place.criterion, place.unit].filter((part) => part !== null).join(' '));

const schools = (...changes: readonly Partial<School>[]): Reading =>
  clusterReading({
    ...CLEAN,
    schools: [SCHOOL_M, SCHOOL_N, SCHOOL_P].map((school, index) => ({ ...withoutSums(school), ...changes[index] })),
  });

/** Targets of every school, `Không giao` for all of these criteria. */
const notAssigned = (...ids: readonly string[]): Partial<School> => ({
  target: Object.fromEntries(ids.map((id) => [id, 'notAssigned' as const])),
});

describe('what is found of criteria, after an edit', () => {
  const before = schools(...[0, 1, 2].map(() => notAssigned('I.2', 'II.1')));
  const now = schools({ target: { 'I.2': 10, 'II.1': 'notAssigned' } }, ...[1, 2].map(() => notAssigned('I.2', 'II.1')));
  const units = new Set(['u1']);

  it('goes where the criterion has another value', () => {
    expect(short('TGT-07', whole(before))).toEqual(['TGT-07 I.2', 'TGT-07 II.1']);
    const again = after(before, now, { units, criteria: new Set(['I.2']) });
    expect(short('TGT-07', again)).toEqual(['TGT-07 II.1']);
    expect(again.issues).toEqual(whole(now).issues);
  });

  it('comes where it has', () => {
    const again = after(now, before, { units, criteria: new Set(['I.2']) });
    expect(short('TGT-07', again)).toEqual(['TGT-07 I.2', 'TGT-07 II.1']);
    expect(again.issues).toEqual(whole(before).issues);
  });

  it('stands where it has not, as the very issues of before', () => {
    expect(short('TGT-07', after(before, now, { units, criteria: new Set(['I.1']) }))).toEqual(['TGT-07 I.2', 'TGT-07 II.1']);
    const known = whole(before);
    const cards = score(before, RULES);
    const again = revalidated(known, {
      reading: before,
      scorecards: cards,
      standings: rank(cards, before, RULES),
      around: NOTHING_AROUND,
      units: new Set(),
      criteria: new Set(),
      hasOtherEvidence: false,
      hasOtherConstants: false,
    });
    const of = ({ results }: Validation): unknown => results.find(({ rule }) => rule.id === 'TGT-07');
    expect(of(again)).toBe(of(known));
  });
});

describe('what is found of a unit, after an edit', () => {
  const over = (points: number): Partial<School> => ({ agreed: { ...SCHOOL_N.agreed, 'I.1': points } });

  it('is sought again for the units that changed, and stands for the others', () => {
    const before = schools({ agreed: { ...SCHOOL_M.agreed, 'I.1': 26 } }, over(27));
    const now = schools({ agreed: { ...SCHOOL_M.agreed, 'I.1': 26 } }, over(24), { agreed: { ...SCHOOL_P.agreed, 'I.1': 26 } });
    expect(short('RNG-04', whole(before))).toEqual(['RNG-04 I.1 u1', 'RNG-04 I.1 u2']);
    expect(short('RNG-04', after(before, now, { units: new Set(['u2', 'u3']) }))).toEqual(['RNG-04 I.1 u1', 'RNG-04 I.1 u3']);
    expect(short('RNG-04', after(now, before, { units: new Set(['u3', 'u2']) }))).toEqual(['RNG-04 I.1 u1', 'RNG-04 I.1 u2']);
  });
});

describe('what is found of the evidence, after an edit', () => {
  const evidence = (text: string): Reading => schools({ evidence: { ...SCHOOL_M.evidence, 'I.1': text } });
  const before = evidence('Có báo cáo');
  const now = evidence('Số 76-BC/TCT ngày 20/7/2026');

  it('is sought again only where evidence is another', () => {
    expect(short('EVD-01', whole(before))).toEqual(['EVD-01 I.1 u1']);
    expect(short('EVD-01', after(before, now, { units: new Set(['u1']), hasOtherEvidence: true }))).toEqual([]);
    expect(short('EVD-01', after(before, now, { units: new Set(['u1']) }))).toEqual(['EVD-01 I.1 u1']);
  });
});

describe('what is found of formulas, after an edit', () => {
  const column = (last: string): Reading => {
    const formulas = ['B2+C2', 'B3+C3', 'B4+C4', last];
    const made: FormulaColumn = {
      sheet: 'Tổng hợp',
      column: 4,
      cells: formulas.map((formula, index) => ({
        at: { sheet: 'Tổng hợp', row: index + 2, column: 4 },
        formula,
        value: { kind: 'number', value: 1 },
        hasOwnFill: false,
      })),
    };
    return { ...schools(), formulaColumns: [made] };
  };

  it('is sought again only where a number typed among them is another', () => {
    expect(short('FRM-02', whole(column('B5-C5')))).toEqual(['FRM-02']);
    expect(short('FRM-02', after(column('B5-C5'), column('B5+C5'), { hasOtherConstants: true }))).toEqual([]);
    expect(short('FRM-02', after(column('B5-C5'), column('B5+C5'), {}))).toEqual(['FRM-02']);
  });
});
