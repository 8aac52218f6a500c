import type { Appraisal } from '../../core/domain/appraisal';
import { standsInTheWay } from '../../core/domain/standsInTheWay';
import { whoseWorkbook } from '../../core/domain/whoseWorkbook';
import type { Firmness } from '../../core/domain/firmness';
import type { Issue } from '../../core/domain/issue';
import { unitNames } from '../../core/domain/unitNames';
import { firmnessSentences } from '../../core/render/analysis/firmnessSentences';
import { refText } from '../../core/workbook/address';
import { issueSentence, whyText } from '../../text/issueSentence';
import { englishNumbers, vietnameseNumbers } from '../../text/format';
import type { CommandText } from '../../text/commandText';
import { table } from './table';

/** What a person reads on the terminal: recognition, findings, ranking, proposal and how firm they are, in that order. */
export function report(appraisal: Appraisal, firmness: Firmness | null, text: CommandText, whole: boolean): string {
  const blocks = [recognitionLines(appraisal, text), issueLines(appraisal, text)];
  if (whole) blocks.push(rankingLines(appraisal, text), proposalLines(appraisal, text));
  if (whole && firmness !== null) blocks.push(firmnessLines(appraisal, firmness, text));
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function recognitionLines({ recognition, reading, policy }: Appraisal, text: CommandText): string[] {
  const words = text.commands;
  const layout = recognition.kind === 'recognised' ? words.layout[recognition.layout] : '';
  const scored = reading?.criteria.filter((criterion) => !criterion.hasChildren).length ?? 0;
  return [
    words.heading.recognised,
    `  ${layout}: ${words.counts(reading?.units.length ?? 0, scored)}`,
    ...recognition.clues.map((clue) => `  - ${text.clues.clue(clue)}`),
    ...(policy.isDraft ? [`  ! ${words.draftPolicy}`] : []),
  ];
}

function issueLines({ issues, reading, checks = [] }: Appraisal, text: CommandText): string[] {
  const words = text.commands;
  const failed = checks.filter((one) => one.failed > 0);
  const checked = `  ${words.checked(checks.length, failed)}`;
  if (issues.length === 0) return [words.heading.issues, `  ${words.noIssues}`, checked];
  const whose = whoseWorkbook(reading);
  const blocking = issues.filter((issue) => standsInTheWay(issue, whose)).length;
  const letStand = issues.filter((issue) => issue.letStand !== undefined);
  return [
    words.heading.issues,
    ...issues.filter((issue) => issue.letStand === undefined).flatMap((issue) => issueLine(issue, text)),
    ...(letStand.length === 0 ? [] : [`  ${words.letStand(letStand.length)}`]),
    ...letStand.flatMap((issue) => issueLine(issue, text)),
    ...(blocking === 0 ? [] : [`  ${words.blocked(blocking, whose)}`]),
    checked,
  ];
}

function issueLine(issue: Issue, text: CommandText): string[] {
  const sentence = issueSentence(text.issues, issue);
  const where = issue.place.at === null ? '' : ` ${refText(issue.place.at)}`;
  const lines = [
    `  [${text.issues.severity[issue.severity]} ${issue.rule}]${where} ${sentence.what} ${whyText(sentence)}`,
    `      ${issue.letStand === undefined ? `${text.commands.heading.advice}: ${sentence.advice}` : text.sheets.check.judged(issue.letStand)}`,
  ];
  if (issue.fix !== null && issue.letStand === undefined) lines.push(`      ${text.commands.fix(issue.fix.from, issue.fix.to)}`);
  return lines;
}

function rankingLines({ standings, scorecards, reading, policy }: Appraisal, text: CommandText): string[] {
  const numbers = text.language === 'vi' ? vietnameseNumbers : englishNumbers;
  const words = text.commands;
  const unitName = unitNames(reading);
  const totals = new Map(scorecards.map((card) => [card.unit, card.total]));
  const rows = [...standings]
    .sort((a, b) => (a.wouldBePlace ?? Infinity) - (b.wouldBePlace ?? Infinity))
    .map((standing) => {
      const total = totals.get(standing.unit) ?? null;
      const notes = [...standing.reasons.map(text.reasons.standing)];
      if (standing.sharedWith.length > 0) notes.push(words.sharedWith(standing.sharedWith.map(unitName)));
      if (standing.decidedBy !== null) notes.push(text.reasons.tieBroken(standing.decidedBy, unitName));
      return [
        standing.place === null ? '–' : String(standing.place),
        unitName(standing.unit),
        total === null ? '–' : numbers.points(total, policy.rounding.decimals),
        standing.grade ?? '',
        notes.join('; '),
      ];
    });
  const heading = [words.column.place, words.column.unit, words.column.total, words.column.grade, words.column.note];
  return [words.heading.ranking, ...table([heading, ...rows])];
}

function proposalLines({ proposal, reading, issues, policy }: Appraisal, text: CommandText): string[] {
  const words = text.commands;
  const unitName = unitNames(reading);
  const lines = [words.heading.proposal];
  const blocking = issues.filter((issue) => issue.blocks === 'awards').length;
  if (blocking > 0) lines.push(`  ${words.awardsBlocked(blocking)}`);
  for (const award of proposal.awards) {
    lines.push(`  ${award.name} (${words.seats(award.nominees.length, award.seats)})`);
    for (const nominee of award.nominees) lines.push(`    + ${unitName(nominee.unit)}: ${text.reasons.proposal(nominee.reason)}`);
    if (award.needsDecision !== null) {
      lines.push(`    ? ${words.needsDecision(award.needsDecision.units.map(unitName), award.needsDecision.seats)}`);
      lines.push(`      ${text.reasons.tried(policy.tieBreak)} ${text.reasons.howToDecide}`);
    }
    for (const unfit of award.unfitDecisions) lines.push(`    ! ${text.reasons.unfitDecision(unfit)}`);
    for (const left of award.leftOut) lines.push(`    - ${unitName(left.unit)}: ${text.reasons.proposal(left.reason)}`);
    if (award.unfilled > 0) {
      const because = award.unfilledBecause === null ? '' : `: ${text.reasons.unfilled(award.unfilledBecause)}`;
      lines.push(`    ${words.unfilled(award.unfilled)}${because}`);
    }
  }
  return lines;
}

function firmnessLines({ reading, policy }: Appraisal, firmness: Firmness, text: CommandText): string[] {
  if (reading === null) return [];
  const sentences = firmnessSentences(firmness, reading, policy, text.sheets.analysis);
  return [text.commands.heading.firmness, ...sentences.map((sentence) => `  ${sentence}`)];
}
