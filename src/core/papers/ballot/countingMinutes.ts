import { awardNamed } from '../../domain/awardNamed';
import type { Ballots, Votes } from '../../domain/ballot';
import { candidatesFor, votedAwards } from '../../domain/onBallot';
import { equal, isNegative, subtract, toNumber, type Points } from '../../domain/points';
import type { AwardRule } from '../../domain/policy';
import type { ProposedAward, VoteOutcome } from '../../domain/proposal';
import type { ReadNumber } from '../../domain/readNumber';
import type { PaperBlock, PaperTable } from '../../workbook/paperModel';
import type { PaperFacts } from '../paperFacts';
import { cell, paragraph, paragraphs } from '../parts/blocks';
import { bothSign } from '../parts/closing';
import { draftMark } from '../parts/draftMark';
import { head, titleLines } from '../parts/head';
import { shareOfVotes } from './shareOfVotes';

/** Biên bản kiểm phiếu: ballots issued, returned, valid, then each vote; a blank form where nothing was counted yet (DOMAIN §4.7). */
export function countingMinutes(facts: PaperFacts): readonly PaperBlock[] {
  const { words, period, clusterName, reading } = facts;
  const said = words.counting;
  const { ballots } = reading;
  const value = (number: ReadNumber | null | undefined): Points | null => number?.reading.value ?? null;
  return [
    head(facts, 'countingMinutes'),
    ...titleLines(said.title, said.subject(period), draftMark(facts)),
    paragraph('body', said.opening(clusterName)),
    ...paragraphs('body', said.people),
    paragraph('section', said.general),
    paragraph('item', said.members(value(ballots?.members), value(ballots?.present), value(ballots?.written))),
    paragraph('item', said.issued(value(ballots?.issued), value(ballots?.returned))),
    ...heldVotes(facts).flatMap((vote, at) => oneVote(vote, at + 2, facts)),
    paragraph('body', said.closing),
    bothSign(facts, { who: said.team, count: said.people.length }, { who: words.signatures.chair, count: 1 }),
  ];
}

/** One vote: the units on one ballot in one round. `rule` is `null` where one ballot serves all awards. */
interface HeldVote {
  readonly name: string | null;
  readonly rule: AwardRule | null;
  readonly award: ProposedAward | null;
  readonly round: number | null;
  readonly rows: readonly { readonly unit: string; readonly votes: Votes | null }[];
}

/** As counted on `Bỏ phiếu`, in its order; without counts the votes the policy asks for. */
function heldVotes(facts: PaperFacts): readonly HeldVote[] {
  const { reading, appraisal, nameOf } = facts;
  const rules = appraisal.policy.awards;
  const proposed = (rule: AwardRule | null): ProposedAward | null =>
    appraisal.proposal.awards.find(({ id }) => id === rule?.id) ?? null;
  const counted = reading.ballots?.votes ?? [];
  if (counted.length === 0)
    return votedAwards(facts).map((award) => ({
      name: award.name,
      rule: rules.find(({ id }) => id === award.id) ?? null,
      award,
      round: null,
      rows: candidatesFor(award, facts).map((unit) => ({ unit: nameOf(unit), votes: null })),
    }));
  // One ballot for all awards is the ballot of the award that is voted on, where there is one such award.
  const [onlyOne, ...more] = rules.filter(({ vote }) => vote !== null);
  const onlyVoted = onlyOne !== undefined && more.length === 0 ? onlyOne : null;
  const keys = [...new Set(counted.map(keyOf))];
  return keys.map((key) => {
    const rows = counted.filter((one) => keyOf(one) === key);
    const [first] = rows;
    const typed = first?.award ?? null;
    const rule = typed === null ? onlyVoted : awardNamed(typed, rules);
    const isRepeated = counted.some((one) => one.round > 1);
    return {
      name: rule?.name ?? typed,
      rule,
      award: proposed(rule),
      round: isRepeated ? (first?.round ?? null) : null,
      rows: rows.map((votes) => ({ unit: votes.unit === null ? votes.unitName : nameOf(votes.unit), votes })),
    };
  });
}

