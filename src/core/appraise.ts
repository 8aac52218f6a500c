/**
 * The story, first half: a workbook and a policy give an appraisal.
 *
 *   Workbook ─► recognise ─► read ─► settle ─► score ─► rank ─► validate ─► propose ─► Appraisal
 *
 * Scoring and ranking come before validation because a workbook's own totals and places are claims that
 * validation compares with the engine's (REL-07, REL-08, REL-11, RNG-09). Scoring repairs nothing: what cannot
 * be read is missing. Places and nominees are handed out only when no issue blocks the ranking (METHODS §4.6).
 */
import type { Appraisal } from './domain/appraisal';
import { blocksRanking } from './domain/blocksRanking';
import type { StatedDate } from './domain/evidenceReference';
import type { Policy } from './domain/policy';
import type { Reading } from './domain/reading';
import type { ReadingCorrection } from './domain/readingCorrection';
import type { Scorecard } from './domain/scorecard';
import type { Standing } from './domain/standing';
import { settle } from './crossScore/settle';
import { choosePolicy } from './policies/choosePolicy';
import { propose } from './propose/propose';
import { rank } from './rank/rank';
import { withholdPlaces } from './rank/withholdPlaces';
import { read } from './read/read';
import { readPolicySheet } from './read/readPolicySheet';
import { recognise } from './recognise/recognise';
import { score } from './score/score';
import { staleScores, withoutStale } from './staleScores';
import { withStaleSheets } from './staleSheets';
import { withTotalEffects, type KnownCells } from './totalEffects';
import { withLiveFormulas } from './withLiveFormulas';
import { correctionIssues } from './validate/correctionIssues';
import { cutLineIssues } from './validate/cutLineIssues';
import { statedClassIssues } from './validate/statedClassIssues';
import { validated } from './validate/validate';
import type { Validation } from './validate/validation';
import { withSeverities } from './validate/withSeverities';
import type { Workbook } from './workbook/workbook';

/** An appraisal with what it was made from, so that an edit can be checked without the rest (`recheck`). */
export interface Appraised {
  readonly appraisal: Appraisal;
  readonly workbook: Workbook;
  readonly corrections: readonly ReadingCorrection[] | null;
  /** `null` where the workbook was not recognised. */
  readonly validation: Validation | null;
}

/**
 * @param given a policy from outside (`--policy`), which overrides the workbook's; already parsed JSON, or `null`
 * @param corrections of the reading, to try instead of those on `Cấu hình`
 * @param today the day of the check, for documents dated in the future; without it they are not looked for
 */
export function appraise(
  workbook: Workbook,
  given: unknown = null,
  corrections: readonly ReadingCorrection[] | null = null,
  today: StatedDate | null = null,
): Appraisal {
  return appraiseToRecheck(workbook, given, corrections, today).appraisal;
}

/** The same, for whoever checks edits afterwards. */
export function appraiseToRecheck(
  workbook: Workbook,
  given: unknown = null,
  corrections: readonly ReadingCorrection[] | null = null,
  today: StatedDate | null = null,
): Appraised {
  const recognition = recognise(workbook, corrections);
  const { policy, problems, cells } = choosePolicy(given, readPolicySheet(workbook, recognition));
  if (recognition.kind !== 'recognised')
    return { appraisal: notRecognised(recognition, policy), workbook, corrections, validation: null };
  const reading = settle(read(workbook, recognition), policy);
  const scorecards = score(reading, policy);
  const ranked = rank(scorecards, reading, policy);
  const validation = validated(reading, scorecards, ranked, policy, problems, cells, { workbook, recognition, today });
  const found = { recognition, reading, policy, scorecards, ranked, validation };
  return { appraisal: concluded(found, workbook, today), workbook, corrections, validation };
}

/** What there is once everything was checked and ranked. */
export interface Found {
  readonly recognition: Extract<Appraisal['recognition'], { kind: 'recognised' }>;
  readonly reading: Reading;
  readonly policy: Policy;
  readonly scorecards: readonly Scorecard[];
  readonly ranked: readonly Standing[];
  readonly validation: Validation;
}

/**
 * The end of the story: who has a place and who is put forward, with the issues that only then come up, and what faults do to totals.
 * @param known of the workbook before the edit, for it makes no difference there
 */
export function concluded(
  { recognition, reading, policy, scorecards, ranked, validation }: Found,
  workbook: Workbook,
  today: StatedDate | null,
  known: KnownCells | null = null,
): Appraisal {
  const { issues, checks } = validation;
  const stale = staleScores(reading, scorecards, policy);
  const found = [...correctionIssues(recognition), ...withoutStale(issues, stale), ...stale];
  const isBlocked = found.some(blocksRanking);
  const standings = isBlocked ? withholdPlaces(ranked) : ranked;
  const proposal = propose(standings, scorecards, reading, policy);
  const all = [...found, ...statedClassIssues(reading, standings, proposal, policy), ...cutLineIssues(proposal, reading, policy)];
  const told = withTotalEffects(all, { recognition, reading, policy, scorecards, ranked, validation, workbook, known });
  const base = { recognition, reading, policy, issues: told, checks, scorecards, standings, proposal, isBlocked };
  const appraisal = withStaleSheets(withLiveFormulas(base, workbook), workbook);
  return { ...appraisal, issues: withSeverities(appraisal.issues, policy), ...(today === null ? {} : { today }) };
}

function notRecognised(recognition: Appraisal['recognition'], policy: Policy): Appraisal {
  return {
    recognition,
    reading: null,
    policy,
    issues: correctionIssues(recognition),
    scorecards: [],
    standings: [],
    proposal: { awards: [] },
    isBlocked: true,
  };
}
