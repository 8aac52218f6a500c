import { withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

const marks = (cluster: ReturnType<typeof withAgreed>): readonly string[] =>
  findings(cluster).filter((one) => one.startsWith('TYP-02'));

describe('TYP-02 comma and dot mixed in one column', () => {
  it('the rarer mark is reported, with the one reading it has', () => {
    const issue = onlyIssue('TYP-02', withAgreed({ 'I.1': '24,5', 'I.2': '14,5', 'I.3': '17.5' }));
    expect(issue).toMatchObject({
      place: { criterion: 'I.3' },
      facts: { text: '17.5', value: '17.5', column: 'H' },
      fix: { kind: 'safe', from: '17.5', to: '17.5' },
    });
  });

  it('the comma is, where it is the rarer one', () => {
    expect(marks(withAgreed({ 'I.1': '24.5', 'I.2': '14,5', 'I.3': '17.5' }))).toEqual(["TYP-02 'Trường M'!H6"]);
  });

  it('as many of each: the dot is reported, because numbers are read the Vietnamese way', () => {
    expect(marks(withAgreed({ 'I.1': '24,5', 'I.2': '14.5' }))).toEqual(["TYP-02 'Trường M'!H6"]);
  });

  it('one mark throughout, and whole numbers beside it, raise nothing', () => {
    expect(marks(withAgreed({ 'I.1': '24,5', 'I.2': '14,5', 'I.3': '18' }))).toEqual([]);
  });
});
