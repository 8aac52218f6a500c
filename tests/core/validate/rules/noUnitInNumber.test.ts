import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-07 unit inside the number', () => {
  it('8 đ asks whether 8 is meant, and is missing until then', () => {
    const cluster = withAgreed({ 'I.1': '8 đ' });
    expect(onlyIssue('TYP-07', cluster)).toMatchObject({
      severity: 'warning',
      facts: { text: '8 đ', why: 'unitInside', suggested: '8' },
      fix: { kind: 'ask', from: '8 đ', to: '8' },
    });
    expect(findings(cluster)).toEqual(["TYP-07 'Trường M'!H5", "MIS-01 'Trường M'!H5"]);
  });

  it('8 alone raises nothing', () => {
    expect(findings(withAgreed({ 'I.1': 8 }))).toEqual([]);
  });
});
