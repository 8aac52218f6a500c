import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-12 formula giving an empty text', () => {
  it('is neither blank nor 0: it is asked about, and missing where no earlier stage counts', () => {
    const cluster = withAgreed({ 'I.1': { f: 'IF(A1="","",B1)', v: '' } });
    expect(onlyIssue('TYP-12', cluster)).toMatchObject({ severity: 'warning', facts: { formula: '=IF(A1="","",B1)' } });
    expect(findings(cluster, { basis: ['agreed'] })).toEqual(["TYP-12 'Trường M'!H5", "MIS-01 'Trường M'!H5"]);
  });

  it('the same formula with a number raises nothing', () => {
    expect(findings(withAgreed({ 'I.1': { f: 'IF(A1="","",B1)', v: 20 } }))).toEqual([]);
  });
});
