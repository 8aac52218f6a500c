import type { Ballots } from '../../../src/core/domain/ballot';
import { award, ballots, threshold, type BallotSpec } from '../../builders/readings';
import { appraisal } from '../render/appraisals';
import { linesOf, made, saying } from './made';

type Base = 'members' | 'present' | 'valid';
const voted = (base: Base, name = 'Cờ thi đua', id = 'co') =>
  award(id, { name, vote: { threshold: threshold('2/3'), of: base } });

interface Held extends Omit<BallotSpec, 'votes'> {
  readonly votes: BallotSpec['votes'];
  readonly awards?: readonly ReturnType<typeof award>[];
  readonly change?: (held: Ballots) => Ballots;
}

function minutes({ awards = [voted('valid')], change = (held) => held, ...counts }: Held): readonly string[] {
  const held = ballots({ members: 12, returned: 12, ...counts });
  const found = appraisal({
    criteria: [{ id: 'I', maximum: '100' }],
    units: { A: { I: '98' }, B: { I: '95' } },
    policy: { awards },
    ballots: held,
  });
  return linesOf(made(saying(found, { ballots: change(held) }), 'countingMinutes'));
}

const VALID = /^- Số phiếu thu về: /;
const BASE = /^Tỷ lệ tính trên /;
const HEADING = /^\d\. (?!Số phiếu)/;
const of = (lines: readonly string[], pattern: RegExp): readonly string[] => lines.filter((line) => pattern.test(line));

describe('the ballots of one vote', () => {
  const left = '- Số phiếu thu về: 12 phiếu, trong đó: hợp lệ «………» phiếu, không hợp lệ «………» phiếu.';

  it('are valid but for those that are not, where every school has as many', () => {
    const lines = minutes({
      votes: [
        { unit: 'A', yes: 9, no: 1, invalid: 2 },
        { unit: 'B', yes: 1, no: 9, invalid: 2 },
      ],
    });
    expect(of(lines, VALID)).toEqual(['- Số phiếu thu về: 12 phiếu, trong đó: hợp lệ 10 phiếu, không hợp lệ 02 phiếu.']);
    expect(of(lines, BASE)).toEqual(['Tỷ lệ tính trên số phiếu hợp lệ (10).']);
  });

  it('are left open where schools have other numbers, none, or less than none', () => {
    const several = minutes({
      votes: [
        { unit: 'A', yes: 9, no: 1, invalid: 2 },
        { unit: 'B', yes: 1, no: 10, invalid: 1 },
      ],
    });
    expect(of(several, VALID)).toEqual([left]);
    expect(of(several, BASE)).toEqual(['Tỷ lệ tính trên số phiếu hợp lệ.']);
    const one = minutes({
      votes: [
        { unit: 'A', yes: 9, no: 1, invalid: 2 },
        { unit: 'B', yes: 1, no: 10 },
      ],
    });
    expect(of(one, VALID)).toEqual([left]);
    expect(of(minutes({ votes: [{ unit: 'A', yes: 9, no: 3 }] }), VALID)).toEqual([left]);
    expect(of(minutes({ votes: [{ unit: 'A', yes: 9, no: 3, invalid: -1 }] }), VALID)).toEqual([left]);
  });

  it('are left open where nobody says how many came back', () => {
    const unknown = minutes({
      votes: [{ unit: 'A', yes: 9, no: 1, invalid: 2 }],
      change: (held) => ({ ...held, returned: null }),
    });
    expect(of(unknown, VALID)).toEqual(['- Số phiếu thu về: «………» phiếu, trong đó: hợp lệ «………» phiếu, không hợp lệ 02 phiếu.']);
  });
});

describe('the votes of a school', () => {
  const members = { awards: [voted('members')] };

  it('have a dash where they were not counted', () => {
    expect(minutes({ ...members, votes: [{ unit: 'A', yes: 9 }] })).toContain('1 | Trường A | 9 | 75,00% | – | –');
    expect(minutes({ ...members, votes: [{ unit: 'A', yes: null, no: 3 }] })).toContain('1 | Trường A | – | – | 3 | 25,00%');
  });

  it('have no share of a base that is not given', () => {
    const lines = minutes({ awards: [voted('present')], votes: [{ unit: 'A', yes: 9, no: 3 }] });
    expect(lines).toContain('1 | Trường A | 9 | – | 3 | –');
    expect(of(lines, BASE)).toEqual(['Tỷ lệ tính trên số thành viên dự họp và gửi ý kiến bằng văn bản.']);
  });

  it('stand under the name on the ballot where nobody of the cluster is called so', () => {
    const lines = minutes({
      ...members,
      votes: [{ unit: 'X', yes: 9, no: 3 }],
      change: (held) => ({ ...held, votes: held.votes.map((one) => ({ ...one, unit: null, unitName: 'Trường lạ' })) }),
    });
    expect(lines).toContain('1 | Trường lạ | 9 | 75,00% | 3 | 25,00%');
  });
});

describe('one ballot for all awards', () => {
  const votes: BallotSpec['votes'] = [{ unit: 'A', yes: 9, no: 3, invalid: 0 }];

  it('is that of the award that is voted on, where there is one such', () => {
    const lines = minutes({ votes, awards: [voted('members'), award('bang', { name: 'Bằng khen' })] });
    expect(of(lines, HEADING)).toEqual(['2. Cờ thi đua']);
    expect(of(lines, BASE)).toEqual(['Tỷ lệ tính trên tổng số thành viên của Cụm (12).']);
  });

  it('is of all where several are, by the number of members', () => {
    const lines = minutes({ votes, awards: [voted('valid'), voted('valid', 'Bằng khen', 'bang')] });
    expect(of(lines, HEADING)).toEqual(['2. Phiếu chung cho các danh hiệu, hình thức khen thưởng']);
    expect(of(lines, BASE)).toEqual(['Tỷ lệ tính trên tổng số thành viên của Cụm (12).']);
    expect(of(lines, /^Đủ số phiếu/)).toEqual([]);
  });

  it('is one for itself under a name that no award has', () => {
    const lines = minutes({ votes: [{ unit: 'A', yes: 9, no: 3, invalid: 0, award: 'Giấy khen' }] });
    expect(of(lines, HEADING)).toEqual(['2. Giấy khen']);
    expect(of(lines, BASE)).toEqual(['Tỷ lệ tính trên tổng số thành viên của Cụm (12).']);
    const unknown = minutes({
      votes: [{ unit: 'A', yes: 9, no: 3, invalid: 0, award: 'Giấy khen' }],
      change: (held) => ({ ...held, members: null }),
    });
    expect(of(unknown, BASE)).toEqual(['Tỷ lệ tính trên tổng số thành viên của Cụm.']);
  });
});
