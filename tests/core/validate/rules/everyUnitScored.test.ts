import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('MIS-03 unit missing', () => {
  it('a school of the list without scores blocks the ranking: 3 of 4', () => {
    const cluster = { ...CLEAN, expected: ['Trường M', 'Trường N', 'Trường P', 'Trường Q'] };
    expect(onlyIssue('MIS-03', cluster)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Đơn vị', row: 5, column: 2 } },
      facts: { name: 'Trường Q', expected: 4, found: 3 },
    });
    expect(findings(cluster)).toEqual(["MIS-03 'Đơn vị'!B5"]);
  });

  it('a school whose sheet is empty is one finding, not one for each criterion', () => {
    const cluster = {
      ...CLEAN,
      schools: [
        { name: 'Trường M', agreed: {} },
        { ...SCHOOL_N, place: 2 },
        { ...SCHOOL_P, place: 1 },
      ],
    };
    expect(findings(cluster)).toEqual(["MIS-03 'Đơn vị'!B2"]);
    expect(findings({ ...cluster, expected: undefined })).toEqual(["MIS-03 'Trường M'!A1"]);
  });

  it('capitals, spaces and the place of a tone mark make no other school', () => {
    expect(findings({ ...CLEAN, expected: ['trường  M', 'TRƯỜNG N', 'Trường P'] })).toEqual([]);
  });

  it('two schools whose names differ in the place of a mark alone are two: 3 of 4', () => {
    const [first, second] = [
      { ...SCHOOL_M, name: 'Trường Hoà' },
      { ...SCHOOL_N, name: 'Trường Hòa' },
    ];
    const cluster = {
      ...CLEAN,
      schools: [first, second, SCHOOL_P],
      expected: [first.name, second.name, SCHOOL_P.name, 'Trường Q'],
    };
    expect(onlyIssue('MIS-03', cluster).facts).toEqual({ name: 'Trường Q', expected: 4, found: 3 });
  });
});
