/**
 * The cluster's year: what its registers say, and whether they agree with one another and with the scores.
 *
 *   Workbook ─► readYearBook ─► YearBook ─► checks, turns ─► YearReview
 */
import type { Appraisal } from './domain/appraisal';
import type { YearBook } from './domain/year/yearBook';
import type { YearFinding } from './domain/year/yearFinding';
import type { YearWorkings } from './render/year/yearSheets';
import { STANDARD_RULES } from './policies/standardRules';
import { readYearBook } from './read/year/readYearBook';
import { clusterFacts } from './domain/clusterFacts';
import { checkMembers, compareWithScored } from './year/checkMembers';
import { checkRegistrations } from './year/checkRegistrations';
import { checkStandard } from './year/assessStandard';
import { attendance, checkActivities, type Attendance } from './year/attendance';
import { checkStatistics } from './year/checkStatistics';
import { checkTargets } from './year/checkTargets';
import { knownNames, type KnownNames } from './year/knownNames';
import { rotation, type Turn } from './year/rotation';
import { yearWorkings } from './yearWorkings';
import type { Workbook } from './workbook/workbook';

export interface YearReview {
  readonly cluster: string | null;
  /** The year the workbook scores, `null` where neither it nor its registers say one. */
  readonly year: number | null;
  readonly book: YearBook;
  readonly names: KnownNames;
  readonly workings: YearWorkings;
  readonly turns: readonly Turn[];
  readonly attendance: readonly Attendance[];
  /** The awards each unit of the scores is put forward for, by its official name: registered is one thing, proposed another (DOMAIN S4). */
  readonly proposed: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly YearFinding[];
}

/** @param appraisal of the workbook, or `null` for one that holds registers only */
export function yearReview(workbook: Workbook, appraisal: Appraisal | null): YearReview {
  const book = readYearBook(workbook);
  const facts = appraisal === null || appraisal.reading === null ? null : clusterFacts(appraisal, appraisal.reading);
  const names = knownNames(book.names);
  const workings = yearWorkings(book);
  const year = facts?.year ?? appraisal?.policy.year ?? latestYear(book);
  const scored = (appraisal?.reading?.units ?? []).map(({ name }) => name);
  return {
    // A title in capitals is the name as it is printed, not as it is written.
    cluster: appraisal?.policy.clusterName ?? facts?.cluster ?? ownCluster(book, year),
    year,
    book,
    names,
    workings,
    proposed: proposedFor(appraisal, names),
    attendance: year === null ? [] : attendance(book.activities, book.members, year, names),
    turns: year === null ? [] : rotation(book.members, year, names),
    findings: [
      ...book.unread,
      ...checkMembers(book.members, book.names, names, year),
      ...(year === null || scored.length === 0 ? [] : compareWithScored(book.members, scored, names, year)),
      ...book.statistics.flatMap(checkStatistics),
      ...checkActivities(book.activities, book.members, names),
      ...checkStandard(workings.standard, book.standardRules ?? STANDARD_RULES, book.standardShares),
      ...checkTargets(workings.targets),
      ...(year === null ? [] : checkRegistrations(book.registrations, book.members, scored, names, year)),
    ],
  };
}

/** The last year whose posts are held: one for which they are only introduced or expected is still to come. */
function latestYear({ members }: YearBook): number | null {
  const toCome = new Set(members.filter(({ state }) => state === 'introduced' || state === 'expected').map(({ year }) => year));
  const years = [...new Set(members.map(({ year }) => year))].sort((one, other) => other - one);
  return years.find((year) => !toCome.has(year)) ?? years[0] ?? null;
}

function ownCluster({ members }: YearBook, year: number | null): string | null {
  return members.find((one) => one.year === year && one.cluster !== null)?.cluster ?? null;
}

function proposedFor(appraisal: Appraisal | null, names: KnownNames): ReadonlyMap<string, readonly string[]> {
  const { reading = null, proposal = null } = appraisal ?? {};
  return new Map(
    (reading?.units ?? []).map(({ id, name }) => [
      names.official(name),
      (proposal?.awards ?? []).filter(({ nominees }) => nominees.some(({ unit }) => unit === id)).map((award) => award.name),
    ]),
  );
}
