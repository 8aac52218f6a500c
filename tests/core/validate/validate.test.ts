import { blocksRanking } from '../../../src/core/domain/blocksRanking';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withAgreed, withSchool } from './cleanCluster';
import { findings, issuesOf } from './findings';

describe('validate', () => {
  it('a cluster in which everything agrees raises nothing', () => {
    expect(findings(CLEAN)).toEqual([]);
  });

  it('five slips in one workbook are five findings, in the order of the rules and then of the cells', () => {
    const cluster = {
      ...CLEAN,
      schools: [
        { ...SCHOOL_M, agreed: { ...SCHOOL_M.agreed, 'I.2': 16 }, groupTotal: { I: 58.5, II: 36 }, total: 94.5 },
        { ...SCHOOL_N, total: 91 },
        { ...SCHOOL_P, place: 3, agreed: { ...SCHOOL_P.agreed, 'I.1': '22,5' }, selfTotal: 91 },
      ],
    };
    expect(findings(cluster)).toEqual([
      "TYP-01 'Trường P'!H5",
      "RNG-04 'Trường M'!H6",
      "REL-07 'Trường N'!H11",
      "REL-08 'Trường P'!F11",
      "REL-11 'Trường P'!H12",
    ]);
  });

  it('only what would make a ranking wrong blocks the ranking', () => {
    const blocking = issuesOf(withAgreed({ 'I.1': 26, 'I.2': '14,5' })).map((issue) => [issue.rule, blocksRanking(issue)]);
    expect(blocking).toEqual([
      ['TYP-01', false],
      ['RNG-04', true],
    ]);
  });

  it('gives the same findings on every run', () => {
    const cluster = withSchool(() => ({ agreed: { 'I.1': 'O5', 'I.2': -1 } }));
    expect(issuesOf(cluster)).toEqual(issuesOf(cluster));
  });
});
