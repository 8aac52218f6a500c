import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-05 digits of another alphabet', () => {
  it('full-width digits are read and said', () => {
    expect(onlyIssue('TYP-05', withAgreed({ 'I.1': '１２' }))).toMatchObject({
      severity: 'info',
      blocks: null,
      facts: { text: '１２', value: '12' },
      fix: { kind: 'safe', from: '１２', to: '12' },
    });
  });

  it('plain digits in a text cell are a matter of TYP-01 alone', () => {
    expect(findings(withAgreed({ 'I.1': '12' }))).toEqual(["TYP-01 'Trường M'!H5"]);
  });
});
