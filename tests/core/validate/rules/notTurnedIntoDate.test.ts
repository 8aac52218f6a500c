import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-10 number turned into a date', () => {
  it('a date among the scores blocks and offers what may have been typed', () => {
    const issue = onlyIssue('TYP-10', withAgreed({ 'I.1': { v: 46_143, format: 'd/m/yyyy' } }));
    expect(issue).toMatchObject({ severity: 'error', blocks: 'ranking', facts: { text: '1/5/2026', why: 'dateInScore' } });
    expect(issue.fix).toBeNull();
  });

  it('the same cell formatted as a number is no date', () => {
    expect(findings(withAgreed({ 'I.1': { v: 1.5, format: '0.0' } }))).toEqual([]);
  });
});
