import { blockingIssues } from '../../domain/clusterFacts';
import type { PaperBlock, PaperSection } from '../../workbook/paperModel';
import { awardDecisions } from '../minutes/awardDecisions';
import { whole, type PaperFacts } from '../paperFacts';
import { paragraph, paragraphs } from '../parts/blocks';
import { leaderSigns } from '../parts/closing';
import { draftMark, proposalDraftMark } from '../parts/draftMark';
import { head, titleLines } from '../parts/head';
import { standingSentences, standingsTable } from '../parts/standings';
import { figureTables } from './figureTables';
import { quantitiesOf, type Quantity } from './quantities';
import { quantityLines } from './quantityLines';
import { statementLines, targetLines } from './registerLines';
import { scoreTable } from './scoreTable';

/**
 * Báo cáo sơ kết (half) and tổng kết (year), in the structure of 76-BC/TCT (DOMAIN S5): figures and their sums from the workbook,
 * prose left open for the officer. The year's report adds targets, scores and places, and the awards proposed.
 */
export function report(facts: PaperFacts, period: 'half' | 'year'): readonly PaperSection[] {
  const { words, style, cluster, clusterName } = facts;
  const said = words.report;
  const quantities = quantitiesOf(facts.reading);
  const draft = period === 'year' ? proposalDraftMark(facts) : draftMark(facts);
  const blocks: readonly PaperBlock[] = [
    head(facts, period === 'half' ? 'midYearReport' : 'yearEndReport'),
    ...titleLines(said.title, said.titles[period](cluster), draft),
    ...situation(quantities, period, facts),
    ...results(quantities, period, facts),
    paragraph('part', said.parts.direction[period](cluster)),
    paragraph('section', said.parts.tasksAhead),
    paragraph('body', said.gaps.tasksAhead),
    paragraph('section', said.parts.solutions),
    paragraph('body', said.gaps.solutions),
    paragraph('section', said.parts.proposals),
    paragraph('body', said.gaps.proposals),
    paragraph('body', `${said.closing[period](clusterName, cluster)}${words.styles[style].end}`),
    leaderSigns(facts, [words.signatures.superior, words.signatures.members]),
  ];
  return [{ orientation: 'portrait', blocks }, ...appendices(quantities, period, facts)];
}

function situation(quantities: readonly Quantity[], period: 'half' | 'year', facts: PaperFacts): readonly PaperBlock[] {
  const { words, clusterName, reading } = facts;
  const { parts, gaps, members } = words.report;
  return [
    paragraph('part', parts.situation),
    paragraph('section', parts.general),
    paragraph('body', members(clusterName, reading.units)),
    ...quantityLines(quantities, 'staff', facts),
    ...statementLines(period, 'staff', quantities, facts),
    paragraph('body', gaps.general),
    paragraph('section', parts.conditions),
    paragraph('subsection', parts.advantages),
    paragraph('body', gaps.advantages),
    paragraph('subsection', parts.difficulties),
    paragraph('body', gaps.difficulties),
  ];
}

function results(quantities: readonly Quantity[], period: 'half' | 'year', facts: PaperFacts): readonly PaperBlock[] {
  const { parts, gaps } = facts.words.report;
  const task = (heading: string, subject: 'training' | 'research' | 'information'): readonly PaperBlock[] => [
    paragraph('subsection', heading),
    ...quantityLines(quantities, subject, facts),
    ...statementLines(period, subject, quantities, facts),
    paragraph('body', gaps[subject]),
  ];
  return [
    paragraph('part', parts.results),
    paragraph('section', parts.movement),
    paragraph('body', gaps.movement),
    paragraph('section', parts.tasks),
    ...task(parts.training, 'training'),
    ...task(parts.research, 'research'),
    ...task(parts.information, 'information'),
    paragraph('section', parts.others),
    ...quantityLines(quantities, 'others', facts),
    ...statementLines(period, 'others', quantities, facts),
    paragraph('body', gaps.others),
    ...(period === 'year' ? outcome(facts) : []),
    paragraph('section', parts.judgement[period]),
    paragraph('subsection', parts.strengths),
    paragraph('body', gaps.strengths),
    paragraph('subsection', parts.weaknesses),
    paragraph('body', gaps.weaknesses),
    paragraph('subsection', parts.causes),
    paragraph('body', gaps.causes),
  ];
}

/** What only the year's report has: targets, scores and places, awards. Without places nothing is said of them (METHODS §4.6). */
function outcome(facts: PaperFacts): readonly PaperBlock[] {
  const { words, appraisal, reading, ranked } = facts;
  const { parts, gaps, notRanked } = words.report;
  const targets = [
    paragraph('section', parts.targets),
    ...(facts.figures.targets.length > 0 ? targetLines(facts.figures, facts) : [paragraph('body', gaps.targets)]),
    paragraph('section', parts.scores),
  ];
  if (appraisal.isBlocked) return [...targets, paragraph('body', notRanked(blockingIssues(appraisal, 'ranking')))];
  return [
    ...targets,
    paragraph('body', words.standing.summary(reading.units.length, ranked, reading.units.length - ranked)),
    standingsTable(facts),
    ...paragraphs(
      'item',
      standingSentences(facts).map((sentence) => `- ${sentence}`),
    ),
    ...(appraisal.policy.isDraft ? [paragraph('note', words.draft.policy)] : []),
    paragraph('section', parts.awards),
    ...awardLines(facts),
  ];
}

function awardLines(facts: PaperFacts): readonly PaperBlock[] {
  const { words, appraisal, clusterName } = facts;
  const { submission } = words;
  const { awards } = appraisal.proposal;
  const nominated = awards.flatMap(({ nominees }) => nominees.map(({ unit }) => unit));
  const counts = awards
    .filter(({ nominees }) => nominees.length > 0)
    .map(({ name, nominees }) => ({ award: name, count: whole(nominees.length) }));
  return [
    ...(nominated.length === 0
      ? [paragraph('body', submission.nobody)]
      : [
          paragraph('body', submission.request(clusterName)),
          paragraph('body', submission.sum(whole(nominated.length), counts, new Set(nominated).size < nominated.length)),
        ]),
    ...awards.flatMap((award) => [paragraph('subsection', award.name), ...awardDecisions(award, facts)]),
  ];
}

/** Tables too wide for the text: points by group (with places only), figures of each school. */
function appendices(quantities: readonly Quantity[], period: 'half' | 'year', facts: PaperFacts): readonly PaperSection[] {
  const { words, cluster, appraisal } = facts;
  const said = words.report;
  const scores =
    period === 'year' && !appraisal.isBlocked ? [{ title: said.scoresTitle(cluster), blocks: scoreTable(facts) }] : [];
  const figures = quantities.length > 0 ? [{ title: said.figuresTitle(cluster), blocks: figureTables(quantities, facts) }] : [];
  const all = [...scores, ...figures];
  return all.map(({ title, blocks }, at) => ({
    orientation: 'landscape',
    blocks: [
      paragraph('caption', said.appendix(all.length > 1 ? at + 1 : null)),
      paragraph('caption', title),
      paragraph('hint', said.attachedTo),
      ...blocks,
    ],
  }));
}
