import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withSchool } from '../cleanCluster';
import { findings, issuesOf, onlyIssue } from '../findings';

/** The cut itself is told by VIS-04. */
const isNoCut = (finding: string): boolean => !finding.startsWith('VIS-04');

describe('REL-06 group subtotal', () => {
  it('56.5 where the criteria give 57.5 blocks, with the recomputed sum as proposal', () => {
    const cluster = withSchool(() => ({ groupTotal: { I: 56.5, II: 36 } }));
    expect(onlyIssue('REL-06', cluster)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 4, column: 8 }, unit: 'u1', criterion: 'I' },
      facts: { stated: '56.5', computed: '57.5', difference: '-1', textCells: [] },
      fix: { kind: 'ask', from: '56,5', to: '57.5' },
    });
    expect(findings(cluster)).toEqual(["REL-06 'Trường M'!H4"]);
  });

  it('a total that adds the wrong subtotal rightly is not a second finding', () => {
    expect(findings(withSchool(() => ({ groupTotal: { I: 56.5, II: 36 }, total: 92.5 })))).toEqual(["REL-06 'Trường M'!H4"]);
  });

  it('a subtotal shown before the cap of its group is right too', () => {
    const [first, second] = CLEAN.criteria;
    const criteria = first === undefined || second === undefined ? [] : [{ ...first, cap: '50' }, second];
    const sums = { groupTotal: { I: 57.5, II: 36 }, total: 86, selfTotal: undefined, place: undefined };
    const others = [SCHOOL_N, SCHOOL_P].map((school) => ({
      ...school,
      total: undefined,
      selfTotal: undefined,
      place: undefined,
    }));
    expect(findings({ ...CLEAN, criteria, schools: [{ ...SCHOOL_M, ...sums }, ...others] }).filter(isNoCut)).toEqual([]);
    const capped = { ...sums, groupTotal: { I: 50, II: 36 } };
    expect(findings({ ...CLEAN, criteria, schools: [{ ...SCHOOL_M, ...capped }, ...others] }).filter(isNoCut)).toEqual([]);
  });

  it('a subtotal with a missing part is not compared: the blank is the finding', () => {
    const cluster = withSchool(({ agreed }) => ({
      agreed: { ...agreed, 'I.1': null },
      self: { 'I.2': 15 },
      selfTotal: undefined,
    }));
    expect(issuesOf(cluster).map(({ rule }) => rule)).toEqual(['MIS-01']);
  });
});
