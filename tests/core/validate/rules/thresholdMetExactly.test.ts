import type { Policy } from '../../../../src/core/domain/policy';
import { award, ballots, threshold, type BallotSpec } from '../../../builders/readings';
import { CLEAN } from '../cleanCluster';
import { clusterReading } from '../clusterReading';
import { issuesOf } from '../findings';

/** What VOT-03 says of one vote for the flag. */
function told(
  asked: { readonly share: string; readonly of: 'members' | 'present' | 'valid'; readonly moreThan?: true },
  counts: Omit<BallotSpec, 'votes'>,
  yes: number,
  more: { readonly invalid?: number } = {},
): readonly unknown[] {
  const vote = { threshold: threshold(asked.share, asked.moreThan === true), of: asked.of };
  const clauses: Partial<Policy> = { awards: [award('co', { name: 'Cờ', vote })] };
  const held = ballots({ ...counts, votes: [{ unit: 'u1', yes, ...more }] });
  const found = issuesOf(clusterReading({ ...CLEAN, more: { ballots: held } }), clauses);
  return found.filter(({ rule }) => rule === 'VOT-03').map(({ facts }) => facts);
}

const facts = (yes: string, of: string, percent: string, asked: string): unknown => ({
  award: 'Cờ',
  yes,
  of,
  percent,
  threshold: asked,
});

describe('VOT-03 a threshold met only after rounding', () => {
  it('26 of 29 members is 89,66%, not 90%', () => {
    expect(told({ share: '90', of: 'members' }, { members: 29 }, 26)).toEqual([facts('26', '29', '89.66', '90')]);
    expect(told({ share: '90', of: 'members' }, { members: 29 }, 27)).toEqual([]);
    expect(told({ share: '90', of: 'members' }, { members: 29 }, 25)).toEqual([]);
  });

  it('of nobody there is no share', () => {
    expect(told({ share: '90', of: 'members' }, { members: 0 }, 26)).toEqual([]);
  });

  it('counts those in the room and those in writing where the policy does', () => {
    expect(told({ share: '90', of: 'present' }, { members: 40, present: 28, written: 1 }, 26)).toEqual([
      facts('26', '29', '89.66', '90'),
    ]);
    expect(told({ share: '90', of: 'present' }, { members: 40, present: 29 }, 26)).toEqual([facts('26', '29', '89.66', '90')]);
    expect(told({ share: '90', of: 'present' }, { members: 29 }, 26)).toEqual([]);
  });

  it('counts the valid ballots where the policy does', () => {
    expect(told({ share: '90', of: 'valid' }, { members: 40, returned: 30 }, 26, { invalid: 1 })).toEqual([
      facts('26', '29', '89.66', '90'),
    ]);
    expect(told({ share: '90', of: 'valid' }, { members: 29 }, 26)).toEqual([]);
  });

  it('of a vote that must be more than the threshold has to pass it', () => {
    // 149 of 250 is 59,6% and prints as 60%: at least 60% it seems to be, more than 60% it does not.
    expect(told({ share: '60', of: 'members' }, { members: 250 }, 149)).toEqual([facts('149', '250', '59.6', '60')]);
    expect(told({ share: '60', of: 'members', moreThan: true }, { members: 250 }, 149)).toEqual([]);
    // 333 of 500 is 66,6% and prints as 67%, which is more than two thirds.
    expect(told({ share: '2/3', of: 'members', moreThan: true }, { members: 500 }, 333)).toEqual([
      facts('333', '500', '66.6', '2/3'),
    ]);
    expect(told({ share: '50', of: 'members', moreThan: true }, { members: 10 }, 5)).toEqual([]);
  });
});
