import type { Appraisal } from '../../../src/core/domain/appraisal';
import type { Issue } from '../../../src/core/domain/issue';
import { papers } from '../../../src/core/papers/papers';
import { papers as words } from '../../../src/text/vi/papers';
import { award, ballots, policy, threshold } from '../../builders/readings';
import { appraisal, type AppraisalSpec } from '../render/appraisals';
import { linesOf, made, ON, saying } from './made';

const CRITERIA = [{ id: 'I', maximum: '100' }];
const VOTE = { threshold: threshold('80'), of: 'members' as const };
const VOTED: AppraisalSpec = {
  criteria: CRITERIA,
  units: { A: { I: '98' }, B: { I: '95' } },
  policy: { awards: [award('co', { name: 'Cờ thi đua', vote: VOTE })] },
};
const BLOCKS: Issue = {
  rule: 'RNG-04',
  code: 'scoreAboveMaximum',
  severity: 'error',
  blocks: 'ranking',
  place: { at: null, unit: 'A', criterion: 'I' },
  facts: { value: '101', maximum: '100' },
  fix: null,
};

function found(of: Appraisal, only: Parameters<typeof papers>[3]['only'] = null) {
  if (of.reading === null) throw new Error('nothing was read');
  const { made: all, notMade } = papers(of, of.reading, words, { only, on: ON });
  return { kinds: all.map(({ kind, unit }) => (unit === null ? kind : `${kind} ${unit}`)), notMade };
}

describe('the papers of a meeting', () => {
  it('of a year: every kind but the mid-year report, and a notice to each school', () => {
    expect(found(appraisal(VOTED))).toEqual({
      kinds: ['submission', 'minutes', 'ballot', 'countingMinutes', 'yearEndReport', 'notice Trường A', 'notice Trường B'],
      notMade: [],
    });
  });

  it('of half a year: the mid-year report in place of the year-end one', () => {
    const half = saying(appraisal(VOTED), { cluster: { name: null, year: 2026, period: 'half' } });
    expect(found(half).kinds).toContain('midYearReport');
    expect(found(half).kinds).not.toContain('yearEndReport');
  });

  it('only those asked for, whatever the period', () => {
    expect(found(appraisal(VOTED), ['midYearReport']).kinds).toEqual(['midYearReport']);
  });

  it('no place and no award on paper while an issue blocks the ranking: only the report, marked a draft', () => {
    const blocked = appraisal({ ...VOTED, issues: [BLOCKS] });
    const { kinds, notMade } = found(blocked);
    expect(kinds).toEqual(['yearEndReport']);
    expect(notMade.map(({ kind, because }) => `${kind} ${because}`)).toEqual(
      ['submission', 'minutes', 'ballot', 'countingMinutes', 'notice'].map((kind) => `${kind} blocked`),
    );
    const lines = linesOf(made(blocked, 'yearEndReport'));
    expect(lines).toContain('DỰ THẢO – còn 1 lỗi chặn xếp hạng, chưa được ký');
    expect(lines.join('\n')).not.toMatch(/Xếp hạng \||98,0|hạng 1/);
  });

  it('neither ballot nor counting minutes where the policy asks for no vote and none was held', () => {
    const { notMade } = found(appraisal({ ...VOTED, policy: { awards: [award('co')] } }));
    expect(notMade).toEqual([
      { kind: 'ballot', because: 'noVote' },
      { kind: 'countingMinutes', because: 'noVote' },
    ]);
  });

  it('counting minutes of a vote that was held although the policy asks for none', () => {
    const held = ballots({ members: 2, present: 2, returned: 2, votes: [{ unit: 'A', yes: 2, no: 0, invalid: 0 }] });
    const { notMade } = found(saying(appraisal({ ...VOTED, policy: { awards: [award('co')] } }), { ballots: held }));
    expect(notMade.map(({ kind }) => kind)).toEqual(['ballot']);
  });

  it('a draft while findings block the awards, a vote is pending or a seat is undecided; clean otherwise', () => {
    const mark = (spec: AppraisalSpec): string | undefined =>
      linesOf(made(appraisal(spec), 'submission')).find((line) => line.startsWith('DỰ THẢO'));
    const passed = ballots({ members: 2, present: 2, returned: 2, votes: [{ unit: 'A', yes: 2, no: 0, invalid: 0 }] });
    expect(mark({ ...VOTED, ballots: passed })).toBeUndefined();
    expect(mark({ ...VOTED, ballots: passed, issues: [{ ...BLOCKS, blocks: 'awards' }] })).toBe(
      'DỰ THẢO – còn 1 lỗi phải xử lý trước khi đề nghị',
    );
    expect(mark(VOTED)).toBe('DỰ THẢO – còn 1 đơn vị chờ bỏ phiếu');
    expect(mark({ ...VOTED, units: { A: { I: '98' }, B: { I: '98' } }, policy: { awards: [award('co')] } })).toBe(
      'DỰ THẢO – còn 1 suất chờ Cụm quyết định',
    );
  });

  it('the letterhead of either style, word for word', () => {
    const party = linesOf(made(appraisal(VOTED), 'submission'));
    const state = linesOf(made(appraisal({ ...VOTED, policy: { ...VOTED.policy, paperStyle: 'state' } }), 'submission'));
    expect(party).toEqual(expect.arrayContaining(['ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số ………-TTr/CTĐ', 'T/M CỤM THI ĐUA']));
    expect(state).toEqual(
      expect.arrayContaining([
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: ………/TTr-CTĐ',
        'TM. CỤM THI ĐUA',
      ]),
    );
    expect(state).not.toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(party.at(-1)).toBe('«………»');
    expect(state.filter((line) => line.endsWith('./.'))).toHaveLength(1);
  });

  it('cites the documents of the policy that are in force on the day, and no other', () => {
    const citations = [
      { field: 'awards[0].vote', document: 'Nghị định số 98/2023/NĐ-CP', from: '2023-12-31', to: '2025-06-30' },
      { field: 'awards[0].vote', document: 'Nghị định số 152/2025/NĐ-CP', from: '2025-07-01', to: null },
    ];
    const lines = linesOf(made(appraisal({ ...VOTED, policy: { ...VOTED.policy, citations } }), 'submission'));
    expect(lines.filter((line) => line.startsWith('Căn cứ'))).toEqual([
      'Căn cứ Nghị định số 152/2025/NĐ-CP;',
      expect.stringContaining('«………'),
      expect.stringContaining('kết quả chấm điểm'),
    ]);
  });

  it('says on every paper with points that the policy is a draft, until it is the cluster’s own', () => {
    const note = (isDraft: boolean): boolean =>
      linesOf(made(appraisal({ ...VOTED, policy: { ...policy(), ...VOTED.policy, isDraft } }), 'minutes')).includes(
        words.draft.policy,
      );
    expect([note(true), note(false)]).toEqual([true, false]);
  });
});
