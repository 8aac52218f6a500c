import { withSchool, SCHOOL_M } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

describe('MIS-02 evidence missing', () => {
  it('points above 0 without evidence block awards', () => {
    expect(
      onlyIssue(
        'MIS-02',
        withSchool(({ evidence }) => ({ evidence: { ...evidence, 'I.2': null } })),
      ),
    ).toMatchObject({
      severity: 'error',
      blocks: 'awards',
      place: { at: { sheet: 'Trường M', row: 6, column: 7 }, criterion: 'I.2' },
      facts: { points: '15' },
    });
  });

  it('0 points need no evidence', () => {
    const school = { agreed: { ...SCHOOL_M.agreed, 'I.2': 0 }, evidence: { ...SCHOOL_M.evidence, 'I.2': null } };
    expect(findings(withSchool(() => ({ ...school, groupTotal: undefined, total: undefined, place: 3 })))).toEqual([
      "REL-11 'Trường N'!H12",
      "REL-11 'Trường P'!H12",
    ]);
  });

  it('a workbook without a column for evidence asks for none', () => {
    expect(findings(withSchool(() => ({ evidence: undefined })))).toEqual([]);
  });
});
