import { CLEAN, withAgreed, withoutSums, SCHOOL_N, SCHOOL_P } from '../cleanCluster';
import { findings, issuesOf, onlyIssue } from '../findings';

describe('TYP-03 ambiguous separator', () => {
  it('1.234 under a maximum of 25 proposes 1.234, and counts as missing until somebody answers', () => {
    const cluster = withAgreed({ 'I.1': '1.234' });
    expect(onlyIssue('TYP-03', cluster)).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { text: '1.234', candidates: ['1234', '1.234'], suggested: '1.234' },
      fix: { kind: 'ask', from: '1.234', to: '1.234' },
    });
    expect(issuesOf(cluster).map(({ rule, blocks }) => [rule, blocks])).toEqual([
      ['TYP-03', 'tick'],
      ['MIS-01', 'ranking'],
    ]);
  });

  it('without a maximum nothing is proposed', () => {
    const criteria = [{ id: 'I' }];
    const cluster = {
      criteria,
      schools: [{ name: 'Trường M', agreed: { I: '1.234' } }],
    };
    expect(onlyIssue('TYP-03', cluster)).toMatchObject({ facts: { suggested: null }, fix: null });
  });

  it('a number that can be read one way only raises no question', () => {
    expect(
      findings({ ...CLEAN, schools: [withoutSums(SCHOOL_N), withoutSums(SCHOOL_P)], expected: ['Trường N', 'Trường P'] }),
    ).toEqual([]);
  });
});
