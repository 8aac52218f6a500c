/** The voting cases of METHODS §13, put through the production code. */
import { decimalText, roundHalfUp } from '../../../src/core/domain/points';
import { validBallots, voteOutcome, votesNeeded } from '../../../src/core/propose/votes';
import { award, ballots, threshold } from '../../builders/readings';

interface VoteRow {
  readonly members: number;
  readonly present: number;
  readonly written: number;
  readonly returned: number;
  readonly invalid: number;
  readonly yes: number;
  readonly threshold: string;
  readonly denominator: 'members' | 'present' | 'valid';
}

/** 15 */
export function voteRatios(input: { readonly rows: readonly VoteRow[] }): unknown {
  return {
    rows: input.rows.map(({ members, present, written, returned, invalid, yes, threshold: text, denominator: of }) => {
      const all = ballots({ members, present, written, returned, votes: [{ unit: 'A', yes, invalid }] });
      const own = all.votes[0] ?? null;
      const outcome = voteOutcome(own, award('flag', { vote: { threshold: threshold(text), of } }), all);
      if (outcome.status === 'notNeeded' || outcome.status === 'pending') return outcome;
      return {
        valid: own === null ? null : validBallots(all, own),
        ratioPercent: decimalText(roundHalfUp(outcome.percent, 2)),
        needYes: outcome.needYes,
        pass: outcome.status === 'passed',
      };
    }),
  };
}

/** 16 */
export function votesNeededTable(input: { readonly members: readonly number[] }): unknown {
  const of = (text: string, moreThan = false): readonly number[] =>
    input.members.map((members) => votesNeeded(members, threshold(text, moreThan)));
  return { '80': of('80'), '90': of('90'), '2/3': of('2/3'), '>1/2': of('1/2', true) };
}
