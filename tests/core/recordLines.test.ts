/** The lines of `Nhật ký` that tell of ballots and of decisions: who, when, from what, to what. */
import type { Appraisal } from '../../src/core/domain/appraisal';
import type { BallotChange, BallotForm, BallotLine } from '../../src/core/domain/ballotForm';
import type { RecordedDecision } from '../../src/core/domain/policy';
import { ballotLines, decisionLine, withdrawalLine } from '../../src/core/recordLines';
import { vi } from '../../src/text/vi';
import { award, policy, totals } from '../builders/readings';

const READING = totals({ M: '90', N: '80' });
const APPRAISAL = { policy: policy({ awards: [award('co'), award('bk')] }) } as Appraisal;
const ON = { year: 2026, month: 3, day: 5 };
const NONE: BallotForm['counts'] = { members: '', present: '', written: '', issued: '', returned: '' };
const NO_VOTES: BallotLine['typed'] = { votesFor: '', votesAgainst: '', invalid: '' };
const AT = { sheet: 'Bỏ phiếu', row: 9, column: 4 };

const lines = (changes: readonly BallotChange[], on: typeof ON | null = ON) =>
  ballotLines(changes, APPRAISAL, READING, vi.sheets.log, { by: 'Lê Thị Mẫu', on });

describe('ballots', () => {
  it('the counts of a meeting are one line without a cell, a unit or an award', () => {
    expect(
      lines([{ kind: 'meeting', from: { ...NONE, members: '11' }, to: { ...NONE, members: '12', returned: '10' } }]),
    ).toEqual([
      {
        kind: 'votes',
        on: '05/03/2026',
        by: 'Lê Thị Mẫu',
        unit: '',
        at: null,
        award: '',
        from: { kind: 'text', text: 'thành viên 11' },
        to: { kind: 'text', text: 'thành viên 12, thu về 10' },
        note: '',
      },
    ]);
  });

  it('votes are a line each, with the names of the unit and of the award', () => {
    const from = { votesFor: '9', votesAgainst: '2', invalid: '' };
    const to = { votesFor: '8', votesAgainst: '2', invalid: '1' };
    expect(lines([{ kind: 'votes', unit: 'N', award: 'bk', at: AT, from, to }], null)).toEqual([
      {
        kind: 'votes',
        on: null,
        by: 'Lê Thị Mẫu',
        unit: 'Trường N',
        at: AT,
        award: 'Danh hiệu bk',
        from: { kind: 'text', text: 'đồng ý 9, không đồng ý 2' },
        to: { kind: 'text', text: 'đồng ý 8, không đồng ý 2, không hợp lệ 1' },
        note: '',
      },
    ]);
  });

  it('what was not counted before, or is not any more, is blank; a ballot for all awards names none', () => {
    const votes = { votesFor: '9', votesAgainst: '', invalid: '' };
    const told = lines([
      { kind: 'meeting', from: NONE, to: { ...NONE, members: '12' } },
      { kind: 'meeting', from: { ...NONE, members: '12' }, to: NONE },
      { kind: 'votes', unit: 'M', award: null, at: null, from: NO_VOTES, to: votes },
      { kind: 'votes', unit: 'M', award: null, at: null, from: votes, to: NO_VOTES },
    ]);
    expect(told).toMatchObject([
      { from: { kind: 'blank' }, to: { kind: 'text', text: 'thành viên 12' } },
      { from: { kind: 'text', text: 'thành viên 12' }, to: { kind: 'blank' } },
      { unit: 'Trường M', at: null, award: '', from: { kind: 'blank' }, to: { kind: 'text', text: 'đồng ý 9' } },
      { unit: 'Trường M', at: null, award: '', from: { kind: 'text', text: 'đồng ý 9' }, to: { kind: 'blank' } },
    ]);
  });
});

describe('decisions', () => {
  const DECISION: RecordedDecision = {
    award: 'Cờ thi đua mẫu',
    chosen: 'Trường M',
    among: 'Trường M; Trường N',
    by: 'Hội đồng thi đua',
    on: '20/11/2026',
    reason: 'nhiều giải hơn',
  };

  it('say who was chosen among whom, by whom, when and why', () => {
    const line = {
      kind: 'decision',
      on: '05/03/2026',
      by: 'Hội đồng thi đua',
      unit: 'Trường M',
      at: null,
      award: 'Cờ thi đua mẫu',
      from: { kind: 'text', text: 'Trường M; Trường N' },
      to: { kind: 'text', text: 'Trường M' },
      note: '20/11/2026: nhiều giải hơn',
    };
    expect(decisionLine(DECISION, ON)).toEqual(line);
    expect(decisionLine(DECISION, null)).toEqual({ ...line, on: null });
  });

  it('taken back leave nobody chosen, and say why', () => {
    const line = {
      kind: 'withdrawal',
      on: '05/03/2026',
      by: 'Lê Thị Mẫu',
      unit: 'Trường M',
      at: null,
      award: 'Cờ thi đua mẫu',
      from: { kind: 'text', text: 'Trường M' },
      to: { kind: 'blank' },
      note: 'chấm lại',
    };
    expect(withdrawalLine(DECISION, 'chấm lại', { by: 'Lê Thị Mẫu', on: ON })).toEqual(line);
    expect(withdrawalLine(DECISION, 'chấm lại', { by: 'Lê Thị Mẫu', on: null })).toEqual({ ...line, on: null });
  });
});
