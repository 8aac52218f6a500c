import { withSchool } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('REL-08 self-score', () => {
  it('a claimed 97 where the cells give 95 holds the print, not the ranking', () => {
    expect(
      onlyIssue(
        'REL-08',
        withSchool(() => ({ selfTotal: 97 })),
      ),
    ).toMatchObject({
      severity: 'error',
      blocks: 'print',
      place: { at: { sheet: 'Trường M', row: 11, column: 6 } },
      facts: { stated: '97', computed: '95', difference: '2' },
      fix: { kind: 'ask', from: '97', to: '95' },
    });
  });

  it('the right total raises nothing', () => {
    expect(findings(withSchool(() => ({ selfTotal: 95 })))).toEqual([]);
  });
});
