/**
 * An appraisal as the JSON document of CONTRACT §3: names and types there are fixed, fields may only be added.
 * Points are decimal texts with a dot, exact where they end; `null` is *not given*.
 */
import type { Appraisal } from './domain/appraisal';
import type { Criterion } from './domain/criteria';
import type { Firmness } from './domain/firmness';
import type { Issue } from './domain/issue';
import { decimalText, type Points } from './domain/points';
import type { ProposalReason, UnfitDecision } from './domain/proposal';
import type { Clue, RecognisedSheet } from './domain/recognition';
import { statedWords, subjectWords } from './domain/correctionLabels';
import type { ReadingCorrections } from './domain/readingCorrection';
import type { Scorecard, Step } from './domain/scorecard';
import type { StandingReason, TieBroken } from './domain/standing';
import { unitNames } from './domain/unitNames';
import { issueCounts } from './domain/issueCounts';
import { firmnessResult } from './firmnessResult';
import { issueResult, type ResultDocument } from './issueResult';
import { policyToJson } from './policies/policyToJson';
import { methodResult } from './methodResult';
import { margins } from './probe/margins';
import type { AnalysisWords } from './render/analysis/analysisWords';
import { firmnessSentences } from './render/analysis/firmnessSentences';
import { plain } from './sealText';
import { columnName, refText } from './workbook/address';

/** The sentences a document carries, in the language asked for. */
export interface ResultWords {
  readonly clue: (clue: Clue) => string;
  readonly issue: (issue: Issue) => string;
  readonly standing: (reason: StandingReason) => string;
  readonly tieBroken: (tie: TieBroken, unitName: (unit: string) => string) => string;
  readonly proposal: (reason: ProposalReason) => string;
  readonly unfitDecision: (unfit: UnfitDecision) => string;
  readonly analysis: AnalysisWords;
}

export function criterionResult(criterion: Criterion): ResultDocument {
  return {
    id: criterion.id,
    number: criterion.number,
    text: criterion.text,
    level: criterion.level,
    parent: criterion.parent,
    maximum: text(criterion.maximum),
    cap: text(criterion.cap),
    kind: criterion.kind,
    method: methodResult(criterion.method),
    sentence: criterion.sentence,
    cell: refText(criterion.at),
  };
}

/** Up to `issues`, as `check` prints it. */
export function checkResult(appraisal: Appraisal, file: string, words: ResultWords): ResultDocument {
  const { reading } = appraisal;
  return {
    file,
    recognition: recognitionResult(appraisal, words),
    cluster: reading === null ? { name: null, year: null, period: null } : clusterOf(appraisal),
    criteria: (reading?.criteria ?? []).map(criterionResult),
    units: (reading?.units ?? []).map((unit) => ({ id: unit.id, name: unit.name, role: unit.role, cell: refText(unit.at) })),
    issues: appraisal.issues.map((issue) => issueResult(issue, words.issue)),
    counts: issueCounts(appraisal.issues),
    checks: appraisal.checks ?? [],
  };
}

/** The whole document, as `appraise` prints it. @param seal the sha256 of `sealText`, in hexadecimal */
export function appraiseResult(
  appraisal: Appraisal,
  firmness: Firmness | null,
  file: string,
  words: ResultWords,
  seal: string,
): ResultDocument {
  const { policy, reading } = appraisal;
  const decimals = policy.rounding.decimals;
  const unitName = unitNames(reading);
  return {
    ...checkResult(appraisal, file, words),
    scorecards: appraisal.scorecards.map((card) => scorecardResult(card, decimals)),
    standings: appraisal.standings.map((standing) => ({
      unit: standing.unit,
      place: standing.place,
      wouldBePlace: standing.wouldBePlace,
      sharedWith: standing.sharedWith,
      decidedBy: standing.decidedBy === null ? null : words.tieBroken(standing.decidedBy, unitName),
      grade: standing.grade,
      eligible: standing.eligible,
      reasons: standing.reasons.map(words.standing),
    })),
    proposal: {
      awards: appraisal.proposal.awards.map((award) => ({
        id: award.id,
        name: award.name,
        seats: award.seats,
        nominees: award.nominees.map((nominee) => ({
          unit: nominee.unit,
          place: nominee.place,
          reason: words.proposal(nominee.reason),
        })),
        needsDecision:
          award.needsDecision === null
            ? null
            : {
                units: award.needsDecision.units,
                seats: award.needsDecision.seats,
                reason: words.proposal(award.needsDecision.reason),
              },
        unfitDecisions: award.unfitDecisions.map(words.unfitDecision),
        leftOut: award.leftOut.map((left) => ({ unit: left.unit, reason: words.proposal(left.reason) })),
        unfilled: award.unfilled,
      })),
    },
    robustness: firmnessResult(
      margins(appraisal.standings, appraisal.scorecards, policy.rankBy),
      firmness,
      firmness === null || reading === null ? [] : firmnessSentences(firmness, reading, policy, words.analysis),
    ),
    policy: policyToJson(policy),
    seal,
  };
}

