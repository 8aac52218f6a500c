/** The registers of the cluster's year → the edits that make them, or bring them up to date. Nothing else is written. */
import type { Appraisal } from './domain/appraisal';
import type { YearBook } from './domain/year/yearBook';
import { ALL_YEAR_SHEETS } from './domain/year/yearSheet';
import { LEGAL_LIMITS } from './policies/legalLimits';
import { REGISTRATION_CONDITIONS } from './policies/registrationConditions';
import { STANDARD_RULES } from './policies/standardRules';
import { STATISTICS_FORM } from './policies/statisticsForm';
import { yearSheets, type YearSheetsWords } from './render/year/yearSheets';
import { withMembers } from './year/nextMembers';
import { withRegistrations } from './year/nextRegistrations';
import { withStatistics } from './year/nextStatistics';
import { unitsOf } from './year/rotation';
import type { YearReview } from './yearReview';
import { yearWorkings } from './yearWorkings';
import type { Edit } from './workbook/edit';
import type { Workbook } from './workbook/workbook';

/** A workbook without members of its year begins with the units of its scores. */
export function yearEdits(
  workbook: Workbook,
  review: YearReview,
  appraisal: Appraisal | null,
  words: YearSheetsWords,
): readonly Edit[] {
  const book = begun(review, appraisal);
  return yearSheets(book, yearWorkings(book), workbook, words, ALL_YEAR_SHEETS).map((sheet): Edit => ({
    kind: 'putSheet',
    sheet,
  }));
}

function begun(review: YearReview, appraisal: Appraisal | null): YearBook {
  const { cluster, year, names } = review;
  const book: YearBook = {
    ...review.book,
    conditions: review.book.conditions ?? REGISTRATION_CONDITIONS,
    limits: review.book.limits ?? LEGAL_LIMITS,
    standardRules: review.book.standardRules ?? STANDARD_RULES,
  };
  if (year === null) return book;
  const scored = appraisal?.reading?.units ?? [];
  const units = scored.map(({ name, role }) => ({ name, roles: role === null ? [] : [role] }));
  const members = withMembers(book.members, units, cluster, year);
  const titlesOf = (unit: string): readonly string[] => scored.find(({ name }) => names.isSame(name, unit))?.registered ?? [];
  const own = unitsOf(members, year, names);
  return {
    ...book,
    members,
    registrations: withRegistrations(book.registrations, own, cluster, year, names, titlesOf),
    statistics: withStatistics(book.statistics, STATISTICS_FORM, own, cluster, year),
  };
}
