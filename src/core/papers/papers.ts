import type { Appraisal } from '../domain/appraisal';
import { blockingIssues, clusterFacts } from '../domain/clusterFacts';
import type { StatedDate } from '../domain/evidenceReference';
import { votedAwards } from '../domain/onBallot';
import type { Reading } from '../domain/reading';
import type { ReportFigures } from '../domain/year/reportFigures';
import type { PaperModel, PaperSection } from '../workbook/paperModel';
import { ballots } from './ballot/ballot';
import { countingMinutes } from './ballot/countingMinutes';
import { minutes } from './minutes/minutes';
import { notice } from './notice/notice';
import { paperFacts, type PaperFacts } from './paperFacts';
import { PAPER_KINDS, type PaperKind } from './paperKinds';
import type { PaperWords } from './paperWords';
import { report } from './report/report';
import { submission } from './submission/submission';

export interface PaperChoice {
  /** Only these; `null`: those the period calls for. */
  readonly only: readonly PaperKind[] | null;
  /** The date printed on them. Core has no clock. */
  readonly on: StatedDate;
  /** What the registers of the year add to a report; absent: nothing. */
  readonly figures?: ReportFigures;
}

/** A paper that was made, of which kind, and for which school where it is one for each. */
export interface MadePaper {
  readonly kind: PaperKind;
  readonly unit: string | null;
  readonly model: PaperModel;
}

/** Why a paper was not made: places and awards are never put on paper while an issue blocks the ranking (METHODS §4.6), and without a vote there is nothing to vote with. */
export type NotMade =
  | { readonly kind: PaperKind; readonly because: 'blocked'; readonly errors: number }
  | { readonly kind: PaperKind; readonly because: 'noVote' };

export interface Papers {
  readonly made: readonly MadePaper[];
  readonly notMade: readonly NotMade[];
}

/** What stands without places: figures and prose. */
const WITHOUT_PLACES: ReadonlySet<PaperKind> = new Set(['midYearReport', 'yearEndReport']);

/** The papers of a meeting as plain data, every figure from the appraised workbook, in the style its policy says. */
export function papers(appraisal: Appraisal, reading: Reading, words: PaperWords, { only, on, figures }: PaperChoice): Papers {
  const facts = paperFacts(appraisal, reading, words, on, figures);
  const made: MadePaper[] = [];
  const notMade: NotMade[] = [];
  const calledFor = only ?? papersCalledFor(appraisal, reading);
  for (const kind of PAPER_KINDS.filter((one) => calledFor.includes(one))) {
    const why = obstacle(kind, facts);
    if (why !== null) notMade.push(why);
    else made.push(...paperOf(kind, facts, on));
  }
  return { made, notMade };
}

/** A half year ends with a sơ kết, a year with a tổng kết: one's figures are never put into the other unasked. */
export function papersCalledFor(appraisal: Appraisal, reading: Reading): readonly PaperKind[] {
  const isHalf = clusterFacts(appraisal, reading).period === 'half';
  return PAPER_KINDS.filter((kind) => kind !== (isHalf ? 'yearEndReport' : 'midYearReport'));
}

function obstacle(kind: PaperKind, facts: PaperFacts): NotMade | null {
  const { appraisal, reading } = facts;
  if (appraisal.isBlocked && !WITHOUT_PLACES.has(kind))
    return { kind, because: 'blocked', errors: blockingIssues(appraisal, 'ranking') };
  const isVoted = votedAwards(facts).length > 0;
  if (kind === 'ballot' && !isVoted) return { kind, because: 'noVote' };
  const isCounted = (reading.ballots?.votes ?? []).length > 0;
  return kind === 'countingMinutes' && !isVoted && !isCounted ? { kind, because: 'noVote' } : null;
}

function paperOf(kind: PaperKind, facts: PaperFacts, on: StatedDate): readonly MadePaper[] {
  const { words, style, reading } = facts;
  const made = (sections: readonly PaperSection[], name = words.names[kind], unit: string | null = null): MadePaper => ({
    kind,
    unit,
    model: { name, style, on: isoDay(on), sections },
  });
  const portrait = (blocks: PaperSection['blocks']): readonly PaperSection[] => [{ orientation: 'portrait', blocks }];
  switch (kind) {
    case 'submission':
      return [made(portrait(submission(facts)))];
    case 'minutes':
      return [made(portrait(minutes(facts)))];
    case 'ballot':
      return [made(ballots(facts))];
    case 'countingMinutes':
      return [made(portrait(countingMinutes(facts)))];
    case 'midYearReport':
      return [made(report(facts, 'half'))];
    case 'yearEndReport':
      return [made(report(facts, 'year'))];
    case 'notice':
      return reading.units.map((unit) => made(portrait(notice(unit, facts)), words.noticeName(unit.name), unit.name));
  }
}

function isoDay({ year, month, day }: StatedDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
