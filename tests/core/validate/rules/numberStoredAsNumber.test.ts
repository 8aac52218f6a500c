import { CLEAN, SCHOOL_N, SCHOOL_P, withAgreed } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('TYP-01 number stored as text', () => {
  it('a comma number typed into a text cell is read, reported, and may be turned into a number safely', () => {
    const issue = onlyIssue('TYP-01', withAgreed({ 'I.1': '24,5' }));
    expect(issue).toMatchObject({
      code: 'numberAsText',
      severity: 'warning',
      blocks: 'tick',
      place: { at: { sheet: 'Trường M', row: 5, column: 8 }, unit: 'u1', criterion: 'I.1' },
      facts: { text: '24,5', value: '24.5', isPercent: false },
      fix: { kind: 'safe', from: '24,5', to: '24.5' },
    });
  });

  it('real numbers raise nothing', () => {
    expect(findings(withAgreed({ 'I.1': 24.5 }))).toEqual([]);
  });

  it('where SUM skipped the text, the total says so once, from what to what', () => {
    const cluster = {
      ...CLEAN,
      schools: [
        {
          ...CLEAN.schools[0],
          name: 'Trường M',
          agreed: { 'I.1': '24,5', 'I.2': 15, 'I.3': 18, 'II.1': 22, 'II.2': 14 },
          groupTotal: { I: 33, II: 36 },
          total: 69,
        },
        SCHOOL_N,
        SCHOOL_P,
      ],
    };
    expect(findings(cluster)).toEqual(["TYP-01 'Trường M'!H5", "VIS-02 'Trường M'!H11"]);
    expect(onlyIssue('VIS-02', cluster).facts).toEqual({
      stated: '69',
      computed: '93.5',
      difference: '-24.5',
      textCells: ["'Trường M'!H5"],
      statedPlace: '1',
      computedPlace: '1',
    });
  });
});
