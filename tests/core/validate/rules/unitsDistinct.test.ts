import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('DUP-01 unit twice', () => {
  it('the second sheet of one school blocks the ranking', () => {
    const twice = { ...CLEAN, schools: [SCHOOL_M, SCHOOL_N, { ...SCHOOL_P, name: 'trường  N' }], expected: undefined };
    expect(onlyIssue('DUP-01', twice)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { unit: 'u3' },
      facts: { name: 'trường  N', other: 'Trường N' },
    });
    expect(findings(twice)).toEqual(["DUP-01 'trường  N'!A1"]);
  });

  it('the same name in composed and decomposed letters is one school', () => {
    const [composed, decomposed] = ['Trường Hòa Bình', 'Trường Hòa Bình'.normalize('NFD')];
    const schools = [{ ...SCHOOL_M, name: composed }, { ...SCHOOL_N, name: decomposed }, SCHOOL_P];
    expect(findings({ ...CLEAN, schools, expected: undefined })).toEqual([`DUP-01 '${decomposed}'!A1`]);
  });

  it('names one letter apart are two schools', () => {
    expect(findings(CLEAN)).toEqual([]);
  });
});
