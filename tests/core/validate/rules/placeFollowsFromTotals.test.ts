import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withSchool } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('REL-11 place on the summary', () => {
  it('place 2 typed for the first holds the print', () => {
    expect(
      onlyIssue(
        'REL-11',
        withSchool(() => ({ place: 2 })),
      ),
    ).toMatchObject({
      severity: 'error',
      blocks: 'print',
      facts: { stated: '2', computed: '1' },
      fix: { kind: 'ask', from: '2', to: '1' },
    });
  });

  it('equal totals share their place: 1, 1, 3', () => {
    const equal = { ...SCHOOL_P, agreed: SCHOOL_M.agreed, groupTotal: SCHOOL_M.groupTotal, total: 93.5 };
    const shared = { ...CLEAN, schools: [SCHOOL_M, SCHOOL_N, { ...equal, place: 1 }] };
    expect(findings(shared)).toEqual([]);
    expect(findings({ ...CLEAN, schools: [SCHOOL_M, SCHOOL_N, { ...equal, place: 3 }] })).toEqual(["REL-11 'Trường P'!H12"]);
  });

  it('a barred unit has no place, whatever the summary says', () => {
    const disqualification = { reason: 'Có cá nhân bị kỷ luật', legalBasis: 'QĐ 12', at: { sheet: 'Đơn vị', row: 2, column: 5 } };
    const cluster = {
      ...CLEAN,
      schools: [
        { ...SCHOOL_M, disqualification },
        { ...SCHOOL_N, place: 2 },
        { ...SCHOOL_P, place: 1 },
      ],
    };
    expect(onlyIssue('REL-11', cluster)).toMatchObject({
      place: { unit: 'u1' },
      facts: { stated: '1', computed: null },
      fix: null,
    });
  });

  it('while a score is missing places are provisional and are not compared', () => {
    const cluster = withSchool(({ agreed, self }) => ({
      agreed: { ...agreed, 'I.1': null },
      self: { ...self, 'I.1': null },
      total: undefined,
      selfTotal: undefined,
      groupTotal: undefined,
      place: 3,
    }));
    expect(findings(cluster)).toEqual(["MIS-01 'Trường M'!H5"]);
  });
});
