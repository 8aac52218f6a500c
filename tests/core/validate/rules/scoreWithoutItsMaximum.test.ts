import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-13 score and maximum in one cell', () => {
  it('20/25 under a maximum of 25 proposes 20 and blocks', () => {
    expect(onlyIssue('TYP-13', withAgreed({ 'I.1': '20/25' }))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { text: '20/25', why: 'scoreAndMaximum', suggested: '20' },
      fix: { kind: 'ask', from: '20/25', to: '20' },
    });
  });

  it('12/15 under a maximum of 25 may be many things: nothing is proposed', () => {
    expect(onlyIssue('TYP-13', withAgreed({ 'I.1': '12/15' }))).toMatchObject({
      facts: { why: 'ratioOrDate', suggested: null },
      fix: null,
    });
  });

  it('20 raises nothing', () => {
    expect(findings(withAgreed({ 'I.1': 20 }))).toEqual([]);
  });
});
