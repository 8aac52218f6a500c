import { withSchool } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('VER-01 other maxima on a sheet', () => {
  it('20 on the sheet where the cluster has 15 blocks the ranking', () => {
    expect(
      onlyIssue(
        'VER-01',
        withSchool(() => ({ ownMaximum: { 'I.1': 25, 'I.2': 20 } })),
      ),
    ).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 6, column: 3 }, unit: 'u1', criterion: 'I.2' },
      facts: { own: '20', common: '15' },
    });
  });

  it('the same maxima raise nothing', () => {
    expect(findings(withSchool(() => ({ ownMaximum: { 'I.1': 25, 'I.2': 15 } })))).toEqual([]);
  });

  it('the total of a sheet with other maxima is not a second finding', () => {
    const cluster = { ...withSchool(() => ({ ownMaximum: { 'I.2': 20 } })), declaredMaximum: 105 };
    expect(findings(cluster)).toEqual(["VER-01 'Trường M'!C6"]);
  });
});
