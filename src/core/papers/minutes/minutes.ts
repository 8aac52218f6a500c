import type { Ballots } from '../../domain/ballot';
import { leftOutUnits } from '../../domain/leftOutUnits';
import { add, isNegative, subtract, type Points } from '../../domain/points';
import type { ProposedAward } from '../../domain/proposal';
import type { PaperBlock } from '../../workbook/paperModel';
import { whole, type PaperFacts } from '../paperFacts';
import { cell, paragraph, paragraphs } from '../parts/blocks';
import { bothSign } from '../parts/closing';
import { proposalDraftMark } from '../parts/draftMark';
import { head, titleLines } from '../parts/head';
import { standingSentences, standingsTable } from '../parts/standings';
import { awardDecisions } from './awardDecisions';
import { resultsTable } from './resultsTable';

/** Biên bản hội nghị bình xét: who was there, scores and places, ties and cut lines as they were decided, the result (DOMAIN §4.5). */
export function minutes(facts: PaperFacts): readonly PaperBlock[] {
  const { words, appraisal, period, clusterName, reading } = facts;
  const { minutes: said, signatures } = words;
  const left = leftOut(facts);
  const { awards } = appraisal.proposal;
  return [
    head(facts, 'minutes'),
    ...titleLines(said.title, said.subject(period), proposalDraftMark(facts)),
    paragraph('body', said.opening(clusterName, period)),
    paragraph('part', said.parts.present),
    paragraph('body', attendance(reading.ballots, facts)),
    ...paragraphs('body', said.people),
    paragraph('part', said.parts.content),
    paragraph('section', said.scores),
    paragraph('body', words.standing.summary(reading.units.length, facts.ranked, reading.units.length - facts.ranked)),
    standingsTable(facts),
    paragraph('section', said.ties),
    ...paragraphs(
      'item',
      standingSentences(facts).map((sentence) => `- ${sentence}`),
    ),
    paragraph('section', said.awards),
    ...awards.flatMap((award, at) => oneAward(award, at + 1, facts)),
    ...(awards.length === 0 ? [paragraph('body', words.award.nobody)] : []),
    ...left,
    paragraph('section', said.results(left.length === 0 ? 4 : 5)),
    resultsTable(facts),
    ...(appraisal.policy.isDraft ? [paragraph('note', words.draft.policy)] : []),
    paragraph('part', said.parts.conclusion),
    ...paragraphs('body', said.conclusion),
    paragraph('body', said.closing),
    bothSign(facts, { who: signatures.secretary, count: 1 }, { who: signatures.chair, count: 1 }),
    paragraph('caption', said.sheetTitle),
    membersSign(facts),
  ];
}

function oneAward(award: ProposedAward, number: number, facts: PaperFacts): readonly PaperBlock[] {
  return [paragraph('subsection', `3.${number}. ${award.name}`), ...awardDecisions(award, facts)];
}

/** N, P, W and those away, N − P − W; each left open where the sheet of ballots does not say it. */
function attendance(ballots: Ballots | null, { words }: PaperFacts): string {
  const [all, present, written] = [ballots?.members, ballots?.present, ballots?.written].map(
    (number): Points | null => number?.reading.value ?? null,
  );
  const isKnown = all !== undefined && all !== null && present !== undefined && present !== null;
  const rest = isKnown ? subtract(all, add(present, written ?? whole(0))) : null;
  const away = rest === null || isNegative(rest) ? null : rest;
  return words.minutes.members(all ?? null, present ?? null, isKnown ? (written ?? whole(0)) : (written ?? null), away);
}

function leftOut({ words, appraisal, reading, nameOf }: PaperFacts): readonly PaperBlock[] {
  const all = leftOutUnits(appraisal.proposal, reading.units, words.reasons.proposal);
  if (all.length === 0) return [];
  return [
    paragraph('section', words.minutes.leftOut),
    ...all.map(({ unit, lines }) => paragraph('item', words.minutes.leftOutLine(nameOf(unit), lines))),
  ];
}

/** A row for each member to sign in. */
function membersSign({ words, reading }: PaperFacts): PaperBlock {
  const { headings: h } = words;
  return {
    kind: 'table',
    columns: [
      { width: 8, align: 'centre' },
      { width: 40, align: 'left' },
      { width: 30, align: 'left' },
      { width: 23, align: 'left' },
    ],
    headings: [[h.number, h.unit, h.fullName, h.signature].map((text) => cell(text))],
    rows: reading.units.map(({ name }, at) => ({
      cells: [String(at + 1), name, '', ''].map((text) => cell(text)),
      isTall: true,
    })),
  };
}