const keyOf = ({ award, round }: Votes): string => `${award ?? ''}\n${round}`;

function oneVote({ name, rule, award, round, rows }: HeldVote, number: number, facts: PaperFacts): readonly PaperBlock[] {
  const { words, reading } = facts;
  const said = words.counting;
  const base = rule?.vote?.of ?? 'members';
  const returned = reading.ballots?.returned?.reading.value ?? null;
  const invalid = invalidOf(rows, reading.ballots);
  const valid = returned === null || invalid === null ? null : subtract(returned, invalid);
  const passed = (award?.nominees ?? []).filter(({ vote }) => vote.status === 'passed');
  const [first] = passed;
  const isLast = round === null || !(reading.ballots?.votes ?? []).some((one) => one.round > round);
  return [
    paragraph('section', `${number}. ${said.award(name, round)}`),
    paragraph('item', said.valid(returned, valid, invalid)),
    votesTable(rows, base, facts),
    paragraph('note', said.base(base, baseOf(base, award, reading.ballots))),
    ...(isLast && first !== undefined && first.vote.status === 'passed'
      ? [
          paragraph(
            'body',
            said.passed(
              passed.map(({ unit }) => facts.nameOf(unit)),
              first.vote.needYes,
              first.vote.of,
            ),
          ),
        ]
      : []),
  ];
}

/** One number where every row has the same; else it is not one of the whole vote. Nothing typed beside counted votes is none. */
function invalidOf(rows: HeldVote['rows'], ballots: Ballots | null): Points | null {
  if (ballots === null) return null;
  const values = rows.map(({ votes }) => votes?.invalid?.reading.value ?? null);
  const [first = null] = values;
  if (first === null || isNegative(first)) return null;
  return values.every((one) => one !== null && equal(one, first)) ? first : null;
}

function baseOf(of: 'members' | 'present' | 'valid', award: ProposedAward | null, ballots: Ballots | null): number | null {
  const votes: readonly VoteOutcome[] = [...(award?.nominees ?? []), ...(award?.leftOut ?? [])].map(({ vote }) => vote);
  const bases = votes.flatMap((vote) => (vote.status === 'notNeeded' || vote.of === null ? [] : [vote.of]));
  const [first] = bases;
  if (first !== undefined) return bases.every((one) => one === first) ? first : null;
  const members = ballots?.members?.reading.value ?? null;
  return of === 'members' && members !== null ? toNumber(members) : null;
}

function votesTable(rows: HeldVote['rows'], base: 'members' | 'present' | 'valid', facts: PaperFacts): PaperTable {
  const { headings: h, none } = facts.words;
  const shown = (votes: Votes | null, number: ReadNumber | null): readonly [string, string] => {
    const value = number?.reading.value ?? null;
    if (votes === null) return ['', ''];
    if (value === null) return [none, none];
    const share = shareOfVotes(value, base, votes, facts.reading.ballots);
    return [facts.words.numbers.plain(value), share === null ? none : facts.words.numbers.percent(share)];
  };
  return {
    kind: 'table',
    columns: [
      { width: 8, align: 'centre' },
      { width: 43, align: 'left' },
      ...[13, 14, 13, 14].map((width) => ({ width, align: 'centre' as const })),
    ],
    headings: [
      [cell(h.number, { rows: 2 }), cell(h.unit, { rows: 2 }), cell(h.agree, { columns: 2 }), cell(h.disagree, { columns: 2 })],
      [cell(h.votesCount), cell(h.votesShare), cell(h.votesCount), cell(h.votesShare)],
    ],
    rows: rows.map(({ unit, votes }, at) => ({
      cells: [String(at + 1), unit, ...shown(votes, votes?.votesFor ?? null), ...shown(votes, votes?.votesAgainst ?? null)].map(
        (text) => cell(text),
      ),
    })),
  };
}
