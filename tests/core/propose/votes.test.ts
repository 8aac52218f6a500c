import { decimalText, roundHalfUp } from '../../../src/core/domain/points';
import {
  countVotes,
  denominator,
  validBallots,
  votesByUnit,
  votesFor,
  voteOutcome,
  votesNeeded,
} from '../../../src/core/propose/votes';
import { award, ballots, threshold } from '../../builders/readings';

describe('votesNeeded', () => {
  it.each([
    [9, '80', false, 8],
    [9, '90', false, 9],
    [9, '2/3', false, 6],
    [9, '1/2', true, 5],
    [10, '1/2', true, 6],
    [12, '2/3', false, 8],
    [12, '2/3', true, 9],
    [3, '66.7', false, 3],
    [7, '100', false, 7],
  ])('of %i at %s (more than: %s) are %i', (of, text, moreThan, needed) => {
    expect(votesNeeded(of, threshold(text, moreThan))).toBe(needed);
  });
});

describe('countVotes', () => {
  it('26 of 29 print as 90 % and fail 90 %', () => {
    const outcome = countVotes(26, 29, threshold('90'));
    expect(outcome).toMatchObject({ status: 'failed', yes: 26, needYes: 27, of: 29 });
    if (outcome.status === 'failed') {
      expect(decimalText(roundHalfUp(outcome.percent, 0))).toBe('90');
      expect(decimalText(roundHalfUp(outcome.percent, 2))).toBe('89.66');
    }
  });
});

describe('denominator', () => {
  const all = ballots({ members: 11, present: 9, returned: 9, votes: [{ unit: 'A', yes: 7, invalid: 1 }] });
  const votes = all.votes[0] ?? null;

  it('members, all who took part, or valid ballots; no written opinions are none', () => {
    expect([denominator('members', all, votes), denominator('present', all, votes), denominator('valid', all, votes)]).toEqual([
      11, 9, 8,
    ]);
    expect(denominator('present', ballots({ present: 9, written: 2, votes: [] }), null)).toBe(11);
  });

  it('valid ballots without a count of those returned are yes and no together', () => {
    const counted = ballots({ votes: [{ unit: 'A', yes: 7, no: 2 }] });
    expect(counted.votes[0] === undefined ? null : validBallots(counted, counted.votes[0])).toBe(9);
  });

  it('valid ballots are not known where yes or no is not given, nor for a unit that was not voted on', () => {
    for (const row of [
      { unit: 'A', yes: null, no: 2 },
      { unit: 'A', yes: 7 },
    ]) {
      const counted = ballots({ votes: [row] });
      expect(denominator('valid', counted, counted.votes[0] ?? null)).toBeNull();
    }
    expect(denominator('valid', all, null)).toBeNull();
  });

  it('is not known where the number is not given', () => {
    expect(denominator('members', ballots({ votes: [] }), null)).toBeNull();
    expect(denominator('present', ballots({ members: 9, votes: [] }), null)).toBeNull();
  });
});

describe('votesByUnit', () => {
  it('leaves out a row whose name is no unit’s', () => {
    const all = ballots({
      members: 9,
      votes: [
        { unit: 'A', yes: 5 },
        { unit: 'X', yes: 9 },
        { unit: 'A', yes: 6, round: 2 },
      ],
    });
    const read = { ...all, votes: all.votes.map((one) => (one.unit === 'X' ? { ...one, unit: null } : one)) };
    expect([...votesByUnit(read)].map(([unit, votes]) => [unit, votes.length])).toEqual([['A', 2]]);
    expect(votesByUnit(null).size).toBe(0);
  });
});

describe('votesFor', () => {
  const [flag, merit] = [award('co', { name: 'Cờ thi đua' }), award('bang', { name: 'Bằng khen' })];
  const rows = ballots({
    votes: [
      { unit: 'A', yes: 5, award: 'Cờ thi đua' },
      { unit: 'A', yes: 3 },
      { unit: 'A', yes: 8, award: 'Cờ thi đua', round: 2 },
      { unit: 'A', yes: 4, round: 2 },
    ],
  }).votes;
  const yes = (own: typeof rows, rule: typeof flag): number | null => {
    const value = votesFor(own, rule, [flag, merit])?.votesFor?.reading.value ?? null;
    return value === null ? null : Number(decimalText(value));
  };

  it('are those of the last round on the award’s own ballot', () => {
    expect(yes(rows, flag)).toBe(8);
  });

  it('are those of the ballot that serves all where the award has none of its own', () => {
    expect(yes(rows, merit)).toBe(4);
  });

  it('are none where only another award was voted on', () => {
    expect(yes(rows.slice(0, 1), merit)).toBeNull();
  });
});

describe('voteOutcome', () => {
  const flag = award('co', { vote: { threshold: threshold('80'), of: 'members' } });

  it('is pending for counts that cannot be: 12 yes of 11 members, a blank', () => {
    for (const yes of [12, null]) {
      const all = ballots({ members: 11, votes: [{ unit: 'A', yes }] });
      expect(voteOutcome(all.votes[0] ?? null, flag, all)).toEqual({ status: 'pending', needYes: 9, of: 11 });
    }
  });

  it('is pending without a number to reach where nobody is a member', () => {
    const all = ballots({ members: 0, votes: [{ unit: 'A', yes: 0 }] });
    expect(voteOutcome(all.votes[0] ?? null, flag, all)).toEqual({ status: 'pending', needYes: null, of: null });
  });

  it('a real 0 is a vote that was held', () => {
    const all = ballots({ members: 11, votes: [{ unit: 'A', yes: 0 }] });
    expect(voteOutcome(all.votes[0] ?? null, flag, all).status).toBe('failed');
  });

  it('is not needed where the award asks for none', () => {
    expect(voteOutcome(null, award('bang'), null)).toEqual({ status: 'notNeeded' });
  });
});
