import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withAgreed, withoutSums, withSchool } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-11 error value', () => {
  it.each(['#DIV/0!', '#REF!', '#N/A'])('%s in a score blocks the ranking', (error) => {
    expect(onlyIssue('TYP-11', withAgreed({ 'I.1': { error } }))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { error },
      fix: null,
    });
  });

  it('the cell the error comes from is named once, not the totals that repeat it', () => {
    const first = {
      ...SCHOOL_M,
      agreed: { ...SCHOOL_M.agreed, 'I.1': { error: '#N/A' } },
      groupTotal: undefined,
      place: undefined,
    };
    const total = { f: 'SUM(H4:H10)', error: '#N/A' };
    const cluster = { ...CLEAN, schools: [{ ...first, total }, ...[SCHOOL_N, SCHOOL_P].map(withoutSums)] };
    expect(findings(cluster)).toEqual(["TYP-11 'Trường M'!H5"]);
    expect(findings(withSchool(() => ({ total })))).toEqual(["TYP-11 'Trường M'!H11"]);
  });

  it('a formula that was never calculated has no value', () => {
    expect(onlyIssue('TYP-11', withAgreed({ 'I.1': { f: 'B1*2', v: null } })).facts).toMatchObject({
      text: '=B1*2',
      why: 'noCachedValue',
    });
  });

  it('a total that was never calculated states nothing, so nothing is compared', () => {
    expect(findings(withSchool(() => ({ total: { f: 'SUM(H4:H10)', v: null } })))).toEqual([]);
  });

  it('a formula with its value raises nothing', () => {
    expect(findings(withAgreed({ 'I.1': { f: 'B1*2', v: 20 } }))).toEqual([]);
  });
});
