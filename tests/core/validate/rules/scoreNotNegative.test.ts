import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('RNG-05 score below 0', () => {
  it('blocks the ranking', () => {
    expect(onlyIssue('RNG-05', withAgreed({ 'I.1': -1 }))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { value: '-1' },
    });
  });

  it('0 is a score', () => {
    expect(findings(withAgreed({ 'I.1': 0 }))).toEqual([]);
  });

  it('a penalty row is negative by right', () => {
    const cluster = {
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'T', kind: 'penalty' as const },
      ],
      schools: [{ name: 'Trường M', agreed: { I: 8, T: -2 } }],
    };
    expect(findings(cluster)).toEqual([]);
  });
});
