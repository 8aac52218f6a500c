import { points } from '../../../src/core/domain/points';
import type { ProposalReason, VoteOutcome } from '../../../src/core/domain/proposal';
import type { TieBroken } from '../../../src/core/domain/standing';
import { reasons as english } from '../../../src/text/en/reasons';
import { reasons } from '../../../src/text/vi/reasons';

const passed: VoteOutcome = { status: 'passed', yes: 10, needYes: 9, of: 11, percent: points('1000/11') };
const failed: VoteOutcome = { status: 'failed', yes: 8, needYes: 9, of: 11, percent: points('800/11') };
const pending: VoteOutcome = { status: 'pending', needYes: 9, of: 11 };
const none: VoteOutcome = { status: 'notNeeded' };

const nominated = (
  vote: VoteOutcome,
  more: Partial<{ passedDown: boolean; registrationUnknown: boolean }> = {},
): ProposalReason => ({
  code: 'nominated',
  place: 2,
  vote,
  passedDown: false,
  registrationUnknown: false,
  decision: null,
  ...more,
});

const tie: TieBroken = {
  unit: 'B',
  tied: { by: 'points', value: points('92.5') },
  against: 'A',
  key: { by: 'group', number: 'II', order: 'desc' },
  mine: points('39'),
  theirs: points('38'),
};
const name = (unit: string): string => `Trường ${unit}`;

describe('lý do đề nghị', () => {
  it.each([
    [nominated(passed), 'Hạng 2, đủ điều kiện, 10/11 phiếu'],
    [nominated(none), 'Hạng 2, đủ điều kiện'],
    [nominated(pending), 'Hạng 2, đủ điều kiện, chờ bỏ phiếu (cần 9/11 phiếu)'],
    [nominated(none, { passedDown: true }), 'Hạng 2, đủ điều kiện, nhận suất của đơn vị xếp trên không đủ điều kiện'],
    [nominated(none, { registrationUnknown: true }), 'Hạng 2, đủ điều kiện, chưa có danh sách đăng ký để đối chiếu'],
    [{ code: 'belowMinimum', total: points('61'), minimum: points('70') }, '61 điểm < 70'],
    [{ code: 'belowMinimum', total: points('69.996'), minimum: points('70') }, '69,996 điểm < 70'],
    [{ code: 'voteFailed', vote: failed }, '8/11 phiếu, cần 9'],
    [{ code: 'hasAward', award: 'Cờ thi đua' }, 'Đã được đề nghị Cờ thi đua'],
    [{ code: 'seatsTaken', place: 4, seats: 2 }, 'Hạng 4, đã hết 2 suất'],
    [
      { code: 'disqualified', reason: 'có cán bộ bị kỷ luật', legalBasis: 'QĐ 12/QĐ-UB' },
      'Không xét: có cán bộ bị kỷ luật (QĐ 12/QĐ-UB)',
    ],
    [{ code: 'placeTooLow', place: 3, places: 1 }, 'Hạng 3, chỉ xét hạng 1'],
    [{ code: 'tiedAtCut', place: 3, seats: 1 }, 'Đồng hạng 3, còn 1 suất: cụm phải quyết định'],
  ] as const)('case %#', (reason, sentence) => {
    expect(reasons.proposal(reason)).toBe(sentence);
  });

  it('the vote itself is told with its percent, two decimals', () => {
    expect(reasons.vote(failed)).toBe('8/11 phiếu (72,73%), cần 9');
    expect(reasons.vote({ status: 'failed', yes: 26, needYes: 27, of: 29, percent: points('2600/29') })).toBe(
      '26/29 phiếu (89,66%), cần 27',
    );
  });
});

describe('lý do xếp hạng', () => {
  it('tells how a tie was broken, from both sides', () => {
    expect(reasons.tieBroken(tie, name)).toBe('Trường B xếp trên Trường A: cùng 92,5 điểm, nhóm II 39 > 38');
    expect(reasons.tieBroken({ ...tie, unit: 'A', against: 'B', mine: points('38'), theirs: points('39') }, name)).toBe(
      'Trường A xếp dưới Trường B: cùng 92,5 điểm, nhóm II 38 < 39',
    );
  });

  it('fewer deductions stand above', () => {
    expect(
      reasons.tieBroken({ ...tie, key: { by: 'penalty', order: 'asc' }, mine: points('1'), theirs: points('2') }, name),
    ).toBe('Trường B xếp trên Trường A: cùng 92,5 điểm, điểm trừ 1 < 2');
  });

  it('shows the decimals that decide', () => {
    expect(reasons.tieBroken({ ...tie, mine: points('39.001'), theirs: points('39.0009') }, name)).toContain('39,001 > 39,0009');
  });

  it('says why there is no place', () => {
    expect(reasons.standing({ code: 'disqualified', reason: 'kỷ luật trong năm', legalBasis: null })).toBe(
      'Không xếp hạng: kỷ luật trong năm',
    );
    expect(reasons.standing({ code: 'incomplete', missing: 3 })).toBe('Chưa xếp hạng: còn thiếu điểm ở 3 mục');
  });
});

describe('chỉ tiêu khen thưởng', () => {
  const steps = { share: points('3/10'), base: 12, exact: points('3.6'), seats: 3, round: 'floor' } as const;

  it('prints its arithmetic', () => {
    expect(reasons.quota(steps)).toBe('30% × 12 đơn vị = 3,6 → lấy xuống 3');
    expect(reasons.quota({ ...steps, share: points('1/3'), exact: points('4'), seats: 4 })).toBe(
      '1/3 × 12 đơn vị = 4 → lấy xuống 4',
    );
    expect(reasons.quota({ ...steps, round: 'halfUp', seats: 4 })).toBe('30% × 12 đơn vị = 3,6 → làm tròn 4');
    expect(reasons.quota({ share: points('2/5'), base: 2, exact: points('0.8'), seats: 1, round: 'floor' })).toBe(
      '40% × 2 đơn vị = 0,8 → lấy xuống 0, tối thiểu 1',
    );
  });
});

describe('reasons in English', () => {
  it('say the same', () => {
    expect(english.proposal(nominated(passed))).toBe('Place 2, qualifies, 10 of 11 votes');
    expect(english.proposal({ code: 'voteFailed', vote: failed })).toBe('8 of 11 votes, 9 needed');
    expect(english.tieBroken(tie, name)).toBe('Trường B stands above Trường A: both 92.5 points, group II 39 > 38');
    expect(english.quota({ share: points('3/10'), base: 12, exact: points('3.6'), seats: 3, round: 'floor' })).toBe(
      '30% × 12 units = 3.6 → down to 3',
    );
  });
});

describe('cách được điểm', () => {
  it.each([
    [{ code: 'entered', stage: 'review2' }, 'điểm thẩm định lần 2'],
    [{ code: 'computed', method: 'perUnit', facts: { count: '3', pointsPerUnit: '1.5' } }, '1,5 điểm × 3'],
    [{ code: 'computed', method: 'tiers', facts: { value: '96.5', from: '95' } }, '96,5 thuộc mức từ 95'],
    [{ code: 'notComputable', method: 'perUnit', problem: 'negativeCount' }, 'không tính được điểm: kết quả âm'],
    [{ code: 'missing' }, 'chưa có điểm'],
  ] as const)('case %#', (how, sentence) => {
    expect(reasons.step(how)).toBe(sentence);
  });
});
