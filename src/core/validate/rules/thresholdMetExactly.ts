import { awardNamed } from '../../domain/awardNamed';
import type { Ballots, Votes } from '../../domain/ballot';
import {
  add,
  compare,
  decimalText,
  divide,
  HUNDRED,
  multiply,
  roundHalfUp,
  subtract,
  ZERO,
  type Points,
} from '../../domain/points';
import type { AwardRule } from '../../domain/policy';
import type { ReadNumber } from '../../domain/readNumber';
import type { Finding, Rule } from '../rule';

/** VOT-03: a vote that reaches the threshold only when its percent is rounded has not reached it: 26 of 29 prints as 90% and is 89,66%. */
export const thresholdMetExactly: Rule = {
  id: 'VOT-03',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'ballots',
  scope: 'book',
  check: ({ reading: { ballots }, policy }) =>
    (ballots?.votes ?? []).flatMap((votes): readonly Finding[] => {
      const asked = policy.awards.filter((award) => votes.award === null || awardNamed(votes.award, policy.awards) === award);
      const award = asked.find(({ vote }) => vote !== null);
      return ballots === null || award === undefined ? [] : nearlyMet(votes, award, ballots);
    }),
};

function nearlyMet(votes: Votes, { name, vote }: AwardRule, ballots: Ballots): readonly Finding[] {
  const yes = valueOf(votes.votesFor);
  const of = vote === null ? null : whole(vote.of, votes, ballots);
  if (vote === null || yes === null || of === null || compare(of, ZERO) <= 0) return [];
  const percent = divide(multiply(HUNDRED, yes), of);
  const threshold = multiply(HUNDRED, vote.threshold.share);
  const isMet = (value: Points): boolean => compare(value, threshold) > (vote.threshold.moreThan ? 0 : -1);
  if (isMet(percent) || !isMet(roundHalfUp(percent, 0))) return [];
  const place = { at: votes.votesFor.at, unit: votes.unit, criterion: null };
  const facts = {
    award: name,
    yes: decimalText(yes),
    of: decimalText(of),
    percent: decimalText(percent, 2),
    threshold: vote.threshold.text,
  };
  return [{ code: 'thresholdOnlyRounded', place, facts }];
}

function whole(of: 'members' | 'present' | 'valid', votes: Votes, ballots: Ballots): Points | null {
  const [members, present, returned] = [ballots.members, ballots.present, ballots.returned].map(valueOf);
  switch (of) {
    case 'members':
      return members ?? null;
    case 'present':
      return present === undefined || present === null ? null : add(present, valueOf(ballots.written) ?? ZERO);
    case 'valid':
      return returned === undefined || returned === null ? null : subtract(returned, valueOf(votes.invalid) ?? ZERO);
  }
}

const valueOf = (number: ReadNumber | null): Points | null => number?.reading.value ?? null;
