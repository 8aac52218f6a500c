import { standingVotes, votesOn } from '../../domain/onBallot';
import type { VoteOutcome } from '../../domain/proposal';
import type { UnitId } from '../../domain/unit';
import type { PaperBlock } from '../../workbook/paperModel';
import { whole, type PaperFacts } from '../paperFacts';
import { table } from '../parts/blocks';

interface Result {
  readonly unit: UnitId;
  readonly award: string;
  readonly awardId: string;
  readonly vote: VoteOutcome;
  readonly conclusion: string;
}

/** Who was voted on for what, with the votes and what came of it; those whose vote failed too (DOMAIN §4.5). */
export function resultsTable(facts: PaperFacts): PaperBlock {
  const { words, nameOf, reading, appraisal } = facts;
  const { headings: h, numbers } = words;
  const rows = resultsOf(facts).map(({ unit, award, awardId, vote, conclusion }, at) => {
    const { votes, share } = words.award.outcome(vote);
    const { standing } = standingVotes(votesOn(reading.ballots, unit), awardId, appraisal.policy.awards);
    const against = standing?.votesAgainst?.reading.value ?? null;
    return [
      String(at + 1),
      nameOf(unit),
      award,
      vote.status === 'passed' || vote.status === 'failed' ? numbers.plain(whole(vote.yes)) : votes,
      vote.status === 'notNeeded' || against === null ? words.none : numbers.plain(against),
      share === '' ? words.none : share,
      conclusion,
    ];
  });
  return table(
    [
      { heading: h.number, width: 8, align: 'centre' },
      { heading: h.unit, width: 29, align: 'left' },
      { heading: h.award, width: 27, align: 'left' },
      { heading: h.votesFor, width: 13, align: 'centre' },
      { heading: h.votesAgainst, width: 13, align: 'centre' },
      { heading: h.votesShare, width: 14, align: 'centre' },
      { heading: h.conclusion, width: 16, align: 'centre' },
    ],
    rows,
  );
}

function resultsOf({ appraisal, words }: PaperFacts): readonly Result[] {
  const { conclusions } = words.award;
  return appraisal.proposal.awards.flatMap(({ id, name, nominees, needsDecision, leftOut }): readonly Result[] => {
    const result = (unit: UnitId, vote: VoteOutcome, conclusion: string): Result => ({
      unit,
      award: name,
      awardId: id,
      vote,
      conclusion,
    });
    const failed = leftOut.filter(({ reason }) => reason.code === 'voteFailed');
    return [
      ...nominees.map(({ unit, vote }) =>
        result(unit, vote, vote.status === 'pending' ? conclusions.pending : conclusions.proposed),
      ),
      ...(needsDecision?.units ?? []).map((unit) => {
        const vote = leftOut.find((one) => one.unit === unit)?.vote ?? { status: 'notNeeded' as const };
        return result(unit, vote, conclusions.undecided);
      }),
      ...failed.map(({ unit, vote }) => result(unit, vote, conclusions.failed)),
    ];
  });
}
