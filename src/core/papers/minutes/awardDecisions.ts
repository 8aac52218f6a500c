import type { AwardRule, RecordedDecision } from '../../domain/policy';
import type { ProposedAward, VoteOutcome } from '../../domain/proposal';
import type { UnitId } from '../../domain/unit';
import { waitingSeats } from '../../domain/waitingSeats';
import type { PaperBlock } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { paragraph } from '../parts/blocks';

/** How many an award may have, who is put forward, and every decision at its cut line, written out (METHODS §6.5). */
export function awardDecisions(award: ProposedAward, facts: PaperFacts): readonly PaperBlock[] {
  const { words, appraisal, nameOf, cardOf, shown } = facts;
  const said = words.award;
  const rule = appraisal.policy.awards.find(({ id }) => id === award.id) ?? null;
  const tried = words.reasons.tried(appraisal.policy.tieBreak);
  const quota = award.quotaSteps === null || award.quotaSteps.base === 0 ? null : words.reasons.quota(award.quotaSteps);
  const totalOf = (unit: UnitId): string | null => {
    const total = cardOf(unit)?.total ?? null;
    return total === null ? null : shown(total);
  };
  const because = award.unfilledBecause;
  return [
    paragraph('body', said.seats(award.seats, quota)),
    ...voteNeeded(award, rule, facts),
    ...award.nominees.map(({ unit, reason }) =>
      paragraph('item', said.nominee(nameOf(unit), totalOf(unit), words.reasons.proposal(reason))),
    ),
    ...(award.nominees.length === 0 && award.needsDecision === null ? [paragraph('item', said.nobody)] : []),
    ...(award.nominees.length > award.seats ? [paragraph('body', said.expanded(award.seats, award.nominees.length))] : []),
    ...decisionsOn(award).map((decision) => paragraph('body', said.decided(decision, tried))),
    ...excludedTie(award, facts),
    ...openTie(award, tried, facts),
    ...award.unfitDecisions.map((unfit) => paragraph('body', said.unfit(words.reasons.unfitDecision(unfit)))),
    ...waitingSeats(award).map((waiting) => paragraph('body', said.waiting(waiting.seats, waiting.award))),
    ...(award.unfilled > 0
      ? [paragraph('body', said.unfilled(award.unfilled, because === null ? null : words.reasons.unfilled(because)))]
      : []),
  ];
}

/** Every vote that was counted or waits for being counted tells the number that is needed. */
function voteNeeded(award: ProposedAward, rule: AwardRule | null, { words }: PaperFacts): readonly PaperBlock[] {
  if (rule === null || rule.vote === null) return [];
  const votes: readonly VoteOutcome[] = [...award.nominees, ...award.leftOut].map(({ vote }) => vote);
  const known = votes.flatMap((vote) =>
    vote.status === 'notNeeded' || vote.needYes === null || vote.of === null ? [] : [{ needYes: vote.needYes, of: vote.of }],
  );
  // Where the base is the valid ballots it may differ from unit to unit: then no one number is true of all.
  const [first] = known;
  const isOne = first !== undefined && known.every(({ of }) => of === first.of);
  return [paragraph('body', words.award.vote(isOne ? first.needYes : null, isOne ? first.of : null, rule.vote))];
}

/** Decisions of people that gave a seat, each told once. */
function decisionsOn({ nominees }: ProposedAward): readonly RecordedDecision[] {
  const decisions = nominees.flatMap(({ reason }) =>
    reason.code === 'nominated' && reason.decision !== null ? [reason.decision] : [],
  );
  return decisions.filter((decision, at) => decisions.indexOf(decision) === at);
}

function excludedTie({ leftOut }: ProposedAward, { words, nameOf }: PaperFacts): readonly PaperBlock[] {
  const tied = leftOut.flatMap(({ unit, reason }) => (reason.code === 'excludedByTie' ? [{ unit, reason }] : []));
  const [first] = tied;
  if (first === undefined) return [];
  const units = tied.map(({ unit }) => nameOf(unit));
  return [paragraph('body', words.award.excluded(units, first.reason.place, first.reason.seats))];
}

function openTie({ needsDecision }: ProposedAward, tried: string, { words, nameOf }: PaperFacts): readonly PaperBlock[] {
  if (needsDecision === null) return [];
  const { units, seats, reason } = needsDecision;
  const place = reason.code === 'tiedAtCut' ? reason.place : null;
  return [paragraph('body', words.award.open(units.map(nameOf), seats, place, tried)), paragraph('body', words.award.openGap)];
}
