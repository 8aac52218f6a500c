/**
 * Counts of a ballot that a person has typed → what can be read of them, which cannot be true together, and what comes of each vote;
 * by the same arithmetic as the sheet is judged with (METHODS §7).
 */
import type { Appraisal } from './domain/appraisal';
import type { Ballots, Votes } from './domain/ballot';
import {
  BALLOT_COUNTS,
  fieldKey,
  lineKey,
  VOTE_PARTS,
  type BallotForm,
  type BallotLine,
  type CountTrouble,
} from './domain/ballotForm';
import { problemOfVotes, problemsOfMeeting, type Imbalance } from './domain/ballotProblems';
import { isNegative, isWhole } from './domain/points';
import type { AwardRule } from './domain/policy';
import type { VoteOutcome } from './domain/proposal';
import type { ReadNumber } from './domain/readNumber';
import type { Reading } from './domain/reading';
import type { UnitId } from './domain/unit';
import { denominator, voteOutcome, votesFor, votesNeeded } from './propose/votes';
import { typedNumber } from './read/typed/typedNumber';
import { besideForm, type StatedBallots } from './statedBallots';

export interface CountedBallots {
  readonly ballots: Ballots;
  /** By the key of the field. */
  readonly troubles: ReadonlyMap<string, CountTrouble>;
  /** What cannot be true together, by the key of the field it is told beside. */
  readonly imbalances: ReadonlyMap<string, Imbalance>;
}

export function countedBallots(form: BallotForm, stated: StatedBallots, reading: Reading): CountedBallots {
  const troubles = new Map<string, CountTrouble>();
  const keys = new Map<ReadNumber, string>();
  const numberAt = (key: string, text: string): ReadNumber => {
    const number = typedNumber(text, { sheet: stated.sheet?.name ?? '', row: 1, column: 1 }, null);
    const trouble = troubleOf(number);
    if (trouble !== null) troubles.set(key, trouble);
    keys.set(number, key);
    return number;
  };
  const [members = null, present = null, written = null, issued = null, returned = null] = BALLOT_COUNTS.map((count) =>
    form.counts[count].trim() === '' ? null : numberAt(count, form.counts[count]),
  );
  const votes = form.lines.flatMap((line): readonly Votes[] => {
    if (isUntouched(line, stated)) return [];
    const key = lineKey(line);
    const [yes, no, invalid] = VOTE_PARTS.map((part) =>
      part === 'votesFor' || line.typed[part].trim() !== '' ? numberAt(`${key} ${part}`, line.typed[part]) : null,
    );
    if (yes === undefined || yes === null || yes.reading.status === 'missing') {
      troubles.set(fieldKey({ kind: 'vote', ...line, part: 'votesFor' }), 'forMissing');
      return [];
    }
    const own = stated.votes.get(key);
    const unitName = own?.unitName ?? reading.units.find(({ id }) => id === line.unit)?.name ?? '';
    const award = own === undefined ? line.award : own.award;
    return [
      { unit: line.unit, unitName, award, round: line.round, votesFor: yes, votesAgainst: no ?? null, invalid: invalid ?? null },
    ];
  });
  const ballots: Ballots = { members, present, written, issued, returned, votes: [...besideForm(reading, stated), ...votes] };
  const imbalances = new Map<string, Imbalance>();
  for (const one of [...problemsOfMeeting(ballots), ...votes.flatMap((vote) => problemOfVotes(vote, ballots) ?? [])]) {
    const key = keys.get(one.at);
    if (key !== undefined && !imbalances.has(key)) imbalances.set(key, one);
  }
  return { ballots, troubles, imbalances };
}

/** What a formula gives on a row nobody has counted yet is no vote. */
function isUntouched(line: BallotLine, { calculated, votes }: StatedBallots): boolean {
  const isHeld = votes.has(lineKey(line));
  return VOTE_PARTS.every(
    (part) => line.typed[part].trim() === '' || (!isHeld && calculated.has(fieldKey({ kind: 'vote', ...line, part }))),
  );
}

function troubleOf({ reading }: ReadNumber): CountTrouble | null {
  if (reading.status === 'missing') return null;
  if (reading.value === null) return reading.status === 'ask' ? 'ambiguous' : 'notNumber';
  if (isNegative(reading.value)) return 'negative';
  const isPercent = 'isPercent' in reading && reading.isPercent;
  return isWhole(reading.value) && !isPercent ? null : 'notWhole';
}

/** How many votes one award asks for before anything is counted; `of: null`: the number it is of is not known, or differs from unit to unit. */
export function neededFor(
  rule: AwardRule,
  ballots: Ballots,
): { readonly of: number; readonly needYes: number } | { readonly of: null; readonly needYes: null } {
  const of = rule.vote === null || rule.vote.of === 'valid' ? null : denominator(rule.vote.of, ballots, null);
  return of === null || of <= 0 || rule.vote === null
    ? { of: null, needYes: null }
    : { of, needYes: votesNeeded(of, rule.vote.threshold) };
}

/** What comes of the vote on one unit for one award. */
export function outcomeFor(unit: UnitId, rule: AwardRule, { ballots }: CountedBallots, { policy }: Appraisal): VoteOutcome {
  const own = ballots.votes.filter((one) => one.unit === unit);
  return voteOutcome(votesFor(own, rule, policy.awards), rule, ballots);
}
