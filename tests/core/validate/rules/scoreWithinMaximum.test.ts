import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withAgreed, withoutSums } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('RNG-04 score above the maximum', () => {
  it('26 of 25 blocks the ranking and is not cut', () => {
    expect(onlyIssue('RNG-04', withAgreed({ 'I.1': 26 }))).toMatchObject({
      code: 'scoreAboveMaximum',
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 5, column: 8 }, unit: 'u1', criterion: 'I.1' },
      facts: { value: '26', maximum: '25' },
      fix: null,
    });
  });

  it('the maximum itself is allowed', () => {
    expect(findings(withAgreed({ 'I.1': 25 }))).toEqual([]);
  });

  it('looks at every stage, also at those that do not count', () => {
    const school = { ...withoutSums(SCHOOL_M), self: { ...SCHOOL_M.self, 'I.2': 15.5 } };
    expect(findings({ ...CLEAN, schools: [school, SCHOOL_N, SCHOOL_P].map(withoutSums) })).toEqual(["RNG-04 'Trường M'!F6"]);
  });

  it("a unit's own maximum holds for its own sheet", () => {
    const school = { ...withoutSums(SCHOOL_M), ownMaximum: { 'I.2': 12 } };
    const found = findings({ ...CLEAN, schools: [school, SCHOOL_N, SCHOOL_P].map(withoutSums) });
    expect(found.filter((one) => one.startsWith('RNG-04'))).toEqual(["RNG-04 'Trường M'!F6", "RNG-04 'Trường M'!H6"]);
  });
});
