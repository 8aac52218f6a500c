import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-04 letter in a number', () => {
  it.each([
    ['O5', '5'],
    ['l2', '12'],
    ['1O,5', '10.5'],
  ])('%s blocks the ranking and asks whether %s is meant', (text, meant) => {
    expect(onlyIssue('TYP-04', withAgreed({ 'I.1': text }))).toMatchObject({
      code: 'letterInNumber',
      severity: 'error',
      blocks: 'ranking',
      facts: { text },
      fix: { kind: 'ask', from: text, to: meant },
    });
  });

  it.each(['1,2,3', '1e3'])('%s has no proposal', (text) => {
    expect(onlyIssue('TYP-04', withAgreed({ 'I.1': text })).fix).toBeNull();
  });

  it('is one finding: the cell is not reported as missing as well', () => {
    expect(findings(withAgreed({ 'I.1': 'O5' }))).toEqual(["TYP-04 'Trường M'!H5"]);
  });

  it('digits alone raise nothing', () => {
    expect(findings(withAgreed({ 'I.1': 5 }))).toEqual([]);
  });
});