/** Why the workbook was not recognised, for a refusal. */
export function recognitionResult(appraisal: Pick<Appraisal, 'recognition' | 'reading'>, words: ResultWords): ResultDocument {
  const { recognition, reading } = appraisal;
  const units = new Map<string, string>((reading?.units ?? []).map((unit) => [unit.name, unit.id]));
  return {
    kind: recognition.kind,
    layout: recognition.kind === 'recognised' ? recognition.layout : null,
    sheets: recognition.sheets.map((sheet) => sheetResult(sheet, units)),
    clues: recognition.clues.map(words.clue),
    ...(recognition.corrections === undefined ? {} : { corrections: correctionsResult(recognition.corrections) }),
    ...(recognition.kind === 'ambiguous'
      ? {
          candidates: recognition.candidates.map((candidate) => ({
            layout: candidate.layout,
            sheet: candidate.sheet,
            clues: candidate.clues.map(words.clue),
          })),
        }
      : {}),
  };
}

/** The corrections of the reading in their own words, and whether each was used. */
function correctionsResult({ all, problems }: ReadingCorrections): readonly ResultDocument[] {
  const refused = new Set(problems.map(({ at }) => (at === null ? '' : refText(at))));
  return all.map((correction) => {
    const cell = correction.at === null ? null : refText(correction.at);
    return {
      sheet: correction.sheet,
      subject: subjectWords(correction),
      is: statedWords(correction),
      heading: correction.kind === 'sheet' ? null : correction.heading,
      cell,
      applied: !refused.has(cell ?? ''),
    };
  });
}

function sheetResult(sheet: RecognisedSheet, units: ReadonlyMap<string, string>): ResultDocument {
  return {
    name: sheet.name,
    // A summary of the user's is compared, not read for scores, and a reviewer's own sheet is: CONTRACT §3 knows no such roles.
    role: sheet.role === 'summary' ? 'ignored' : sheet.role === 'crossScores' ? 'scores' : sheet.role,
    ...(sheet.reviewer === undefined ? {} : { reviewer: sheet.reviewer.name }),
    isSummary: sheet.role === 'summary',
    header: sheet.header,
    data: sheet.data,
    columns: sheet.columns.map((column) => ({
      column: columnName(column.column),
      role: column.role,
      heading: column.heading,
      unit: column.unitName === null ? null : (units.get(column.unitName) ?? null),
    })),
  };
}

function clusterOf({ reading, policy }: Appraisal): ResultDocument {
  return {
    name: reading?.cluster.name ?? policy.clusterName,
    year: reading?.cluster.year ?? policy.year,
    period: reading?.cluster.period ?? policy.period,
  };
}

function scorecardResult(card: Scorecard, decimals: number): ResultDocument {
  return {
    unit: card.unit,
    self: text(card.self),
    reviewed: text(card.reviewed),
    total: text(card.total),
    assignedMaximum: decimalText(card.assignedMaximum),
    percent: card.percent === null ? null : decimalText(card.percent, decimals),
    groups: card.groups.map((group) => ({
      criterion: group.criterion,
      raw: decimalText(group.raw),
      counted: decimalText(group.counted),
      lostToCap: decimalText(group.lostToCap),
    })),
    bonus: decimalText(card.bonus.counted),
    penalty: decimalText(card.penalty.counted),
    lostToFloor: decimalText(card.lostToFloor),
    lostToTotalCap: decimalText(card.lostToTotalCap),
    missing: card.missing,
    steps: card.steps.map(stepResult),
  };
}

function stepResult(step: Step): ResultDocument {
  return {
    criterion: step.criterion,
    value: text(step.value),
    points: text(step.points),
    how: step.how.code === 'computed' ? 'sentence' : step.how.code,
    why: plain(step.how),
    lostToMaximum: decimalText(step.lostToMaximum),
    cells: step.cells.map(refText),
  };
}

function text(value: Points | null): string | null {
  return value === null ? null : decimalText(value);
}
